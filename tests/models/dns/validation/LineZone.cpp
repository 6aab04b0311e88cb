// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/dns/validation/LineZone.h"

#include "models/dns/validation/WireTargets.h"

#include <arpa/inet.h>

namespace zoneloom::test {

namespace {

const Name& example()
{
    static const Name name = Name::fromText(u"example.").value();
    return name;
}

QByteArray nameWire(const QByteArray& text)
{
    return Name::fromText(QString::fromLatin1(text), example()).value().lowerWire();
}

QByteArray number16(const QByteArray& text)
{
    const int number = text.toInt();
    return QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number & 0xff);
}

QByteArray rdataOf(RRType type, const QByteArray& text)
{
    if (text.startsWith("\\# "))
        return QByteArray::fromHex(text.mid(text.indexOf(' ', 3)));
    const QList<QByteArray> words = text.split(' ');
    if (type == rrtype::A || type == rrtype::AAAA) {
        QByteArray octets(type == rrtype::A ? 4 : 16, '\0');
        const int fits = inet_pton(type == rrtype::A ? AF_INET : AF_INET6, text.constData(), octets.data());
        Q_ASSERT(fits == 1);
        Q_UNUSED(fits)
        return octets;
    }
    if (type == rrtype::TXT) {
        const QByteArray inner = text.mid(1, text.size() - 2);
        return QByteArray(1, static_cast<char>(inner.size())) + inner;
    }
    if (type == rrtype::SOA) {
        QByteArray wire = nameWire(words.at(0)) + nameWire(words.at(1));
        for (int i = 2; i < 7; ++i)
            wire += QByteArray(2, '\0') + number16(words.at(i));
        return wire;
    }
    QByteArray wire;
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        wire += number16(words.at(i));
    return wire + nameWire(words.last());
}

} // namespace

RRset lineSet(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    const RRType type = RRType::fromText(QString::fromLatin1(words.at(2))).value();
    const QByteArray rdata = words.mid(3).join(' ');
    const Name name = Name::fromText(QString::fromLatin1(words.at(0)), example()).value();
    return RRset(name, type, words.at(1).toUInt(), {rdataOf(type, rdata)});
}

ZoneContent lineZone(const QByteArray& lines)
{
    QList<RRset> sets;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty())
            sets.append(lineSet(line));
    }
    return ZoneContent(example(), sets);
}

std::optional<RRset> MemoryLookup::find(const RRsetKey& key) const
{
    const RRset* set = m_content.find(key);
    return set == nullptr ? std::nullopt : std::optional(*set);
}

QList<RRset> MemoryLookup::at(const Name& name) const
{
    const auto sets = m_content.at(name);
    return {sets.begin(), sets.end()};
}

void MemoryLookup::visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const
{
    for (const RRset& set : m_content.within(name)) {
        if (set.name() != name && !visit(set))
            return;
    }
}

QList<RRset> MemoryLookup::referrers(const Name& target) const
{
    QList<RRset> found;
    for (const RRset& set : referrersWithin(target)) {
        for (const QByteArrayView rdata : set.rdata()) {
            if (targetOf(set.type(), rdata) == target) {
                found.append(set);
                break;
            }
        }
    }
    return found;
}

QList<RRset> MemoryLookup::referrersWithin(const Name& top) const
{
    QList<RRset> found;
    for (const RRset& set : m_content) {
        for (const QByteArrayView rdata : set.rdata()) {
            const Name named = targetOf(set.type(), rdata);
            if (!named.isRoot() && named.isWithin(top)) {
                found.append(set);
                break;
            }
        }
    }
    return found;
}

} // namespace zoneloom::test
