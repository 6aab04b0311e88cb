// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonReports.h"

#include "app/cli/JsonRecords.h"

namespace zoneloom::json {

using namespace Qt::StringLiterals;

namespace {

QJsonValue reasonValue(const std::optional<Reason>& reason)
{
    return reason ? QJsonValue(reason->text()) : QJsonValue(QJsonValue::Null);
}

QJsonObject cell(const Cell& cell)
{
    return {{u"name"_s, cell.key.name.toText()},   {u"type"_s, cell.key.type.toText()},
            {u"state"_s, toText(cell.state)},      {u"reason"_s, reasonValue(cell.reason)},
            {u"internal"_s, value(cell.internal)}, {u"base"_s, value(cell.base)},
            {u"observed"_s, value(cell.observed)}};
}

// What stands in DESIGN §9 is always there; more keys only where there is more to say.
QJsonObject zoneObject(const ZoneReport& report)
{
    QJsonObject object{{u"zone"_s, report.zone.toText()}, {u"revision"_s, report.revision}};
    if (report.error)
        object[u"error"_s] = errorValue(report.error);
    return object;
}

QJsonObject server(const QString& link, const ServerReport& report)
{
    QJsonArray wrong;
    for (const ServerReport::WrongAnswer& answer : report.wrong) {
        wrong.append(QJsonObject{{u"name"_s, answer.key.name.toText()},
                                 {u"type"_s, answer.key.type.toText()},
                                 {u"expected"_s, value(answer.expected)},
                                 {u"observed"_s, value(answer.observed)}});
    }
    const bool answered = report.state != ServerState::Unreachable;
    return {{u"link"_s, link},
            {u"server"_s, report.server},
            {u"address"_s, report.address},
            {u"state"_s, toText(report.state)},
            {u"milliseconds"_s, answered ? QJsonValue(report.milliseconds) : QJsonValue(QJsonValue::Null)},
            {u"wrong"_s, wrong}};
}

} // namespace

QJsonObject drift(const ZoneReport& report, bool all)
{
    QJsonArray links;
    for (const LinkReport& link : report.links) {
        QJsonArray cells;
        for (const Cell& one : link.cells) {
            if (all || one.state != CellState::InSync)
                cells.append(cell(one));
        }
        links.append(QJsonObject{{u"link"_s, link.link},
                                 {u"account"_s, link.account},
                                 {u"state"_s, toText(link.state)},
                                 {u"read_at"_s, time(link.readAt)},
                                 {u"error"_s, errorValue(link.error)},
                                 {u"cells"_s, cells}});
    }
    QJsonObject object = zoneObject(report);
    object[u"links"_s] = links;
    return object;
}

QJsonObject plan(const ZoneReport& report)
{
    QJsonArray links;
    for (const LinkReport& link : report.links) {
        QJsonArray waiting;
        for (const RRsetKey& key : link.plan.waiting)
            waiting.append(QJsonObject{{u"name"_s, key.name.toText()}, {u"type"_s, key.type.toText()}});
        QJsonObject one{{u"link"_s, link.link},
                        {u"withheld"_s, reasonValue(link.plan.withheld)},
                        {u"error"_s, errorValue(link.error ? link.error : link.plan.error)},
                        {u"changes"_s, changes(link.plan.changes)}};
        if (!waiting.isEmpty())
            one[u"waiting"_s] = waiting;
        links.append(one);
    }
    QJsonObject object = zoneObject(report);
    object[u"links"_s] = links;
    object[u"hash"_s] = QString::fromLatin1(report.planHash);
    return object;
}

QJsonObject sync(const ZoneReport& report)
{
    QJsonArray links;
    for (const LinkReport& link : report.links) {
        QJsonArray rejected;
        for (const auto& [key, error] : link.rejected) {
            rejected.append(QJsonObject{
                {u"name"_s, key.name.toText()}, {u"type"_s, key.type.toText()}, {u"error"_s, errorValue(error)}});
        }
        QJsonObject one{
            {u"link"_s, link.link},
            {u"result"_s, toText(link.result)},
            {u"changes"_s, link.appliedChanges},
            {u"seconds"_s, link.seconds},
            {u"live_seconds"_s, link.liveSeconds ? QJsonValue(*link.liveSeconds) : QJsonValue(QJsonValue::Null)},
            {u"error"_s, errorValue(link.error)}};
        if (link.plan.withheld)
            one[u"withheld"_s] = link.plan.withheld->text();
        if (!link.plan.waiting.isEmpty())
            one[u"waiting"_s] = static_cast<qint64>(link.plan.waiting.size());
        if (!rejected.isEmpty())
            one[u"rejected"_s] = rejected;
        links.append(one);
    }
    QJsonObject object = zoneObject(report);
    object[u"links"_s] = links;
    object[u"seconds"_s] = report.seconds;
    if (report.adopted)
        object[u"adopted"_s] = report.adopted->number;
    return object;
}

QJsonObject verify(const ZoneReport& report)
{
    QJsonArray servers;
    QJsonArray failed;
    for (const LinkReport& link : report.links) {
        for (const ServerReport& one : link.servers)
            servers.append(server(link.link, one));
        if (link.error)
            failed.append(QJsonObject{{u"link"_s, link.link}, {u"error"_s, errorValue(link.error)}});
    }
    QJsonObject object = zoneObject(report);
    object[u"servers"_s] = servers;
    if (!failed.isEmpty())
        object[u"failed"_s] = failed; // links whose servers are not even known
    return object;
}

} // namespace zoneloom::json
