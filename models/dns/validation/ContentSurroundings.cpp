// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/ContentSurroundings.h"

#include "models/dns/validation/WireTargets.h"

#include <algorithm>

namespace zoneloom {

ContentSurroundings::ContentSurroundings(const NameIndex& index)
    : m_index(index)
{
    for (const NameIndex::Entry& entry : index.entries()) {
        if (!entry.types.has(rrtype::NS))
            continue;
        for (qsizetype i = entry.first; i < entry.first + entry.count; ++i) {
            const RRset& set = index.content().sets().at(i);
            if (set.type() != rrtype::NS)
                continue;
            for (const QByteArrayView rdata : set.rdata())
                m_nameServers.insert(targetOf(rrtype::NS, rdata));
        }
    }
}

TypeMask ContentSurroundings::typesAt(const Name& name) const
{
    const NameIndex::Entry* entry = m_index.find(name);
    return entry == nullptr ? TypeMask() : entry->types;
}

std::optional<RRset> ContentSurroundings::find(const RRsetKey& key) const
{
    const RRset* set = m_index.content().find(key);
    return set == nullptr ? std::nullopt : std::optional(*set);
}

bool ContentSurroundings::hasBelow(const Name& name) const
{
    // Names below another one follow it directly in canonical order.
    const QList<RRset>& sets = m_index.content().sets();
    const auto next = std::partition_point(sets.begin(), sets.end(),
                                           [&name](const RRset& set) { return (set.name() <=> name) <= 0; });
    return next != sets.end() && next->name().isBelow(name);
}

} // namespace zoneloom
