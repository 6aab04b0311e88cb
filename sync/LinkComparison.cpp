// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LinkComparison.h"

#include "models/planning/ContentHash.h"
#include "models/store/Links.h"

#include <algorithm>

namespace zoneloom {

namespace {

std::optional<RRset> setOf(const ZoneContent& content, const RRsetKey& key)
{
    const RRset* set = content.find(key);
    return set == nullptr ? std::optional<RRset>() : *set;
}

} // namespace

LinkComparison::LinkComparison(const LinkOrder& order, const StoreDesk& desk)
    : m_order(order)
    , m_desk(desk)
{}

void LinkComparison::setReading(const ZoneReading& reading, const Capabilities& capabilities, const QDateTime& time,
                                bool saves, ReadingNote::By by)
{
    m_capabilities = capabilities;
    m_input.observed = capabilities.textStrings ? reading.content : withJoinedTexts(reading.content);
    m_input.comparesSoa = capabilities.feedsSoa;
    for (const auto& [key, why] : reading.opaque)
        m_input.opaque[key] = why;
    const QByteArray hash = ContentHash::of(m_input.observed);
    m_memory = m_desk.with([&](Store& store) -> Result<LinkMemory> {
        LinkRecords records(store, m_order.link);
        if (saves) {
            if (const auto saved = records.saveReading(m_input.observed, hash, time, by); !saved)
                return fail(saved.error());
        }
        return records.load();
    });
    m_input.ignored = m_memory.status.ignored;
}

void LinkComparison::setReadBack(const QList<RRset>& sets, const QList<RRsetKey>& keys, const QDateTime& time)
{
    QHash<RRsetKey, RRset> found;
    for (const RRset& set : sets)
        found.insert(RRsetKey::of(set), m_capabilities.textStrings ? set : withJoinedTexts(set));
    QList<RRsetChange> changes;
    for (const RRsetKey& key : keys) {
        const RRset* before = m_input.observed.find(key);
        const auto after = found.constFind(key);
        if (after == found.constEnd() && before == nullptr)
            continue;
        RRsetChange change;
        if (before != nullptr)
            change.before = *before;
        if (after != found.constEnd())
            change.after = *after;
        if (change.before != change.after)
            changes += change;
    }
    const ChangeSet set(std::move(changes));
    m_input.observed = m_input.observed.applied(set);
    const QByteArray hash = ContentHash::of(m_input.observed);
    m_memory.status = m_desk.with([&](Store& store) {
        return LinkRecords(store, m_order.link)
            .saveReadBack(m_memory.status.observation, set, m_input.observed, hash, time);
    });
}

void LinkComparison::compareWith(const InternalZone& internal)
{
    m_internal = internal;
    m_input.internal = internal.content;
    m_input.projection = project(internal.content, m_capabilities);
    if (!m_base) {
        // Mostly the base is what is wanted, and need not be read at all.
        if (m_memory.baseRevision != 0 && m_memory.baseHash == ContentHash::of(m_input.projection.content))
            m_base = m_input.projection.content;
        else
            m_base =
                m_desk.with([&](Store& store) { return LinkRecords(store, m_order.link).base(m_memory.baseRevision); });
    }
    m_input.base = m_base->applied(recoveredChanges());
    m_memory.hasArrived =
        m_memory.hasArrived || std::any_of(m_memory.unfinished.begin(), m_memory.unfinished.end(),
                                           [this](const Journal::Entry& entry) { return hasArrived(entry); });
    m_cells = compare(m_input);
    confirm(confirmations(m_cells, *m_base));
}

bool LinkComparison::hasArrived(const Journal::Entry& entry) const
{
    return sameInDns(setOf(m_input.observed, entry.change.key()), entry.change.after);
}

ChangeSet LinkComparison::recoveredChanges() const
{
    // Where an unfinished change is seen to have arrived, that is what the link was last known to hold: without this, a
    // value of our own would look like somebody else's.
    QList<RRsetChange> changes;
    for (const Journal::Entry& entry : m_memory.unfinished) {
        const std::optional<RRset> known = setOf(*m_base, entry.change.key());
        if (hasArrived(entry) && !sameInDns(known, entry.change.after))
            changes += RRsetChange{known, entry.change.after};
    }
    return ChangeSet(std::move(changes));
}

void LinkComparison::confirm(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    const ZoneContent after = m_base->applied(changes);
    const QByteArray hash = ContentHash::of(after);
    m_memory.baseRevision = m_desk.with(
        [&](Store& store) { return LinkRecords(store, m_order.link).confirm(m_memory.baseRevision, changes, hash); });
    m_base = after;
}

void LinkComparison::settleUnfinished()
{
    if (m_memory.unfinished.isEmpty())
        return;
    confirm(recoveredChanges());
    QList<qint64> arrived;
    QList<qint64> others;
    for (const Journal::Entry& entry : m_memory.unfinished)
        (hasArrived(entry) ? arrived : others) += entry.id;
    m_desk.with([&](Store& store) {
        const Outcome finished = store.journal().finish(arrived, Journal::State::Applied);
        return finished ? store.journal().finish(others, Journal::State::Settled) : finished;
    });
    m_memory.unfinished.clear();
    m_input.base = m_base;
}

void LinkComparison::saveStatus(const std::function<void(LinkStatus&)>& change)
{
    m_memory.status = m_desk.with([&](Store& store) -> Result<LinkStatus> {
        auto status = store.links().status(m_order.link.id);
        if (!status)
            return status;
        status->counts = countStates(m_cells);
        status->hasBase = status->hasBase || m_memory.hasArrived;
        if (isInSync()) {
            status->hasBase = true;
            status->baseRevision = m_internal.revision;
        }
        change(*status);
        if (const auto saved = store.links().saveStatus(m_order.link.id, *status); !saved)
            return fail(saved.error());
        return status;
    });
}

const Cell* LinkComparison::cell(const RRsetKey& key) const
{
    const auto at = std::lower_bound(m_cells.begin(), m_cells.end(), key,
                                     [](const Cell& cell, const RRsetKey& k) { return (cell.key <=> k) < 0; });
    return at != m_cells.end() && at->key == key ? &*at : nullptr;
}

bool LinkComparison::isInSync() const
{
    return std::none_of(m_cells.begin(), m_cells.end(), [](const Cell& cell) { return differs(cell.state); });
}

} // namespace zoneloom
