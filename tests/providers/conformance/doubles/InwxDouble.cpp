// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// INWX's DomRobot over JSON-RPC, https://www.inwx.com/en/help/apidoc, and its recorded answers of 2018: one address,
/// status 200 for all that the method can say, names shown absolute.
class InwxDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"inwx"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"user-name"_s, u"jane"_s}, {u"password"_s, u"inwx-p4ss-0123"_s}};
    }
    QString endpointPath() const override { return u"/jsonrpc"_s; }
    bool isWrite(const SeenRequest& request) const override
    {
        static const QStringList writes{u"nameserver.create"_s, u"nameserver.createRecord"_s,
                                        u"nameserver.updateRecord"_s, u"nameserver.deleteRecord"_s};
        return writes.contains(request.json()[u"method"].toString());
    }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.json()[u"method"].toString() == u"nameserver.info";
    }
    int zonePageSize() const override { return 250; }
    QString listMember() const override { return u"resData.record"_s; }
    QStringList nameServers() const override { return {u"ns.inwx.de"_s, u"ns2.inwx.de"_s, u"ns3.inwx.eu"_s}; }
    QStringList types() const override
    {
        return QString::fromLatin1(
                   "A AAAA AFSDB ALIAS CAA CERT CNAME HINFO HTTPS KEY LOC MX NAPTR NS OPENPGPKEY PTR RP "
                   "SMIMEA SOA SRV SSHFP SVCB TLSA TXT URI URL")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 300; }
    quint32 maximumTtl() const override { return 864'000; }
    HeldRecord foreignRecord(const QString& origin) const override
    {
        return {.name = u"foreign." + origin, .type = u"URL"_s, .ttl = 3600, .rdata = u"https://www.example.net/"_s};
    }
    QStringList furtherSecrets() const override { return {kSession}; }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, int> codes{{Problem::Credentials, 2200},
                                               {Problem::Rights, 2201},
                                               {Problem::ZoneMissing, 2303},
                                               {Problem::Conflict, 2302},
                                               {Problem::Record, 2005}};
        if (!codes.contains(problem))
            return ServiceDouble::refusal(problem, words);
        return object({{u"code"_s, codes.value(problem)}, {u"msg"_s, words}, {u"svTRID"_s, u"20261124-1"_s}});
    }

    Answer answer(const SeenRequest& request) override
    {
        const QString method = request.json()[u"method"].toString();
        const QJsonObject params = request.json()[u"params"].toObject();
        if (method == u"account.login") {
            if (params[u"user"].toString() != u"jane" || params[u"pass"].toString() != u"inwx-p4ss-0123")
                return refusal(Problem::Credentials, u"Authentication error"_s);
            return success({{u"customerId"_s, 4711}, {u"tfa"_s, u"0"_s}})
                .with("Set-Cookie", "domrobot=" + kSession.toLatin1() + "; path=/; secure; HttpOnly");
        }
        if (request.header("Cookie") != "domrobot=" + kSession.toLatin1())
            return refusal(Problem::Credentials, u"Authentication error"_s);
        if (method == u"nameserver.list")
            return listZones(params);
        if (method == u"nameserver.deleteRecord" || method == u"nameserver.updateRecord")
            return changeRecord(method, params);
        const QString domain = params[u"domain"].toString();
        HeldZone* found = zone(domain);
        if (method == u"nameserver.create") {
            if (found != nullptr)
                return refusal(Problem::Conflict, u"Object exists"_s);
            return success({{u"roId"_s, addZone(domain + u'.').id().toInt()}});
        }
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"Object does not exist"_s);
        if (method == u"nameserver.createRecord")
            return createRecord(*found, params);
        return info(*found, params);
    }

