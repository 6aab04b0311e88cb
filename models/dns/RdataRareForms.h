// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RdataToken.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <span>

/// Forms that a single, seldom seen type has; each way gives nothing where the input does not have the form.
namespace zoneloom::rdatarareforms {

/// APL: `1:192.0.2.0/24 !2:2001:db8::/32` (RFC 3123 §5).
std::optional<QByteArray> prefixList(std::span<const RdataToken> words);
std::optional<QList<QByteArray>> prefixListText(QByteArrayView wire);

/// WKS: protocol and ports (RFC 1035 §3.4.2).
std::optional<QByteArray> services(std::span<const RdataToken> words);
std::optional<QList<QByteArray>> servicesText(QByteArrayView wire);

/// HIP: algorithm, identity tag and public key (RFC 8005 §5, §6).
std::optional<QByteArray> hostIdentity(std::span<const RdataToken> words);
std::optional<QList<QByteArray>> hostIdentityText(QByteArrayView wire);
/// Its length at the start of `wire`; -1 where it is cut off.
qsizetype hostIdentityLength(QByteArrayView wire);

/// NSAP: `0x` and hexadecimal digits with dots between (RFC 1706 §5).
std::optional<QByteArray> nsap(QByteArrayView word);
QByteArray nsapText(QByteArrayView wire);

/// ATMA: an AESA in hexadecimal digits, or `+` and an E.164 number.
std::optional<QByteArray> atma(QByteArrayView word);
std::optional<QByteArray> atmaText(QByteArrayView wire);

/// `length` octets in groups of `digits` hexadecimal digits with `separator` between: EUI-48, EUI-64, NID and L64.
std::optional<QByteArray> groups(QByteArrayView word, qsizetype length, qsizetype digits, char separator);
QByteArray groupsText(QByteArrayView wire, qsizetype digits, char separator);

} // namespace zoneloom::rdatarareforms
