// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordOverlay.h"

#include "models/dns/KeyOrder.h"
#include "models/items/RecordSearchText.h"

#include <algorithm>

namespace zoneloom {

StagedSet StagedSet::of(const RRsetChange& change)
{
    StagedSet set{change, {}};
    const QList<QByteArray> before = change.before ? change.before->rdataList() : QList<QByteArray>();
    const QList<QByteArray> after = change.after ? change.after->rdataList() : QList<QByteArray>();
    QList<QByteArray> gone;
    for (const QByteArray& value : before) {
        if (!change.after || !change.after->contains(value))
            gone += value;
    }
    const bool otherFace =
        change.before && change.after &&
        (change.before->ttl() != change.after->ttl() || change.before->note() != change.after->note());
    for (const QByteArray& value : after) {
        if (change.before && change.before->contains(value))
            set.rows += Row{otherFace ? RecordMark::Changed : RecordMark::None, value, {}};
        else if (!gone.isEmpty())
            set.rows += Row{RecordMark::Changed, value, gone.takeFirst()};
        else
            set.rows += Row{RecordMark::Added, value, {}};
    }
    for (const QByteArray& value : gone)
        set.rows += Row{RecordMark::Removed, value, {}};
    return set;
}

RecordOverlay::RecordOverlay(RecordTable table)
    : m_table(std::move(table))
    , m_data(new Data)
{}

RecordOverlay::RecordOverlay(RecordTable table, const ChangeSet& changes)
    : RecordOverlay(std::move(table))
{
    m_data->entries.reserve(static_cast<size_t>(changes.size()));
    for (const RRsetChange& change : changes)
        m_data->entries.push_back(entryOf(change.key(), change));
    number();
}

RecordOverlay::Place RecordOverlay::place(int staged) const
{
    const Entry& entry = m_data->entries[static_cast<size_t>(staged)];
    return {entry.firstRow, m_table.firstRow(entry.tableSet), entry.replaces ? m_table.rowsOf(entry.tableSet) : 0};
}

RecordOverlay::Entry RecordOverlay::entryOf(const RRsetKey& key, const RRsetChange& change) const
{
    Entry entry{searchable(change), m_table.lowerBound(key), false, 0};
    entry.replaces = entry.tableSet < m_table.setCount() && keyOrder(m_table.set(entry.tableSet), key) == 0;
    return entry;
}

std::shared_ptr<const StagedSet> RecordOverlay::searchable(const RRsetChange& change) const
{
    auto set = std::make_shared<StagedSet>(StagedSet::of(change));
    for (StagedSet::Row& row : set->rows)
        row.searchText = RecordSearchText::textOf(set->shown(), row.rdata, m_table.content().origin());
    return set;
}

int RecordOverlay::rows() const
{
    if (m_data->entries.empty())
        return m_table.rows();
    const Entry& last = m_data->entries.back();
    const qsizetype next = last.tableSet + (last.replaces ? 1 : 0);
    return last.firstRow + static_cast<int>(last.set->rows.size()) + m_table.rows() - m_table.firstRow(next);
}

RecordOverlay::Position RecordOverlay::at(int row) const
{
    const auto after = std::upper_bound(m_data->entries.begin(), m_data->entries.end(), row,
                                        [](int wanted, const Entry& entry) { return wanted < entry.firstRow; });
    int tableRow = row;
    if (after != m_data->entries.begin()) {
        const Entry& entry = *(after - 1);
        const int within = row - entry.firstRow;
        const int size = static_cast<int>(entry.set->rows.size());
        if (within < size)
            return {static_cast<int>(after - m_data->entries.begin()) - 1, 0, within};
        tableRow = within - size + m_table.firstRow(entry.tableSet + (entry.replaces ? 1 : 0));
    }
    const RecordTable::Position position = m_table.at(tableRow);
    return {-1, position.set, position.value};
}

std::pair<RRsetKey, QByteArray> RecordOverlay::record(int row) const
{
    const Position position = at(row);
    if (position.staged >= 0) {
        const StagedSet& set = staged(position.staged);
        return {set.change.key(), set.rows.at(position.value).rdata};
    }
    const RRset& set = m_table.set(position.set);
    auto rdata = set.rdata().begin();
    std::advance(rdata, position.value);
    return {RRsetKey::of(set), (*rdata).toByteArray()};
}

RecordOverlay::Span RecordOverlay::span(const RRsetKey& key) const
{
    const size_t at = lowerBound(key);
    if (isAt(at, key))
        return {m_data->entries[at].firstRow, static_cast<int>(m_data->entries[at].set->rows.size())};
    const qsizetype set = m_table.lowerBound(key);
    const bool there = set < m_table.setCount() && keyOrder(m_table.set(set), key) == 0;
    int first = m_table.firstRow(set);
    if (at > 0) {
        const Entry& before = m_data->entries[at - 1];
        first += before.firstRow + static_cast<int>(before.set->rows.size()) -
                 m_table.firstRow(before.tableSet + (before.replaces ? 1 : 0));
    }
    return {first, there ? m_table.rowsOf(set) : 0};
}

const RRsetChange* RecordOverlay::change(const RRsetKey& key) const
{
    const size_t at = lowerBound(key);
    return isAt(at, key) ? &m_data->entries[at].set->change : nullptr;
}

void RecordOverlay::put(const RRsetKey& key, const std::optional<RRsetChange>& change)
{
    m_data.detach();
    std::vector<Entry>& entries = m_data->entries;
    const size_t at = lowerBound(key);
    const auto position = entries.begin() + static_cast<std::ptrdiff_t>(at);
    const bool there = isAt(at, key);
    if (!change) {
        if (there)
            entries.erase(position);
    } else if (there) {
        position->set = searchable(*change);
    } else {
        entries.insert(position, entryOf(key, *change));
    }
    number();
}

void RecordOverlay::clear()
{
    m_data = new Data;
}

ChangeSet RecordOverlay::changes() const
{
    QList<RRsetChange> changes;
    for (const Entry& entry : m_data->entries)
        changes += entry.set->change;
    return ChangeSet(std::move(changes));
}

void RecordOverlay::number()
{
    int shift = 0;
    for (Entry& entry : m_data->entries) {
        entry.firstRow = m_table.firstRow(entry.tableSet) + shift;
        shift += static_cast<int>(entry.set->rows.size()) - (entry.replaces ? m_table.rowsOf(entry.tableSet) : 0);
    }
}

bool RecordOverlay::isAt(size_t index, const RRsetKey& key) const
{
    return index < m_data->entries.size() && keyOrder(m_data->entries[index].set->shown(), key) == 0;
}

size_t RecordOverlay::lowerBound(const RRsetKey& key) const
{
    return static_cast<size_t>(
        std::lower_bound(m_data->entries.begin(), m_data->entries.end(), key,
                         [](const Entry& entry, const RRsetKey& k) { return keyOrder(entry.set->shown(), k) < 0; }) -
        m_data->entries.begin());
}

} // namespace zoneloom
