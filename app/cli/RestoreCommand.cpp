// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RestoreCommand.h"

#include "models/editing/EditSession.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage RestoreCommand::usage() const
{
    return {tr("Make a zone what it was at a revision, as a new revision."),
            {zoneParameter(), {u"REVISION"_s, tr("The revision to go back to."), Completes::Nothing, false, false}},
            {messageOption()},
            {{u"restore example.com 12"_s, tr("the revisions after 12 stay in the history")}},
            {}};
}

Result<QString> RestoreCommand::edit(EditSession& session, Store& store, const ZoneSummary& zone,
                                     const Arguments& arguments)
{
    const Result<int> number = Arguments::number(arguments.value(u"REVISION"_s), 0);
    if (!number)
        return fail(number.error());
    if (*number > 0) {
        if (const Result<Revision> revision = store.timelines().revision(zone.timeline, *number); !revision)
            return fail(revision.error());
    }
    const Result<ChangeSet> changes = store.timelines().difference(zone.timeline, zone.revision, *number);
    if (!changes)
        return fail(changes.error());
    session.apply(*changes);
    return tr("Restore revision %1").arg(*number);
}

} // namespace zoneloom
