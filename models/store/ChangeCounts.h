// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"

namespace zoneloom {

/// A change set counted in records, not RRsets. A record whose value changed counts once, as changed; so does each
/// record whose TTL, note or owner's case changed.
struct ChangeCounts
{
    int added = 0;
    int changed = 0;
    int removed = 0;

    static ChangeCounts of(const ChangeSet& changes);
    void add(const RRsetChange& change);
    bool operator==(const ChangeCounts&) const = default;
};

} // namespace zoneloom
