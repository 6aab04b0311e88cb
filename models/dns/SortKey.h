// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

namespace zoneloom {

/// The first octets of a name's canonical key below its zone's origin, as numbers: where two of them differ, their
/// order is that of the names, which makes sorting a million names cheap.
struct SortKey
{
    quint64 high = 0;
    quint64 low = 0;

    /// All names that are compared must be within the same `origin`.
    static SortKey of(const Name& name, const Name& origin);
    auto operator<=>(const SortKey&) const = default;
};

} // namespace zoneloom
