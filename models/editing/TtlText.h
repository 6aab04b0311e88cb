// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

namespace zoneloom {

/// TTLs as people type them.
class TtlText
{
public:
    /// Seconds, or with the units of BIND: `1h`, `2d12h`; at most 2147483647 (RFC 2181 §8).
    static Result<quint32> seconds(const QString& text);
    /// `1h`, `2d12h`; plain seconds where no unit fits.
    static QString shortForm(quint32 seconds);
};

} // namespace zoneloom
