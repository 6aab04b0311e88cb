// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/ContentHash.h"

#include <QtEndian>

namespace zoneloom {

void ContentHash::add(const RRset& set)
{
    // Name, type, TTL and rdata each tell their length, so that no two sets give the same octets.
    add(set.name().lowerWire());
    char head[10];
    qToBigEndian(set.type().number(), head);
    qToBigEndian(set.ttl(), head + 2);
    qToBigEndian(static_cast<quint32>(set.packedRdata().size()), head + 6);
    m_hash.addData(QByteArrayView(head, sizeof head));
    m_hash.addData(set.packedRdata());
}

void ContentHash::add(const std::optional<RRset>& set)
{
    m_hash.addData(set ? QByteArrayView("\1", 1) : QByteArrayView("\0", 1));
    if (set)
        add(*set);
}

void ContentHash::add(QByteArrayView text)
{
    add(static_cast<qint64>(text.size()));
    m_hash.addData(text);
}

void ContentHash::add(qint64 number)
{
    char octets[8];
    qToBigEndian(number, octets);
    m_hash.addData(QByteArrayView(octets, sizeof octets));
}

QByteArray ContentHash::of(const ZoneContent& content)
{
    ContentHash hash;
    for (const RRset& set : content)
        hash.add(set);
    return hash.result();
}

} // namespace zoneloom
