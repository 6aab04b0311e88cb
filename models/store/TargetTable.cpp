// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/TargetTable.h"

#include "models/dns/KeyOrder.h"
#include "models/dns/RdataCodec.h"
#include "models/store/RRsetTable.h"

#include <algorithm>
#include <tuple>

namespace zoneloom {

namespace {

struct Row
{
    QByteArray target;
    QByteArray name;
    int type = 0;

    [[nodiscard]] auto ordered() const { return std::tie(target, name, type); }
};

/// Most records of most zones; not worth a look into their rdata.
bool neverPoints(RRType type)
{
    return type == rrtype::A || type == rrtype::AAAA || type == rrtype::TXT;
}

QList<Row> rowsOf(const QList<RRset>& sets)
{
    QList<Row> rows;
    for (const RRset& set : sets) {
        if (neverPoints(set.type()))
            continue;
        for (const QByteArrayView rdata : set.rdata()) {
            for (const Name& target : RdataCodec::targets(set.type(), rdata))
                rows += Row{target.canonicalKey(), set.name().canonicalKey(), set.type().number()};
        }
    }
    // In the table's order, which is faster to insert than any other.
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.ordered() < b.ordered(); });
    rows.erase(
        std::unique(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.ordered() == b.ordered(); }),
        rows.end());
    return rows;
}

template <typename IsMeant>
bool pointsTo(const RRset& set, IsMeant isMeant)
{
    const RdataRange range = set.rdata();
    return std::any_of(range.begin(), range.end(), [&](QByteArrayView rdata) {
        const auto targets = RdataCodec::targets(set.type(), rdata);
        return std::any_of(targets.begin(), targets.end(), isMeant);
    });
}

/// What the rows say now, and not only did once; in order, each set once.
template <typename IsMeant>
QList<RRset> stillPointing(Statement& rows, IsMeant isMeant)
{
    QList<RRset> sets;
    while (rows.next()) {
        RRset set = rows.rrset();
        if (pointsTo(set, isMeant))
            sets += std::move(set);
    }
    std::sort(sets.begin(), sets.end(), [](const RRset& a, const RRset& b) { return keyOrder(a, b) < 0; });
    sets.erase(
        std::unique(sets.begin(), sets.end(), [](const RRset& a, const RRset& b) { return keyOrder(a, b) == 0; }),
        sets.end());
    return sets;
}

// CROSS JOIN makes SQLite begin with the few rows of target; an ORDER BY would make it read the whole timeline.
const QString pointing =
    QStringLiteral("SELECT r.name, r.type, r.ttl, r.rdata, r.note FROM target t CROSS JOIN rrset r "
                   "WHERE r.timeline = t.timeline AND r.name_key = t.name_key AND r.type = t.type "
                   "AND t.timeline = ? AND r.born <= ? AND r.died > ? AND ");

} // namespace

void TargetTable::add(const QList<RRset>& sets)
{
    const QList<Row> rows = rowsOf(sets);
    const qsizetype batch = m_database.dialect().rowsPerInsert();
    for (qsizetype at = 0; at < rows.size();) {
        const qsizetype count = rows.size() - at >= batch ? batch : 1;
        QString sql = QStringLiteral("INSERT INTO target (timeline, target_key, name_key, type) VALUES (?, ?, ?, ?)");
        for (qsizetype i = 1; i < count; ++i)
            sql += QLatin1String(", (?, ?, ?, ?)");
        Statement insert(m_database, sql + QLatin1String(" ON CONFLICT DO NOTHING"));
        for (; at + count <= rows.size(); at += count) {
            for (const Row& row : rows.sliced(at, count))
                insert.bind(m_timeline).bind(row.target).bind(row.name).bind(row.type);
            insert.run();
        }
    }
}

QList<RRset> TargetTable::pointingTo(const Name& target, int revision) const
{
    Statement rows(m_database, pointing + QLatin1String("t.target_key = ?"));
    rows.bind(m_timeline).bind(revision).bind(revision).bind(target.canonicalKey()).run();
    return stillPointing(rows, [&target](const Name& name) { return name == target; });
}

QList<RRset> TargetTable::pointingWithin(const Name& top, int revision) const
{
    const QByteArray first = top.canonicalKey();
    Statement rows(m_database, pointing + QLatin1String("t.target_key >= ? AND t.target_key < ?"));
    rows.bind(m_timeline).bind(revision).bind(revision).bind(first).bind(RRsetTable::behind(first)).run();
    return stillPointing(rows, [&top](const Name& name) { return name.isWithin(top); });
}

} // namespace zoneloom
