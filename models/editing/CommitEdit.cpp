// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/CommitEdit.h"

#include "models/store/Timelines.h"

namespace zoneloom {

Result<CommittedEdit> commitEdit(Store& store, const ZoneSummary& zone, const EditSession& session,
                                 const TimelineLookup& lookup, const CommitInfo& info)
{
    CommittedEdit edit;
    edit.findings = session.findings();
    edit.blocking = session.blocking(edit.findings);
    // A check that the store could not answer says nothing.
    if (!lookup.outcome())
        return fail(lookup.outcome().error());
    if (!edit.blocking.isEmpty())
        return edit;
    const Result<Revision> revision =
        store.timelines().commit(zone.timeline, session.parent(), session.changes(), info);
    if (!revision)
        return fail(revision.error());
    edit.revision = *revision;
    return edit;
}

Result<CommittedEdit> commitEdit(Store& store, const ZoneSummary& zone, int parent, const ChangeSet& changes,
                                 const CommitInfo& info)
{
    const std::shared_ptr<TimelineLookup> lookup = store.timelines().lookup(zone.timeline, parent);
    EditSession session(lookup, parent, Validator(zone.settings.silencedRules));
    session.apply(changes);
    return commitEdit(store, zone, session, *lookup, info);
}

} // namespace zoneloom
