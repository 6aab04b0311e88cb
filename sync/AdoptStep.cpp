// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/AdoptStep.h"

#include "models/dns/validation/Validator.h"
#include "models/editing/OverlayLookup.h"
#include "models/store/Timelines.h"

#include <algorithm>

namespace zoneloom {

Adoption adopt(Store& store, const ZoneSummary& zone, const InternalZone& before, const QList<RRsetChange>& changes,
               const CommitInfo& info)
{
    Adoption adoption{.revision = {}, .internal = before, .findings = {}, .error = {}};
    QList<RRsetChange> backwards(changes.rbegin(), changes.rend());
    const ChangeSet set(std::move(backwards)); // of several for one key the last is kept, which is the first one here
    if (set.isEmpty())
        return adoption;
    const auto base = store.timelines().lookup(zone.timeline, before.revision);
    const OverlayLookup after(*base, set);
    adoption.findings = Validator(before.settings.silencedRules).checkChanges(after, set);
    const auto broken = std::find_if(adoption.findings.begin(), adoption.findings.end(),
                                     [](const Finding& finding) { return finding.severity == Severity::Error; });
    if (broken != adoption.findings.end()) {
        adoption.error = Error(ErrorKind::Invalid,
                               QT_TRANSLATE_NOOP("Error", "What was found there cannot be adopted into %1: %2 (%3)."),
                               {zone.name.toDisplay(), broken->text(), broken->place.toText()});
        return adoption;
    }
    const auto revision = store.timelines().commit(zone.timeline, before.revision, set, info);
    if (!revision) {
        adoption.error = revision.error();
        return adoption;
    }
    adoption.revision = *revision;
    adoption.internal.revision = revision->number;
    adoption.internal.committed = revision->time;
    adoption.internal.content = before.content.applied(set);
    return adoption;
}

} // namespace zoneloom
