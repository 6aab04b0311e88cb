// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Verification.h"

#include "models/store/RevisionHash.h"

#include <algorithm>

namespace zoneloom {

namespace {

[[noreturn]] void doesNotFit(int revision)
{
    throw StoreFailure{
        Error(ErrorKind::Store,
              QT_TRANSLATE_NOOP("Error", "The history does not hold: revision %1 is not what was committed."),
              {QString::number(revision)})
            .withAdvice(QT_TRANSLATE_NOOP(
                "Error", "Someone changed the database by hand, or it is damaged: compare it with a copy."))};
}

} // namespace

Verification::Verification(Database& database, TimelineId timeline)
    : m_database(database)
    , m_timeline(timeline)
    , m_revisions(database)
    , m_rows(database, timeline)
    , m_head(m_revisions.head(timeline))
{}

int Verification::run() const
{
    const QList<RevisionTable::Counted> newestFirst = m_revisions.list(m_timeline, 0);
    RevisionTable::Counted last;
    int expected = 0;
    for (auto counted = newestFirst.crbegin(); counted != newestFirst.crend(); ++counted) {
        ++expected;
        const Revision& revision = counted->revision;
        if (revision.number > m_head.latest && revision.number == expected) {
            if (m_revisions.head(m_timeline).latest == m_head.latest)
                doesNotFit(expected);
            break; // committed since this reading began
        }
        if (revision.number != expected || revision.parent != expected - 1 ||
            recomputed(*counted, last.revision.hash) != revision.hash)
            doesNotFit(expected);
        last = *counted;
    }
    checkHead(last);
    return last.revision.number;
}

QByteArray Verification::recomputed(const RevisionTable::Counted& counted, const QByteArray& parentHash) const
{
    const int number = counted.revision.number;
    RevisionHash hash(parentHash, m_head.origin);
    // What died and was not born again in the same revision is what was deleted.
    const QList<RRset> died = m_rows.died(number);
    auto gone = died.cbegin();
    m_rows.visitBorn(number, [&](const RRset& set) {
        const RRsetKey key = RRsetKey::of(set);
        for (; gone != died.cend() && (RRsetKey::of(*gone) <=> key) < 0; ++gone)
            hash.remove(RRsetKey::of(*gone));
        if (gone != died.cend() && RRsetKey::of(*gone) == key)
            ++gone;
        hash.put(set);
    });
    for (; gone != died.cend(); ++gone)
        hash.remove(RRsetKey::of(*gone));
    return hash.finish(counted.revision, counted.records, counted.rrsets);
}

void Verification::checkHead(const RevisionTable::Counted& last) const
{
    const int latest = last.revision.number;
    if (m_head.latest != latest)
        doesNotFit(latest + 1);
    if (m_head.records != last.records || m_head.rrsets != last.rrsets)
        doesNotFit(latest);
    // Every row takes part in the revision in which it was born and in the one in which it died; what lies outside of
    // all revisions, or holds in none, takes part nowhere.
    Statement stray(m_database,
                    QStringLiteral("SELECT count(*) FROM rrset WHERE timeline = ? AND (born < 1 OR died <= born OR "
                                   "born > (SELECT latest FROM timeline WHERE id = ?) OR "
                                   "(died < 2147483647 AND died > (SELECT latest FROM timeline WHERE id = ?)))"));
    if (stray.bind(m_timeline).bind(m_timeline).bind(m_timeline).first() && stray.number64(0) > 0)
        doesNotFit(latest);
}

} // namespace zoneloom
