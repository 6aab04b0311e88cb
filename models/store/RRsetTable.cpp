// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/RRsetTable.h"

#include "models/dns/KeyOrder.h"
#include "models/store/ReadingFromBothEnds.h"

#include <algorithm>

namespace zoneloom {

namespace {

const QString columns = QStringLiteral("name, type, ttl, rdata, note");

RRsetTable::Row rowOf(Statement& row)
{
    return {row.number(5), row.number(6), row.rrset()};
}

QList<RRset> setsOf(Statement& rows)
{
    QList<RRset> sets;
    while (rows.next())
        sets += rows.rrset();
    return sets;
}

/// Sorted here, not by ORDER BY: that would make SQLite read the whole timeline in its order instead of using an index.
QList<RRset> inOrder(QList<RRset> sets)
{
    const auto before = [](const RRset& a, const RRset& b) { return keyOrder(a, b) < 0; };
    if (!std::is_sorted(sets.cbegin(), sets.cend(), before))
        std::sort(sets.begin(), sets.end(), before);
    return sets;
}

/// What is the same in all rows stands in the statement, since each bound value costs as much as the insertion itself.
QString insertion(TimelineId timeline, int revision, qsizetype rows)
{
    const QString row = QStringLiteral("(%1, %2, 2147483647, ?, ?, ?, ?, ?, ?)").arg(timeline).arg(revision);
    return QLatin1String("INSERT INTO rrset (timeline, born, died, name_key, type, name, ttl, rdata, note) VALUES ") +
           QStringList(rows, row).join(QLatin1String(", "));
}

} // namespace

QByteArray RRsetTable::behind(QByteArray prefix)
{
    while (!prefix.isEmpty() && static_cast<unsigned char>(prefix.back()) == 0xff)
        prefix.chop(1);
    if (prefix.isEmpty())
        return QByteArray(256, '\xff'); // below the root: behind every name
    prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
    return prefix;
}

QList<RRset> RRsetTable::all(int revision, qsizetype expected) const
{
    if (ReadingFromBothEnds::isWorthIt(m_database, expected))
        return ReadingFromBothEnds(m_database, m_timeline, revision, expected).read();
    QList<RRset> sets;
    sets.reserve(expected);
    visitAll(revision, Order::Forwards, [&sets](RRset set) {
        sets += std::move(set);
        return true;
    });
    return sets;
}

void RRsetTable::visitAll(int revision, Order order, const std::function<bool(RRset)>& visit) const
{
    const QLatin1String sorted(order == Order::Forwards ? "ORDER BY name_key, type"
                                                        : "ORDER BY name_key DESC, type DESC");
    Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                   QLatin1String(" FROM rrset WHERE timeline = ? AND born <= ? AND died > ? ") +
                                   sorted);
    rows.bind(m_timeline).bind(revision).bind(revision).run();
    while (rows.next()) {
        if (!visit(rows.rrset()))
            return;
    }
}

std::optional<RRset> RRsetTable::find(const RRsetKey& key, int revision) const
{
    const std::optional<Row> row = holding(key, revision);
    return row ? std::optional(row->set) : std::nullopt;
}

QList<RRset> RRsetTable::at(const Name& name, int revision) const
{
    Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                   QLatin1String(" FROM rrset WHERE timeline = ? AND name_key = ? AND born <= ? "
                                                 "AND died > ? ORDER BY type"));
    rows.bind(m_timeline).bind(name.canonicalKey()).bind(revision).bind(revision).run();
    return setsOf(rows);
}

QList<RRset> RRsetTable::below(const Name& top, const QByteArray& afterKey, int afterType, int limit,
                               int revision) const
{
    Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                   QLatin1String(" FROM rrset WHERE timeline = ? AND (name_key, type) > (?, ?) "
                                                 "AND name_key < ? AND born <= ? AND died > ? "
                                                 "ORDER BY name_key, type LIMIT ?"));
    rows.bind(m_timeline).bind(afterKey).bind(afterType).bind(behind(top.canonicalKey()));
    rows.bind(revision).bind(revision).bind(limit).run();
    return setsOf(rows);
}

std::optional<RRsetTable::Row> RRsetTable::newest(const RRsetKey& key) const
{
    Statement row(m_database, QLatin1String("SELECT ") + columns +
                                  QLatin1String(", born, died FROM rrset WHERE timeline = ? AND name_key = ? "
                                                "AND type = ? ORDER BY born DESC LIMIT 1"));
    row.bind(m_timeline).bind(key.name.canonicalKey()).bind(int(key.type.number())).run();
    return row.next() ? std::optional(rowOf(row)) : std::nullopt;
}

