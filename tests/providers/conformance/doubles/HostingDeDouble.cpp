// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

constexpr int kPage = 500;

/// hosting.de's DNS service, https://www.hosting.de/api/, and traffic recorded in 2019: everything is a POST, errors
/// come with status 200, and after an update the zone is blocked until it is rolled out.
class HostingDeDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"hostingde"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"h0sting-k3y-0123"_s}}; }
    QString endpointPath() const override { return u"/api/dns/v1/json"_s; }
    bool isWrite(const SeenRequest& request) const override
    {
        return request.path().endsWith(u"/zoneUpdate") || request.path().endsWith(u"/zoneCreate");
    }
    bool listsRecords(const SeenRequest& request) const override { return request.path().endsWith(u"/recordsFind"); }
    int pageSize() const override { return kPage; }
    QString listMember() const override { return u"response.data"_s; }
    QStringList nameServers() const override { return {u"ns1.hosting.de"_s, u"ns2.hosting.de"_s, u"ns3.hosting.de"_s}; }
    QStringList types() const override
    {
        return u"A AAAA ALIAS CAA CNAME DNSKEY DS MX NS NULLMX PTR SRV SSHFP TLSA TXT SOA"_s.split(u' ');
    }
    quint32 minimumTtl() const override { return 60; }
    quint32 maximumTtl() const override { return 31556926; }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, QString> prefixes{{Problem::Credentials, u"Authentication failed. "_s},
                                                      {Problem::Rights, u"Permission denied. "_s}};
        if (problem == Problem::RateLimit || problem == Problem::Trouble) // by what stands before the service
            return ServiceDouble::refusal(problem, words);
        return error(10000 + static_cast<int>(problem), prefixes.value(problem) + words);
    }

    Answer answer(const SeenRequest& request) override
    {
        const QJsonValue body = request.json();
        if (request.method != "POST")
            return {405, {}, {}};
        if (body[u"authToken"].toString() != u"h0sting-k3y-0123")
            return refusal(Problem::Credentials, {});
        const QString method = request.path().section(u'/', -1);
        if (method == u"zoneConfigsFind")
            return findZones(body);
        if (method == u"recordsFind")
            return findRecords(body);
        if (method == u"zoneCreate")
            return create(body[u"zoneConfig"][u"name"].toString());
        return method == u"zoneUpdate" ? update(body) : error(10001, u"Unknown method."_s);
    }

private:
    static Answer error(int code, const QString& text, const QString& value = {})
    {
        return object({{u"status"_s, u"error"_s},
                       {u"errors"_s,
                        QJsonArray{QJsonObject{
                            {u"code"_s, code}, {u"text"_s, text}, {u"value"_s, value}, {u"details"_s, QJsonArray()}}}},
                       {u"warnings"_s, QJsonArray()}});
    }

    static Answer success(const QJsonObject& response, const QString& status = u"success"_s)
    {
        return object({{u"status"_s, status},
                       {u"errors"_s, QJsonArray()},
                       {u"warnings"_s, QJsonArray()},
                       {u"response"_s, response}});
    }

    static Answer paged(const QJsonArray& all, const QJsonValue& body)
    {
        const int limit = std::min(static_cast<int>(body[u"limit"].toInteger(25)), kPage);
        const int page = static_cast<int>(body[u"page"].toInteger(1));
        QJsonArray data;
        for (qsizetype i = (page - 1) * limit; i < std::min<qsizetype>(page * limit, all.size()); ++i)
            data += all[i];
        return success({{u"data"_s, data},
                        {u"limit"_s, limit},
                        {u"page"_s, page},
                        {u"totalEntries"_s, all.size()},
                        {u"totalPages"_s, (all.size() + limit - 1) / limit}});
    }

    static QJsonObject shown(const HeldZone& zone)
    {
        return {{u"id"_s, zone.id()},     {u"name"_s, zone.name()},   {u"nameUnicode"_s, zone.name()},
                {u"type"_s, u"NATIVE"_s}, {u"status"_s, u"active"_s}, {u"dnsSecMode"_s, u"off"_s}};
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        QString content = record.rdata;
        QJsonValue priority;
        if (record.type == u"MX" || record.type == u"SRV") {
            priority = content.section(u' ', 0, 0).toInt();
            content = content.section(u' ', 1);
        }
        if (record.type != u"SOA" && content.endsWith(u'.'))
            content.chop(1);
        return {{u"id"_s, record.id},     {u"zoneConfigId"_s, zone.id()}, {u"name"_s, record.name.chopped(1)},
                {u"type"_s, record.type}, {u"content"_s, content},        {u"ttl"_s, static_cast<qint64>(record.ttl)},
                {u"priority"_s, priority}};
    }

    Answer findZones(const QJsonValue& body)
    {
        const QString only = body[u"filter"][u"value"].toString();
        QJsonArray all;
        for (const HeldZone& zone : zones()) {
            if (only.isEmpty() || zone.name() == only)
                all += shown(zone);
        }
        return paged(all, body);
    }

    /// An unknown zone has no records.
    Answer findRecords(const QJsonValue& body)
    {
        QJsonArray all;
        if (const HeldZone* found = zone(body[u"filter"][u"value"].toString())) {
            for (const HeldRecord& record : found->records())
                all += shown(*found, record);
        }
        return paged(all, body);
    }

    Answer create(const QString& name)
    {
        if (zone(name) != nullptr)
            return error(10100, u"The zone exists."_s, name);
        return success({{u"zoneConfig"_s, shown(addZone(name + u'.'))}});
    }

    Answer update(const QJsonValue& body)
    {
        HeldZone* found = zone(body[u"zoneConfig"][u"id"].toString());
        if (found == nullptr || body[u"zoneConfig"][u"name"].toString() != found->name())
            return error(10002, u"The zone does not exist."_s);
        if (m_blocked.remove(found->id()))
            return error(10205,
                         u"The current status of an object you are trying to use does not allow that operation."_s,
                         u"blocked"_s);
        HeldZone changed = *found;
        const QJsonArray gone = body[u"recordsToDelete"].toArray();
        for (const QJsonValue& record : gone) {
            if (!changed.erase(record[u"id"].toString()))
                return error(10003, u"The record does not exist."_s, record[u"id"].toString());
        }
        const QJsonArray added = body[u"recordsToAdd"].toArray();
        for (const QJsonValue& each : added) {
            HeldRecord record{.name = each[u"name"].toString() + u'.',
                              .type = each[u"type"].toString(),
                              .ttl = static_cast<quint32>(each[u"ttl"].toInteger(86400))};
            record.rdata = each[u"content"].toString();
            if (each[u"priority"].isDouble())
                record.rdata.prepend(QString::number(each[u"priority"].toInt()) + u' ');
            record.rdata = HeldZone::withDots(record.type, record.rdata);
            const QString problem = problemWith(*found, {record.name, record.type, record.ttl, {record.rdata}});
            if (!problem.isEmpty())
                return error(10300, problem);
            changed.add(record);
        }
        if (!changed.clash().isEmpty())
            return error(10301, changed.clash());
        *found = changed;
        m_blocked += found->id();
        return success({{u"zoneConfig"_s, shown(*found)}}, u"pending"_s);
    }

    QSet<QString> m_blocked; ///< zones whose last update is being rolled out
};

} // namespace

std::unique_ptr<ServiceDouble> makeHostingDe()
{
    return std::make_unique<HostingDeDouble>();
}

} // namespace zoneloom::test
