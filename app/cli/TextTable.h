// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zoneloom {

/// Columns of text for people: padded to the widest cell, two blanks between them, the last column as it is.
class TextTable
{
public:
    TextTable() = default;
    explicit TextTable(const QStringList& heads) { addRow(heads); }

    void addRow(const QStringList& cells) { m_rows.append(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// A line a row, each with its end.
    [[nodiscard]] QString toText() const;

private:
    QList<QStringList> m_rows;
};

} // namespace zoneloom
