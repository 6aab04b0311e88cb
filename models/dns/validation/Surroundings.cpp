// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/Surroundings.h"

namespace zoneloom {

Target Surroundings::target(const Name& name) const
{
    Target found;
    found.isInside = name.isWithin(origin());
    if (!found.isInside)
        return found;
    found.types = typesAt(name);
    bool covered = false;
    for (Name above = name; above != origin(); above = above.parent()) {
        const TypeMask types = above == name ? found.types : typesAt(above);
        if (types.has(rrtype::NS))
            found.cut = above;
        covered = covered || (types.has(rrtype::DNAME) && above != name);
    }
    covered = covered || (name != origin() && typesAt(origin()).has(rrtype::DNAME));
    found.exists = covered || !found.types.isEmpty() || hasBelow(name);
    if (found.exists || found.cut)
        return found;
    // RFC 4592 §3.3: the wildcard at the closest encloser answers.
    Name encloser = name.parent();
    while (encloser != origin() && typesAt(encloser).isEmpty() && !hasBelow(encloser))
        encloser = encloser.parent();
    if (const Result<Name> wildcard = encloser.child("*")) {
        found.types = typesAt(*wildcard);
        found.exists = !found.types.isEmpty();
    }
    return found;
}

} // namespace zoneloom
