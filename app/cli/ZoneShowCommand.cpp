// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneShowCommand.h"

#include "app/cli/JsonRecords.h"
#include "app/cli/JsonStore.h"
#include "app/cli/TextTable.h"
#include "app/cli/ZoneSetCommand.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "models/store/Zones.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

QJsonObject linkWithStatus(const Link& link, const LinkStatus& status)
{
    QJsonObject object = json::link(link);
    QJsonObject counts;
    for (auto count = status.counts.begin(); count != status.counts.end(); ++count)
        counts[toText(count.key())] = count.value();
    object[u"read_at"_s] = json::time(status.readAt);
    object[u"error"_s] = status.failedAt
                             ? QJsonValue(QJsonObject{{u"kind"_s, status.errorKind}, {u"message"_s, status.errorText}})
                             : QJsonValue(QJsonValue::Null);
    object[u"cells"_s] = counts;
    object[u"base_revision"_s] =
        status.hasBase && status.baseRevision > 0 ? QJsonValue(status.baseRevision) : QJsonValue(QJsonValue::Null);
    object[u"live_seconds"_s] = status.liveSeconds ? QJsonValue(*status.liveSeconds) : QJsonValue(QJsonValue::Null);
    return object;
}

QString statusText(const LinkStatus& status)
{
    if (status.failedAt)
        return status.errorText;
    QStringList parts;
    for (auto count = status.counts.begin(); count != status.counts.end(); ++count)
        parts.append(u"%1 %2"_s.arg(QString::number(count.value()), toText(count.key()).replace(u'_', u' ')));
    return parts.join(u", "_s);
}

} // namespace

Usage ZoneShowCommand::usage() const
{
    return {tr("Show an internal zone, its settings and its links."),
            {zoneParameter()},
            {},
            {{u"zone show example.com"_s, tr("revision, size, and what is known of each link")}},
            {}};
}

Result<ExitStatus> ZoneShowCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    const Result<QList<Link>> links = store.links().of(zone->name);
    if (!links)
        return fail(links.error());
    QJsonArray array;
    TextTable table({tr("LINK"), tr("ACCOUNT"), tr("EXTERNAL ZONE"), tr("POLICY"), tr("ON DRIFT"), tr("STATE")});
    for (const Link& link : *links) {
        const Result<LinkStatus> status = store.links().status(link.id);
        if (!status)
            return fail(status.error());
        array.append(linkWithStatus(link, *status));
        table.addRow({link.name, link.account, link.externalZone, toText(link.policy), toText(link.onDrift),
                      statusText(*status)});
    }
    QStringList silenced(zone->settings.silencedRules.begin(), zone->settings.silencedRules.end());
    silenced.sort();
    if (context.json) {
        QJsonObject object = json::zone(*zone);
        object[u"rrsets"_s] = static_cast<qint64>(zone->rrsets);
        object[u"differing"_s] = zone->differing;
        object[u"serial_policy"_s] = ZoneSetCommand::toText(zone->settings.serialPolicy);
        object[u"silenced_rules"_s] = QJsonArray::fromStringList(silenced);
        object[u"links"_s] = array;
        context.console.printJson(object);
        return ExitStatus::Done;
    }
    context.console.print(tr("%1 is at revision %2: %3 records in %4 RRsets, %5.")
                              .arg(zone->name.toText(), QString::number(zone->revision), QString::number(zone->records),
                                   QString::number(zone->rrsets), toText(zone->worstState).replace(u'_', u' ')));
    context.console.print(tr("Serial policy: %1").arg(ZoneSetCommand::toText(zone->settings.serialPolicy)));
    if (!silenced.isEmpty())
        context.console.print(tr("Silenced warnings: %1").arg(silenced.join(u", "_s)));
    if (links->isEmpty())
        context.console.print(
            tr("No links yet: “zoneloom-cli link add %1 ACCOUNT” makes one.").arg(zone->name.toText()));
    else
        context.console.printBytes(u"\n"_s.toUtf8() + table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
