// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/Name.h"

#include "models/dns/NameLimits.h"

#include <array>

namespace zoneloom {

namespace {

constexpr std::array<unsigned char, 256> lowerTable()
{
    std::array<unsigned char, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}
constexpr auto Lower = lowerTable();

unsigned char lower(char c)
{
    return Lower[static_cast<unsigned char>(c)];
}

/// Where each label's length octet stands in a wire form without the root's octet.
using Offsets = std::array<unsigned char, 128>;

int labelOffsets(QByteArrayView wire, Offsets& offsets)
{
    int count = 0;
    for (qsizetype at = 0; at < wire.size(); at += 1 + static_cast<unsigned char>(wire[at]))
        offsets[static_cast<size_t>(count++)] = static_cast<unsigned char>(at);
    return count;
}

QByteArrayView labelAt(QByteArrayView wire, qsizetype offset)
{
    return wire.sliced(offset + 1, static_cast<unsigned char>(wire[offset]));
}

int compareLabels(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (const int difference = int(lower(a[i])) - int(lower(b[i])))
            return difference;
    }
    return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

/// True where only the first labels can differ, as between most neighbours in a zone; false may be wrong in case only.
bool haveSameParent(QByteArrayView a, QByteArrayView b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const qsizetype first = 1 + static_cast<unsigned char>(a.front());
    const qsizetype otherFirst = 1 + static_cast<unsigned char>(b.front());
    return a.size() - first == b.size() - otherFirst && std::equal(a.begin() + first, a.end(), b.begin() + otherFirst);
}

bool equalIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    if (std::equal(a.begin(), a.end(), b.begin()))
        return true;
    return std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

Result<Name> Name::fromWire(QByteArrayView wire)
{
    if (wireLengthAt(wire) != wire.size() || wire.isEmpty())
        return fail(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "A domain name in wire form is malformed."));
    return fromTrustedWire(wire.toByteArray());
}

Name Name::fromTrustedWire(QByteArray wire)
{
    Name name;
    if (wire.endsWith('\0')) {
        // A label may end in a zero octet too: only a zero length octet is the root.
        qsizetype at = 0;
        while (at < wire.size() && wire[at] != '\0')
            at += 1 + static_cast<unsigned char>(wire[at]);
        if (at == wire.size() - 1)
            wire.chop(1);
    }
    name.m_wire = std::move(wire);
    return name;
}

qsizetype Name::wireLengthAt(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && at < namelimits::Wire) {
        const auto length = static_cast<unsigned char>(bytes[at]);
        if (length == 0)
            return at + 1;
        if (length > namelimits::Label)
            return -1;
        at += 1 + length;
    }
    return -1;
}

QByteArrayView Name::wire() const
{
    // The byte behind a QByteArray's end is always a zero, which is the root's length octet.
    return {m_wire.constData(), m_wire.size() + 1};
}

QByteArray Name::lowerWire() const
{
    QByteArray bytes = wire().toByteArray();
    for (char& c : bytes)
        c = static_cast<char>(lower(c)); // length octets are below 'A'
    return bytes;
}

QByteArray Name::canonicalKey() const
{
    Offsets offsets;
    QByteArray key;
    key.reserve(m_wire.size());
    for (int i = labelOffsets(m_wire, offsets); i-- > 0;) {
        for (const char c : labelAt(m_wire, offsets[static_cast<size_t>(i)])) {
            const unsigned char octet = lower(c);
            if (octet <= 1) {
                key += '\1'; // keeps 0 free as the end of a label, and the order as it is
                key += static_cast<char>(octet + 1);
            } else {
                key += static_cast<char>(octet);
            }
        }
        key += '\0';
    }
    return key;
}

int Name::labelCount() const
{
    Offsets offsets;
    return labelOffsets(m_wire, offsets);
}

QByteArrayView Name::label(int index) const
{
    Offsets offsets;
    const int count = labelOffsets(m_wire, offsets);
    Q_ASSERT(index >= 0 && index < count);
    Q_UNUSED(count)
    return labelAt(m_wire, offsets[static_cast<size_t>(index)]);
}

bool Name::isWithin(const Name& ancestor) const
{
    const qsizetype start = m_wire.size() - ancestor.m_wire.size();
    if (start < 0)
        return false;
    if (!equalIgnoringCase(QByteArrayView(m_wire).sliced(start), ancestor.m_wire))
        return false;
    qsizetype at = 0;
    while (at < start)
        at += 1 + static_cast<unsigned char>(m_wire[at]);
    return at == start;
}

Name Name::parent() const
{
    if (isRoot())
        return {};
    return fromTrustedWire(m_wire.sliced(1 + static_cast<unsigned char>(m_wire[0])));
}

Result<Name> Name::child(QByteArrayView label) const
{
    if (label.isEmpty() || label.size() > namelimits::Label)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "A label has 1 to 63 octets (RFC 1035), not %1."),
                    {QString::number(label.size())});
    if (m_wire.size() + label.size() + 2 > namelimits::Wire)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "A name below '%1' would have more than 255 octets (RFC 1035)."),
                    {toText()});
    QByteArray wire;
    wire.reserve(m_wire.size() + label.size() + 1);
    wire += static_cast<char>(label.size());
    wire += label;
    wire += m_wire;
    return fromTrustedWire(std::move(wire));
}

bool Name::operator==(const Name& other) const
{
    return equalIgnoringCase(m_wire, other.m_wire);
}

std::weak_ordering Name::operator<=>(const Name& other) const
{
    if (m_wire.constData() == other.m_wire.constData() && m_wire.size() == other.m_wire.size())
        return std::weak_ordering::equivalent;
    if (haveSameParent(m_wire, other.m_wire))
        return compareLabels(labelAt(m_wire, 0), labelAt(other.m_wire, 0)) <=> 0;
    Offsets mine;
    Offsets theirs;
    int left = labelOffsets(m_wire, mine);
    int right = labelOffsets(other.m_wire, theirs);
    while (left > 0 && right > 0) {
        const int order = compareLabels(labelAt(m_wire, mine[static_cast<size_t>(--left)]),
                                        labelAt(other.m_wire, theirs[static_cast<size_t>(--right)]));
        if (order != 0)
            return order < 0 ? std::weak_ordering::less : std::weak_ordering::greater;
    }
    return left <=> right;
}

size_t Name::hash(size_t seed) const
{
    size_t value = seed ^ 0xcbf29ce484222325ULL; // FNV-1a over the lower case
    for (const char c : m_wire)
        value = (value ^ lower(c)) * 0x100000001b3ULL;
    return value;
}

} // namespace zoneloom
