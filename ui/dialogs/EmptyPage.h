// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace zoneloom {

/// In the place of a table that has nothing to show: what would be here, and the first step as a button.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);
    /// Without words for the step there is no button.
    void say(const QString& text, const QString& step = {}, const QIcon& icon = {});

Q_SIGNALS:
    void stepAsked();

private:
    QLabel* m_text;
    QPushButton* m_step;
};

} // namespace zoneloom
