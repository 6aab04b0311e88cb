// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Scaleway's Domains and DNS v2beta1, https://www.scaleway.com/en/developers/api/domains-and-dns/, and its recorded
/// answers of 2025: a zone that is not there is forbidden, and a target without a dot is relative.
class ScalewayDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"scaleway"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"scw-s3cret-0123"_s}}; }
    QString endpointPath() const override { return u"/domain/v2beta1"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/records");
    }
    int pageSize() const override { return 1'000; }
    int zonePageSize() const override { return 100; }
    QString listMember() const override { return u"records"_s; }
    QStringList nameServers() const override { return {u"ns0.dom.scw.cloud"_s, u"ns1.dom.scw.cloud"_s}; }
    QStringList ownRecords(const QString& origin) const override
    {
        return {origin + u" 1800 NS ns0.dom.scw.cloud.", origin + u" 1800 NS ns1.dom.scw.cloud."};
    }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA ALIAS CAA CNAME DNAME DS HINFO HTTPS LOC MX NAPTR NS PTR RP SRV SSHFP SVCB "
                                   "TLSA TXT URI")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 60; }
    Answer refusal(Problem problem, const QString& words) const override
    {
        Answer answer = ServiceDouble::refusal(problem, words);
        if (problem == Problem::ZoneMissing)
            answer.status = 403;
        else if (problem == Problem::Record)
            answer.status = 400;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("X-Auth-Token") != "scw-s3cret-0123")
            return refusal(Problem::Credentials, u"authentication is denied"_s);
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts).sliced(2); // dns-zones NAME records
        if (path.size() == 1)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* found = zone(path.value(1));
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"domain not found"_s);
        if (path.value(2) == u"nameservers") {
            QJsonArray servers;
            for (const QString& server : nameServers())
                servers += QJsonObject{{u"name"_s, server}, {u"ip"_s, QJsonArray()}};
            return object({{u"ns"_s, servers}});
        }
        if (request.method == "PATCH")
            return change(*found, request.json()[u"changes"].toArray());
        QJsonArray all;
        for (const HeldRecord& record : found->records())
            all += shown(*found, record);
        return page(request, u"records"_s, all);
    }

private:
    static Answer page(const SeenRequest& request, const QString& member, const QJsonArray& all)
    {
        const QString asked = request.queryItem(u"page_size"_s);
        const int size = asked.isEmpty() ? 20 : asked.toInt();
        const int number = std::max(request.queryItem(u"page"_s).toInt(), 1);
        QJsonArray part;
        for (qsizetype i = (number - 1) * size; i < std::min<qsizetype>(number * size, all.size()); ++i)
            part += all[i];
        return object({{u"total_count"_s, all.size()}, {member, part}});
    }
    static QJsonObject summary(const QString& name)
    {
        const bool isBelow = name.count(u'.') > 1;
        return {{u"domain"_s, isBelow ? name.section(u'.', 1) : name},
                {u"subdomain"_s, isBelow ? name.section(u'.', 0, 0) : QString()},
                {u"status"_s, u"active"_s}};
    }
    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += summary(zone.name());
        return page(request, u"dns_zones"_s, all);
    }
    Answer create(const QJsonObject& wanted)
    {
        const QString subdomain = wanted[u"subdomain"].toString();
        const QString name =
            (subdomain.isEmpty() ? QString() : QString(subdomain + u'.')) + wanted[u"domain"].toString();
        if (zone(name) != nullptr)
            return refusal(Problem::Conflict, u"domain already exists"_s);
        return object(summary(addZone(name + u'.').name()));
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        const bool hasPriority = record.type == u"MX" || record.type == u"SRV";
        return {{u"id"_s, record.id},
                {u"data"_s, record.rdata},
                {u"name"_s, record.name == zone.origin() ? QString() : zone.relative(record.name)},
                {u"priority"_s, hasPriority ? record.rdata.section(u' ', 0, 0).toInt() : 0},
                {u"ttl"_s, qint64(record.ttl)},
                {u"type"_s, record.type},
                {u"comment"_s, QJsonValue()}};
    }

    /// All or nothing, in their order.
    Answer change(HeldZone& zone, const QJsonArray& changes)
    {
        HeldZone changed = zone;
        for (const QJsonValue& item : changes) {
            for (const QLatin1String action : {"set"_L1, "delete"_L1}) {
                const QJsonObject fields = item[action][u"id_fields"].toObject();
                if (!fields.isEmpty())
                    changed.eraseSet(changed.absolute(fields[u"name"].toString()), fields[u"type"].toString());
            }
            const QJsonArray records = item[item["add"_L1].isObject() ? "add"_L1 : "set"_L1][u"records"].toArray();
            for (const QJsonValue& record : records) {
                QString data = record[u"data"].toString();
                const QString type = record[u"type"].toString();
                if (type == u"TXT" && !data.startsWith(u'"'))
                    data = quotedText(data);
                const HeldRecord held{.name = changed.absolute(record[u"name"].toString()),
                                      .type = type,
                                      .ttl = static_cast<quint32>(record[u"ttl"].toInteger()),
                                      .rdata = data};
                if (const QString problem = problemWith(zone, {held.name, type, held.ttl, {data}}); !problem.isEmpty())
                    return refusal(Problem::Record, problem);
                changed.add(held);
            }
        }
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        zone = changed;
        return object({{u"records"_s, QJsonArray()}});
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeScaleway()
{
    return std::make_unique<ScalewayDouble>();
}

} // namespace zoneloom::test
