// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneSetCommand.h"

#include "app/cli/JsonStore.h"
#include "models/store/Store.h"
#include "models/store/Zones.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace zoneloom {

using namespace Qt::StringLiterals;

QString ZoneSetCommand::toText(SerialPolicy policy)
{
    switch (policy) {
    case SerialPolicy::Increment:
        return u"increment"_s;
    case SerialPolicy::UnixTime:
        return u"unixtime"_s;
    case SerialPolicy::Date:
        break;
    }
    return u"date"_s;
}

Usage ZoneSetCommand::usage() const
{
    return {tr("Change a zone's settings."),
            {zoneParameter()},
            {{{u"silence"_s}, tr("Do not show warnings of this rule any more."), tr("RULE"), {}, {}, true},
             {{u"unsilence"_s}, tr("Show them again."), tr("RULE"), {}, {}, true},
             {{u"serial-policy"_s},
              tr("How the serial is made where Zoneloom feeds the zone."),
              tr("POLICY"),
              {},
              {u"date"_s, u"increment"_s, u"unixtime"_s},
              false}},
            {{u"zone set example.com --silence ns-fewer-than-two"_s, tr("this zone has one name server on purpose")}},
            tr("Errors cannot be silenced. “zone check” names the rules.")};
}

Result<ExitStatus> ZoneSetCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    const QStringList silence = arguments.options(u"silence"_s);
    for (const QString& rule : silence)
        zone->settings.silencedRules.insert(rule);
    const QStringList unsilence = arguments.options(u"unsilence"_s);
    for (const QString& rule : unsilence)
        zone->settings.silencedRules.remove(rule);
    if (const auto policy = arguments.option(u"serial-policy"_s)) {
        for (const SerialPolicy one : {SerialPolicy::Date, SerialPolicy::Increment, SerialPolicy::UnixTime}) {
            if (toText(one) == *policy)
                zone->settings.serialPolicy = one;
        }
    }
    if (const Outcome saved = store.zones().saveSettings(zone->name, zone->settings); !saved)
        return fail(saved.error());
    QStringList silenced(zone->settings.silencedRules.begin(), zone->settings.silencedRules.end());
    silenced.sort();
    if (context.json) {
        QJsonObject object = json::zone(*zone);
        object[u"serial_policy"_s] = toText(zone->settings.serialPolicy);
        object[u"silenced_rules"_s] = QJsonArray::fromStringList(silenced);
        context.console.printJson(object);
    } else {
        context.console.print(tr("%1: serial policy %2, silenced warnings: %3")
                                  .arg(zone->name.toText(), toText(zone->settings.serialPolicy),
                                       silenced.isEmpty() ? tr("none") : silenced.join(u", "_s)));
    }
    return ExitStatus::Done;
}

} // namespace zoneloom
