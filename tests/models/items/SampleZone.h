// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RdataCodec.h"
#include "models/items/RecordTable.h"

namespace zoneloom::sample {

inline Name name(const QString& text)
{
    return Name::fromText(text, *Name::fromText(u"example.com.")).value();
}

/// An RRset of example.com from presentation form.
inline RRset set(const QString& owner, const QString& type, quint32 ttl, const QStringList& values,
                 const QString& note = {})
{
    const RRType number = RRType::fromText(type).value();
    QList<QByteArray> rdata;
    for (const QString& value : values)
        rdata += RdataCodec::fromText(number, value, name(QStringLiteral("@"))).value();
    return RRset(name(owner), number, ttl, rdata, note);
}

/// Five RRsets, seven records: the apex's SOA and two NS, api A, mail MX, www A of two addresses.
inline ZoneContent zone()
{
    return ZoneContent(name(QStringLiteral("@")),
                       {set(QStringLiteral("@"), QStringLiteral("SOA"), 3600,
                            {QStringLiteral("ns1 hostmaster 2026112401 7200 3600 1209600 300")}),
                        set(QStringLiteral("@"), QStringLiteral("NS"), 86400,
                            {QStringLiteral("ns1"), QStringLiteral("ns2")}, QStringLiteral("both ours")),
                        set(QStringLiteral("api"), QStringLiteral("A"), 60, {QStringLiteral("192.0.2.10")}),
                        set(QStringLiteral("mail"), QStringLiteral("MX"), 3600, {QStringLiteral("10 mx.example.net.")}),
                        set(QStringLiteral("www"), QStringLiteral("A"), 300,
                            {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")})});
}

} // namespace zoneloom::sample
