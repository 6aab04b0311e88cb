// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataEncoder.h"

#include "models/dns/RdataForms.h"
#include "models/dns/RdataMnemonics.h"
#include "models/dns/RdataRareForms.h"
#include "models/dns/types/FieldLabel.h"

#include <algorithm>

namespace zoneloom {

using namespace rdataforms;

namespace {

constexpr qsizetype MaximumRdata = 65535;

bool isRestOfLine(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Names:
    case FieldKind::OptionalString:
    case FieldKind::Strings:
    case FieldKind::Hex:
    case FieldKind::Base64:
    case FieldKind::OptionalBase64:
    case FieldKind::TypeBitmap:
    case FieldKind::ServiceParameters:
    case FieldKind::Location:
    case FieldKind::PrefixList:
    case FieldKind::Services:
    case FieldKind::HostIdentity:
        return true;
    default:
        return false;
    }
}

} // namespace

RdataEncoder::RdataEncoder(RRType type, Tokens tokens, const Name& origin)
    : m_type(type)
    , m_tokens(tokens)
    , m_origin(origin)
{}

Result<QByteArray> RdataEncoder::encode()
{
    if (!m_tokens.empty() && !m_tokens[0].quoted && m_tokens[0].text == QByteArrayView("\\#"))
        return encodeGeneric();
    const auto schema = rdataSchema(m_type);
    if (schema.empty()) {
        m_wrong = 0;
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "Rdata of the type %1 is written as \\# length hex (RFC 3597)."),
                    {m_type.toText()});
    }
    for (const RdataField& field : schema) {
        if (!putField(field)) {
            m_wrong = std::min(m_wrong, static_cast<qsizetype>(m_tokens.size()));
            return fail(std::move(m_error));
        }
    }
    m_wrong = static_cast<qsizetype>(m_at);
    if (m_at < m_tokens.size())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "%1 ends after “%2”; “%3” is too much. Text with spaces needs quotes."),
                    {m_type.toText(), label(schema.back()), shown(m_tokens[m_at].text)});
    if (m_wire.size() > MaximumRdata)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This %1 rdata has %2 octets; rdata has at most 65535 (RFC 1035)."),
                    {m_type.toText(), QString::number(m_wire.size())});
    return std::move(m_wire);
}

Result<QByteArray> RdataEncoder::encodeGeneric()
{
    m_at = 1;
    const auto length =
        m_tokens.size() > 1 ? number(m_tokens[1].text, static_cast<quint64>(MaximumRdata)) : std::nullopt;
    m_wrong = std::min<qsizetype>(1, static_cast<qsizetype>(m_tokens.size()));
    if (!length)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "After \\# comes the length in octets, 0 to 65535 (RFC 3597)."));
    m_at = 2;
    m_wrong = 2;
    auto octets = hex(restJoined());
    if (!octets)
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("Error", "After \\# and the length come pairs of hexadecimal digits (RFC 3597)."));
    if (octets->size() != static_cast<qsizetype>(*length))
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "\\# announces %1 octets, but %2 follow (RFC 3597)."),
                    {QString::number(*length), QString::number(octets->size())});
    return std::move(*octets);
}

bool RdataEncoder::putField(const RdataField& field)
{
    m_wrong = static_cast<qsizetype>(m_at);
    if (isRestOfLine(field.kind))
        return putRest(field);
    if (m_at >= m_tokens.size())
        return lacks(field);
    return putOne(field, m_tokens[m_at++].text);
}

