// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/ChangeCounts.h"

namespace zoneloom {

ChangeCounts ChangeCounts::of(const ChangeSet& changes)
{
    ChangeCounts counts;
    for (const RRsetChange& change : changes)
        counts.add(change);
    return counts;
}

void ChangeCounts::add(const RRsetChange& change)
{
    if (!change.before) {
        added += change.after->count();
        return;
    }
    if (!change.after) {
        removed += change.before->count();
        return;
    }
    const RRset& before = *change.before;
    const RRset& after = *change.after;
    int same = 0;
    for (const QByteArrayView rdata : after.rdata())
        same += before.contains(rdata) ? 1 : 0;
    const int gone = before.count() - same;
    const int fresh = after.count() - same;
    const int replaced = std::min(gone, fresh);
    const bool around =
        before.ttl() != after.ttl() || before.note() != after.note() || before.name().wire() != after.name().wire();
    added += fresh - replaced;
    removed += gone - replaced;
    changed += replaced + (around ? same : 0);
}

} // namespace zoneloom
