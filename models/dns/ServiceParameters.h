// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/dns/RdataToken.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace zoneloom::serviceparameters {

/// The parameters of SVCB and HTTPS (RFC 9460 §2.1) from words such as `alpn=h2,h3`: wire form, ordered by key.
Result<QByteArray> fromText(std::span<const RdataToken> words);
/// Each parameter in presentation form; nothing where `wire` is malformed.
std::optional<QList<QByteArray>> toText(QByteArrayView wire);
/// True where keys are in strictly rising order and each value has its length.
bool isWellFormed(QByteArrayView wire);

} // namespace zoneloom::serviceparameters
