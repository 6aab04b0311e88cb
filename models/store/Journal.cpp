// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Journal.h"

#include "models/store/Database.h"
#include "models/store/RRsetBlob.h"

namespace zoneloom {

namespace {

constexpr qsizetype updatedAtOnce = 500;

const QString selection = QStringLiteral("SELECT id, link, revision, change, state, time, error FROM journal ");

QList<Journal::Entry> entriesOf(Statement& query)
{
    QList<Journal::Entry> entries;
    while (query.next()) {
        const Result<RRsetChange> change = RRsetBlob::toChange(query.bytes(3));
        if (!change)
            throw StoreFailure{change.error()};
        entries += Journal::Entry{query.number64(0),
                                  query.number64(1),
                                  query.number(2),
                                  *change,
                                  static_cast<Journal::State>(query.number(4)),
                                  QDateTime::fromMSecsSinceEpoch(query.number64(5), Qt::UTC),
                                  query.text(6)};
    }
    return entries;
}

} // namespace

Journal::Journal(Database& database)
    : m_database(database)
{}

Result<QList<qint64>> Journal::begin(qint64 link, int revision, const QList<RRsetChange>& changes)
{
    return m_database.write([&] {
        QList<qint64> ids;
        const qint64 now = m_database.now().toMSecsSinceEpoch();
        for (const RRsetChange& change : changes) {
            Statement insert(m_database, QStringLiteral("INSERT INTO journal (link, revision, change, state, time, "
                                                        "error) VALUES (?, ?, ?, ?, ?, '') RETURNING id"));
            insert.bind(link).bind(revision).bind(RRsetBlob::of(change)).bind(int(State::Sent)).bind(now).first();
            ids += insert.number64(0);
        }
        return ids;
    });
}

Outcome Journal::finish(const QList<qint64>& entries, State state, const QString& error)
{
    return m_database.note([&] {
        const qint64 now = m_database.now().toMSecsSinceEpoch();
        for (qsizetype at = 0; at < entries.size(); at += updatedAtOnce) {
            QStringList ids;
            for (const qint64 entry : entries.mid(at, updatedAtOnce))
                ids += QString::number(entry);
            Statement update(m_database,
                             QLatin1String("UPDATE journal SET state = ?, time = ?, error = ? WHERE id IN (") +
                                 ids.join(u',') + u')',
                             Statement::Use::Once);
            update.bind(int(state)).bind(now).bind(error).run();
        }
    });
}

Result<QList<Journal::Entry>> Journal::open(qint64 link) const
{
    return m_database.read([&] {
        static_assert(int(State::Sent) == 0 && int(State::Uncertain) == 3, "the schema's index names these");
        Statement query(m_database, selection + QLatin1String("WHERE link = ? AND state IN (0, 3) ORDER BY id"));
        return entriesOf(query.bind(link).run());
    });
}

Result<bool> Journal::hasApplied(qint64 link) const
{
    return m_database.read([&] {
        Statement query(m_database, QStringLiteral("SELECT 1 FROM journal WHERE link = ? AND state = ? LIMIT 1"));
        return query.bind(link).bind(int(State::Applied)).first();
    });
}

Result<QList<Journal::Entry>> Journal::recent(qint64 link, int limit) const
{
    return m_database.read([&] {
        Statement query(m_database, selection + QLatin1String("WHERE link = ? ORDER BY id DESC LIMIT ?"));
        return entriesOf(query.bind(link).bind(limit).run());
    });
}

} // namespace zoneloom
