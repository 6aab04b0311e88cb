// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/RRsetTable.h"
#include "models/store/RevisionTable.h"

namespace zoneloom {

/// Recomputes a timeline's hashes from its rows, revision by revision. Throws StoreFailure.
class Verification
{
public:
    Verification(Database& database, TimelineId timeline);

    /// Number of revisions checked; a failure names the first one that does not fit.
    int run() const;

private:
    [[nodiscard]] QByteArray recomputed(const RevisionTable::Counted& counted, const QByteArray& parentHash) const;
    void checkHead(const RevisionTable::Counted& last) const;

    Database& m_database;
    TimelineId m_timeline;
    RevisionTable m_revisions;
    RRsetTable m_rows;
    RevisionTable::Head m_head;
};

} // namespace zoneloom
