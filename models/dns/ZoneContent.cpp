// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ZoneContent.h"

#include <algorithm>

namespace zoneloom {

struct ZoneContent::Data : QSharedData
{
    Name origin;
    QList<RRset> sets;
    qsizetype records = 0;
};

namespace {

std::weak_ordering order(const RRset& a, const RRset& b)
{
    const auto byName = a.name() <=> b.name();
    return byName != 0 ? byName : std::weak_ordering(a.type() <=> b.type());
}

bool less(const RRset& a, const RRset& b)
{
    return order(a, b) < 0;
}

RRset joined(const RRset& first, const RRset& second)
{
    return first.withRdata(first.rdataList() + second.rdataList());
}

qsizetype countRecords(const QList<RRset>& sets)
{
    qsizetype records = 0;
    for (const RRset& set : sets)
        records += set.count();
    return records;
}

} // namespace

ZoneContent::ZoneContent()
    : m_data(new Data)
{}

ZoneContent::ZoneContent(Name origin, QList<RRset> sets)
    : ZoneContent()
{
    if (!std::is_sorted(sets.cbegin(), sets.cend(), less))
        std::stable_sort(sets.begin(), sets.end(), less);
    qsizetype last = -1;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        if (last >= 0 && order(sets.at(last), sets.at(i)) == 0)
            sets[last] = joined(sets.at(last), sets.at(i));
        else if (++last != i)
            sets[last] = sets.at(i);
    }
    sets.resize(last + 1);
    m_data->origin = std::move(origin);
    m_data->records = countRecords(sets);
    m_data->sets = std::move(sets);
}

ZoneContent ZoneContent::fromSorted(Name origin, QList<RRset> sets)
{
    Q_ASSERT(std::adjacent_find(sets.cbegin(), sets.cend(),
                                [](const RRset& a, const RRset& b) { return !less(a, b); }) == sets.cend());
    ZoneContent content;
    content.m_data->origin = std::move(origin);
    content.m_data->records = countRecords(sets);
    content.m_data->sets = std::move(sets);
    return content;
}

const Name& ZoneContent::origin() const
{
    return m_data->origin;
}

const QList<RRset>& ZoneContent::sets() const
{
    return m_data->sets;
}

qsizetype ZoneContent::recordCount() const
{
    return m_data->records;
}

const RRset* ZoneContent::find(const RRsetKey& key) const
{
    const auto at = std::lower_bound(sets().begin(), sets().end(), key,
                                     [](const RRset& set, const RRsetKey& k) { return (RRsetKey::of(set) <=> k) < 0; });
    return at != sets().end() && RRsetKey::of(*at) == key ? &*at : nullptr;
}

std::span<const RRset> ZoneContent::at(const Name& name) const
{
    const auto first = std::lower_bound(sets().begin(), sets().end(), name,
                                        [](const RRset& set, const Name& n) { return (set.name() <=> n) < 0; });
    auto last = first;
    while (last != sets().end() && last->name() == name)
        ++last;
    return {first, last};
}

std::span<const RRset> ZoneContent::within(const Name& name) const
{
    const auto first = std::lower_bound(sets().begin(), sets().end(), name,
                                        [](const RRset& set, const Name& n) { return (set.name() <=> n) < 0; });
    // Names below another follow it directly in canonical order.
    const auto last =
        std::partition_point(first, sets().end(), [&name](const RRset& set) { return set.name().isWithin(name); });
    return {first, last};
}

ZoneContent ZoneContent::applied(const ChangeSet& changes) const
{
    if (changes.isEmpty())
        return *this;
    QList<RRset> result;
    result.reserve(sets().size() + changes.size());
    auto from = sets().begin();
    for (const RRsetChange& change : changes) {
        const RRsetKey key = change.key();
        const auto to = std::lower_bound(
            from, sets().end(), key, [](const RRset& set, const RRsetKey& k) { return (RRsetKey::of(set) <=> k) < 0; });
        result.append(QList<RRset>(from, to));
        from = to;
        if (from != sets().end() && RRsetKey::of(*from) == key)
            ++from;
        if (change.after)
            result.append(*change.after);
    }
    result.append(QList<RRset>(from, sets().end()));
    return fromSorted(origin(), std::move(result));
}

ChangeSet ZoneContent::differenceTo(const ZoneContent& other) const
{
    QList<RRsetChange> changes;
    if (m_data == other.m_data)
        return {};
    auto mine = begin();
    auto theirs = other.begin();
    while (mine != end() || theirs != other.end()) {
        const auto which = mine == end()           ? std::weak_ordering::greater
                           : theirs == other.end() ? std::weak_ordering::less
                                                   : order(*mine, *theirs);
        if (which < 0) {
            changes += RRsetChange{*mine++, std::nullopt};
        } else if (which > 0) {
            changes += RRsetChange{std::nullopt, *theirs++};
        } else {
            if (!(*mine == *theirs))
                changes += RRsetChange{*mine, *theirs};
            ++mine;
            ++theirs;
        }
    }
    return ChangeSet(std::move(changes));
}

bool ZoneContent::operator==(const ZoneContent& other) const
{
    return m_data == other.m_data || (origin() == other.origin() && sets() == other.sets());
}

ZoneContent::ZoneContent(const ZoneContent&) = default;
ZoneContent::ZoneContent(ZoneContent&&) noexcept = default;
ZoneContent& ZoneContent::operator=(const ZoneContent&) = default;
ZoneContent& ZoneContent::operator=(ZoneContent&&) noexcept = default;
ZoneContent::~ZoneContent() = default;

} // namespace zoneloom