std::optional<RRsetTable::Row> RRsetTable::holding(const RRsetKey& key, int revision) const
{
    Statement row(m_database, QLatin1String("SELECT ") + columns +
                                  QLatin1String(", born, died FROM rrset WHERE timeline = ? AND name_key = ? "
                                                "AND type = ? AND born <= ? AND died > ?"));
    row.bind(m_timeline).bind(key.name.canonicalKey()).bind(int(key.type.number())).bind(revision).bind(revision).run();
    return row.next() ? std::optional(rowOf(row)) : std::nullopt;
}

void RRsetTable::visitBorn(int revision, const std::function<void(const RRset&)>& visit) const
{
    if (revision > 1) {
        Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                       QLatin1String(" FROM rrset WHERE timeline = ? AND born = ? AND born > 1"));
        rows.bind(m_timeline).bind(revision).run();
        const QList<RRset> sets = inOrder(setsOf(rows));
        std::for_each(sets.begin(), sets.end(), visit);
        return;
    }
    Statement rows(m_database,
                   QLatin1String("SELECT ") + columns +
                       QLatin1String(" FROM rrset WHERE timeline = ? AND born = ? ORDER BY name_key, type"));
    rows.bind(m_timeline).bind(revision).run();
    while (rows.next())
        visit(rows.rrset());
}

QList<RRset> RRsetTable::died(int revision) const
{
    // The second condition on died lets SQLite see that the partial index will do.
    Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                   QLatin1String(" FROM rrset WHERE timeline = ? AND died = ? AND died < 2147483647"));
    rows.bind(m_timeline).bind(revision).run();
    return inOrder(setsOf(rows));
}

QList<RRset> RRsetTable::onlyAtFirst(int first, int last) const
{
    Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                   QLatin1String(" FROM rrset WHERE timeline = ? AND died > ? AND died <= ? "
                                                 "AND died < 2147483647 AND born <= ?"));
    rows.bind(m_timeline).bind(first).bind(last).bind(first).run();
    return inOrder(setsOf(rows));
}

QList<RRset> RRsetTable::onlyAtLast(int first, int last) const
{
    if (first == 0)
        return all(last, 0);
    Statement rows(m_database, QLatin1String("SELECT ") + columns +
                                   QLatin1String(" FROM rrset WHERE timeline = ? AND born > ? AND born <= ? "
                                                 "AND born > 1 AND died > ?"));
    rows.bind(m_timeline).bind(first).bind(last).bind(last).run();
    return inOrder(setsOf(rows));
}

void RRsetTable::end(const RRsetKey& key, int revision)
{
    Statement update(m_database, QStringLiteral("UPDATE rrset SET died = ? WHERE timeline = ? AND name_key = ? "
                                                "AND type = ? AND died = 2147483647"));
    update.bind(revision).bind(m_timeline).bind(key.name.canonicalKey()).bind(int(key.type.number())).run();
}

void RRsetTable::insert(const QList<RRset>& sets, int revision)
{
    static const QVariant noNote{QMetaType::fromType<QString>()};
    const qsizetype batch = m_database.dialect().rowsPerInsert();
    for (qsizetype at = 0; at < sets.size();) {
        const qsizetype rows = sets.size() - at >= batch ? batch : sets.size() - at;
        Statement insert(m_database, insertion(m_timeline, revision, rows), Statement::Use::Once);
        for (; at + rows <= sets.size(); at += rows) {
            for (qsizetype i = at; i < at + rows; ++i) {
                const RRset& set = sets.at(i);
                insert.bind(set.name().canonicalKey()).bind(int(set.type().number()));
                insert.bind(set.name().wire().toByteArray()).bind(qint64(set.ttl())).bind(set.packedRdata());
                insert.bind(set.note().isEmpty() ? noNote : QVariant(set.note()));
            }
            insert.run();
        }
    }
}

void RRsetTable::removeAll()
{
    for (const QString& table : {QStringLiteral("rrset"), QStringLiteral("target"), QStringLiteral("revision")}) {
        Statement rows(m_database, QLatin1String("DELETE FROM ") + table + QLatin1String(" WHERE timeline = ?"));
        rows.bind(m_timeline).run();
    }
    Statement timeline(m_database, QStringLiteral("DELETE FROM timeline WHERE id = ?"));
    timeline.bind(m_timeline).run();
}

} // namespace zoneloom
