// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Plan.h"

#include "models/planning/ContentHash.h"

#include <algorithm>

namespace zoneloom {

namespace {

enum class Decision
{
    Nothing,
    Push,
    Adopt,
    Wait
};

Decision decide(const Cell& cell, const PlanningOptions& options)
{
    if (options.only)
        return options.only->contains(cell.key) && !sameInDns(cell.wanted, cell.observed) ? Decision::Push
                                                                                          : Decision::Nothing;
    switch (cell.state) {
    case CellState::Pending:
        return Decision::Push;
    case CellState::Drifted:
        if (options.overwrite || options.onDrift == OnDrift::Push)
            return Decision::Push;
        return options.onDrift == OnDrift::Adopt ? Decision::Adopt : Decision::Wait;
    case CellState::Conflict:
        return options.overwrite ? Decision::Push : Decision::Wait;
    case CellState::Unmanaged:
    case CellState::Unknown:
        return Decision::Wait;
    case CellState::InSync:
    case CellState::Accepted:
    case CellState::Ignored:
        break;
    }
    return Decision::Nothing;
}

RRsetChange adoptionOf(const Cell& cell)
{
    if (!cell.observed)
        return {cell.internal, std::nullopt};
    return {cell.internal, cell.internal ? cell.observed->withNote(cell.internal->note()) : cell.observed};
}

void hashChanges(ContentHash& hash, const QList<RRsetChange>& changes)
{
    hash.add(static_cast<qint64>(changes.size()));
    for (const RRsetChange& change : changes) {
        hash.add(change.before);
        hash.add(change.after);
    }
}

} // namespace

LinkPlan planLink(const QString& link, const QList<Cell>& cells, const ZoneContent& observed,
                  const PlanningOptions& options)
{
    LinkPlan plan;
    plan.link = link;
    const bool writes = options.policy != LinkPolicy::Observe;
    for (const Cell& cell : cells) {
        switch (decide(cell, options)) {
        case Decision::Push:
            if (writes)
                plan.changes += RRsetChange{cell.observed, cell.wanted};
            else
                plan.waiting += cell.key;
            break;
        case Decision::Adopt:
            plan.adoptions += adoptionOf(cell);
            break;
        case Decision::Wait:
            plan.waiting += cell.key;
            break;
        case Decision::Nothing:
            break;
        }
    }
    plan.changes = inSafeOrder(std::move(plan.changes));
    if (!options.force)
        plan.withheld = safetyConcern(plan.changes, observed, options.firstPush);
    return plan;
}

QList<RRsetChange> adoptionsOf(const QList<Cell>& cells, const std::optional<QSet<RRsetKey>>& only)
{
    QList<RRsetChange> adoptions;
    for (const Cell& cell : cells) {
        if ((only ? only->contains(cell.key) : differs(cell.state)) && !sameInDns(cell.internal, cell.observed))
            adoptions += adoptionOf(cell);
    }
    return adoptions;
}

Plan makePlan(Name zone, int revision, QList<LinkPlan> links, const QHash<QString, QByteArray>& observations)
{
    std::sort(links.begin(), links.end(), [](const LinkPlan& a, const LinkPlan& b) { return a.link < b.link; });
    ContentHash hash;
    hash.add(zone.lowerWire());
    hash.add(static_cast<qint64>(revision));
    hash.add(static_cast<qint64>(links.size()));
    for (const LinkPlan& link : links) {
        hash.add(link.link.toUtf8());
        hash.add(static_cast<qint64>(link.error.has_value()));
        hash.add(observations.value(link.link));
        hashChanges(hash, link.changes);
        hashChanges(hash, link.adoptions);
    }
    return {std::move(zone), revision, std::move(links), hash.result().toHex()};
}

} // namespace zoneloom
