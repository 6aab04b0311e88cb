// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"
#include "models/dns/validation/TypeMask.h"

#include <optional>

namespace zoneloom {

/// What a zone knows about a name that one of its records points to.
struct Target
{
    bool isInside = false;   ///< at or below the zone's apex; nothing else is known about names outside
    std::optional<Name> cut; ///< the topmost delegation that it is at or below
    TypeMask types;          ///< what it owns, or what a wildcard makes for it
    bool exists = false;     ///< owns something, has a name below it, or a wildcard or DNAME answers for it

    [[nodiscard]] bool hasAddress() const { return types.meets({rrtype::A, rrtype::AAAA}); }
};

/// What a rule may ask about the rest of the zone.
class Surroundings
{
public:
    virtual ~Surroundings() = default;
    [[nodiscard]] virtual const Name& origin() const = 0;
    [[nodiscard]] Target target(const Name& name) const;
    /// True where an NS record of this zone names it.
    [[nodiscard]] virtual bool isNameServer(const Name& name) const = 0;
    /// The types that exactly this name owns, empty where it owns nothing.
    [[nodiscard]] virtual TypeMask typesAt(const Name& name) const = 0;
    [[nodiscard]] virtual std::optional<RRset> find(const RRsetKey& key) const = 0;
    /// True where any name below this one owns something.
    [[nodiscard]] virtual bool hasBelow(const Name& name) const = 0;
};

} // namespace zoneloom
