// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LinkSetCommand.h"

#include "app/cli/JsonStore.h"
#include "app/cli/LinkOptions.h"
#include "models/store/Links.h"
#include "models/store/Store.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage LinkSetCommand::usage() const
{
    return {tr("Change a link's policy, name or external zone."),
            {zoneParameter(), {u"LINK"_s, tr("The link."), Completes::Link, false, false}},
            LinkOptions::options(),
            {{u"link set example.com hetzner --policy auto --on-drift push"_s, tr("from now on without asking")}},
            {}};
}

Result<ExitStatus> LinkSetCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    Result<Link> link = store.links().find(zone->name, arguments.value(u"LINK"_s));
    if (!link)
        return fail(link.error());
    if (const Outcome applied = LinkOptions::apply(arguments, *link); !applied)
        return fail(applied.error());
    if (const Outcome updated = store.links().update(*link); !updated)
        return fail(updated.error());
    if (context.json)
        context.console.printJson(json::link(*link));
    else
        context.console.print(tr("The link %1 of %2 was changed.").arg(link->name, zone->name.toText()));
    return ExitStatus::Done;
}

} // namespace zoneloom
