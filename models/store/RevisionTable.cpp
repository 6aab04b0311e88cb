// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/RevisionTable.h"

namespace zoneloom {

namespace {

const QString columns =
    QStringLiteral("number, parent, author, time, message, hash, added, changed, removed, records, rrsets");

RevisionTable::Counted countedOf(const Statement& row)
{
    RevisionTable::Counted counted;
    Revision& revision = counted.revision;
    revision.number = row.number(0);
    revision.parent = row.number(1);
    revision.author = row.text(2);
    revision.time = QDateTime::fromMSecsSinceEpoch(row.number64(3), Qt::UTC);
    revision.message = row.text(4);
    revision.hash = row.bytes(5);
    revision.added = row.number(6);
    revision.changed = row.number(7);
    revision.removed = row.number(8);
    counted.records = row.number64(9);
    counted.rrsets = row.number64(10);
    return counted;
}

} // namespace

TimelineId RevisionTable::create(const Name& origin)
{
    Statement insert(m_database, QStringLiteral("INSERT INTO timeline (origin, latest, records, rrsets) "
                                                "VALUES (?, 0, 0, 0) RETURNING id"));
    insert.bind(origin.wire().toByteArray());
    insert.first();
    return insert.number64(0);
}

RevisionTable::Head RevisionTable::head(TimelineId timeline, bool forWriting) const
{
    Statement row(m_database, QLatin1String("SELECT origin, latest, records, rrsets FROM timeline WHERE id = ?") +
                                  (forWriting ? m_database.dialect().forUpdate() : QString()));
    if (!row.bind(timeline).first())
        throw StoreFailure{Error(ErrorKind::NotFound,
                                 QT_TRANSLATE_NOOP("Error", "The zone is no longer in the store %1."),
                                 {m_database.location().text})};
    return {Name::fromTrustedWire(row.bytes(0)), row.number(1), row.number64(2), row.number64(3)};
}

RevisionTable::Counted RevisionTable::find(TimelineId timeline, int number) const
{
    if (number == 0)
        return {};
    Statement row(m_database, QLatin1String("SELECT ") + columns +
                                  QLatin1String(" FROM revision WHERE timeline = ? AND number = ?"));
    if (!row.bind(timeline).bind(number).first())
        throw StoreFailure{Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no revision %1."),
                                 {QString::number(number)})
                               .withAdvice(QT_TRANSLATE_NOOP("Error", "The history lists all revisions."))};
    return countedOf(row);
}

QList<RevisionTable::Counted> RevisionTable::list(TimelineId timeline, int limit) const
{
    Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                   QLatin1String(" FROM revision WHERE timeline = ? ORDER BY number DESC LIMIT ?"));
    rows.bind(timeline).bind(limit > 0 ? limit : 2147483647).run();
    QList<Counted> list;
    while (rows.next())
        list += countedOf(rows);
    return list;
}

int RevisionTable::numberAt(TimelineId timeline, const QDateTime& time) const
{
    Statement row(m_database, QStringLiteral("SELECT number FROM revision WHERE timeline = ? AND time <= ? "
                                             "ORDER BY time DESC, number DESC LIMIT 1"));
    return row.bind(timeline).bind(time.toMSecsSinceEpoch()).first() ? row.number(0) : 0;
}

void RevisionTable::append(TimelineId timeline, const Counted& counted)
{
    const Revision& revision = counted.revision;
    {
        Statement insert(m_database, QLatin1String("INSERT INTO revision (timeline, ") + columns +
                                         QLatin1String(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(timeline).bind(revision.number).bind(revision.parent).bind(revision.author);
        insert.bind(revision.time.toMSecsSinceEpoch()).bind(revision.message).bind(revision.hash);
        insert.bind(revision.added).bind(revision.changed).bind(revision.removed);
        insert.bind(counted.records).bind(counted.rrsets).run();
    }
    Statement update(m_database,
                     QStringLiteral("UPDATE timeline SET latest = ?, records = ?, rrsets = ? WHERE id = ?"));
    update.bind(revision.number).bind(counted.records).bind(counted.rrsets).bind(timeline).run();
}

} // namespace zoneloom
