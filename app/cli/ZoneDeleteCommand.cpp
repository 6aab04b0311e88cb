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
    return {
        tr("Delete an internal zone with its whole history and its links."),
        {zoneParameter()},
        {{{u"yes"_s}, tr("Do not ask, also on a terminal."), {}, {}, {}, false}},
        {{u"zone delete example.com"_s, tr("nothing is deleted at any provider")}},
        tr("Nothing can bring the history back; the external zones stay as they are. On a terminal the name is asked "
           "for once more.")};
}

bool ZoneDeleteCommand::confirms(Context& context, const ZoneSummary& zone)
{
    context.console.say(
        tr("%1, its %n revision(s) and its links will be deleted, and nothing can bring them back. Type its "
           "name to go on:",
           nullptr, zone.revision)
            .arg(zone.name.toText()));
    const Result<Name> typed = Name::fromText(QString::fromUtf8(context.console.readLine()).trimmed());
    return typed && !typed->isRoot() && *typed == zone.name;
}

Result<ExitStatus> ZoneDeleteCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    if (context.console.isInteractive() && !context.json && !arguments.has(u"yes"_s) && !confirms(context, *zone))
        return fail(
            Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "%1 was not deleted."), {zone->name.toText()})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Type its name when you are asked, or say --yes.")));
    if (const Outcome removed = store.zones().remove(zone->name); !removed)
        return fail(removed.error());
    if (context.json)
        context.console.printJson({{u"zone"_s, zone->name.toText()}, {u"deleted"_s, true}});
    else
        context.console.print(tr("%1 was deleted; its external zones stay as they are.").arg(zone->name.toText()));
    return ExitStatus::Done;
}

} // namespace zoneloom
