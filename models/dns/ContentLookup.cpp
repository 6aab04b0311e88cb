// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ContentLookup.h"

#include "models/dns/RdataCodec.h"

#include <algorithm>

namespace zoneloom {

ContentLookup::ContentLookup(ZoneContent content)
    : m_content(std::move(content))
{}

const Name& ContentLookup::origin() const
{
    return m_content.origin();
}

std::optional<RRset> ContentLookup::find(const RRsetKey& key) const
{
    const RRset* const set = m_content.find(key);
    return set != nullptr ? std::optional(*set) : std::nullopt;
}

QList<RRset> ContentLookup::at(const Name& name) const
{
    const auto sets = m_content.at(name);
    return {sets.begin(), sets.end()};
}

void ContentLookup::visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const
{
    for (const RRset& set : m_content.within(name).subspan(m_content.at(name).size())) {
        if (!visit(set))
            return;
    }
}

QList<RRset> ContentLookup::referrers(const Name& target) const
{
    if (!m_hasIndex)
        buildIndex();
    QList<RRset> sets;
    for (const qsizetype position : m_referrers.value(target))
        sets += m_content.sets().at(position);
    return sets;
}

QList<RRset> ContentLookup::referrersWithin(const Name& top) const
{
    if (!m_hasIndex)
        buildIndex();
    QList<qsizetype> positions;
    for (auto target = m_referrers.constBegin(); target != m_referrers.constEnd(); ++target) {
        if (target.key().isWithin(top))
            positions += *target;
    }
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    QList<RRset> sets;
    for (const qsizetype position : std::as_const(positions))
        sets += m_content.sets().at(position);
    return sets;
}

void ContentLookup::buildIndex() const
{
    for (qsizetype position = 0; position < m_content.sets().size(); ++position) {
        const RRset& set = m_content.sets().at(position);
        for (const QByteArrayView rdata : set.rdata()) {
            for (const Name& target : RdataCodec::targets(set.type(), rdata)) {
                QList<qsizetype>& positions = m_referrers[target];
                if (positions.isEmpty() || positions.last() != position) // an RRset may name a target twice
                    positions += position;
            }
        }
    }
    m_hasIndex = true;
}

} // namespace zoneloom
