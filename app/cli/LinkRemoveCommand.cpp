// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LinkRemoveCommand.h"

#include "models/store/Links.h"
#include "models/store/Store.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage LinkRemoveCommand::usage() const
{
    return {tr("Remove a link; the external zone stays as it is."),
            {zoneParameter(), {u"LINK"_s, tr("The link."), Completes::Link, false, false}},
            {},
            {{u"link remove example.com hetzner"_s, tr("what was read and pushed there is forgotten")}},
            {}};
}

Result<ExitStatus> LinkRemoveCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    const QString link = arguments.value(u"LINK"_s);
    if (const Result<Link> found = store.links().find(zone->name, link); !found)
        return fail(found.error());
    if (const Outcome removed = store.links().remove(zone->name, link); !removed)
        return fail(removed.error());
    if (context.json)
        context.console.printJson({{u"zone"_s, zone->name.toText()}, {u"link"_s, link}, {u"removed"_s, true}});
    else
        context.console.print(
            tr("The link %1 of %2 was removed; the external zone stays as it is.").arg(link, zone->name.toText()));
    return ExitStatus::Done;
}

} // namespace zoneloom
