// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/NewZone.h"

#include "models/dns/RdataCodec.h"

namespace zoneloom {

RRset NewZone::soa(const Name& zone, const Name& primary, QDate today, const std::optional<Name>& contact)
{
    const Name mailbox = contact.value_or(zone.child("hostmaster").value_or(zone));
    const QString serial = today.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("01");
    const QString text =
        QStringLiteral("%1 %2 %3 14400 3600 1209600 300").arg(primary.toText(), mailbox.toText(), serial);
    const Result<QByteArray> rdata = RdataCodec::fromText(rrtype::SOA, text, zone);
    return RRset(zone, rrtype::SOA, 3600, {rdata.value_or(QByteArray())});
}

QList<RRset> NewZone::records(const Name& zone, const QList<Name>& nameServers, QDate today,
                              const std::optional<Name>& contact)
{
    const Name primary = nameServers.isEmpty() ? zone.child("ns1").value_or(zone) : nameServers.first();
    QList<RRset> sets{soa(zone, primary, today, contact)};
    QList<QByteArray> servers;
    for (const Name& server : nameServers)
        servers.append(server.lowerWire());
    if (!servers.isEmpty())
        sets.append(RRset(zone, rrtype::NS, 3600, servers));
    return sets;
}

Result<Name> NewZone::mailbox(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0)
        return fail(Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no mail address."), {address})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Write it as hostmaster@example.com.")));
    const Result<Name> domain = Name::fromText(address.mid(at + 1));
    if (!domain)
        return fail(domain.error());
    return domain->child(address.left(at).toUtf8());
}

} // namespace zoneloom
