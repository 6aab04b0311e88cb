// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/RRset.h"

#include <QtEndian>

/// Values for tests, made by hand so that no codec is needed.
namespace sets {

using namespace zoneloom;

inline Name name(const char* text)
{
    return *Name::fromText(QString::fromLatin1(text));
}

/// A records: the last octets of 192.0.2.x.
inline RRset a(const char* owner, const QList<int>& lastOctets, quint32 ttl = 300, const QString& note = {})
{
    QList<QByteArray> rdata;
    for (const int octet : lastOctets)
        rdata += QByteArray("\xc0\x00\x02", 3) + static_cast<char>(octet);
    return RRset(name(owner), rrtype::A, ttl, rdata, note);
}

inline RRset mx(const char* owner, const char* exchange, quint16 preference = 10)
{
    const quint16 big = qToBigEndian(preference);
    QByteArray rdata(reinterpret_cast<const char*>(&big), 2);
    rdata += name(exchange).lowerWire();
    return RRset(name(owner), rrtype::MX, 3600, {rdata});
}

inline RRsetChange create(const RRset& after)
{
    return {std::nullopt, after};
}
inline RRsetChange replace(const RRset& before, const RRset& after)
{
    return {before, after};
}
inline RRsetChange drop(const RRset& before)
{
    return {before, std::nullopt};
}

} // namespace sets
