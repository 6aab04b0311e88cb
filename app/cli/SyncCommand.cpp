// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SyncCommand.h"

#include "app/cli/EngineRun.h"
#include "app/cli/RecordArguments.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "models/store/Zones.h"

#include <QJsonArray>

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Result<ExitStatus> SyncCommand::run(Context& context, const Arguments& arguments)
{
    Result<SyncRequest> wanted = request(context, arguments);
    if (!wanted)
        return fail(wanted.error());
    const bool oneZone = arguments.given(u"ZONE"_s);
    if (oneZone) {
        const Result<Name> name = Name::fromText(arguments.value(u"ZONE"_s));
        if (!name)
            return fail(name.error());
        wanted->zones = {*name};
    }
    wanted->author = context.author;
    if (const Outcome checked = checkLinks(context, *wanted); !checked)
        return fail(checked.error());

    const SyncReport report = EngineRun(context).run(*wanted);
    if (report.error)
        return fail(*report.error);
    QJsonArray zones;
    ExitStatus status = ExitStatus::Done;
    for (const ZoneReport& zone : report.zones) {
        if (context.json)
            zones.append(toJson(zone, arguments));
        else
            printText(context, zone, arguments);
        if (failed(zone))
            status = ExitStatus::Failed;
        else if (status == ExitStatus::Done && leavesSomething(zone))
            status = ExitStatus::SomethingLeft;
    }
    if (context.json && oneZone && zones.size() == 1)
        context.console.printJson(zones.first().toObject());
    else if (context.json)
        context.console.printJson({{u"zones"_s, zones}});
    return status;
}

Outcome SyncCommand::checkLinks(const Context& context, const SyncRequest& request)
{
    const Result<std::unique_ptr<Store>> store = Store::open(context.store, Store::Mode::OpenExisting, context.clock);
    if (!store)
        return fail(store.error());
    for (const Name& zone : request.zones) {
        if (const Result<ZoneSummary> found = (*store)->zones().find(zone); !found)
            return fail(found.error());
        for (const QString& link : request.links) {
            if (const Result<Link> found = (*store)->links().find(zone, link); !found)
                return fail(found.error());
        }
    }
    return {};
}

bool SyncCommand::failed(const ZoneReport& report)
{
    return report.error || std::any_of(report.links.begin(), report.links.end(), [](const LinkReport& link) {
               return link.error.has_value() || link.plan.error.has_value() || !link.rejected.isEmpty();
           });
}

Parameter SyncCommand::zoneOrAll()
{
    return {u"ZONE"_s, tr("The internal zone; all where it is left out."), Completes::Zone, true, false};
}

Parameter SyncCommand::linkParameter()
{
    return {u"LINK"_s, tr("The link, named by its account unless it has a name of its own."), Completes::Link, false,
            false};
}

QList<Parameter> SyncCommand::cellParameters()
{
    return {{u"ZONE"_s, tr("The internal zone."), Completes::Zone, false, false},
            linkParameter(),
            {u"NAME"_s, tr("Only this name, relative to the zone unless it ends with a dot."), Completes::Nothing, true,
             false},
            {u"TYPE"_s, tr("Only this type."), Completes::Type, true, false}};
}

Option SyncCommand::linkOption()
{
    return {{u"link"_s}, tr("Only this link."), tr("LINK"), Completes::Link, {}, true};
}

Option SyncCommand::forceOption()
{
    return {{u"force"_s}, tr("Lift the safety limits, and allow the first push into a zone that holds records."),
            {},           {},
            {},           false};
}

Outcome SyncCommand::readCells(SyncRequest& request, const Arguments& arguments)
{
    request.links = {arguments.value(u"LINK"_s)};
    if (arguments.given(u"NAME"_s)) {
        const Result<Name> zone = Name::fromText(arguments.value(u"ZONE"_s));
        if (!zone)
            return fail(zone.error());
        const Result<Name> name = RecordArguments::name(arguments.value(u"NAME"_s), *zone);
        if (!name)
            return fail(name.error());
        request.onlyName = *name;
    }
    if (arguments.given(u"TYPE"_s)) {
        const Result<RRType> type = RRType::fromText(arguments.value(u"TYPE"_s));
        if (!type)
            return fail(type.error());
        request.onlyType = *type;
    }
    return {};
}

} // namespace zoneloom
