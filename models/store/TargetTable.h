// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Database.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

/// Which RRsets of a timeline point to a name, or did once: rows are only added, and what they say is checked against
/// the RRset. Throws StoreFailure.
class TargetTable
{
public:
    TargetTable(Database& database, TimelineId timeline)
        : m_database(database)
        , m_timeline(timeline)
    {}

    void add(const QList<RRset>& sets);
    /// Sets that name `target` at `revision`, in order.
    [[nodiscard]] QList<RRset> pointingTo(const Name& target, int revision) const;
    /// Sets that name `top` or anything below it at `revision`, in order, each once.
    [[nodiscard]] QList<RRset> pointingWithin(const Name& top, int revision) const;

private:
    Database& m_database;
    TimelineId m_timeline;
};

} // namespace zoneloom
