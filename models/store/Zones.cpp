// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Zones.h"

#include "models/store/Database.h"
#include "models/store/RRsetTable.h"
#include "models/store/RevisionTable.h"
#include "models/store/StoredFields.h"
#include "models/store/ZoneOverview.h"

namespace zoneloom {

namespace {

struct Row
{
    qint64 id = 0;
    ZoneSummary summary;
};

QString toText(SerialPolicy policy)
{
    switch (policy) {
    case SerialPolicy::Increment:
        return QStringLiteral("increment");
    case SerialPolicy::UnixTime:
        return QStringLiteral("unix_time");
    case SerialPolicy::Date:
        break;
    }
    return QStringLiteral("date");
}

SerialPolicy serialPolicyFromText(const QString& text)
{
    for (const SerialPolicy policy : {SerialPolicy::Increment, SerialPolicy::UnixTime}) {
        if (text == toText(policy))
            return policy;
    }
    return SerialPolicy::Date;
}

const QString selection =
    QStringLiteral("SELECT z.id, z.name, z.timeline, t.latest, t.records, t.rrsets, z.silenced_rules, z.serial_policy "
                   "FROM zone z JOIN timeline t ON t.id = z.timeline ");

Row rowOf(const Statement& row)
{
    Row result;
    result.id = row.number64(0);
    ZoneSummary& zone = result.summary;
    zone.name = Name::fromTrustedWire(row.bytes(1));
    zone.timeline = row.number64(2);
    zone.revision = row.number(3);
    zone.records = static_cast<qsizetype>(row.number64(4));
    zone.rrsets = static_cast<qsizetype>(row.number64(5));
    zone.settings.silencedRules = stored::words(row.text(6));
    zone.settings.serialPolicy = serialPolicyFromText(row.text(7));
    zone.worstState = CellState::InSync; // until a link says otherwise
    return result;
}

void take(ZoneSummary& zone, CellState state, int cells)
{
    if (attention(state) > attention(zone.worstState))
        zone.worstState = state;
    if (attention(state) > 0)
        zone.differing += cells;
}

/// Adds what the last comparisons said. `which` limits it, with one placeholder for `id`, or is empty for all zones.
void addStates(Database& database, QHash<qint64, ZoneSummary*>& zones, const QString& which, qint64 id)
{
    // A link without a reading whose cells are pending was compared with the nothing that is there.
    Statement links(database,
                    QLatin1String("SELECT l.zone, count(s.read_at), count(s.failed_at), count(*), "
                                  "sum(CASE WHEN s.read_at IS NULL AND s.failed_at IS NULL AND EXISTS (SELECT 1 FROM "
                                  "link_cells c WHERE c.link = l.id AND c.state = 'pending' AND c.cells > 0) "
                                  "THEN 1 ELSE 0 END) FROM link l LEFT JOIN link_status s ON s.link = l.id ") +
                        which + QLatin1String(" GROUP BY l.zone"));
    if (!which.isEmpty())
        links.bind(id);
    links.run();
    while (links.next()) {
        ZoneSummary* zone = zones.value(links.number64(0));
        if (!zone)
            continue; // it came after the list was read
        zone->links = links.number(3);
        zone->toBeMade = links.number(4);
        if (links.number(1) + zone->toBeMade < links.number(3) || links.number(2) > 0)
            take(*zone, CellState::Unknown, 0);
    }
    Statement cells(database, QLatin1String("SELECT l.zone, c.state, sum(c.cells) FROM link l "
                                            "JOIN link_cells c ON c.link = l.id ") +
                                  which + QLatin1String(" GROUP BY l.zone, c.state"));
    if (!which.isEmpty())
        cells.bind(id);
    cells.run();
    while (cells.next()) {
        if (ZoneSummary* zone = zones.value(cells.number64(0)); zone && cells.number(2) > 0)
            take(*zone, cellStateFromText(cells.text(1)), cells.number(2));
    }
}

std::optional<Row> findRow(Database& database, const Name& name)
{
    Statement query(database, selection + QLatin1String("WHERE z.name_key = ?"));
    return query.bind(name.canonicalKey()).first() ? std::optional(rowOf(query)) : std::nullopt;
}

Row existing(Database& database, const Name& name)
{
    if (std::optional<Row> row = findRow(database, name))
        return *std::move(row);
    throw StoreFailure{
        Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no zone %1 in the store."), {name.toText()})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "The list of zones shows what is there."))};
}

} // namespace

Zones::Zones(Database& database)
    : m_database(database)
{}

Result<QList<ZoneSummary>> Zones::all() const
{
    return m_database.read([&] {
        QList<ZoneSummary> zones;
        QList<qint64> ids;
        {
            Statement query(m_database, selection + QLatin1String("ORDER BY z.name_key"));
            query.run();
            while (query.next()) {
                const Row row = rowOf(query);
                ids += row.id;
                zones += row.summary;
            }
        }
        QHash<qint64, ZoneSummary*> byId;
        byId.reserve(ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i)
            byId.insert(ids.at(i), &zones[i]);
        addStates(m_database, byId, {}, 0);
        return zones;
    });
}

Result<QList<ZoneOverview>> Zones::overview() const
{
    const Result<QList<ZoneSummary>> zones = all();
    if (!zones)
        return fail(zones.error());
    return m_database.read([&] {
        QList<ZoneOverview> overviews;
        overviews.reserve(zones->size());
        QHash<TimelineId, qsizetype> rows;
        for (const ZoneSummary& zone : *zones) {
            rows.insert(zone.timeline, overviews.size());
            overviews += ZoneOverview{zone, {}, {}, {}};
        }
        Statement latest(m_database, QStringLiteral("SELECT r.timeline, r.time, r.author, r.message FROM zone z "
                                                    "JOIN timeline t ON t.id = z.timeline "
                                                    "JOIN revision r ON r.timeline = t.id AND r.number = t.latest"));
        latest.run();
        while (latest.next()) {
            const auto row = rows.constFind(latest.number64(0));
            if (row == rows.constEnd())
                continue; // it came after the list was read
            ZoneOverview& zone = overviews[*row];
            zone.committedAt = QDateTime::fromMSecsSinceEpoch(latest.number64(1), Qt::UTC);
            zone.author = latest.text(2);
            zone.message = latest.text(3);
        }
        return overviews;
    });
}

Result<ZoneSummary> Zones::find(const Name& name) const
{
    return m_database.read([&] {
        Row row = existing(m_database, name);
        QHash<qint64, ZoneSummary*> byId{{row.id, &row.summary}};
        addStates(m_database, byId, QStringLiteral("WHERE l.zone = ?"), row.id);
        return row.summary;
    });
}

Result<ZoneSummary> Zones::create(const Name& name)
{
    return m_database.write([&] {
        if (findRow(m_database, name))
            throw StoreFailure{Error(ErrorKind::Exists,
                                     QT_TRANSLATE_NOOP("Error", "The zone %1 is in the store already."),
                                     {name.toText()})};
        const TimelineId timeline = RevisionTable(m_database).create(name);
        Statement insert(m_database, QStringLiteral("INSERT INTO zone (name_key, name, timeline, silenced_rules, "
                                                    "serial_policy) VALUES (?, ?, ?, '', 'date')"));
        insert.bind(name.canonicalKey()).bind(name.wire().toByteArray()).bind(timeline).run();
        m_database.countChange();
        return existing(m_database, name).summary;
    });
}

Outcome Zones::remove(const Name& name)
{
    return m_database.write([&] {
        const Row row = existing(m_database, name);
        QList<TimelineId> timelines{row.summary.timeline};
        {
            Statement links(m_database, QStringLiteral("SELECT observations, base FROM link WHERE zone = ?"));
            links.bind(row.id).run();
            while (links.next())
                timelines << links.number64(0) << links.number64(1);
        }
        for (const QString& sql :
             {QStringLiteral("DELETE FROM link WHERE zone = ?"), QStringLiteral("DELETE FROM zone WHERE id = ?")}) {
            Statement rows(m_database, sql);
            rows.bind(row.id).run();
        }
        for (const TimelineId timeline : timelines)
            RRsetTable(m_database, timeline).removeAll();
        m_database.countChange();
    });
}

Outcome Zones::saveSettings(const Name& name, const ZoneSettings& settings)
{
    return m_database.write([&] {
        const Row row = existing(m_database, name);
        Statement update(m_database,
                         QStringLiteral("UPDATE zone SET silenced_rules = ?, serial_policy = ? WHERE id = ?"));
        update.bind(stored::words(settings.silencedRules)).bind(toText(settings.serialPolicy)).bind(row.id).run();
        m_database.countChange();
    });
}

} // namespace zoneloom
