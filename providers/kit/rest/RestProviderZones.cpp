// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/NameServerList.h"
#include "providers/kit/rest/RestProvider.h"

namespace zoneloom {

// Zones and their name servers, as an API lists them.

ExternalZone RestProvider::zoneNamed(const QString& name, const QString& id) const
{
    const Result<Name> origin = Name::fromText(name);
    if (!origin)
        throw ProviderException(Error(ErrorKind::Protocol,
                                      QT_TRANSLATE_NOOP("Error", "%1 lists a zone whose name '%2' cannot be read."),
                                      {who(), name})
                                    .withCause(origin.error().message()));
    return {id.isEmpty() ? name : id, origin->toDisplay(), *origin};
}

ExternalZone RestProvider::zoneIn(const Json& item, QStringView nameAt, QStringView idAt) const
{
    return zoneNamed(item.at(nameAt).text(), idAt.isEmpty() ? QString() : item.at(idAt).text());
}

QList<ExternalZone> RestProvider::zonesIn(const QList<Json>& items, QStringView nameAt, QStringView idAt,
                                          const std::function<bool(const Json&)>& which) const
{
    QList<ExternalZone> zones;
    zones.reserve(items.size());
    for (const Json& item : items) {
        if (!which || which(item))
            zones += zoneIn(item, nameAt, idAt);
    }
    return zones;
}

ExternalZone RestProvider::foundBy(const QString& nameOrId, const std::function<QList<ExternalZone>(const Name&)>& look)
{
    if (const Result<Name> name = Name::fromText(nameOrId)) {
        QList<ExternalZone> found = look(*name);
        found.removeIf([&](const ExternalZone& zone) { return zone.origin != *name; });
        if (found.size() == 1)
            return found.first();
    }
    return Provider::findZone(nameOrId);
}

QString RestProvider::fieldForNew(const Name& origin, const QString& id) const
{
    const QString value = field(id);
    if (value.isEmpty())
        refuse(ErrorKind::Permission, u"creating " + origin.toDisplay(),
               QStringLiteral("the field %1 has to say where new zones go").arg(id));
    return value;
}

QString RestProvider::plainName(const Name& name)
{
    return name.toText().chopped(1).toLower();
}

QString RestProvider::plainName(const QString& nameOrId)
{
    return (nameOrId.endsWith(u'.') ? nameOrId.chopped(1) : nameOrId).toLower();
}

QList<NameServer> RestProvider::nameServersOf(const QStringList& hosts) const
{
    QList<NameServer> servers = nameServersField();
    if (!servers.isEmpty())
        return servers;
    for (const QString& host : hosts)
        servers += NameServer{host.endsWith(u'.') ? host.chopped(1) : host, 53};
    return servers;
}

QList<NameServer> RestProvider::nameServersOf(const QList<Json>& items, QStringView hostAt) const
{
    QStringList hosts;
    for (const Json& item : items)
        hosts += item.at(hostAt).text();
    return nameServersOf(hosts);
}

QList<NameServer> RestProvider::nameServersIn(const ExternalZone& zone, QString own)
{
    QList<RRsetKey> keys{{zone.origin, rrtype::NS}};
    if (own.isEmpty())
        keys.append({zone.origin, rrtype::SOA});
    const QList<RRset> sets = readSets(zone, keys);
    QStringList hosts;
    for (const RRset& set : sets) {
        for (const QByteArrayView rdata : set.rdata()) {
            const QString host = RdataCodec::fields(set.type(), rdata).first();
            if (set.type() == rrtype::NS)
                hosts += host;
            else
                own = u'.' + host.section(u'.', 1);
        }
    }
    const QStringList theirs = own.isEmpty() ? hosts : hosts.filter(own, Qt::CaseInsensitive);
    return nameServersOf(theirs.isEmpty() ? hosts : theirs);
}

QList<NameServer> RestProvider::nameServersField() const
{
    Result<QList<NameServer>> servers = NameServerList::parse(field(QStringLiteral("name-servers")));
    if (!servers)
        throw ProviderException(servers.error());
    return std::move(*servers);
}

} // namespace zoneloom
