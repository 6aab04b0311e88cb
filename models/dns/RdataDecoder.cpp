// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataDecoder.h"

#include "models/dns/RdataForms.h"
#include "models/dns/RdataLocation.h"
#include "models/dns/RdataRareForms.h"
#include "models/dns/ServiceParameters.h"

namespace zoneloom {

using namespace rdataforms;

namespace {

qsizetype counted(QByteArrayView rest, qsizetype minimum)
{
    if (rest.isEmpty())
        return -1;
    const qsizetype length = read8(rest, 0);
    return length >= minimum && 1 + length <= rest.size() ? 1 + length : -1;
}

qsizetype allStrings(QByteArrayView rest)
{
    qsizetype at = 0;
    while (at < rest.size()) {
        const qsizetype one = counted(rest.sliced(at), 0);
        if (one < 0)
            return -1;
        at += one;
    }
    return at > 0 ? at : -1;
}

qsizetype allNames(QByteArrayView rest)
{
    qsizetype at = 0;
    while (at < rest.size()) {
        const qsizetype one = Name::wireLengthAt(rest.sliced(at));
        if (one < 0)
            return -1;
        at += one;
    }
    return at;
}

qsizetype typeBitmap(QByteArrayView rest)
{
    qsizetype at = 0;
    qint64 lastWindow = -1;
    while (at < rest.size()) {
        if (at + 2 > rest.size())
            return -1;
        const qint64 window = read8(rest, at);
        const qsizetype length = read8(rest, at + 1);
        if (window <= lastWindow || length < 1 || length > 32 || at + 2 + length > rest.size())
            return -1;
        if (rest[at + 1 + length] == '\0') // RFC 4034 §4.1.2: no zero octets at a window's end
            return -1;
        lastWindow = window;
        at += 2 + length;
    }
    return at;
}

QByteArray nameText(QByteArrayView wire, const Name* origin)
{
    const Name name = Name::fromTrustedWire(wire.toByteArray());
    return (origin != nullptr ? name.relativeTo(*origin) : name.toText()).toLatin1();
}

bool appendTypes(QList<QByteArray>& texts, QByteArrayView bitmap)
{
    for (qsizetype at = 0; at < bitmap.size(); at += 2 + qsizetype(read8(bitmap, at + 1))) {
        for (quint32 bit = 0; bit < read8(bitmap, at + 1) * 8; ++bit) {
            if ((read8(bitmap, at + 2 + qsizetype(bit / 8)) & (0x80U >> bit % 8)) == 0)
                continue;
            const RRType type(static_cast<quint16>(read8(bitmap, at) << 8 | bit));
            if (type.isQueryType())
                return false; // has no text that could be read back
            texts += type.toText().toLatin1();
        }
    }
    return true;
}

bool appendAll(QList<QByteArray>& texts, const std::optional<QList<QByteArray>>& more)
{
    if (!more)
        return false;
    texts += *more;
    return true;
}

} // namespace

RdataDecoder::RdataDecoder(RRType type, QByteArrayView wire)
    : m_type(type)
    , m_wire(wire)
    , m_schema(rdataSchema(type))
{}

qsizetype RdataDecoder::length(FieldKind kind, QByteArrayView rest) const
{
    switch (kind) {
    case FieldKind::Name:
        return Name::wireLengthAt(rest);
    case FieldKind::Names:
        return allNames(rest);
    case FieldKind::Number8:
    case FieldKind::Algorithm:
    case FieldKind::TlsaUsage:
    case FieldKind::TlsaSelector:
    case FieldKind::TlsaMatching:
        return 1;
    case FieldKind::Number16:
    case FieldKind::Type:
    case FieldKind::CertKind:
        return 2;
    case FieldKind::Number32:
    case FieldKind::Period:
    case FieldKind::Time:
    case FieldKind::Address4:
        return 4;
    case FieldKind::Eui48:
        return 6;
    case FieldKind::Eui64:
    case FieldKind::Locator64:
        return 8;
    case FieldKind::Address6:
    case FieldKind::Location:
        return 16;
    case FieldKind::String:
    case FieldKind::Salt:
        return counted(rest, 0);
    case FieldKind::Tag:
    case FieldKind::Base32:
        return counted(rest, 1);
    case FieldKind::OptionalString:
        return rest.isEmpty() ? 0 : counted(rest, 0);
    case FieldKind::Strings:
        return allStrings(rest);
    case FieldKind::TypeBitmap:
        return typeBitmap(rest);
    case FieldKind::ServiceParameters:
        return serviceparameters::isWellFormed(rest) ? rest.size() : -1;
    case FieldKind::Hex:
    case FieldKind::Base64:
    case FieldKind::Services:
    case FieldKind::Nsap:
    case FieldKind::Atma:
        return rest.isEmpty() ? -1 : rest.size();
    case FieldKind::LongString:
    case FieldKind::OptionalBase64:
    case FieldKind::PrefixList:
        return rest.size();
    case FieldKind::HostIdentity:
        return rdatarareforms::hostIdentityLength(rest);
    case FieldKind::Gateway:
        switch (read8(m_wire, 1)) {
        case 0:
            return 0;
        case 1:
            return 4;
        case 2:
            return 16;
        case 3:
            return Name::wireLengthAt(rest);
        default:
            return -1;
        }
    }
    return -1;
}

bool RdataDecoder::isWellFormed() const
{
    qsizetype at = 0;
    for (const RdataField& field : m_schema) {
        const qsizetype one = length(field.kind, m_wire.sliced(at));
        if (one < 0 || at + one > m_wire.size())
            return false;
        at += one;
    }
    return m_schema.empty() || at == m_wire.size();
}

std::optional<QList<QByteArray>> RdataDecoder::fields(const Name* origin) const
{
    if (m_schema.empty())
        return std::nullopt;
    QList<QByteArray> texts;
    qsizetype at = 0;
    for (const RdataField& field : m_schema) {
        const qsizetype one = length(field.kind, m_wire.sliced(at));
        if (one < 0 || at + one > m_wire.size() || !append(texts, field.kind, m_wire.sliced(at, one), origin))
            return std::nullopt;
        at += one;
    }
    return at == m_wire.size() ? std::optional(std::move(texts)) : std::nullopt;
}

QList<std::pair<qsizetype, qsizetype>> RdataDecoder::names() const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    qsizetype at = 0;
    for (const RdataField& field : m_schema) {
        const qsizetype one = length(field.kind, m_wire.sliced(at));
        if (one < 0 || at + one > m_wire.size())
            return {};
        if (field.kind == FieldKind::Name || (field.kind == FieldKind::Gateway && read8(m_wire, 1) == 3))
            found.emplace_back(at, one);
        for (qsizetype more = at; field.kind == FieldKind::Names && more < at + one;) {
            const qsizetype size = Name::wireLengthAt(m_wire.sliced(more));
            found.emplace_back(more, size);
            more += size;
        }
        at += one;
    }
    return found;
}

