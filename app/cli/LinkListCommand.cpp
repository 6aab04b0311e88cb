// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LinkListCommand.h"

#include "app/cli/JsonStore.h"
#include "app/cli/TextTable.h"
#include "models/store/Links.h"
#include "models/store/Store.h"

#include <QJsonArray>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage LinkListCommand::usage() const
{
    Parameter zone = zoneParameter();
    zone.optional = true;
    zone.description = tr("Only the links of this zone.");
    return {tr("List the links."), {zone}, {}, {{u"link list example.com"_s, tr("where a zone is held")}}, {}};
}

Result<ExitStatus> LinkListCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    Result<QList<Link>> links;
    if (arguments.given(u"ZONE"_s)) {
        const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
        if (!zone)
            return fail(zone.error());
        links = store.links().of(zone->name);
    } else {
        links = store.links().all();
    }
    if (!links)
        return fail(links.error());
    QJsonArray array;
    TextTable table({tr("ZONE"), tr("LINK"), tr("ACCOUNT"), tr("EXTERNAL ZONE"), tr("POLICY"), tr("ON DRIFT")});
    for (const Link& link : *links) {
        array.append(json::link(link));
        table.addRow({link.zone.toText(), link.name, link.account, link.externalZone, toText(link.policy),
                      toText(link.onDrift)});
    }
    if (context.json)
        context.console.printJson({{u"links"_s, array}});
    else if (links->isEmpty())
        context.console.say(tr("No links yet: “zoneloom-cli link add --help” shows how to make one."));
    else
        context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
