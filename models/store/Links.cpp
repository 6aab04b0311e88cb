// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Links.h"

#include "models/store/Database.h"
#include "models/store/LinkStatusTable.h"
#include "models/store/RRsetTable.h"
#include "models/store/RevisionTable.h"
#include "models/store/ZoneFilePath.h"

namespace zoneloom {

namespace {

const QString selection =
    QStringLiteral("SELECT l.id, z.name, l.name, l.account, l.external_zone, l.policy, l.on_drift, l.create_missing, "
                   "l.observations, l.base FROM link l JOIN zone z ON z.id = l.zone ");

Link linkOf(const Statement& row)
{
    Link link;
    link.id = row.number64(0);
    link.zone = Name::fromTrustedWire(row.bytes(1));
    link.name = row.text(2);
    link.account = row.text(3);
    link.externalZone = row.text(4);
    // What cannot be read falls back to what changes nothing anywhere.
    link.policy = linkPolicyFromText(row.text(5)).value_or(LinkPolicy::Observe);
    link.onDrift = onDriftFromText(row.text(6)).value_or(OnDrift::Wait);
    link.createMissing = row.number(7) != 0;
    link.observations = row.number64(8);
    link.base = row.number64(9);
    return link;
}

std::optional<Link> findLink(Database& database, const Name& zone, const QString& name)
{
    Statement query(database, selection + QLatin1String("WHERE z.name_key = ? AND l.name = ?"));
    return query.bind(zone.canonicalKey()).bind(name).first() ? std::optional(linkOf(query)) : std::nullopt;
}

Link existing(Database& database, const Name& zone, const QString& name)
{
    if (std::optional<Link> link = findLink(database, zone, name))
        return *std::move(link);
    throw StoreFailure{
        Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "The zone %1 has no link %2."), {zone.toText(), name})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "The list of links shows what is there."))};
}

StoreFailure taken(const Name& zone, const QString& name)
{
    return {Error(ErrorKind::Exists, QT_TRANSLATE_NOOP("Error", "The zone %1 has a link %2 already."),
                  {zone.toText(), name})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Give the new link another name."))};
}

qint64 zoneId(Database& database, const Name& zone)
{
    Statement query(database, QStringLiteral("SELECT id FROM zone WHERE name_key = ?"));
    if (query.bind(zone.canonicalKey()).first())
        return query.number64(0);
    throw StoreFailure{
        Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no zone %1 in the store."), {zone.toText()})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "The list of zones shows what is there."))};
}

void checkAccount(Database& database, const QString& account)
{
    Statement query(database, QStringLiteral("SELECT 1 FROM account WHERE name = ?"));
    if (!query.bind(account).first())
        throw StoreFailure{
            Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no account %1 in the store."), {account})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "The list of accounts shows what is there."))};
}

QList<Link> linksOf(Statement& query)
{
    QList<Link> links;
    while (query.next())
        links += linkOf(query);
    return links;
}

} // namespace

Links::Links(Database& database)
    : m_database(database)
{}

Result<QList<Link>> Links::all() const
{
    return m_database.read([&] {
        Statement query(m_database, selection + QLatin1String("ORDER BY z.name_key, l.id"));
        return linksOf(query.run());
    });
}

Result<QList<Link>> Links::of(const Name& zone) const
{
    return m_database.read([&] {
        Statement query(m_database, selection + QLatin1String("WHERE z.name_key = ? ORDER BY l.id"));
        return linksOf(query.bind(zone.canonicalKey()).run());
    });
}

Result<Link> Links::find(const Name& zone, const QString& name) const
{
    return m_database.read([&] { return existing(m_database, zone, name); });
}

Result<Link> Links::add(const Link& link)
{
    return m_database.write([&] {
        const qint64 zone = zoneId(m_database, link.zone);
        checkAccount(m_database, link.account);
        if (findLink(m_database, link.zone, link.name))
            throw taken(link.zone, link.name);
        RevisionTable revisions(m_database);
        const TimelineId observations = revisions.create(link.zone);
        const TimelineId base = revisions.create(link.zone);
        Statement insert(m_database,
                         QStringLiteral("INSERT INTO link (zone, name, account, external_zone, policy, on_drift, "
                                        "create_missing, observations, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(zone).bind(link.name).bind(link.account).bind(link.externalZone).bind(toText(link.policy));
        insert.bind(toText(link.onDrift)).bind(link.createMissing ? 1 : 0).bind(observations).bind(base).run();
        const Link added = existing(m_database, link.zone, link.name);
        ZoneFilePath::checkLink(m_database, added.id);
        m_database.countChange();
        return added;
    });
}

Outcome Links::update(const Link& link)
{
    return m_database.write([&] {
        const std::optional<Link> sameName = findLink(m_database, link.zone, link.name);
        if (sameName && sameName->id != link.id)
            throw taken(link.zone, link.name);
        Statement update(m_database, QStringLiteral("UPDATE link SET name = ?, external_zone = ?, policy = ?, "
                                                    "on_drift = ?, create_missing = ? WHERE id = ?"));
        update.bind(link.name).bind(link.externalZone).bind(toText(link.policy)).bind(toText(link.onDrift));
        update.bind(link.createMissing ? 1 : 0).bind(link.id).run();
        if (update.affectedRows() == 0)
            throw StoreFailure{Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "The zone %1 has no link %2."),
                                     {link.zone.toText(), link.name})};
        ZoneFilePath::checkLink(m_database, link.id);
        m_database.countChange();
    });
}

Outcome Links::remove(const Name& zone, const QString& name)
{
    return m_database.write([&] {
        const Link link = existing(m_database, zone, name);
        Statement rows(m_database, QStringLiteral("DELETE FROM link WHERE id = ?"));
        rows.bind(link.id).run();
        for (const TimelineId timeline : {link.observations, link.base})
            RRsetTable(m_database, timeline).removeAll();
        m_database.countChange();
    });
}

Result<LinkStatus> Links::status(qint64 link) const
{
    return m_database.read([&] { return LinkStatusTable(m_database).load(link); });
}

Outcome Links::saveStatus(qint64 link, const LinkStatus& status)
{
    return m_database.note([&] {
        LinkStatusTable(m_database).save(link, status);
        m_database.countChange();
    });
}

Outcome Links::setIgnored(qint64 link, const RRsetKey& key, bool ignored)
{
    return m_database.write([&] {
        LinkStatusTable(m_database).setIgnored(link, key, ignored);
        m_database.countChange();
    });
}

} // namespace zoneloom
