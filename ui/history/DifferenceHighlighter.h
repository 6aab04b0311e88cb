// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSyntaxHighlighter>

class QWidget;

namespace zoneloom {

/// Colours the lines of a difference that begin with a plus or a minus.
class DifferenceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The colours are those of the widget's palette, also after it changes.
    DifferenceHighlighter(QTextDocument* document, const QWidget* widget);

protected:
    void highlightBlock(const QString& text) override;

private:
    const QWidget* m_widget;
};

} // namespace zoneloom
