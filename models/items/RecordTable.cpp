// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordTable.h"

#include "models/dns/KeyOrder.h"

#include <algorithm>

namespace zoneloom {

RecordTable::RecordTable()
    : RecordTable(ZoneContent())
{}

RecordTable::RecordTable(ZoneContent content)
    : m_content(std::move(content))
{
    auto data = std::make_shared<Data>();
    data->firstRow.reserve(static_cast<size_t>(m_content.rrsetCount()) + 1);
    quint32 row = 0;
    for (const RRset& set : m_content) {
        data->firstRow.push_back(row);
        row += static_cast<quint32>(set.count());
    }
    data->firstRow.push_back(row);
    m_data = std::move(data);
}

RecordTable::Position RecordTable::at(int row) const
{
    const auto after = std::upper_bound(m_data->firstRow.begin(), m_data->firstRow.end(), static_cast<quint32>(row));
    const qsizetype set = after - m_data->firstRow.begin() - 1;
    return {set, row - firstRow(set)};
}

int RecordTable::rowsOf(const RRsetKey& key) const
{
    const qsizetype at = lowerBound(key);
    return at < setCount() && keyOrder(set(at), key) == 0 ? rowsOf(at) : 0;
}

qsizetype RecordTable::lowerBound(const RRsetKey& key) const
{
    const QList<RRset>& sets = m_content.sets();
    return std::lower_bound(sets.begin(), sets.end(), key,
                            [](const RRset& set, const RRsetKey& k) { return keyOrder(set, k) < 0; }) -
           sets.begin();
}

} // namespace zoneloom