private:
    static inline const QString kSession = u"inwx-s3ssion-89ab"_s;

    static Answer success(const QJsonObject& data)
    {
        return object({{u"code"_s, 1000}, {u"msg"_s, u"Command completed successfully"_s}, {u"resData"_s, data}});
    }
    Answer listZones(const QJsonObject& params)
    {
        const int size = params[u"pagelimit"].toInt(20);
        const int from = (params[u"page"].toInt(1) - 1) * size;
        QJsonArray domains;
        for (qsizetype i = from; i < std::min<qsizetype>(from + size, zones().size()); ++i)
            domains += QJsonObject{
                {u"roId"_s, zones()[i].id().toInt()}, {u"domain"_s, zones()[i].name()}, {u"type"_s, u"MASTER"_s}};
        return success({{u"count"_s, zones().size()}, {u"domains"_s, domains}});
    }

    /// The targets that have no trailing dot; all other types are as in a zone file.
    static bool isDotless(const QString& type)
    {
        static const QStringList types{u"ALIAS"_s, u"CNAME"_s, u"MX"_s, u"NS"_s, u"PTR"_s, u"SRV"_s};
        return types.contains(type);
    }

    static QJsonObject shown(const HeldRecord& record)
    {
        QString content = record.rdata;
        int priority = 0;
        if (record.type == u"MX" || record.type == u"SRV") {
            priority = content.section(u' ', 0, 0).toInt();
            content = content.section(u' ', 1);
        }
        if (record.type == u"TXT")
            content = plainText(content);
        else if (record.type == u"SOA")
            content = withoutDot(content.section(u' ', 0, 0)) + u" hostmaster@inwx.de " + content.section(u' ', 2, 2);
        else if (isDotless(record.type))
            content = withoutDot(content);
        return {{u"id"_s, record.id.toInt()}, {u"name"_s, record.name.chopped(1)}, {u"type"_s, record.type},
                {u"content"_s, content},      {u"ttl"_s, qint64(record.ttl)},      {u"prio"_s, priority}};
    }

    static Answer info(const HeldZone& zone, const QJsonObject& params)
    {
        QJsonArray records;
        for (const HeldRecord& record : zone.records()) {
            const QJsonObject json = shown(record);
            const auto fits = [&](const QString& member) {
                return !params.contains(member) || params[member] == json[member];
            };
            if (fits(u"type"_s) && fits(u"name"_s))
                records += json;
        }
        QJsonObject data{{u"roId"_s, zone.id().toInt()},
                         {u"domain"_s, zone.name()},
                         {u"type"_s, u"MASTER"_s},
                         {u"count"_s, records.size()}};
        if (!records.isEmpty())
            data.insert(u"record"_s, records);
        return success(data);
    }

    /// As it is kept; a host needs no dot.
    static QString rdataOf(const QString& type, const QString& content, int priority)
    {
        QString rdata = content;
        if (type == u"TXT")
            rdata = quotedText(content);
        else if (isDotless(type))
            rdata = withDot(content);
        return type == u"MX" || type == u"SRV" ? QString::number(priority) + u' ' + rdata : rdata;
    }

    Answer put(HeldZone& zone, const HeldRecord& record, const QString& id)
    {
        if (const QString problem = problemWith(zone, {record.name, record.type, record.ttl, {record.rdata}});
            !problem.isEmpty())
            return refusal(Problem::Record, problem);
        HeldZone changed = zone;
        if (!id.isEmpty())
            changed.erase(id);
        for (const HeldRecord& other : changed.records()) {
            if (other.name == record.name && other.type == record.type && other.rdata == record.rdata)
                return refusal(Problem::Conflict, u"Object exists"_s);
        }
        const QString newId = changed.add(record);
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        if (!id.isEmpty())
            changed.find(newId)->id = id;
        zone = changed;
        return success({{u"id"_s, (id.isEmpty() ? newId : id).toInt()}});
    }

    Answer createRecord(HeldZone& zone, const QJsonObject& params)
    {
        const QString type = params[u"type"].toString();
        return put(zone,
                   {.name = zone.absolute(params[u"name"].toString()),
                    .type = type,
                    .ttl = static_cast<quint32>(params[u"ttl"].toInteger(3600)),
                    .rdata = rdataOf(type, params[u"content"].toString(), params[u"prio"].toInt(0))},
                   {});
    }

    /// Ids are unique over all zones at the service; here they are looked for in each.
    Answer changeRecord(const QString& method, const QJsonObject& params)
    {
        const QString id = QString::number(params[u"id"].toInt());
        for (const HeldZone& each : zones()) {
            HeldZone* held = zone(each.origin());
            const HeldRecord* record = held->find(id);
            if (record == nullptr)
                continue;
            if (method == u"nameserver.deleteRecord") {
                held->erase(id);
                return success({});
            }
            HeldRecord changed = *record;
            changed.name = held->absolute(params[u"name"].toString());
            // Too low a TTL, and a change to priority 0, are dropped in silence.
            const auto ttl = static_cast<quint32>(params[u"ttl"].toInteger(0));
            changed.ttl = ttl < minimumTtl() ? record->ttl : ttl;
            const int before = shown(*record)[u"prio"].toInt();
            const int priority = params[u"prio"].toInt(before);
            changed.rdata = rdataOf(record->type, params[u"content"].toString(), priority == 0 ? before : priority);
            return put(*held, changed, id);
        }
        return refusal(Problem::ZoneMissing, u"Object does not exist"_s);
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeInwx()
{
    return std::make_unique<InwxDouble>();
}

} // namespace zoneloom::test
