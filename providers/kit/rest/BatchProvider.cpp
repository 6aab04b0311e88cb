// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/BatchProvider.h"

#include "providers/kit/ProbedLimits.h"

#include <algorithm>

namespace zoneloom {

QList<ChangeOutcome> BatchProvider::apply(const ApplyRequest& request)
{
    readUnlessKnown(request.zone);
    ChangeRunner runner(request.changes, context().cancel);
    runner.setProgress([this](int done, int total) { progress(done, total); });
    runner.setCulprit([this](const Error& error, const QList<RRsetChange>& batch) { return namedIn(error, batch); });
    return runner.run(batchLimits(), [&](const QList<RRsetChange>& batch) {
        m_blamed = -1;
        sendBatch(request.zone, batch);
    });
}

BatchLimits BatchProvider::batchLimits() const
{
    BatchLimits limits;
    limits.changes = withProbed(descriptor().capabilities, context().probed).batchSize;
    return limits;
}

int BatchProvider::namedIn(const Error&, const QList<RRsetChange>&) const
{
    return m_blamed;
}

int BatchProvider::indexOf(const QList<RRsetChange>& changes, const std::optional<RRsetKey>& key)
{
    if (!key)
        return -1;
    const auto found = std::ranges::find(changes, *key, &RRsetChange::key);
    return found != changes.end() ? static_cast<int>(found - changes.begin()) : -1;
}

void BatchProvider::checkUnchanged(const ExternalZone& zone, const QList<RRsetChange>& changes)
{
    QList<RRsetKey> keys;
    for (const RRsetChange& change : changes) {
        if (change.before)
            keys += change.key();
    }
    const QList<RRset> sets = keys.isEmpty() ? QList<RRset>() : readSets(zone, keys);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const std::optional<RRset>& before = changes[i].before;
        if (!before || std::ranges::any_of(sets, [&](const RRset& set) { return set.sameData(*before); }))
            continue;
        blame(i);
        refuseAsChanged(changes[i].key());
    }
}

} // namespace zoneloom
