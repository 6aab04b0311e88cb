// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

namespace zoneloom {

/// The order of RRsetKey without making keys, each of which counts a reference to its name: for searches and sorts over
/// a large zone.
inline std::weak_ordering keyOrder(const RRset& set, const RRsetKey& key)
{
    const std::weak_ordering byName = set.name() <=> key.name;
    return byName != 0 ? byName : std::weak_ordering(set.type() <=> key.type);
}

inline std::weak_ordering keyOrder(const RRset& a, const RRset& b)
{
    const std::weak_ordering byName = a.name() <=> b.name();
    return byName != 0 ? byName : std::weak_ordering(a.type() <=> b.type());
}

} // namespace zoneloom
