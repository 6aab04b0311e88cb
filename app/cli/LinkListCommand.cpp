// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LinkListCommand.h"

#include "app/cli/AccountLimits.h"
#include "app/cli/JsonStore.h"
#include "app/cli/TextTable.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Store.h"

#include <QHash>
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
    if (context.json) {
        QJsonArray array;
        for (const Link& link : *links)
            array.append(json::link(link));
        context.console.printJson({{u"links"_s, array}});
        return ExitStatus::Done;
    }
    if (links->isEmpty()) {
        context.console.say(tr("No links yet: “zoneloom-cli link add --help” shows how to make one."));
        return ExitStatus::Done;
    }
    const Result<QList<Account>> accounts = store.accounts().all();
    if (!accounts)
        return fail(accounts.error());
    QHash<QString, AccountLimits> limits;
    for (const Account& account : *accounts)
        limits.insert(account.name, AccountLimits(account));
    TextTable table({tr("ZONE"), tr("LINK"), tr("ACCOUNT"), tr("EXTERNAL ZONE"), tr("POLICY"), tr("ON DRIFT"),
                     tr("TTL FROM"), tr("HOLDS AT MOST")});
    for (const Link& link : *links) {
        const AccountLimits known = limits.value(link.account, AccountLimits(Capabilities()));
        table.addRow({link.zone.toText(), link.name, link.account, link.externalZone, toText(link.policy),
                      toText(link.onDrift), QString::number(known.capabilities().minimumTtl), known.toText()});
    }
    context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
