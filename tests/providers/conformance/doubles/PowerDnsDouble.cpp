// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// PowerDNS Authoritative Server's API v1, https://doc.powerdns.com/authoritative/http-api/; error texts as release 4.7
/// words them.
class PowerDnsDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"powerdns"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-key"_s, u"pdns-k3y-0123"_s}}; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().startsWith(kZones + u'/');
    }
    QStringList nameServers() const override { return {}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA AFSDB ALIAS CAA CERT CDNSKEY CDS CNAME DNSKEY DNAME DS HINFO HTTPS KEY LOC "
                                   "LUA MX NAPTR NS OPENPGPKEY PTR RP SMIMEA SOA SPF SSHFP SRV SVCB TLSA TXT URI")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 0; }
    HeldRecord foreignRecord(const QString& origin) const override
    {
        return {.name = u"foreign." + origin, .type = u"LUA"_s, .ttl = 60, .rdata = u"A \"ifportup(443)\""_s};
    }
    QString notApplicable(const QString& check) const override
    {
        return check == u"short page" ? u"the answer is one document without a count"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        if (problem == Problem::Credentials)
            return {401, "Unauthorized", {{"Content-Type", "text/plain"}}};
        Answer answer = ServiceDouble::refusal(problem, words);
        answer.body = object({{u"error"_s, words}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("X-API-Key") != "pdns-k3y-0123")
            return refusal(Problem::Credentials, {});
        const QString path = request.path();
        if (path == u"/api/v1/servers/localhost")
            return object(
                {{u"type"_s, u"Server"_s}, {u"id"_s, u"localhost"_s}, {u"daemon_type"_s, u"authoritative"_s}});
        if (path == kZones)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* found = path.startsWith(kZones + u'/') ? zone(path.sliced(kZones.size() + 1)) : nullptr;
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"Not Found"_s);
        if (request.method == "PATCH")
            return change(*found, request.json()[u"rrsets"].toArray());
        QJsonObject shown = summary(*found);
        shown.insert(u"rrsets"_s, sets(*found, request.queryItem(u"rrset_name"_s), request.queryItem(u"rrset_type"_s)));
        return object(shown);
    }

private:
    static inline const QString kZones = u"/api/v1/servers/localhost/zones"_s;

    static QJsonObject summary(const HeldZone& zone)
    {
        return {{u"id"_s, zone.origin()}, {u"name"_s, zone.origin()}, {u"kind"_s, u"Native"_s}};
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray list;
        const QString only = request.queryItem(u"zone"_s);
        for (const HeldZone& zone : zones()) {
            if (only.isEmpty() || zone.origin() == only)
                list += summary(zone);
        }
        return array(list);
    }

    Answer create(const QJsonObject& wanted)
    {
        const QString name = wanted[u"name"].toString();
        if (!name.endsWith(u'.'))
            return refusal(Problem::Record, u"DNS Name '"_s + name + u"' is not canonical");
        if (zone(name) != nullptr)
            return refusal(Problem::Conflict, u"Conflict"_s);
        return object(summary(addZone(name)), 201);
    }

    static QJsonArray sets(const HeldZone& zone, const QString& name, const QString& type)
    {
        QJsonArray list;
        for (const HeldSet& set : zone.sets()) {
            if ((!name.isEmpty() && set.name != name) || (!type.isEmpty() && set.type != type))
                continue;
            QJsonArray records;
            for (const QString& rdata : set.rdata)
                records += QJsonObject{{u"content"_s, rdata}, {u"disabled"_s, false}};
            list += QJsonObject{{u"name"_s, set.name},
                                {u"type"_s, set.type},
                                {u"ttl"_s, static_cast<qint64>(set.ttl)},
                                {u"records"_s, records},
                                {u"comments"_s, QJsonArray()}};
        }
        return list;
    }

    /// All or nothing.
    Answer change(HeldZone& zone, const QJsonArray& wanted)
    {
        HeldZone changed = zone;
        for (const QJsonValue& item : wanted) {
            HeldSet set{
                item[u"name"].toString(), item[u"type"].toString(), static_cast<quint32>(item[u"ttl"].toInteger()), {}};
            const QString place = u"RRset "_s + set.name + u" IN " + set.type + u": ";
            if (item[u"changetype"].toString() == u"DELETE") {
                changed.eraseSet(set.name, set.type);
                continue;
            }
            const QJsonArray records = item[u"records"].toArray();
            for (const QJsonValue& record : records)
                set.rdata += record[u"content"].toString();
            if (const QString problem = problemWith(zone, set); !problem.isEmpty())
                return refusal(Problem::Record, place + problem);
            changed.putSet(set);
            if (!changed.clash().isEmpty())
                return refusal(Problem::Record, place + u"Conflicts with pre-existing RRset");
        }
        zone = changed;
        return {204, {}, {}};
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makePowerDns()
{
    return std::make_unique<PowerDnsDouble>();
}

} // namespace zoneloom::test
