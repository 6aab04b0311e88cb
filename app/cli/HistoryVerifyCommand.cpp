// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HistoryVerifyCommand.h"

#include "models/store/Store.h"
#include "models/store/Timelines.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage HistoryVerifyCommand::usage() const
{
    return {tr("Prove that nobody edited a zone's past."),
            {zoneParameter()},
            {},
            {{u"history verify example.com"_s, tr("recompute the hash of every revision")}},
            tr("Each revision's hash covers its parent's hash, its changes and who committed it when and why. An error "
               "names the first revision that does not fit.")};
}

Result<ExitStatus> HistoryVerifyCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    const Result<int> checked = store.timelines().verify(zone->timeline);
    if (!checked)
        return fail(checked.error());
    if (context.json)
        context.console.printJson({{u"zone"_s, zone->name.toText()}, {u"revisions"_s, *checked}});
    else
        context.console.print(tr("%1: all hashes fit; revisions: %2.").arg(zone->name.toText()).arg(*checked));
    return ExitStatus::Done;
}

} // namespace zoneloom
