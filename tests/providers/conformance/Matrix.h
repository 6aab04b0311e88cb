// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace zoneloom::test {

/// What came of each check with each adapter, as the table for the README.
class Matrix
{
public:
    enum class Result
    {
        Passed,
        Failed,
        NotApplicable
    };

    void note(const QString& adapter, const QString& check, Result result, const QString& reason = {});
    /// Markdown: a row an adapter, a column a check, then what each check asks, and why some do not apply.
    [[nodiscard]] QString toMarkdown() const;
    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }

private:
    struct Cell
    {
        Result result;
        QString reason;
    };
    QMap<QString, QMap<QString, Cell>> m_cells;
};

} // namespace zoneloom::test
