// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataEncoder.h"

#include "models/dns/RdataForms.h"
#include "models/dns/RdataLocation.h"
#include "models/dns/RdataRareForms.h"
#include "models/dns/ServiceParameters.h"

#include <algorithm>
#include <array>

// The fields of rdata that take all words up to its end.
namespace zoneloom {

using namespace rdataforms;

bool RdataEncoder::putRest(const RdataField& field)
{
    const Tokens rest = m_tokens.subspan(std::min(m_at, m_tokens.size()));
    switch (field.kind) {
    case FieldKind::Names:
        while (m_at < m_tokens.size()) {
            m_wrong = static_cast<qsizetype>(m_at);
            if (!putName(field, m_tokens[m_at++].text))
                return false;
        }
        return true;
    case FieldKind::OptionalString:
        return rest.empty() || putString(field, m_tokens[m_at++].text);
    case FieldKind::Strings:
        if (rest.empty())
            return lacks(field);
        while (m_at < m_tokens.size()) {
            m_wrong = static_cast<qsizetype>(m_at);
            if (!putString(field, m_tokens[m_at++].text))
                return false;
        }
        return true;
    case FieldKind::Hex:
        return putOctets(field, hex(restJoined()),
                         QT_TRANSLATE_NOOP("Error", "%1: an even number of hexadecimal digits belongs here."));
    case FieldKind::Base64:
    case FieldKind::OptionalBase64:
        return putOctets(field, base64(restJoined()), QT_TRANSLATE_NOOP("Error", "%1: this is not base64."),
                         field.kind == FieldKind::OptionalBase64);
    case FieldKind::TypeBitmap:
        return putTypeBitmap(field);
    case FieldKind::ServiceParameters: {
        auto wire = serviceparameters::fromText(rest);
        if (!wire) {
            m_error = wire.error();
            return false;
        }
        m_wire += *wire;
        m_at = m_tokens.size();
        return true;
    }
    case FieldKind::Location:
        m_at = m_tokens.size();
        return putOctets(field, rdatalocation::fromText(rest),
                         QT_TRANSLATE_NOOP("Error", "%1: write it as in 52 22 23 N 4 53 32 E 2m (RFC 1876)."));
    case FieldKind::PrefixList:
        m_at = m_tokens.size();
        return putOctets(field, rdatarareforms::prefixList(rest),
                         QT_TRANSLATE_NOOP("Error", "%1: write it as in 1:192.0.2.0/24 !2:2001:db8::/32 (RFC 3123)."),
                         true);
    case FieldKind::Services:
        m_at = m_tokens.size();
        return putOctets(field, rdatarareforms::services(rest),
                         QT_TRANSLATE_NOOP("Error", "%1: a protocol and its ports belong here, such as tcp 25."));
    case FieldKind::HostIdentity:
        m_at = std::min(m_at + 3, m_tokens.size());
        return putOctets(
            field, rdatarareforms::hostIdentity(rest),
            QT_TRANSLATE_NOOP("Error", "%1: an algorithm, hexadecimal digits and base64 belong here (RFC 8005)."));
    default:
        return false;
    }
}

bool RdataEncoder::putTypeBitmap(const RdataField& field)
{
    QList<quint16> numbers;
    while (m_at < m_tokens.size()) {
        m_wrong = static_cast<qsizetype>(m_at);
        const QByteArrayView word = m_tokens[m_at++].text;
        const auto type = RRType::fromText(QString::fromUtf8(word));
        if (!type)
            return refuse(field, QT_TRANSLATE_NOOP("Error", "%1: “%2” is not a record type."), word);
        numbers += type->number();
    }
    std::sort(numbers.begin(), numbers.end());
    // RFC 4034 §4.1.2: windows of 256 types, each as its number, its length and its bits
    for (qsizetype i = 0; i < numbers.size();) {
        const int window = numbers[i] >> 8;
        std::array<char, 32> bits{};
        qsizetype length = 0;
        for (; i < numbers.size() && numbers[i] >> 8 == window; ++i) {
            const auto octet = static_cast<size_t>((numbers[i] & 0xff) / 8);
            bits[octet] = static_cast<char>(bits[octet] | 0x80 >> numbers[i] % 8);
            length = static_cast<qsizetype>(octet) + 1;
        }
        m_wire += static_cast<char>(window);
        m_wire += static_cast<char>(length);
        m_wire.append(bits.data(), length);
    }
    return true;
}

QByteArray RdataEncoder::restJoined()
{
    QByteArray joined;
    while (m_at < m_tokens.size())
        joined.append(m_tokens[m_at++].text);
    return joined;
}

} // namespace zoneloom
