// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Commit.h"

#include "models/store/ChangeCounts.h"
#include "models/store/RevisionHash.h"
#include "models/store/TargetTable.h"

namespace zoneloom {

namespace {

constexpr qsizetype namedConflicts = 5;

Error conflictOf(const QList<RRsetKey>& keys)
{
    QStringList names;
    for (const RRsetKey& key : keys.first(std::min(keys.size(), namedConflicts)))
        names += key.name.toText() + u' ' + key.type.toText();
    if (keys.size() > namedConflicts)
        names += QStringLiteral("…");
    return Error(ErrorKind::Conflict, QT_TRANSLATE_NOOP("Error", "Someone else changed the same RRsets meanwhile: %1."),
                 {names.join(QLatin1String(", "))})
        .withAdvice(QT_TRANSLATE_NOOP(
            "Error", "Look at the latest revision and make the change again where it is still right."));
}

Error noSuchParent(int parent)
{
    return Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no revision %1."), {QString::number(parent)})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "The history lists all revisions."));
}

} // namespace

Commit::Commit(Database& database, TimelineId timeline)
    : m_database(database)
    , m_timeline(timeline)
    , m_revisions(database)
    , m_rows(database, timeline)
    , m_head(m_revisions.head(timeline, true))
{}

Revision Commit::run(int parent, const ChangeSet& changes, const CommitInfo& info)
{
    if (parent < 0 || parent > m_head.latest)
        throw StoreFailure{noSuchParent(parent)};
    const Revision latest = m_revisions.find(m_timeline, m_head.latest).revision;
    const QList<RRsetChange> effective = settled(parent, changes);
    if (effective.isEmpty())
        return latest;

    RevisionTable::Counted next{{}, m_head.records, m_head.rrsets};
    RevisionHash hash(latest.hash, m_head.origin);
    ChangeCounts counts;
    for (const RRsetChange& change : effective) {
        counts.add(change);
        next.records += (change.after ? change.after->count() : 0) - (change.before ? change.before->count() : 0);
        next.rrsets += (change.after ? 1 : 0) - (change.before ? 1 : 0);
        if (change.after)
            hash.put(*change.after);
        else
            hash.remove(change.key());
    }
    Revision& revision = next.revision;
    revision.number = m_head.latest + 1;
    revision.parent = m_head.latest;
    revision.author = info.author;
    revision.message = info.message;
    // A clock that was set back must not make a revision older than its parent.
    const QDateTime now = m_database.now().toUTC();
    revision.time = latest.number > 0 && now < latest.time ? latest.time : now;
    revision.added = counts.added;
    revision.changed = counts.changed;
    revision.removed = counts.removed;
    revision.hash = hash.finish(revision, next.records, next.rrsets);

    writeRows(effective, revision.number);
    m_revisions.append(m_timeline, next);
    m_database.countChange();
    return revision;
}

QList<RRsetChange> Commit::settled(int parent, const ChangeSet& changes) const
{
    QList<RRsetChange> result;
    result.reserve(changes.size());
    QList<RRsetKey> conflicts;
    for (const RRsetChange& change : changes) {
        const RRsetKey key = change.key();
        if (!key.name.isWithin(m_head.origin))
            throw StoreFailure{Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not within the zone %2."),
                                     {key.name.toText(), m_head.origin.toText()})};
        std::optional<RRset> current;
        bool changedSince = false;
        if (m_head.latest > 0) { // an empty timeline has nothing to ask for
            if (const std::optional<RRsetTable::Row> row = m_rows.newest(key)) {
                if (row->died == RRsetTable::alive)
                    current = row->set;
                changedSince = row->born > parent || (row->died != RRsetTable::alive && row->died > parent);
            }
        }
        if (current == change.after)
            continue; // nothing to do, or someone else did the very same
        if (changedSince)
            conflicts += key;
        else
            result += RRsetChange{std::move(current), change.after};
    }
    if (!conflicts.isEmpty())
        throw StoreFailure{conflictOf(conflicts)};
    return result;
}

void Commit::writeRows(const QList<RRsetChange>& changes, int revision)
{
    QList<RRset> fresh;
    fresh.reserve(changes.size());
    for (const RRsetChange& change : changes) {
        if (change.before)
            m_rows.end(change.key(), revision);
        if (change.after)
            fresh += *change.after;
    }
    m_rows.insert(fresh, revision);
    TargetTable(m_database, m_timeline).add(fresh);
}

} // namespace zoneloom
