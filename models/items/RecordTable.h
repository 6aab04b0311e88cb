// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"

#include <memory>
#include <vector>

namespace zoneloom {

/// A ZoneContent seen as rows, one a record. Immutable and shared; building one visits every RRset, so do it off the
/// GUI thread.
class RecordTable
{
public:
    RecordTable();
    explicit RecordTable(ZoneContent content);

    struct Position
    {
        qsizetype set = 0;
        int value = 0;
    };

    [[nodiscard]] const ZoneContent& content() const { return m_content; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_data->firstRow.back()); }
    [[nodiscard]] qsizetype setCount() const { return m_content.rrsetCount(); }
    [[nodiscard]] const RRset& set(qsizetype index) const { return m_content.sets().at(index); }
    [[nodiscard]] int firstRow(qsizetype set) const
    {
        return static_cast<int>(m_data->firstRow[static_cast<size_t>(set)]);
    }
    [[nodiscard]] int rowsOf(qsizetype set) const { return firstRow(set + 1) - firstRow(set); }
    /// Rows of that RRset; 0 where there is none.
    [[nodiscard]] int rowsOf(const RRsetKey& key) const;
    /// Which RRset and which of its records stands in that row.
    [[nodiscard]] Position at(int row) const;
    /// Index of the first RRset that is not before `key`.
    [[nodiscard]] qsizetype lowerBound(const RRsetKey& key) const;

private:
    struct Data
    {
        std::vector<quint32> firstRow; ///< of each set, and the number of rows as the last
    };
    ZoneContent m_content;
    std::shared_ptr<const Data> m_data;
};

} // namespace zoneloom
