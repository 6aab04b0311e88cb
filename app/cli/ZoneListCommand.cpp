// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneListCommand.h"

#include "app/cli/JsonStore.h"
#include "app/cli/TextTable.h"
#include "models/store/Store.h"
#include "models/store/Zones.h"

#include <QJsonArray>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ZoneListCommand::usage() const
{
    return {tr("List the internal zones."), {}, {}, {{u"zone list"_s, tr("all zones with their worst state")}}, {}};
}

Result<ExitStatus> ZoneListCommand::work(Context& context, Store& store, const Arguments&)
{
    const Result<QList<ZoneSummary>> zones = store.zones().all();
    if (!zones)
        return fail(zones.error());
    if (context.json) {
        QJsonArray array;
        for (const ZoneSummary& zone : *zones)
            array.append(json::zone(zone));
        context.console.printJson({{u"zones"_s, array}});
        return ExitStatus::Done;
    }
    TextTable table({tr("ZONE"), tr("REVISION"), tr("RECORDS"), tr("STATE")});
    for (const ZoneSummary& zone : *zones) {
        table.addRow({zone.name.toText(), QString::number(zone.revision), QString::number(zone.records),
                      toText(zone.worstState)});
    }
    if (zones->isEmpty())
        context.console.say(
            tr("No zones yet. Import a master file (zone import), read one from a provider (zone import "
               "--from), or create one (zone create)."));
    else
        context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
