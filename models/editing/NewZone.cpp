// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/NewZone.h"

#include "models/dns/RdataCodec.h"

namespace zoneloom {

RRset NewZone::soa(const Name& zone, const Name& primary, QDate today)
{
    const QString text = QStringLiteral("%1 hostmaster %201 14400 3600 1209600 300")
                             .arg(primary.toText(), today.toString(QStringLiteral("yyyyMMdd")));
    const Result<QByteArray> rdata = RdataCodec::fromText(rrtype::SOA, text, zone);
    return RRset(zone, rrtype::SOA, 3600, {rdata.value_or(QByteArray())});
}

QList<RRset> NewZone::records(const Name& zone, const QList<Name>& nameServers, QDate today)
{
    const Name primary = nameServers.isEmpty() ? zone.child("ns1").value_or(zone) : nameServers.first();
    QList<RRset> sets{soa(zone, primary, today)};
    QList<QByteArray> servers;
    for (const Name& server : nameServers)
        servers.append(server.lowerWire());
    if (!servers.isEmpty())
        sets.append(RRset(zone, rrtype::NS, 3600, servers));
    return sets;
}

} // namespace zoneloom
