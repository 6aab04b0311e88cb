// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ChosenRecords.h"

#include <algorithm>

namespace zoneloom {

ChosenRecords::ChosenRecords(RecordOverlay overlay, std::vector<int> rows)
    : m_overlay(std::move(overlay))
    , m_rows(std::move(rows))
{
    std::vector<int> going;
    for (int staged = 0; staged < m_overlay.stagedCount(); ++staged) {
        int row = m_overlay.place(staged).first;
        for (const StagedSet::Row& one : m_overlay.staged(staged).rows) {
            if (one.mark == RecordMark::Removed)
                going.push_back(row);
            ++row;
        }
    }
    if (!going.empty())
        std::erase_if(m_rows, [&going](int row) { return std::binary_search(going.begin(), going.end(), row); });
}

QList<RRset> ChosenRecords::all(const CancelToken& cancel) const
{
    QList<RRset> records;
    records.reserve(size());
    for (const int row : m_rows) {
        if (cancel.isCancelled())
            break;
        records += at(row);
    }
    return records;
}

RRset ChosenRecords::at(int row) const
{
    const RecordOverlay::Position at = m_overlay.at(row);
    const QByteArray rdata = m_overlay.record(row).second;
    const RRset& set = at.staged >= 0 ? m_overlay.staged(at.staged).shown() : m_overlay.table().set(at.set);
    return set.withRdata({rdata});
}

} // namespace zoneloom
