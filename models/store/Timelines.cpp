// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Timelines.h"

#include "models/store/Commit.h"
#include "models/store/TimelineLookup.h"
#include "models/store/Verification.h"

namespace zoneloom {

namespace {

Revision plain(const RevisionTable::Counted& counted)
{
    return counted.revision;
}

} // namespace

Timelines::Timelines(Database& database)
    : m_database(database)
{}

Result<int> Timelines::latestRevision(TimelineId timeline) const
{
    return m_database.read([&] { return RevisionTable(m_database).head(timeline).latest; });
}

Result<ZoneContent> Timelines::content(TimelineId timeline, int revision) const
{
    return m_database.read([&] {
        const RevisionTable revisions(m_database);
        const RevisionTable::Head head = revisions.head(timeline);
        // Rows that a commit changes from now on still hold at this number: no transaction is needed.
        const int number = revision == Latest ? head.latest : revision;
        const qint64 expected = number == head.latest ? head.rrsets : revisions.find(timeline, number).rrsets;
        if (expected == 0)
            return ZoneContent(head.origin, {});
        return ZoneContent::fromSorted(head.origin, RRsetTable(m_database, timeline).all(number, expected));
    });
}

std::unique_ptr<TimelineLookup> Timelines::lookup(TimelineId timeline, int revision) const
{
    return std::make_unique<TimelineLookup>(m_database, timeline, revision);
}

Result<Revision> Timelines::commit(TimelineId timeline, int parent, const ChangeSet& changes, const CommitInfo& info)
{
    if (changes.isEmpty())
        return revision(timeline, parent);
    return m_database.write([&] { return Commit(m_database, timeline).run(parent, changes, info); });
}

Result<Revision> Timelines::replace(TimelineId timeline, const ZoneContent& content, const CommitInfo& info)
{
    return m_database.write([&] {
        Commit commit(m_database, timeline);
        const Result<ZoneContent> latest = this->content(timeline);
        if (!latest)
            throw StoreFailure{latest.error()};
        const Result<int> parent = latestRevision(timeline);
        if (!parent)
            throw StoreFailure{parent.error()};
        return commit.run(*parent, latest->differenceTo(content), info);
    });
}

Result<QList<Revision>> Timelines::history(TimelineId timeline, int limit) const
{
    return m_database.read([&] {
        const QList<RevisionTable::Counted> counted = RevisionTable(m_database).list(timeline, limit);
        QList<Revision> revisions;
        revisions.reserve(counted.size());
        std::transform(counted.begin(), counted.end(), std::back_inserter(revisions), plain);
        return revisions;
    });
}

Result<Revision> Timelines::revision(TimelineId timeline, int number) const
{
    return m_database.read([&] {
        const RevisionTable revisions(m_database);
        const int wanted = number == Latest ? revisions.head(timeline).latest : number;
        return revisions.find(timeline, wanted).revision;
    });
}

Result<ChangeSet> Timelines::difference(TimelineId timeline, int from, int to) const
{
    return m_database.read([&] {
        const RevisionTable revisions(m_database);
        const int latest = revisions.head(timeline).latest;
        const int before = from == Latest ? latest : from;
        const int after = to == Latest ? latest : to;
        static_cast<void>(revisions.find(timeline, before)); // both have to be there
        static_cast<void>(revisions.find(timeline, after));
        const int first = std::min(before, after);
        const int last = std::max(before, after);
        const RRsetTable rows(m_database, timeline);
        const Name origin;
        const ZoneContent old = ZoneContent::fromSorted(origin, rows.onlyAtFirst(first, last));
        const ZoneContent fresh = ZoneContent::fromSorted(origin, rows.onlyAtLast(first, last));
        return before <= after ? old.differenceTo(fresh) : fresh.differenceTo(old);
    });
}

Result<int> Timelines::revisionAt(TimelineId timeline, const QDateTime& time) const
{
    return m_database.read([&] { return RevisionTable(m_database).numberAt(timeline, time); });
}

Result<std::optional<Revision>> Timelines::lastChange(TimelineId timeline, const RRsetKey& key, int revision) const
{
    return m_database.read([&]() -> std::optional<Revision> {
        const RRsetTable rows(m_database, timeline);
        const std::optional<RRsetTable::Row> row = rows.holding(key, revision == Latest ? RRsetTable::now : revision);
        if (!row)
            return std::nullopt;
        return RevisionTable(m_database).find(timeline, row->born).revision;
    });
}

Result<int> Timelines::verify(TimelineId timeline) const
{
    return m_database.read([&] { return Verification(m_database, timeline).run(); });
}

} // namespace zoneloom
