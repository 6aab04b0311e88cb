// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordTable.h"

#include <QSharedData>

#include <memory>
#include <optional>

namespace zoneloom {

/// What staging did to one record.
enum class RecordMark
{
    None,
    Added,
    Changed,
    Removed,
    Draft ///< the empty last row, where a new record is typed
};

/// One staged RRset as rows: what it will hold, and what goes. A value that took another's place is one changed row.
struct StagedSet
{
    struct Row
    {
        RecordMark mark = RecordMark::None;
        QByteArray rdata;                 ///< what the row shows
        std::optional<QByteArray> before; ///< of a changed row, where the value is another one
        QByteArray searchText{};          ///< as RecordSearchText has it, where it stands in an overlay
    };

    RRsetChange change;
    QList<Row> rows;

    static StagedSet of(const RRsetChange& change);
    /// The values that name, TTL and note are taken from.
    [[nodiscard]] const RRset& shown() const { return change.after ? *change.after : *change.before; }
};

/// Staged changes laid over a RecordTable: finds what stands in a row in O(log), and an edit costs O(staged changes),
/// never O(zone). A value, implicitly shared.
class RecordOverlay
{
public:
    struct Position
    {
        int staged = -1;   ///< index of the staged set, or -1
        qsizetype set = 0; ///< of the table, where nothing is staged
        int value = 0;     ///< row within the set
    };
    struct Span
    {
        int first = 0;
        int rows = 0;
    };

    struct Place
    {
        int first = 0;      ///< row as shown
        int tableFirst = 0; ///< row of the table
        int covered = 0;    ///< rows of the table that it takes the place of
    };

    explicit RecordOverlay(RecordTable table = {});
    /// With all these changes laid over it; costs O(changes).
    RecordOverlay(RecordTable table, const ChangeSet& changes);

    [[nodiscard]] const RecordTable& table() const { return m_table; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] Position at(int row) const;
    [[nodiscard]] const StagedSet& staged(int index) const { return *m_data->entries[static_cast<size_t>(index)].set; }
    [[nodiscard]] int stagedCount() const { return static_cast<int>(m_data->entries.size()); }
    /// Where a staged set stands.
    [[nodiscard]] Place place(int staged) const;
    /// The RRset and the rdata that the row shows.
    [[nodiscard]] std::pair<RRsetKey, QByteArray> record(int row) const;
    /// The rows that the RRset takes now, or would stand at.
    [[nodiscard]] Span span(const RRsetKey& key) const;
    /// The change staged for that RRset; null where there is none.
    [[nodiscard]] const RRsetChange* change(const RRsetKey& key) const;

    /// Lays this change over its RRset, in place of what was staged there; nothing takes it away again.
    void put(const RRsetKey& key, const std::optional<RRsetChange>& change);
    void clear();
    /// The RRsets staged at present, ordered.
    [[nodiscard]] ChangeSet changes() const;

private:
    struct Entry
    {
        std::shared_ptr<const StagedSet> set; ///< shared, so that a copy of many entries costs little
        qsizetype tableSet = 0;               ///< where it stands in the table
        bool replaces = false;                ///< the table has it too
        int firstRow = 0;                     ///< as shown
    };
    struct Data : QSharedData
    {
        std::vector<Entry> entries;
    };
    void number();
    [[nodiscard]] Entry entryOf(const RRsetKey& key, const RRsetChange& change) const;
    [[nodiscard]] std::shared_ptr<const StagedSet> searchable(const RRsetChange& change) const;
    [[nodiscard]] size_t lowerBound(const RRsetKey& key) const;
    [[nodiscard]] bool isAt(size_t index, const RRsetKey& key) const;

    RecordTable m_table;
    QExplicitlySharedDataPointer<Data> m_data; ///< detached before it is changed
};

} // namespace zoneloom
