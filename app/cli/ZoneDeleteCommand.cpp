// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneDeleteCommand.h"

#include "app/cli/JsonStore.h"
#include "models/store/Store.h"
#include "models/store/Zones.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ZoneDeleteCommand::usage() const
{
    return {tr("Delete an internal zone with its whole history and its links."),
            {zoneParameter()},
            {},
            {{u"zone delete example.com"_s, tr("nothing is deleted at any provider")}},
            tr("Nothing can bring the history back; the external zones stay as they are.")};
}

Result<ExitStatus> ZoneDeleteCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    if (const Outcome removed = store.zones().remove(zone->name); !removed)
        return fail(removed.error());
    if (context.json)
        context.console.printJson({{u"zone"_s, zone->name.toText()}, {u"deleted"_s, true}});
    else
        context.console.print(tr("%1 was deleted; its external zones stay as they are.").arg(zone->name.toText()));
    return ExitStatus::Done;
}

} // namespace zoneloom
