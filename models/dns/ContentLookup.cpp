// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ContentLookup.h"

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
    return setsAt(index().of(target));
}

QList<RRset> ContentLookup::referrersWithin(const Name& top) const
{
    return setsAt(index().within(top));
}

QList<RRset> ContentLookup::setsAt(const QList<qsizetype>& positions) const
{
    QList<RRset> sets;
    for (const qsizetype position : positions)
        sets += m_content.sets().at(position);
    return sets;
}

const ReferrerIndex& ContentLookup::index() const
{
    if (!m_index)
        m_index.emplace(m_content.sets().size(), [this](qsizetype position) { return &m_content.sets().at(position); });
    return *m_index;
}

} // namespace zoneloom
