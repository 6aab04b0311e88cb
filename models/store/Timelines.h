// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/store/StoreTypes.h"
#include "models/store/TimelineLookup.h"

#include <memory>

namespace zoneloom {

class Database;

/// Versioned ZoneContents: rows carry the range of revisions in which they are valid, so a commit of k changes writes
/// O(k) rows and a difference of two revisions reads O(changes).
class Timelines
{
public:
    static constexpr int Latest = -1;

    explicit Timelines(Database& database);

    [[nodiscard]] Result<int> latestRevision(TimelineId timeline) const;
    [[nodiscard]] Result<ZoneContent> content(TimelineId timeline, int revision = Latest) const;
    /// By index, without reading the zone; valid as long as the store is open. Sees the store as it is at each
    /// question.
    [[nodiscard]] std::unique_ptr<TimelineLookup> lookup(TimelineId timeline, int revision = Latest) const;

    /// One transaction. `parent` is the revision that was edited: ErrorKind::Conflict where it is no longer the latest
    /// and one of the same RRsets was changed since (the RRsets are named); other changes in between are merged. Gives
    /// the revision that then is the latest; with an empty change set nothing is written and the parent is given.
    Result<Revision> commit(TimelineId timeline, int parent, const ChangeSet& changes, const CommitInfo& info);
    /// Makes the content what `content` says, as one revision: commit() of the difference to the latest.
    Result<Revision> replace(TimelineId timeline, const ZoneContent& content, const CommitInfo& info);

    /// Newest first; `limit` 0 for all.
    [[nodiscard]] Result<QList<Revision>> history(TimelineId timeline, int limit = 0) const;
    [[nodiscard]] Result<Revision> revision(TimelineId timeline, int number) const;
    /// What leads from revision `from` to `to`, in either direction.
    [[nodiscard]] Result<ChangeSet> difference(TimelineId timeline, int from, int to) const;
    /// The last revision that is not after that instant; 0 where there is none.
    [[nodiscard]] Result<int> revisionAt(TimelineId timeline, const QDateTime& time) const;
    /// The revision that gave the RRset the value that it has at `revision`.
    [[nodiscard]] Result<std::optional<Revision>> lastChange(TimelineId timeline, const RRsetKey& key,
                                                             int revision = Latest) const;
    /// Recomputes every hash; an error names the first revision that does not fit. Gives the number of revisions
    /// checked.
    [[nodiscard]] Result<int> verify(TimelineId timeline) const;

private:
    Database& m_database;
};

} // namespace zoneloom
