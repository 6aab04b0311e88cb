// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace zoneloom::rdataforms {

/// Resolves `\DDD` and `\X` (RFC 1035 §5.1); nothing where an escape is unfinished or beyond 255.
std::optional<QByteArray> unescaped(QByteArrayView text);
/// Appends octets in quotes, with `\"`, `\\` and decimal escapes for all that is not printable ASCII.
void appendQuoted(QByteArray& text, QByteArrayView octets);

/// An unsigned decimal number up to `maximum`.
std::optional<quint64> number(QByteArrayView text, quint64 maximum);
/// Seconds from a number or from units such as 1w2d3h4m5s, up to 2^32-1 (BIND's form; RFC 1035 has plain numbers).
std::optional<quint32> period(QByteArrayView text);
/// Seconds since 1970 from YYYYMMDDHHmmSS or a plain number (RFC 4034 §3.2), and back.
std::optional<quint32> time(QByteArrayView text);
QByteArray timeText(quint32 seconds);

/// Octets from an even number of hexadecimal digits.
std::optional<QByteArray> hex(QByteArrayView text);
/// Octets from base64 without blanks (RFC 4648 §4), with or without its padding.
std::optional<QByteArray> base64(QByteArrayView text);
/// Octets from base32hex without padding (RFC 4648 §7, RFC 5155 §3.3), and back.
std::optional<QByteArray> base32(QByteArrayView text);
QByteArray base32Text(QByteArrayView octets);

/// Four octets from a dotted quad; 16 from an IPv6 address, and back (RFC 5952).
bool appendAddress4(QByteArray& wire, QByteArrayView text);
bool appendAddress6(QByteArray& wire, QByteArrayView text);
QByteArray address4Text(QByteArrayView octets);
QByteArray address6Text(QByteArrayView octets);

inline void append16(QByteArray& wire, quint32 value)
{
    wire += static_cast<char>(value >> 8 & 0xff);
    wire += static_cast<char>(value & 0xff);
}
inline void append32(QByteArray& wire, quint32 value)
{
    append16(wire, value >> 16);
    append16(wire, value);
}
inline quint32 read8(QByteArrayView wire, qsizetype at)
{
    return static_cast<unsigned char>(wire[at]);
}
inline quint32 read16(QByteArrayView wire, qsizetype at)
{
    return read8(wire, at) << 8 | read8(wire, at + 1);
}
inline quint32 read32(QByteArrayView wire, qsizetype at)
{
    return read16(wire, at) << 16 | read16(wire, at + 2);
}

} // namespace zoneloom::rdataforms