bool RdataEncoder::putOne(const RdataField& field, QByteArrayView word)
{
    switch (field.kind) {
    case FieldKind::Name:
        return putName(field, word);
    case FieldKind::Number8:
        return putNumber(field, word, 0xff, 1);
    case FieldKind::Number16:
        return putNumber(field, word, 0xffff, 2);
    case FieldKind::Number32:
        return putNumber(field, word, 0xffffffffU, 4);
    case FieldKind::Algorithm:
    case FieldKind::TlsaUsage:
    case FieldKind::TlsaSelector:
    case FieldKind::TlsaMatching:
        return putMnemonic(field, word, 0xff, 1);
    case FieldKind::CertKind:
        return putMnemonic(field, word, 0xffff, 2);
    case FieldKind::Period:
        if (const auto value = period(word)) {
            append32(m_wire, *value);
            return true;
        }
        return refuse(
            field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not a number of seconds or a period such as 1h30m."), word);
    case FieldKind::Time:
        if (const auto value = time(word)) {
            append32(m_wire, *value);
            return true;
        }
        return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not a time as YYYYMMDDHHmmSS."), word);
    case FieldKind::Type:
        if (const auto value = RRType::fromText(QString::fromUtf8(word))) {
            append16(m_wire, value->number());
            return true;
        }
        return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not a record type."), word);
    case FieldKind::Address4:
        return appendAddress4(m_wire, word) ||
               refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not an IPv4 address."), word);
    case FieldKind::Address6:
        return appendAddress6(m_wire, word) ||
               refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not an IPv6 address."), word);
    case FieldKind::String:
        return putString(field, word);
    case FieldKind::LongString: {
        const auto octets = unescaped(word);
        return putOctets(field, octets, QT_TRANSLATE_NOOP("Error", "%1: “%2” has a wrong escape."), true);
    }
    case FieldKind::Tag:
        for (const char c : word) {
            if (!((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')))
                return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not letters and digits alone."), word);
        }
        return putString(field, word);
    case FieldKind::Salt: {
        const auto octets = word == QByteArrayView("-") ? QByteArray() : hex(word);
        if (!octets || octets->size() > 255)
            return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not hexadecimal digits or “-”."), word);
        m_wire += static_cast<char>(octets->size());
        m_wire += *octets;
        return true;
    }
    case FieldKind::Base32: {
        const auto octets = base32(word);
        if (!octets || octets->isEmpty() || octets->size() > 255)
            return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not base32hex."), word);
        m_wire += static_cast<char>(octets->size());
        m_wire += *octets;
        return true;
    }
    case FieldKind::Eui48:
        return putOctets(field, rdatarareforms::groups(word, 6, 2, '-'),
                         QT_TRANSLATE_NOOP("Error", "%1: “%2” is not 6 pairs of hexadecimal digits with hyphens."));
    case FieldKind::Eui64:
        return putOctets(field, rdatarareforms::groups(word, 8, 2, '-'),
                         QT_TRANSLATE_NOOP("Error", "%1: “%2” is not 8 pairs of hexadecimal digits with hyphens."));
    case FieldKind::Locator64:
        return putOctets(field, rdatarareforms::groups(word, 8, 4, ':'),
                         QT_TRANSLATE_NOOP("Error", "%1: “%2” is not 4 hexadecimal numbers with colons."));
    case FieldKind::Nsap:
        return putOctets(field, rdatarareforms::nsap(word),
                         QT_TRANSLATE_NOOP("Error", "%1: “%2” is not 0x and hexadecimal digits."));
    case FieldKind::Atma:
        return putOctets(field, rdatarareforms::atma(word),
                         QT_TRANSLATE_NOOP("Error", "%1: “%2” is not hexadecimal digits, nor + and digits."));
    case FieldKind::Gateway:
        return putGateway(field, word);
    default:
        return false;
    }
}

bool RdataEncoder::putName(const RdataField& field, QByteArrayView word)
{
    const auto name = Name::fromUtf8(word, m_origin);
    if (!name) {
        m_error = Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not a name."),
                        {place(field), shown(word)})
                      .withCause(name.error().message());
        return false;
    }
    const QByteArrayView wire = name->wire();
    const qsizetype start = m_wire.size();
    m_wire.append(wire.data(), wire.size());
    if (hasLowerCaseNames(m_type)) {
        for (qsizetype i = start; i < m_wire.size(); ++i) {
            if (m_wire.at(i) >= 'A' && m_wire.at(i) <= 'Z') // length octets are below 'A'
                m_wire[i] = static_cast<char>(m_wire.at(i) | 0x20);
        }
    }
    return true;
}

bool RdataEncoder::putNumber(const RdataField& field, QByteArrayView word, quint64 maximum, int octets)
{
    const auto value = number(word, maximum);
    if (!value)
        return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not a number from 0 to %3."), word,
                      QString::number(maximum));
    for (int shift = (octets - 1) * 8; shift >= 0; shift -= 8)
        m_wire += static_cast<char>(*value >> shift & 0xff);
    return true;
}

bool RdataEncoder::putMnemonic(const RdataField& field, QByteArrayView word, quint64 maximum, int octets)
{
    if (const auto value = rdatamnemonics::number(field.kind, word))
        return putNumber(field, QByteArray::number(*value), maximum, octets);
    return putNumber(field, word, maximum, octets);
}

bool RdataEncoder::putString(const RdataField& field, QByteArrayView word)
{
    const auto octets = unescaped(word);
    if (!octets)
        return refuse(field,
                      QT_TRANSLATE_NOOP(
                          "Error", "%1: “%2” has a wrong escape; escapes are \\000 to \\255 or \\ and a character."),
                      word);
    if (octets->size() > 255)
        return refuse(
            field,
            QT_TRANSLATE_NOOP(
                "Error",
                "%1: the string “%2” has %3 octets; it has at most 255 (RFC 1035). Write it as several strings."),
            word, QString::number(octets->size()));
    if (octets->isEmpty() && field.kind == FieldKind::Tag)
        return lacks(field);
    m_wire += static_cast<char>(octets->size());
    m_wire += *octets;
    return true;
}

bool RdataEncoder::putGateway(const RdataField& field, QByteArrayView word)
{
    switch (read8(m_wire, 1)) {
    case 0:
        return word == QByteArrayView(".") ||
               refuse(field, QT_TRANSLATE_NOOP("Error", "%1: with gateway type 0 it is “.”, not “%2”."), word);
    case 1:
        return putOne({field.name, FieldKind::Address4}, word);
    case 2:
        return putOne({field.name, FieldKind::Address6}, word);
    case 3:
        return putName(field, word);
    default:
        return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: the gateway type is a number from 0 to 3."), word);
    }
}

bool RdataEncoder::putOctets(const RdataField& field, const std::optional<QByteArray>& octets, const char* sentence,
                             bool mayBeEmpty)
{
    if (!octets || (octets->isEmpty() && !mayBeEmpty)) {
        const auto wrong = static_cast<size_t>(m_wrong);
        return refuse(field, sentence, wrong < m_tokens.size() ? m_tokens[wrong].text : QByteArrayView());
    }
    m_wire += *octets;
    return true;
}

QString RdataEncoder::shown(QByteArrayView word) const
{
    return word.size() > 64 ? QString::fromUtf8(word.first(64)) + QChar(0x2026) : QString::fromUtf8(word);
}

QString RdataEncoder::label(const RdataField& field) const
{
    const auto schema = rdataSchema(m_type);
    const auto at = std::ranges::find_if(schema, [&](const RdataField& one) { return one.name == field.name; });
    return fieldLabel(m_type, at - schema.begin(), static_cast<qsizetype>(schema.size()), field.name);
}

QString RdataEncoder::place(const RdataField& field) const
{
    const bool only = rdataSchema(m_type).size() == 1;
    return only ? m_type.toText() : m_type.toText() + QStringLiteral(", ") + label(field);
}

bool RdataEncoder::refuse(const RdataField& field, const char* sentence, QByteArrayView word, const QString& more)
{
    QStringList arguments{place(field)};
    if (QByteArrayView(sentence).contains("%2"))
        arguments += shown(word);
    if (!more.isEmpty())
        arguments += more;
    m_error = Error(ErrorKind::Invalid, sentence, std::move(arguments));
    return false;
}

bool RdataEncoder::lacks(const RdataField& field)
{
    m_error =
        Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "%1: “%2” is missing."), {m_type.toText(), label(field)});
    return false;
}

} // namespace zoneloom
