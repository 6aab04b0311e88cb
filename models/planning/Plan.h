// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Comparison.h"
#include "models/store/LinkPolicy.h"

#include <QByteArray>

namespace zoneloom {

/// The changes that would bring one link to its projection, as data: sorted, comparable, storable.
struct LinkPlan
{
    QString link;
    QList<RRsetChange> changes;     ///< in the order in which they are applied; `before` is the observation
    QList<RRsetKey> waiting;        ///< cells that a person has to decide on
    QList<RRsetChange> adoptions;   ///< what the internal zone would take over (on-drift `adopt`)
    std::optional<Reason> withheld; ///< why the safety rules hold it back; nothing where they do not
    std::optional<Error> error;     ///< the link could not be read
};

struct Plan
{
    Name zone;
    int revision = 0;
    QList<LinkPlan> links;
    QByteArray hash; ///< hex SHA-256 over revision, observations and changes of all links
};

struct PlanningOptions
{
    LinkPolicy policy = LinkPolicy::Approve;
    OnDrift onDrift = OnDrift::Wait;
    bool overwrite = false;             ///< also over drifted and conflicting cells
    bool force = false;                 ///< lifts the safety limits
    bool firstPush = false;             ///< no push was ever confirmed there
    std::optional<QSet<RRsetKey>> only; ///< settle just these cells; unmanaged ones among them are deleted
};

/// The plan for one link from its cells. Pure. Changes come in a safe order (inSafeOrder()); an observed link has none,
/// and all that differs there waits.
LinkPlan planLink(const QString& link, const QList<Cell>& cells, const ZoneContent& observed,
                  const PlanningOptions& options);
/// Creates and replacements before deletions, except where the old one must go first (CNAME against other data, RFC
/// 1034 §3.6.2), and then next to each other.
QList<RRsetChange> inSafeOrder(QList<RRsetChange> changes);
/// Why these changes need a person's `force`; nothing where they do not.
std::optional<Reason> safetyConcern(const QList<RRsetChange>& changes, const ZoneContent& observed, bool firstPush);
/// What the internal zone has to change to say what these cells were observed to hold; its notes stay.
QList<RRsetChange> adoptionsOf(const QList<Cell>& cells, const std::optional<QSet<RRsetKey>>& only);
/// Sets the hash; `observations` are the hashes of what each link was observed to hold, by link.
Plan makePlan(Name zone, int revision, QList<LinkPlan> links, const QHash<QString, QByteArray>& observations);

} // namespace zoneloom
