// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataForms.h"

#include <QDateTime>
#include <QTimeZone>

#include <arpa/inet.h>

#include <array>
#include <cstring>

namespace zoneloom::rdataforms {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char Base32Digits[] = "0123456789abcdefghijklmnopqrstuv";

} // namespace

std::optional<QByteArray> unescaped(QByteArrayView text)
{
    if (!text.contains('\\'))
        return text.toByteArray();
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            octets += text[at];
            continue;
        }
        if (++at >= text.size())
            return std::nullopt;
        if (!isDigit(text[at])) {
            octets += text[at];
            continue;
        }
        if (at + 2 >= text.size() || !isDigit(text[at + 1]) || !isDigit(text[at + 2]))
            return std::nullopt;
        const int value = (text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
        if (value > 255)
            return std::nullopt;
        octets += static_cast<char>(value);
        at += 2;
    }
    return octets;
}

void appendQuoted(QByteArray& text, QByteArrayView octets)
{
    text += '"';
    for (const char c : octets) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet < 0x20 || octet >= 0x7f) {
            text += '\\';
            text += static_cast<char>('0' + octet / 100);
            text += static_cast<char>('0' + octet / 10 % 10);
            text += static_cast<char>('0' + octet % 10);
            continue;
        }
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    text += '"';
}

std::optional<quint64> number(QByteArrayView text, quint64 maximum)
{
    if (text.isEmpty() || text.size() > 19)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + static_cast<quint64>(c - '0');
    }
    return value <= maximum ? std::optional(value) : std::nullopt;
}

std::optional<quint32> period(QByteArrayView text)
{
    if (text.isEmpty() || !isDigit(text[0]))
        return std::nullopt;
    quint64 total = 0;
    quint64 value = 0;
    bool open = false; // digits that no unit has followed yet
    for (const char c : text) {
        if (isDigit(c)) {
            value = value * 10 + static_cast<quint64>(c - '0');
            open = true;
            if (value > 0xffffffffU)
                return std::nullopt;
            continue;
        }
        quint64 unit = 0;
        switch (c | 0x20) {
        case 's':
            unit = 1;
            break;
        case 'm':
            unit = 60;
            break;
        case 'h':
            unit = 3600;
            break;
        case 'd':
            unit = 86400;
            break;
        case 'w':
            unit = 604800;
            break;
        default:
            return std::nullopt;
        }
        if (!open)
            return std::nullopt;
        total += value * unit;
        value = 0;
        open = false;
        if (total > 0xffffffffU)
            return std::nullopt;
    }
    total += value;
    return total <= 0xffffffffU ? std::optional(static_cast<quint32>(total)) : std::nullopt;
}

std::optional<quint32> time(QByteArrayView text)
{
    if (text.size() != 14) {
        const auto seconds = number(text, 0xffffffffU);
        return seconds ? std::optional(static_cast<quint32>(*seconds)) : std::nullopt;
    }
    if (!number(text, ~quint64(0)))
        return std::nullopt;
    const auto part = [text](qsizetype from, qsizetype length) { return text.sliced(from, length).toInt(); };
    const QDate date(part(0, 4), part(4, 2), part(6, 2));
    const QTime clock(part(8, 2), part(10, 2), part(12, 2));
    if (!date.isValid() || !clock.isValid())
        return std::nullopt;
    // Times beyond 2106 wrap: they are compared by serial arithmetic (RFC 4034 §3.1.5).
    return static_cast<quint32>(QDateTime(date, clock, Qt::UTC).toSecsSinceEpoch());
}

QByteArray timeText(quint32 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyyMMddHHmmss").toLatin1();
}

std::optional<QByteArray> hex(QByteArrayView text)
{
    const auto digit = [](char c) {
        return isDigit(c) ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
    };
    if (text.size() % 2 != 0)
        return std::nullopt;
    QByteArray octets;
    octets.reserve(text.size() / 2);
    for (qsizetype at = 0; at < text.size(); at += 2) {
        const int high = digit(text[at]);
        const int low = digit(text[at + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        octets += static_cast<char>(high << 4 | low);
    }
    return octets;
}

std::optional<QByteArray> base64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

std::optional<QByteArray> base32(QByteArrayView text)
{
    QByteArray octets;
    quint32 bits = 0;
    int count = 0;
    for (const char c : text) {
        const char* at = c != '\0' ? std::strchr(Base32Digits, isDigit(c) ? c : c | 0x20) : nullptr;
        if (at == nullptr)
            return std::nullopt;
        bits = (bits << 5 | static_cast<quint32>(at - Base32Digits)) & 0xffff;
        count += 5;
        if (count >= 8) {
            count -= 8;
            octets += static_cast<char>(bits >> count & 0xff);
        }
    }
    return octets;
}

QByteArray base32Text(QByteArrayView octets)
{
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (qsizetype at = 0; at < octets.size(); ++at) {
        bits = (bits << 8 | read8(octets, at)) & 0xffff;
        for (count += 8; count >= 5; count -= 5)
            text += Base32Digits[bits >> (count - 5) & 31];
    }
    if (count > 0)
        text += Base32Digits[bits << (5 - count) & 31];
    return text;
}

bool appendAddress4(QByteArray& wire, QByteArrayView text)
{
    std::array<char, 4> octets{};
    size_t part = 0;
    int value = -1;
    for (const char c : text) {
        if (c == '.') {
            if (value < 0 || part == 3)
                return false;
            octets[part++] = static_cast<char>(value);
            value = -1;
        } else if (isDigit(c) && value != 0) { // a leading zero would be octal to some
            value = (value < 0 ? 0 : value * 10) + (c - '0');
            if (value > 255)
                return false;
        } else {
            return false;
        }
    }
    if (value < 0 || part != 3)
        return false;
    octets[3] = static_cast<char>(value);
    wire.append(octets.data(), 4);
    return true;
}

bool appendAddress6(QByteArray& wire, QByteArrayView text)
{
    std::array<char, INET6_ADDRSTRLEN> zeroTerminated{};
    if (text.size() >= qsizetype(zeroTerminated.size()))
        return false;
    std::copy(text.begin(), text.end(), zeroTerminated.begin());
    std::array<char, 16> octets{};
    if (text.contains('\0') || inet_pton(AF_INET6, zeroTerminated.data(), octets.data()) != 1)
        return false;
    wire.append(octets.data(), 16);
    return true;
}

QByteArray address4Text(QByteArrayView octets)
{
    QByteArray text;
    for (qsizetype i = 0; i < 4; ++i) {
        if (i > 0)
            text += '.';
        text += QByteArray::number(read8(octets, i));
    }
    return text;
}

QByteArray address6Text(QByteArrayView octets)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(AF_INET6, octets.data(), text.data(), text.size());
    return QByteArray(text.data());
}

} // namespace zoneloom::rdataforms
