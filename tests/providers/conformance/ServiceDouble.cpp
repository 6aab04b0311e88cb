// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zoneloom::test {

namespace {

QJsonValue withoutLast(const QJsonValue& value, const QStringList& path)
{
    if (path.isEmpty()) {
        QJsonArray array = value.toArray();
        if (!array.isEmpty())
            array.removeLast();
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), withoutLast(object.value(path.first()), path.sliced(1)));
    return object;
}

} // namespace

bool ServiceDouble::isWrite(const SeenRequest& request) const
{
    return request.method != "GET" && request.method != "HEAD";
}

Answer ServiceDouble::withoutOne(const Answer& page) const
{
    const QJsonDocument document = QJsonDocument::fromJson(page.body);
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    Answer shorter = page;
    shorter.body = Answer::of(withoutLast(whole, listMember().split(u'.', Qt::SkipEmptyParts))).body;
    return shorter;
}

Answer ServiceDouble::refusal(Problem problem, const QString& words) const
{
    static const QHash<Problem, int> statuses{
        {Problem::Credentials, 401}, {Problem::Rights, 403},    {Problem::ZoneMissing, 404}, {Problem::Conflict, 409},
        {Problem::Record, 422},      {Problem::RateLimit, 429}, {Problem::Trouble, 500}};
    return object({{QStringLiteral("message"), words}}, statuses.value(problem));
}

QString ServiceDouble::wrongSecret(const QString&, const QString& right) const
{
    return QStringLiteral("wr0ng-") + right;
}

QString ServiceDouble::notApplicable(const QString&) const
{
    return {};
}

QStringList ServiceDouble::ownRecords(const QString& origin) const
{
    const QStringList servers = nameServers();
    const QString first = servers.isEmpty() ? QStringLiteral("ns.invalid") : servers.first();
    QStringList lines{
        QStringLiteral("%1 3600 SOA %2. hostmaster.%1 2026112401 10800 3600 604800 3600").arg(origin, first)};
    for (const QString& server : servers)
        lines += QStringLiteral("%1 3600 NS %2.").arg(origin, server);
    return lines;
}

HeldRecord ServiceDouble::foreignRecord(const QString& origin) const
{
    return {.name = u"foreign." + origin,
            .type = QStringLiteral("REDIRECT"),
            .ttl = 3600,
            .rdata = QStringLiteral("https://www.example.net/")};
}

HeldZone& ServiceDouble::addZone(const QString& origin)
{
    HeldZone zone(origin, QString::number(4200 + m_zones.size()));
    const QStringList own = ownRecords(origin);
    for (const QString& line : own)
        zone.add({.name = line.section(u' ', 0, 0),
                  .type = line.section(u' ', 2, 2),
                  .ttl = line.section(u' ', 1, 1).toUInt(),
                  .rdata = line.section(u' ', 3)});
    m_zones += zone;
    return m_zones.last();
}

void ServiceDouble::removeZone(const QString& origin)
{
    m_zones.removeIf([&](const HeldZone& zone) { return zone.origin() == origin; });
}

HeldZone* ServiceDouble::zone(const QString& nameOrId)
{
    for (HeldZone& zone : m_zones) {
        if (zone.origin() == nameOrId || zone.name() == nameOrId || zone.id() == nameOrId)
            return &zone;
    }
    return nullptr;
}

QString ServiceDouble::problemWith(const HeldZone& zone, const HeldSet& set) const
{
    if (m_rejected.contains(set.name))
        return rejection();
    if (!types().contains(set.type))
        return u"unsupported record type " + set.type;
    if (set.ttl < minimumTtl() || set.ttl > maximumTtl())
        return QStringLiteral("ttl out of range: %1").arg(set.ttl);
    if (set.name != zone.origin() && !set.name.endsWith(u'.' + zone.origin()))
        return u"not in this zone: " + set.name;
    for (const QString& rdata : set.rdata) {
        if (HeldZone::canonical(set.type, rdata, zone.origin()).isNull())
            return u"cannot be parsed: " + rdata;
    }
    return {};
}

Answer ServiceDouble::object(const QJsonObject& object, int status)
{
    return Answer::of(object, status);
}

Answer ServiceDouble::array(const QJsonArray& array, int status)
{
    return Answer::of(array, status);
}

} // namespace zoneloom::test
