// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ZoneContent.h"

#include "models/dns/KeyOrder.h"
#include "models/dns/SortKey.h"

#include <algorithm>
#include <vector>

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

/// All of the same key as one set.
RRset joined(const RRset* first, const RRset* last)
{
    if (last - first == 1)
        return *first;
    QList<QByteArray> rdata;
    for (const RRset* set = first; set != last; ++set)
        rdata += set->rdataList();
    return first->withRdata(std::move(rdata));
}

/// In order, each key once.
QList<RRset> arranged(const Name& origin, const QList<RRset>& sets)
{
    struct Item
    {
        SortKey key;
        qsizetype index;
    };
    const bool areWithin =
        std::all_of(sets.begin(), sets.end(), [&origin](const RRset& set) { return set.name().isWithin(origin); });
    const Name common = areWithin ? origin : Name();
    std::vector<Item> items(static_cast<size_t>(sets.size()));
    for (size_t i = 0; i < items.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        items[i] = {SortKey::of(sets.at(index).name(), common), index};
    }
    std::sort(items.begin(), items.end(), [&sets](const Item& a, const Item& b) {
        if (a.key != b.key)
            return a.key < b.key;
        const auto which = order(sets.at(a.index), sets.at(b.index));
        return which != 0 ? which < 0 : a.index < b.index;
    });
    QList<RRset> result;
    QList<RRset> same;
    result.reserve(sets.size());
    for (const Item& item : items) {
        const RRset& set = sets.at(item.index);
        if (!same.isEmpty() && order(same.first(), set) != 0) {
            result += joined(same.constData(), same.constData() + same.size());
            same.clear();
        }
        same += set;
    }
    if (!same.isEmpty())
        result += joined(same.constData(), same.constData() + same.size());
    return result;
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
    const auto isOutOfPlace = [](const RRset& a, const RRset& b) { return !less(a, b); };
    if (std::adjacent_find(sets.cbegin(), sets.cend(), isOutOfPlace) != sets.cend())
        sets = arranged(origin, sets);
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
                                     [](const RRset& set, const RRsetKey& k) { return keyOrder(set, k) < 0; });
    return at != sets().end() && keyOrder(*at, key) == 0 ? &*at : nullptr;
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
    ZoneContent result;
    QList<RRset>& into = result.m_data->sets;
    into.reserve(sets().size() + changes.size());
    qsizetype records = m_data->records;
    const auto appendUpTo = [&into](auto& from, const auto& to) {
        for (; from != to; ++from)
            into.append(*from);
    };
    auto from = sets().begin();
    for (const RRsetChange& change : changes) {
        const RRsetKey key = change.key();
        const auto to = std::lower_bound(from, sets().end(), key,
                                         [](const RRset& set, const RRsetKey& k) { return keyOrder(set, k) < 0; });
        appendUpTo(from, to);
        if (from != sets().end() && keyOrder(*from, key) == 0)
            records -= (from++)->count();
        if (change.after) {
            into.append(*change.after);
            records += change.after->count();
        }
    }
    appendUpTo(from, sets().end());
    result.m_data->origin = origin();
    result.m_data->records = records;
    return result;
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
