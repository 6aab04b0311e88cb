// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataRareForms.h"

#include "models/dns/RdataForms.h"

#include <array>

namespace zoneloom::rdatarareforms {

using namespace rdataforms;

namespace {

struct Service
{
    const char* name;
    quint32 port;
};
constexpr std::array<Service, 12> KnownServices{{{"ftp-data", 20},
                                                 {"ftp", 21},
                                                 {"ssh", 22},
                                                 {"telnet", 23},
                                                 {"smtp", 25},
                                                 {"time", 37},
                                                 {"domain", 53},
                                                 {"finger", 79},
                                                 {"http", 80},
                                                 {"pop3", 110},
                                                 {"nntp", 119},
                                                 {"https", 443}}};

std::optional<quint32> port(QByteArrayView word)
{
    for (const Service& service : KnownServices) {
        if (word.compare(service.name, Qt::CaseInsensitive) == 0)
            return service.port;
    }
    const auto value = number(word, 65535);
    return value ? std::optional(static_cast<quint32>(*value)) : std::nullopt;
}

std::optional<quint32> protocol(QByteArrayView word)
{
    if (word.compare("tcp", Qt::CaseInsensitive) == 0)
        return 6;
    if (word.compare("udp", Qt::CaseInsensitive) == 0)
        return 17;
    const auto value = number(word, 255);
    return value ? std::optional(static_cast<quint32>(*value)) : std::nullopt;
}

} // namespace

std::optional<QByteArray> prefixList(std::span<const RdataToken> words)
{
    QByteArray wire;
    for (const RdataToken& token : words) {
        QByteArrayView word = token.text;
        const bool negated = word.startsWith('!');
        if (negated)
            word = word.sliced(1);
        const qsizetype slash = word.indexOf('/');
        if (slash < 2 || word[1] != ':' || (word[0] != '1' && word[0] != '2'))
            return std::nullopt;
        const bool isIpv4 = word[0] == '1';
        QByteArray address;
        const QByteArrayView text = word.sliced(2, slash - 2);
        const auto length = number(word.sliced(slash + 1), isIpv4 ? 32 : 128);
        if (!length || !(isIpv4 ? appendAddress4(address, text) : appendAddress6(address, text)))
            return std::nullopt;
        while (address.endsWith('\0')) // RFC 3123 §4: trailing zero octets are left out
            address.chop(1);
        append16(wire, isIpv4 ? 1 : 2);
        wire += static_cast<char>(*length);
        wire += static_cast<char>(address.size() | (negated ? 0x80 : 0));
        wire += address;
    }
    return wire;
}

std::optional<QList<QByteArray>> prefixListText(QByteArrayView wire)
{
    QList<QByteArray> texts;
    while (!wire.isEmpty()) {
        if (wire.size() < 4)
            return std::nullopt;
        const quint32 family = read16(wire, 0);
        const qsizetype length = read8(wire, 3) & 0x7f;
        const qsizetype full = family == 1 ? 4 : 16;
        if ((family != 1 && family != 2) || length > full || wire.size() < 4 + length)
            return std::nullopt;
        const QByteArray address = wire.sliced(4, length).toByteArray().leftJustified(full, '\0');
        QByteArray text = (read8(wire, 3) & 0x80) != 0 ? "!" : "";
        text += QByteArray::number(family) + ':' + (family == 1 ? address4Text(address) : address6Text(address)) + '/' +
                QByteArray::number(read8(wire, 2));
        texts += text;
        wire = wire.sliced(4 + length);
    }
    return texts;
}

std::optional<QByteArray> services(std::span<const RdataToken> words)
{
    const auto proto = words.empty() ? std::nullopt : protocol(words[0].text);
    if (!proto)
        return std::nullopt;
    QByteArray wire(1, static_cast<char>(*proto));
    for (const RdataToken& word : words.subspan(1)) {
        const auto one = port(word.text);
        if (!one)
            return std::nullopt;
        const qsizetype at = 1 + qsizetype(*one / 8);
        if (wire.size() <= at)
            wire.append(at + 1 - wire.size(), '\0');
        wire[at] = static_cast<char>(wire[at] | 0x80 >> *one % 8);
    }
    return wire;
}

std::optional<QList<QByteArray>> servicesText(QByteArrayView wire)
{
    if (wire.isEmpty() || wire.size() > 1 + 8192 || (wire.size() > 1 && wire.endsWith('\0')))
        return std::nullopt;
    QList<QByteArray> texts{QByteArray::number(read8(wire, 0))};
    for (qsizetype bit = 0; bit < (wire.size() - 1) * 8; ++bit) {
        if ((read8(wire, 1 + bit / 8) & (0x80U >> bit % 8)) != 0)
            texts += QByteArray::number(bit);
    }
    return texts;
}

std::optional<QByteArray> hostIdentity(std::span<const RdataToken> words)
{
    if (words.size() < 3)
        return std::nullopt;
    const auto algorithm = number(words[0].text, 255);
    const auto tag = hex(words[1].text);
    const auto key = base64(words[2].text);
    if (!algorithm || !tag || !key || tag->isEmpty() || tag->size() > 255 || key->isEmpty() || key->size() > 0xffff)
        return std::nullopt;
    QByteArray wire;
    wire += static_cast<char>(tag->size());
    wire += static_cast<char>(*algorithm);
    append16(wire, static_cast<quint32>(key->size()));
    wire += *tag;
    wire += *key;
    return wire;
}

qsizetype hostIdentityLength(QByteArrayView wire)
{
    if (wire.size() < 4)
        return -1;
    const qsizetype length = 4 + qsizetype(read8(wire, 0)) + qsizetype(read16(wire, 2));
    return read8(wire, 0) > 0 && read16(wire, 2) > 0 && length <= wire.size() ? length : -1;
}

std::optional<QList<QByteArray>> hostIdentityText(QByteArrayView wire)
{
    const qsizetype tag = read8(wire, 0);
    return QList<QByteArray>{QByteArray::number(read8(wire, 1)), wire.sliced(4, tag).toByteArray().toHex(),
                             wire.sliced(4 + tag, read16(wire, 2)).toByteArray().toBase64()};
}

std::optional<QByteArray> nsap(QByteArrayView word)
{
    if (!word.startsWith("0x") && !word.startsWith("0X"))
        return std::nullopt;
    const auto octets = hex(word.sliced(2).toByteArray().replace('.', ""));
    return octets && !octets->isEmpty() ? octets : std::nullopt;
}

QByteArray nsapText(QByteArrayView wire)
{
    return QByteArray("0x" + wire.toByteArray().toHex());
}

std::optional<QByteArray> atma(QByteArrayView word)
{
    if (word.startsWith('+')) {
        const QByteArrayView digits = word.sliced(1);
        for (const char c : digits) {
            if (c < '0' || c > '9')
                return std::nullopt;
        }
        return digits.isEmpty() ? std::nullopt : std::optional<QByteArray>('\1' + digits.toByteArray());
    }
    const auto octets = hex(word.toByteArray().replace('.', ""));
    return octets && !octets->isEmpty() ? std::optional<QByteArray>('\0' + *octets) : std::nullopt;
}

std::optional<QByteArray> atmaText(QByteArrayView wire)
{
    if (wire.size() < 2 || read8(wire, 0) > 1)
        return std::nullopt;
    const QByteArray rest = wire.sliced(1).toByteArray();
    if (read8(wire, 0) == 0)
        return rest.toHex();
    for (const char c : rest) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    return QByteArray('+' + rest);
}

std::optional<QByteArray> groups(QByteArrayView word, qsizetype length, qsizetype digits, char separator)
{
    QByteArray wire;
    const QList<QByteArray> parts = word.toByteArray().split(separator);
    if (parts.size() * digits != length * 2)
        return std::nullopt;
    for (const QByteArray& part : parts) {
        // NID and L64 may leave out leading zeros as IPv6 does (RFC 6742 §2.1.2).
        if (part.isEmpty() || part.size() > digits || (digits == 2 && part.size() != 2))
            return std::nullopt;
        const auto octets = hex(part.rightJustified(digits, '0'));
        if (!octets)
            return std::nullopt;
        wire += *octets;
    }
    return wire;
}

QByteArray groupsText(QByteArrayView wire, qsizetype digits, char separator)
{
    const QByteArray all = wire.toByteArray().toHex();
    QByteArray text;
    for (qsizetype at = 0; at < all.size(); at += digits) {
        if (at > 0)
            text += separator;
        text += all.sliced(at, digits);
    }
    return text;
}

} // namespace zoneloom::rdatarareforms
