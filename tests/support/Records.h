// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"

#include <QtEndian>

/// Small RRsets for tests, made by hand and not by the codec, which has tests of its own.
namespace zoneloom::testing {

inline Name origin()
{
    return Name::fromText(u"example.com.").value();
}

inline Name named(const char* text)
{
    return Name::fromText(QString::fromLatin1(text), origin()).value();
}

inline RRsetKey keyOf(const char* name, RRType type)
{
    return {named(name), type};
}

inline RRset a(const char* name, const QStringList& addresses, quint32 ttl = 3600)
{
    QList<QByteArray> rdata;
    for (const QString& address : addresses) {
        QByteArray octets;
        for (const QString& octet : address.split(u'.'))
            octets += static_cast<char>(octet.toInt());
        rdata += octets;
    }
    return {named(name), rrtype::A, ttl, rdata};
}

inline RRset a(const char* name, const char* address, quint32 ttl = 3600)
{
    return a(name, QStringList{QString::fromLatin1(address)}, ttl);
}

inline RRset pointing(const char* name, RRType type, const QList<const char*>& targets, quint32 ttl = 3600)
{
    QList<QByteArray> rdata;
    for (const char* target : targets)
        rdata += named(target).lowerWire();
    return {named(name), type, ttl, rdata};
}

inline RRset txt(const char* name, const QByteArray& text, quint32 ttl = 3600)
{
    return {named(name), rrtype::TXT, ttl, {static_cast<char>(text.size()) + text}};
}

inline RRset soa(quint32 serial, quint32 minimum = 300)
{
    QByteArray rdata = named("ns1").lowerWire() + named("hostmaster").lowerWire() + QByteArray(20, '\0');
    char* numbers = rdata.data() + rdata.size() - 20;
    for (const quint32 number : {serial, 7200U, 3600U, 1209600U, minimum}) {
        qToBigEndian(number, numbers);
        numbers += 4;
    }
    return {origin(), rrtype::SOA, 3600, {rdata}};
}

inline ZoneContent zone(const QList<RRset>& sets)
{
    return {origin(), sets};
}

} // namespace zoneloom::testing
