// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ReferrerIndex.h"

#include "models/dns/RdataCodec.h"

#include <algorithm>

namespace zoneloom {

ReferrerIndex::ReferrerIndex(qsizetype count, const At& at)
{
    for (qsizetype position = 0; position < count; ++position) {
        const RRset* set = at(position);
        if (set == nullptr)
            continue;
        for (const QByteArrayView rdata : set->rdata()) {
            for (const Name& target : RdataCodec::targets(set->type(), rdata))
                m_references.push_back({target, position});
        }
    }
    std::ranges::sort(m_references, {}, &Reference::target);
}

template <typename IsMeant>
QList<qsizetype> ReferrerIndex::from(const Name& first, const IsMeant& isMeant) const
{
    // What is below a name follows it without a gap in canonical order.
    QList<qsizetype> positions;
    for (auto at = std::ranges::lower_bound(m_references, first, {}, &Reference::target);
         at != m_references.end() && isMeant(at->target); ++at)
        positions += at->position;
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

QList<qsizetype> ReferrerIndex::of(const Name& target) const
{
    return from(target, [&target](const Name& name) { return name == target; });
}

QList<qsizetype> ReferrerIndex::within(const Name& top) const
{
    return from(top, [&top](const Name& name) { return name.isWithin(top); });
}

} // namespace zoneloom
