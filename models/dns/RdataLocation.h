// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RdataToken.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <span>

namespace zoneloom::rdatalocation {

/// LOC rdata (RFC 1876 §3) from `52 22 23 N 4 53 32 E -2m 1m 10000m 10m`; nothing where it does not have that form.
std::optional<QByteArray> fromText(std::span<const RdataToken> words);
/// Its fields in presentation form; nothing for another version or length.
std::optional<QList<QByteArray>> toText(QByteArrayView wire);

} // namespace zoneloom::rdatalocation
