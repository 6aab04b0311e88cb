// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonRecords.h"

#include "models/dns/RdataCodec.h"

namespace zoneloom::json {

using namespace Qt::StringLiterals;

QJsonArray rdata(const RRset& set)
{
    QJsonArray array;
    for (const QByteArrayView one : set.rdata())
        array.append(RdataCodec::toText(set.type(), one));
    return array;
}

QJsonValue value(const std::optional<RRset>& set)
{
    if (!set)
        return QJsonValue::Null;
    return QJsonObject{{u"ttl"_s, static_cast<qint64>(set->ttl())}, {u"rdata"_s, rdata(*set)}};
}

QJsonObject rrset(const RRset& set)
{
    return {{u"name"_s, set.name().toText()},
            {u"type"_s, set.type().toText()},
            {u"ttl"_s, static_cast<qint64>(set.ttl())},
            {u"rdata"_s, rdata(set)},
            {u"note"_s, set.note().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(set.note())}};
}

QJsonObject change(const RRsetChange& change)
{
    const RRsetKey key = change.key();
    return {{u"action"_s, toText(change.action())},
            {u"name"_s, key.name.toText()},
            {u"type"_s, key.type.toText()},
            {u"before"_s, value(change.before)},
            {u"after"_s, value(change.after)}};
}

QJsonArray changes(const QList<RRsetChange>& changes)
{
    QJsonArray array;
    for (const RRsetChange& one : changes)
        array.append(change(one));
    return array;
}

QJsonObject finding(const Finding& finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, toText(finding.severity)},
            {u"place"_s, finding.place.toText()},
            {u"text"_s, finding.text()}};
}

QJsonArray findings(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& one : findings)
        array.append(finding(one));
    return array;
}

QJsonValue time(const std::optional<QDateTime>& time)
{
    return time && time->isValid() ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs))
                                   : QJsonValue(QJsonValue::Null);
}

QJsonValue errorValue(const std::optional<Error>& error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, toText(error->kind())}, {u"message"_s, error->message()}};
}

} // namespace zoneloom::json
