// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace zoneloom {

/// The lines of a file around one place, read off the GUI thread, with the line marked.
class SourceExcerpt : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceExcerpt(QWidget* parent = nullptr);

    /// Line and column count from 1.
    void showPlace(const QString& file, int line, int column);

private:
    void take(const QStringList& lines, int first, int line, int column);

    quint64 m_request = 0;
};

} // namespace zoneloom
