// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ChangeSet.h"

#include "models/dns/KeyOrder.h"

#include <algorithm>

namespace zoneloom {

QString toText(RRsetChange::Action action)
{
    switch (action) {
    case RRsetChange::Action::Create:
        return QStringLiteral("create");
    case RRsetChange::Action::Replace:
        return QStringLiteral("replace");
    case RRsetChange::Action::Delete:
        break;
    }
    return QStringLiteral("delete");
}

namespace {

const RRset& either(const RRsetChange& change)
{
    return change.after ? *change.after : *change.before;
}

std::weak_ordering order(const RRsetChange& a, const RRsetChange& b)
{
    return keyOrder(either(a), either(b));
}

} // namespace

ChangeSet::ChangeSet(QList<RRsetChange> changes)
    : m_changes(std::move(changes))
{
    const auto outOfPlace = [](const RRsetChange& a, const RRsetChange& b) { return order(a, b) >= 0; };
    if (std::adjacent_find(m_changes.cbegin(), m_changes.cend(), outOfPlace) == m_changes.cend())
        return;
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const RRsetChange& a, const RRsetChange& b) { return order(a, b) < 0; });
    const auto sameKey = [](const RRsetChange& a, const RRsetChange& b) { return order(a, b) == 0; };
    // std::unique keeps the first of equal neighbours; going backwards it keeps the last.
    const auto kept = std::unique(m_changes.rbegin(), m_changes.rend(), sameKey);
    m_changes.erase(m_changes.begin(), kept.base());
}

int ChangeSet::count(RRsetChange::Action action) const
{
    return static_cast<int>(std::count_if(m_changes.begin(), m_changes.end(),
                                          [action](const RRsetChange& change) { return change.action() == action; }));
}

qsizetype ChangeSet::place(const RRsetKey& key) const
{
    return std::lower_bound(
               m_changes.begin(), m_changes.end(), key,
               [](const RRsetChange& change, const RRsetKey& k) { return keyOrder(either(change), k) < 0; }) -
           m_changes.begin();
}

const RRsetChange* ChangeSet::find(const RRsetKey& key) const
{
    const qsizetype at = place(key);
    return at < m_changes.size() && m_changes.at(at).key() == key ? &m_changes.at(at) : nullptr;
}

void ChangeSet::put(const RRsetChange& change)
{
    const qsizetype at = place(change.key());
    if (at < m_changes.size() && m_changes.at(at).key() == change.key())
        m_changes[at] = change;
    else
        m_changes.insert(at, change);
}

void ChangeSet::remove(const RRsetKey& key)
{
    const qsizetype at = place(key);
    if (at < m_changes.size() && m_changes.at(at).key() == key)
        m_changes.removeAt(at);
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result;
    result.m_changes.reserve(m_changes.size());
    for (const RRsetChange& change : m_changes)
        result.m_changes += RRsetChange{change.after, change.before};
    return result;
}

} // namespace zoneloom
