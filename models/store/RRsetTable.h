// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Database.h"
#include "models/store/StoreTypes.h"

#include <functional>

namespace zoneloom {

/// The rows of one timeline's RRsets, each with the range of revisions in which it holds. Throws StoreFailure.
class RRsetTable
{
public:
    /// As a revision, it means the latest one, whatever its number.
    static constexpr int now = 2147483646;

    RRsetTable(Database& database, TimelineId timeline)
        : m_database(database)
        , m_timeline(timeline)
    {}

    /// The newest row of an RRset, which may have died already.
    struct Row
    {
        int born = 0;
        int died = 0; ///< `alive` while it holds
        RRset set;
    };
    static constexpr int alive = 2147483647;

    /// All that hold at `revision`, in order; about so many are `expected`.
    [[nodiscard]] QList<RRset> all(int revision, qsizetype expected) const;
    enum class Order
    {
        Forwards,
        Backwards
    };
    /// Shows `visit` all that hold at `revision`, until it says false.
    void visitAll(int revision, Order order, const std::function<bool(RRset)>& visit) const;
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key, int revision) const;
    [[nodiscard]] QList<RRset> at(const Name& name, int revision) const;
    /// At most `limit` sets behind `after` and below `top`, in order.
    [[nodiscard]] QList<RRset> below(const Name& top, const QByteArray& afterKey, int afterType, int limit,
                                     int revision) const;
    [[nodiscard]] std::optional<Row> newest(const RRsetKey& key) const;
    /// The row that holds at `revision`.
    [[nodiscard]] std::optional<Row> holding(const RRsetKey& key, int revision) const;
    /// RRsets that were born, and that died, with exactly this revision, in order.
    void visitBorn(int revision, const std::function<void(const RRset&)>& visit) const;
    [[nodiscard]] QList<RRset> died(int revision) const;
    /// What held at `first` and no longer at `last`, and what holds at `last` and did not at `first`; in order.
    [[nodiscard]] QList<RRset> onlyAtFirst(int first, int last) const;
    [[nodiscard]] QList<RRset> onlyAtLast(int first, int last) const;

    /// The smallest canonical key behind those of all names below the one with key `prefix`.
    [[nodiscard]] static QByteArray behind(QByteArray prefix);

    /// Ends what holds of this RRset with `revision`.
    void end(const RRsetKey& key, int revision);
    void insert(const QList<RRset>& sets, int revision);
    void removeAll();

private:
    Database& m_database;
    TimelineId m_timeline;
};

} // namespace zoneloom
