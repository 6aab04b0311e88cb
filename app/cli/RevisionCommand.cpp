// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RevisionCommand.h"

#include "app/cli/RevisionOutput.h"
#include "models/editing/CommitEdit.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Result<ExitStatus> RevisionCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    // Everything by index: a small edit of a large zone never reads the zone.
    const std::shared_ptr<TimelineLookup> lookup = store.timelines().lookup(zone->timeline, zone->revision);
    EditSession session(lookup, zone->revision, Validator(zone->settings.silencedRules));
    const Result<QString> message = edit(session, store, *zone, arguments);
    if (!lookup->outcome())
        return fail(lookup->outcome().error());
    if (!message)
        return fail(message.error());
    if (session.isEmpty()) {
        RevisionOutput::print(context, zone->name, RevisionOutput::unchanged(*zone), {});
        return ExitStatus::Done;
    }
    const Result<CommittedEdit> done =
        commitEdit(store, *zone, session, *lookup, {context.author, arguments.option(u"m"_s).value_or(*message)});
    if (!done)
        return fail(done.error());
    if (!done->revision)
        return fail(RevisionOutput::blocked(context, zone->name, done->blocking));
    RevisionOutput::print(context, zone->name, *done->revision, done->findings);
    return ExitStatus::Done;
}

Parameter RevisionCommand::nameParameter()
{
    return {u"NAME"_s, tr("Relative to the zone unless it ends with a dot; “@” is the zone itself."),
            Completes::Nothing, false, false};
}

Parameter RevisionCommand::typeParameter()
{
    return {u"TYPE"_s, tr("A, AAAA, MX, TXT, …, or TYPE65280 for one without a name."), Completes::Type, false, false};
}

Option RevisionCommand::ttlOption()
{
    return {{u"ttl"_s}, tr("Seconds; default: what the RRset has, 3600 for a new one."), u"N"_s, {}, {}, false};
}

} // namespace zoneloom
