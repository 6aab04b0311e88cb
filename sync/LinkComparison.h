// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/LinkOrder.h"
#include "sync/ReadingNote.h"

namespace zoneloom {

/// What one link should hold, held and holds, compared whenever one of them changes, with the base brought forward by
/// what was seen to be as wanted. Used in a worker thread; its functions throw ProviderException.
class LinkComparison
{
public:
    LinkComparison(const LinkOrder& order, const StoreDesk& desk);

    /// The external zone was read completely. `saves` is false where it does not exist yet; `by` is who made what is
    /// new.
    void setReading(const ZoneReading& reading, const Capabilities& capabilities, const QDateTime& time, bool saves,
                    ReadingNote::By by = ReadingNote::By::Others);
    /// Some of it was read again after a push.
    void setReadBack(const QList<RRset>& sets, const QList<RRsetKey>& keys, const QDateTime& time);
    /// Compares with that revision of the internal zone, and saves what is confirmed.
    void compareWith(const InternalZone& internal);
    /// What earlier jobs sent without seeing its outcome: the reading has told, so it is no longer uncertain. Only with
    /// the link's lease.
    void settleUnfinished();
    /// What the status says after all this.
    void saveStatus(const std::function<void(LinkStatus&)>& change);

    [[nodiscard]] const QList<Cell>& cells() const { return m_cells; }
    [[nodiscard]] const Cell* cell(const RRsetKey& key) const;
    [[nodiscard]] const ZoneContent& observed() const { return m_input.observed; }
    [[nodiscard]] const InternalZone& internal() const { return m_internal; }
    [[nodiscard]] const Capabilities& capabilities() const { return m_capabilities; }
    [[nodiscard]] bool isInSync() const;
    /// True until something that was pushed is known to have arrived, whatever became of the rest, or all was seen to
    /// be in sync.
    [[nodiscard]] bool isFirstPush() const { return !m_memory.status.hasBase && !m_memory.hasArrived; }

private:
    /// The reading shows what an unfinished change was to bring.
    [[nodiscard]] bool hasArrived(const Journal::Entry& entry) const;
    [[nodiscard]] ChangeSet recoveredChanges() const;
    void confirm(const ChangeSet& changes);

    const LinkOrder& m_order;
    const StoreDesk& m_desk;
    Capabilities m_capabilities;
    LinkMemory m_memory;
    InternalZone m_internal;
    std::optional<ZoneContent> m_base; ///< as the store has it
    ComparisonInput m_input;
    QList<Cell> m_cells;
};

} // namespace zoneloom