bool RdataDecoder::append(QList<QByteArray>& texts, FieldKind kind, QByteArrayView octets, const Name* origin) const
{
    const auto addQuoted = [&texts](QByteArrayView string) {
        QByteArray text;
        appendQuoted(text, string);
        texts += text;
    };
    switch (kind) {
    case FieldKind::Name:
        texts += nameText(octets, origin);
        return true;
    case FieldKind::Names:
        for (const auto& [from, size] : names())
            texts += nameText(m_wire.sliced(from, size), origin);
        return true;
    case FieldKind::Number8:
    case FieldKind::Algorithm:
    case FieldKind::TlsaUsage:
    case FieldKind::TlsaSelector:
    case FieldKind::TlsaMatching:
        texts += QByteArray::number(read8(octets, 0));
        return true;
    case FieldKind::Number16:
    case FieldKind::CertKind:
        texts += QByteArray::number(read16(octets, 0));
        return true;
    case FieldKind::Number32:
    case FieldKind::Period:
        texts += QByteArray::number(read32(octets, 0));
        return true;
    case FieldKind::Time:
        texts += timeText(read32(octets, 0));
        return true;
    case FieldKind::Type: {
        const auto type = static_cast<quint16>(read16(octets, 0));
        texts += RRType(type).toText().toLatin1();
        return !RRType(type).isQueryType();
    }
    case FieldKind::Address4:
        texts += address4Text(octets);
        return true;
    case FieldKind::Address6:
        texts += address6Text(octets);
        return true;
    case FieldKind::OptionalString:
        if (octets.isEmpty())
            return true;
        [[fallthrough]];
    case FieldKind::String:
        addQuoted(octets.sliced(1));
        return true;
    case FieldKind::Strings:
        for (qsizetype at = 0; at < octets.size(); at += 1 + qsizetype(read8(octets, at)))
            addQuoted(octets.sliced(at + 1, read8(octets, at)));
        return true;
    case FieldKind::LongString:
        addQuoted(octets);
        return true;
    case FieldKind::Tag:
        texts += octets.sliced(1).toByteArray();
        for (const char c : texts.last()) {
            if (!((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')))
                return false;
        }
        return true;
    case FieldKind::Hex:
        texts += octets.toByteArray().toHex();
        return true;
    case FieldKind::Base64:
    case FieldKind::OptionalBase64:
        if (!octets.isEmpty())
            texts += octets.toByteArray().toBase64();
        return true;
    case FieldKind::Salt:
        texts += octets.size() == 1 ? QByteArray("-") : octets.sliced(1).toByteArray().toHex();
        return true;
    case FieldKind::Base32:
        texts += base32Text(octets.sliced(1));
        return true;
    case FieldKind::TypeBitmap:
        return appendTypes(texts, octets);
    case FieldKind::ServiceParameters:
        return appendAll(texts, serviceparameters::toText(octets));
    case FieldKind::Eui48:
    case FieldKind::Eui64:
        texts += rdatarareforms::groupsText(octets, 2, '-');
        return true;
    case FieldKind::Locator64:
        texts += rdatarareforms::groupsText(octets, 4, ':');
        return true;
    case FieldKind::Location:
        return appendAll(texts, rdatalocation::toText(octets));
    case FieldKind::PrefixList:
        return appendAll(texts, rdatarareforms::prefixListText(octets));
    case FieldKind::Services:
        return appendAll(texts, rdatarareforms::servicesText(octets));
    case FieldKind::HostIdentity:
        return appendAll(texts, rdatarareforms::hostIdentityText(octets));
    case FieldKind::Nsap:
        texts += rdatarareforms::nsapText(octets);
        return true;
    case FieldKind::Atma: {
        const auto text = rdatarareforms::atmaText(octets);
        texts += text.value_or(QByteArray());
        return text.has_value();
    }
    case FieldKind::Gateway:
        if (octets.isEmpty())
            texts += ".";
        else
            return append(texts,
                          read8(m_wire, 1) == 1   ? FieldKind::Address4
                          : read8(m_wire, 1) == 2 ? FieldKind::Address6
                                                  : FieldKind::Name,
                          octets, origin);
        return true;
    }
    return false;
}

} // namespace zoneloom
