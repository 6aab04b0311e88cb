// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/LookupSurroundings.h"

#include <algorithm>

namespace zoneloom {

bool LookupSurroundings::isNameServer(const Name& name) const
{
    const QList<RRset> sets = m_lookup.referrers(name);
    return std::any_of(sets.begin(), sets.end(), [](const RRset& set) { return set.type() == rrtype::NS; });
}

TypeMask LookupSurroundings::typesAt(const Name& name) const
{
    const auto known = m_types.constFind(name);
    if (known != m_types.constEnd())
        return *known;
    TypeMask types;
    for (const RRset& set : m_lookup.at(name))
        types.add(set.type());
    m_types.insert(name, types);
    return types;
}

bool LookupSurroundings::hasBelow(const Name& name) const
{
    bool found = false;
    m_lookup.visitBelow(name, [&found](const RRset&) {
        found = true;
        return false;
    });
    return found;
}

} // namespace zoneloom
