// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ContentLookup.h"

#include "models/dns/RdataCodec.h"

namespace zoneloom {

ContentLookup::ContentLookup(ZoneContent content)
    : m_content(std::move(content))
{}

std::optional<RRset> ContentLookup::find(const RRsetKey& key) const
{
    const RRset* set = m_content.find(key);
    return set ? std::optional(*set) : std::nullopt;
}

QList<RRset> ContentLookup::at(const Name& name) const
{
    const auto sets = m_content.at(name);
    return {sets.begin(), sets.end()};
}

void ContentLookup::visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const
{
    for (const RRset& set : m_content.within(name)) {
        if (set.name() != name && !visit(set))
            return;
    }
}

QList<RRset> ContentLookup::referrers(const Name& target) const
{
    QList<RRset> found;
    for (const RRset& set : m_content) {
        for (const QByteArrayView rdata : set.rdata()) {
            if (RdataCodec::targets(set.type(), rdata).contains(target)) {
                found += set;
                break;
            }
        }
    }
    return found;
}

} // namespace zoneloom
