// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LinkAddCommand.h"

#include "app/cli/JsonStore.h"
#include "app/cli/LinkOptions.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Store.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage LinkAddCommand::usage() const
{
    return {
        tr("Link an internal zone to an external zone."),
        {zoneParameter(),
         {u"ACCOUNT"_s, tr("The account that holds the external zone."), Completes::Account, false, false}},
        LinkOptions::options(),
        {{u"link add example.com hetzner"_s, tr("the zone of the same name there")},
         {u"link add example.com home --create --policy auto"_s, tr("create it there, and push every commit at once")}},
        tr("Policies: auto pushes as soon as a revision is committed while the window or “watch” runs; approve waits "
           "for a person's sync; observe only reads. Adding a link writes nothing at the provider.")};
}

Result<ExitStatus> LinkAddCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    const Result<Account> account = store.accounts().find(arguments.value(u"ACCOUNT"_s));
    if (!account)
        return fail(account.error());
    Link link;
    link.zone = zone->name;
    link.account = account->name;
    link.name = account->name;
    link.externalZone = zone->name.toText();
    link.externalZone.chop(zone->name.isRoot() ? 0 : 1);
    if (const Outcome applied = LinkOptions::apply(arguments, link); !applied)
        return fail(applied.error());
    const Result<Link> added = store.links().add(link);
    if (!added)
        return fail(added.error());
    if (context.json)
        context.console.printJson(json::link(*added));
    else
        context.console.print(tr("%1 is linked to %2 in %3; “zoneloom-cli drift %1” compares them.")
                                  .arg(zone->name.toText(), added->externalZone, account->name));
    return ExitStatus::Done;
}

} // namespace zoneloom
