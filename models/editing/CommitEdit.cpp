// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/CommitEdit.h"

#include "models/dns/ContentLookup.h"
#include "models/store/Timelines.h"

namespace zoneloom {

namespace {

/// Changes from which on one pass over a zone, even of a million records, takes less time than asking the store for
/// the surroundings of each.
constexpr qsizetype readWholeAbove = 10'000;

CheckedEdit checked(const EditSession& session)
{
    CheckedEdit edit;
    edit.changes = session.changes();
    edit.findings = session.findings();
    edit.blocking = session.blocking(edit.findings);
    return edit;
}

/// The same where the store is asked: a check that it could not answer says nothing.
Result<CheckedEdit> checked(const EditSession& session, const TimelineLookup& lookup)
{
    const CheckedEdit edit = checked(session);
    return lookup.outcome() ? Result<CheckedEdit>(edit) : fail(lookup.outcome().error());
}

Result<CommittedEdit> commitChecked(Store& store, const ZoneSummary& zone, int parent,
                                    const Result<CheckedEdit>& checked, const CommitInfo& info)
{
    if (!checked)
        return fail(checked.error());
    CommittedEdit edit{{}, checked->findings, checked->blocking};
    if (!edit.blocking.isEmpty())
        return edit;
    const Result<Revision> revision = store.timelines().commit(zone.timeline, parent, checked->changes, info);
    if (!revision)
        return fail(revision.error());
    edit.revision = *revision;
    return edit;
}

} // namespace

Result<CheckedEdit> checkEdit(Store& store, const ZoneSummary& zone, int parent, const ChangeSet& changes,
                              const std::optional<ZoneContent>& base)
{
    const Validator validator(zone.settings.silencedRules);
    if (changes.size() > readWholeAbove) {
        const Result<ZoneContent> content =
            base ? Result<ZoneContent>(*base) : store.timelines().content(zone.timeline, parent);
        if (!content)
            return fail(content.error());
        EditSession session(std::make_shared<ContentLookup>(*content), parent, validator);
        session.apply(changes);
        return checked(session);
    }
    const std::shared_ptr<TimelineLookup> lookup = store.timelines().lookup(zone.timeline, parent);
    EditSession session(lookup, parent, validator);
    session.apply(changes);
    return checked(session, *lookup);
}

Result<CommittedEdit> commitEdit(Store& store, const ZoneSummary& zone, const EditSession& session,
                                 const TimelineLookup& lookup, const CommitInfo& info)
{
    return commitChecked(store, zone, session.parent(), checked(session, lookup), info);
}

Result<CommittedEdit> commitEdit(Store& store, const ZoneSummary& zone, int parent, const ChangeSet& changes,
                                 const CommitInfo& info)
{
    return commitChecked(store, zone, parent, checkEdit(store, zone, parent, changes), info);
}

} // namespace zoneloom
