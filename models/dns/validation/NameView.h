// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"
#include "models/dns/validation/TypeMask.h"

#include <span>

namespace zoneloom {

/// What a rule looks at: one name with all its RRsets, and the cut or DNAME above it. Valid during the call only.
struct NameView
{
    const Name& name;
    std::span<const RRset> sets; ///< by type number; empty only at the apex
    TypeMask types;
    bool isApex = false;
    const Name* cutAbove = nullptr;   ///< the topmost delegation that the name is below, not at
    const Name* dnameAbove = nullptr; ///< the topmost DNAME owner that the name is below

    [[nodiscard]] const RRset* find(RRType type) const
    {
        if (!types.has(type))
            return nullptr;
        for (const RRset& set : sets) {
            if (set.type() == type)
                return &set;
        }
        return nullptr;
    }
    /// True at a delegation point of this zone.
    [[nodiscard]] bool isCut() const { return !isApex && types.has(rrtype::NS); }
};

} // namespace zoneloom
