// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/dns/RRset.h"

#include <array>

namespace zoneloom {

/// Records as rows of a spreadsheet: columns between tabs, cells in quotes where they hold quotes or tabs.
class RecordRows
{
public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        TtlColumn,
        ValueColumn,
        NoteColumn,
        ColumnCount
    };
    explicit RecordRows(Name origin);

    /// True where the first lines are such rows rather than lines of a master file.
    static bool looksLikeRows(const QString& text);
    /// Learns the order of the columns from a heading; false where the line is none.
    bool takeHeading(QStringView line);
    /// The record of one row; the error says which column is wrong.
    [[nodiscard]] Result<RRset> record(QStringView line) const;

    /// A heading and one row a record, as spreadsheets take them from the clipboard.
    static QString write(const QList<RRset>& records, const Name& origin);

private:
    [[nodiscard]] QString cell(const QStringList& cells, Column column) const;

    Name m_origin;
    std::array<qsizetype, ColumnCount> m_places{0, 1, 2, 3, 4};
};

} // namespace zoneloom
