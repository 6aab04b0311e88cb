// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Database.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

/// The rows of timelines and their revisions. Throws StoreFailure.
class RevisionTable
{
public:
    explicit RevisionTable(Database& database)
        : m_database(database)
    {}

    struct Head
    {
        Name origin;
        int latest = 0;
        qint64 records = 0;
        qint64 rrsets = 0;
    };
    /// What holds of a whole timeline at one revision.
    struct Counted
    {
        Revision revision;
        qint64 records = 0;
        qint64 rrsets = 0;
    };

    [[nodiscard]] TimelineId create(const Name& origin);
    /// `forWriting` keeps other writers out until the transaction ends.
    [[nodiscard]] Head head(TimelineId timeline, bool forWriting = false) const;
    /// ErrorKind::NotFound where there is none of that number; 0 is always there.
    [[nodiscard]] Counted find(TimelineId timeline, int number) const;
    /// Newest first; `limit` 0 for all.
    [[nodiscard]] QList<Counted> list(TimelineId timeline, int limit) const;
    [[nodiscard]] int numberAt(TimelineId timeline, const QDateTime& time) const;
    /// Adds a revision, which then is the latest.
    void append(TimelineId timeline, const Counted& counted);

private:
    Database& m_database;
};

} // namespace zoneloom
