// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/RRsetTable.h"
#include "models/store/RevisionTable.h"

namespace zoneloom {

/// One commit to a timeline, inside an open transaction: settles the changes against what others committed in between,
/// and writes one revision. Throws StoreFailure.
class Commit
{
public:
    Commit(Database& database, TimelineId timeline);

    Revision run(int parent, const ChangeSet& changes, const CommitInfo& info);

private:
    /// The changes as they are against the latest revision, without those that change nothing.
    [[nodiscard]] QList<RRsetChange> settled(int parent, const ChangeSet& changes) const;
    void writeRows(const QList<RRsetChange>& changes, int revision);

    Database& m_database;
    TimelineId m_timeline;
    RevisionTable m_revisions;
    RRsetTable m_rows;
    RevisionTable::Head m_head;
};

} // namespace zoneloom
