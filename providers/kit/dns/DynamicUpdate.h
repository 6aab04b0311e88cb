// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"
#include "providers/kit/dns/DnsConnection.h"

#include <span>

namespace zoneloom {

/// Writes changes of one zone by dynamic updates (RFC 2136). Each change carries a prerequisite that the RRset still is
/// what it was when the change was planned, so that nobody's work is overwritten. Changes of one owner name that stand
/// next to each other go in one message, all or nothing; a message that is refused is halved until the change that is
/// the reason stands alone, and the others are in.
class DynamicUpdate
{
public:
    /// The server must outlive the object.
    DynamicUpdate(const DnsServer& server, Name zone, CancelToken cancel);

    /// One outcome a change. Throws ProviderException where not one of them was carried out and the reason is the
    /// connection, the key or a missing permission. `progress` gets the number of changes that are settled.
    [[nodiscard]] QList<ChangeOutcome> apply(const QList<RRsetChange>& changes,
                                             const std::function<void(int settled)>& progress = {});

private:
    /// What has to be in one message.
    struct Unit
    {
        QList<qsizetype> indexes;
        QList<DnsRecord> prerequisites;
        QList<DnsRecord> updates;
        qsizetype size = 0;
    };

    [[nodiscard]] QList<Unit> unitsOf(const QList<RRsetChange>& changes) const;
    void addChange(Unit& unit, const RRsetChange& change) const;
    void applyUnits(std::span<const Unit> units);
    [[nodiscard]] std::optional<int> exchange(std::span<const Unit> units);
    void settle(std::span<const Unit> units, ChangeOutcome::State state, std::optional<Error> error);
    [[nodiscard]] Error errorFor(int rcode, const RRsetChange& change) const;

    const DnsServer& m_server;
    Name m_zone;
    CancelToken m_cancel;
    std::function<void(int)> m_progress;
    const QList<RRsetChange>* m_changes = nullptr;
    QList<ChangeOutcome> m_outcomes;
    std::optional<Error> m_stop; ///< why nothing more is sent
    bool m_anythingApplied = false;
    int m_fruitless = 0; ///< changes that were refused alone before the first one was applied
    int m_settled = 0;
};

} // namespace zoneloom
