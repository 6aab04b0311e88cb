// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/OverlayLookup.h"

#include <algorithm>

namespace zoneloom {

namespace {

bool before(const RRsetChange& change, const RRsetKey& key)
{
    return (change.key() <=> key) < 0;
}

} // namespace

OverlayLookup::OverlayLookup(const ZoneLookup& base, ChangeSet changes)
    : m_base(base)
    , m_changes(std::move(changes))
{}

const Name& OverlayLookup::origin() const
{
    return m_base.origin();
}

std::optional<RRset> OverlayLookup::find(const RRsetKey& key) const
{
    const RRsetChange* change = m_changes.find(key);
    return change ? change->after : m_base.find(key);
}

QList<RRset> OverlayLookup::at(const Name& name) const
{
    QList<RRset> sets;
    const QList<RRset> under = m_base.at(name);
    for (const RRset& set : under) {
        if (!m_changes.find(RRsetKey::of(set)))
            sets.append(set);
    }
    const auto& changes = m_changes.changes();
    auto at = std::lower_bound(changes.begin(), changes.end(), RRsetKey{name, RRType(0)}, before);
    for (; at != changes.end() && at->key().name == name; ++at) {
        if (at->after)
            sets.append(*at->after);
    }
    std::ranges::sort(sets, {}, &RRset::type);
    return sets;
}

void OverlayLookup::visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const
{
    // All names below `name` follow it without a gap in canonical order, so one merge of two ordered sequences is
    // enough.
    const auto& changes = m_changes.changes();
    auto staged = std::lower_bound(changes.begin(), changes.end(), RRsetKey{name, RRType(0)}, before);
    while (staged != changes.end() && staged->key().name == name)
        ++staged;
    const auto left = [&] { return staged != changes.end() && staged->key().name.isBelow(name); };
    bool wanted = true;
    const auto visitStaged = [&] {
        if (staged->after)
            wanted = visit(*staged->after);
        ++staged;
    };
    m_base.visitBelow(name, [&](const RRset& set) {
        const RRsetKey key = RRsetKey::of(set);
        while (wanted && left() && (staged->key() <=> key) < 0)
            visitStaged();
        if (!wanted)
            return false;
        if (left() && staged->key() == key)
            visitStaged();
        else
            wanted = visit(set);
        return wanted;
    });
    while (wanted && left())
        visitStaged();
}

QList<RRset> OverlayLookup::referrers(const Name& target) const
{
    return merged(m_base.referrers(target), references().of(target));
}

QList<RRset> OverlayLookup::referrersWithin(const Name& top) const
{
    return merged(m_base.referrersWithin(top), references().within(top));
}

QList<RRset> OverlayLookup::merged(const QList<RRset>& under, const QList<qsizetype>& staged) const
{
    QList<RRset> sets;
    for (const RRset& set : under) {
        if (!m_changes.find(RRsetKey::of(set)))
            sets.append(set);
    }
    for (const qsizetype change : staged)
        sets.append(*m_changes.changes().at(change).after);
    return sets;
}

const ReferrerIndex& OverlayLookup::references() const
{
    if (!m_references) {
        const auto& changes = m_changes.changes();
        m_references.emplace(changes.size(), [&changes](qsizetype position) {
            const std::optional<RRset>& after = changes.at(position).after;
            return after ? &*after : nullptr;
        });
    }
    return *m_references;
}

} // namespace zoneloom
