// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneCreateCommand.h"

#include "app/cli/RevisionOutput.h"
#include "models/dns/validation/Validator.h"
#include "models/editing/NewZone.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ZoneCreateCommand::usage() const
{
    return {
        tr("Create an internal zone."),
        {{u"ZONE"_s, tr("The new zone's name."), Completes::Nothing, false, false}},
        {{{u"ns"_s}, tr("A name server of the zone."), tr("HOST"), {}, {}, true}, messageOption()},
        {{u"zone create example.com --ns ns1.example.net. --ns ns2.example.org."_s,
          tr("a zone with an SOA record and two name servers")}},
        tr("The zone's first revision holds an SOA record with common timers, and an NS record for each --ns. A host "
           "without a trailing dot is relative to the zone.")};
}

Result<ExitStatus> ZoneCreateCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<Name> name = zoneName(arguments.value(u"ZONE"_s));
    if (!name)
        return fail(name.error());
    QList<Name> servers;
    const QStringList hosts = arguments.options(u"ns"_s);
    for (const QString& host : hosts) {
        const Result<Name> server = Name::fromText(host, *name);
        if (!server)
            return fail(server.error());
        servers.append(*server);
    }
    const Result<ZoneSummary> zone = store.zones().create(*name);
    if (!zone)
        return fail(zone.error());
    const ZoneContent content(*name, NewZone::records(*name, servers, context.clock.now().date()));
    const Result<Revision> revision = store.timelines().replace(
        zone->timeline, content, {context.author, arguments.option(u"m"_s).value_or(tr("Create the zone"))});
    if (!revision)
        return fail(revision.error());
    RevisionOutput::print(context, *name, *revision, Validator().check(content));
    return ExitStatus::Done;
}

} // namespace zoneloom
