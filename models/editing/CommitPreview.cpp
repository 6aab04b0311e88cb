// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/CommitPreview.h"

#include <algorithm>

namespace zoneloom {

namespace {

const Cell* cellOf(const QList<Cell>& cells, const RRsetKey& key)
{
    const auto at = std::lower_bound(cells.begin(), cells.end(), key,
                                     [](const Cell& cell, const RRsetKey& k) { return (cell.key <=> k) < 0; });
    return at != cells.end() && at->key == key ? &*at : nullptr;
}

/// The cells of the committed RRsets as they are after the commit.
QList<Cell> cellsAfter(const PreviewInput& known, const Name& origin, const ChangeSet& staged)
{
    QList<RRset> internal;
    QList<RRset> base;
    QList<RRset> observed;
    ComparisonInput input;
    for (const RRsetChange& change : staged) {
        if (change.after)
            internal += *change.after;
        const Cell* cell = cellOf(known.cells, change.key());
        if (!cell)
            continue;
        if (cell->base)
            base += *cell->base;
        if (cell->observed)
            observed += *cell->observed;
        if (cell->state == CellState::Ignored)
            input.ignored += cell->key;
    }
    input.internal = ZoneContent(origin, std::move(internal));
    input.projection = project(input.internal, known.capabilities);
    if (known.hasBase)
        input.base = ZoneContent(origin, std::move(base));
    input.observed = ZoneContent(origin, std::move(observed));
    input.comparesSoa = known.capabilities.feedsSoa;
    return compare(input);
}

} // namespace

LinkPreview previewCommit(const PreviewInput& known, const Name& origin, const ChangeSet& staged)
{
    LinkPreview preview;
    preview.link = known.link.name;
    preview.policy = known.link.policy;
    preview.isRead = known.isRead;
    for (const RRsetChange& change : staged) {
        if (!change.after)
            continue;
        if (auto difference = projectOne(*change.after, origin, known.capabilities))
            preview.accepted += *std::move(difference);
    }
    if (!known.isRead)
        return preview;
    const QList<Cell> changed = cellsAfter(known, origin, staged);
    QList<Cell> cells;
    QList<RRset> observed;
    cells.reserve(known.cells.size() + changed.size());
    for (const Cell& cell : known.cells) {
        if (cell.observed)
            observed += *cell.observed;
        if (!staged.find(cell.key))
            cells += cell;
    }
    cells += changed;
    std::sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) { return (a.key <=> b.key) < 0; });
    PlanningOptions options;
    options.policy = LinkPolicy::Approve; // an observed link has no plan, but its differences are worth telling
    options.onDrift = known.link.onDrift;
    options.firstPush = !known.hasBase;
    LinkPlan plan = planLink(known.link.name, cells, ZoneContent(origin, std::move(observed)), options);
    preview.withheld = known.link.policy == LinkPolicy::Observe ? std::nullopt : plan.withheld;
    for (const RRsetChange& change : std::as_const(plan.changes)) {
        if (staged.find(change.key()))
            preview.changes += change;
        else
            ++preview.otherChanges;
    }
    for (const RRsetKey& key : std::as_const(plan.waiting)) {
        if (staged.find(key))
            preview.waiting += key;
    }
    return preview;
}

} // namespace zoneloom
