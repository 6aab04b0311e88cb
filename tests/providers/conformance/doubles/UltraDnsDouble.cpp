// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/RdataWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// UltraDNS's REST API, https://docs.ultradns.com/; answers as recorded in 2020.
class UltraDnsDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"ultradns"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"user-name"_s, u"me"_s}, {u"password"_s, u"ultra-s3cret-0123"_s}, {u"account-name"_s, u"acme"_s}};
    }
    bool isWrite(const SeenRequest& request) const override
    {
        return request.method != "GET" && !request.path().startsWith(u"/v2/authorization") &&
               request.path() != u"/v1/batch/query";
    }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/rrsets");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 20; }
    QString listMember() const override { return u"rrSets"_s; }
    QStringList nameServers() const override { return {u"udns1.ultradns.net"_s, u"udns2.ultradns.net"_s}; }
    QStringList types() const override
    {
        return QString::fromLatin1(
                   "A AAAA ALIAS CAA CDNSKEY CDS CNAME DS HINFO HTTPS MX NAPTR NS PTR RP SOA SPF SRV SSHFP "
                   "SVCB TLSA TXT")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 0; }
    QStringList furtherSecrets() const override { return {u"ultra-t0ken-0123"_s}; }
    HeldRecord foreignRecord(const QString& origin) const override
    {
        return {.name = u"foreign." + origin,
                .type = u"A"_s,
                .ttl = 3600,
                .rdata = u"192.0.2.99"_s,
                .extra = {{u"pool"_s, u"http://schemas.ultradns.com/DirPool.jsonschema"_s}}};
    }

    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, std::pair<int, int>> all{
            {Problem::Credentials, {401, 60001}}, {Problem::Rights, {403, 60002}}, {Problem::ZoneMissing, {404, 1801}},
            {Problem::Conflict, {400, 2111}},     {Problem::Record, {400, 53005}}, {Problem::RateLimit, {429, 55004}},
            {Problem::Trouble, {500, 500}}};
        const auto [status, code] = all[problem];
        return failure(status, code, words);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.path() == u"/v2/authorization/token")
            return logIn(request);
        if (request.header("Authorization") != "Bearer ultra-t0ken-0123")
            return refusal(Problem::Credentials, u"invalid_grant:Token not found, expired or invalid."_s);
        if (request.path().startsWith(u"/v1/batch"))
            return batch(request.json().toArray(), request.path().endsWith(u"/query"));
        return one(request);
    }

private:
    Answer one(const SeenRequest& request)
    {
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts);
        if (path.size() == 2)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* held = zone(path[2]);
        if (held == nullptr)
            return refusal(Problem::ZoneMissing, u"Zone does not exist in the system."_s);
        if (path.size() == 3)
            return object(shown(*held));
        if (path.size() == 4)
            return listSets(*held, request);
        const QString type = path[4] == u"APEXALIAS" ? u"ALIAS"_s : path[4];
        const QString owner = held->absolute(path.value(5));
        if (request.method == "GET")
            return single(*held, owner, type);
        return write(*held, owner, type, request);
    }

    /// In their order. Where one fails, all are rolled back; of a query the others are answered nevertheless.
    /// https://docs.ultradns.com/ "Batch API" and "Batch Query API".
    Answer batch(const QJsonArray& calls, bool isQuery)
    {
        QList<HeldZone> before = zones();
        QJsonArray answers;
        for (const QJsonValue& call : calls) {
            SeenRequest request{call[u"method"].toString().toLatin1(), QUrl(call[u"uri"].toString()), {}, {}};
            request.body = QJsonDocument(call[u"body"].toObject()).toJson();
            const Answer answer = request.path().startsWith(u"/v1/")
                                      ? one(request)
                                      : refusal(Problem::Record, u"Invalid uri in the batch"_s);
            QJsonObject said{{u"status"_s, answer.status}};
            const QJsonDocument body = QJsonDocument::fromJson(answer.body);
            if (!body.isNull())
                said[u"response"_s] = body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object());
            answers += said;
            if (answer.status < 400 || isQuery)
                continue;
            for (const HeldZone& zone : std::as_const(before))
                *this->zone(zone.origin()) = zone;
            break;
        }
        return array(answers);
    }

    static Answer failure(int status, int code, const QString& words)
    {
        return array({QJsonObject{{u"errorCode"_s, code}, {u"errorMessage"_s, words}}}, status);
    }

    static Answer logIn(const SeenRequest& request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        if (form.queryItemValue(u"password"_s) != u"ultra-s3cret-0123")
            return object({{u"errorCode"_s, 60001},
                           {u"errorMessage"_s, u"invalid_grant:Invalid username & password combination."_s},
                           {u"error"_s, u"invalid_grant"_s}},
                          401);
        return object({{u"tokenType"_s, u"Bearer"_s},
                       {u"accessToken"_s, u"ultra-t0ken-0123"_s},
                       {u"access_token"_s, u"ultra-t0ken-0123"_s},
                       {u"expiresIn"_s, u"3600"_s},
                       {u"expires_in"_s, u"3600"_s}});
    }

    static QJsonObject shown(const HeldZone& zone)
    {
        return {{u"properties"_s, QJsonObject{{u"name"_s, zone.origin()}, {u"type"_s, u"PRIMARY"_s}}}};
    }

    Answer listZones(const SeenRequest& request)
    {
        const qsizetype begin = request.queryItem(u"cursor"_s).section(u':', 1).toLongLong();
        QJsonArray items;
        for (qsizetype i = begin; i < std::min<qsizetype>(zones().size(), begin + zonePageSize()); ++i)
            items += shown(zones()[i]);
        QJsonObject info{{u"limit"_s, zonePageSize()}};
        if (begin + zonePageSize() < zones().size())
            info[u"next"_s] = u"at:%1"_s.arg(begin + zonePageSize());
        return object({{u"zones"_s, items}, {u"cursorInfo"_s, info}});
    }

    Answer create(const QJsonObject& wanted)
    {
        if (wanted[u"properties"][u"accountName"].toString() != u"acme")
            return failure(400, 7021, u"Account not found"_s);
        addZone(wanted[u"properties"][u"name"].toString());
        return object({{u"message"_s, u"Successful"_s}}, 201);
    }

    static QJsonObject shown(const HeldZone& zone, const HeldSet& set)
    {
        const QString type = set.type == u"ALIAS" ? u"APEXALIAS"_s : set.type;
        QJsonObject json{{u"ownerName"_s, set.name},
                         {u"rrtype"_s, u"%1 (%2)"_s.arg(type).arg(set.type.size())},
                         {u"ttl"_s, static_cast<qint64>(set.ttl)},
                         {u"rdata"_s, QJsonArray::fromStringList(set.rdata)}};
        for (const HeldRecord& record : zone.records()) {
            if (record.name == set.name && record.type == set.type && record.extra.contains(u"pool"))
                json[u"profile"_s] = QJsonObject{{u"@context"_s, record.extra[u"pool"]}};
        }
        return json;
    }

    static Answer sets(const HeldZone& zone, const QJsonArray& all, qsizetype begin, int size)
    {
        QJsonArray items;
        for (qsizetype i = begin; i < std::min<qsizetype>(all.size(), begin + size); ++i)
            items += all[i];
        return object(
            {{u"zoneName"_s, zone.origin()},
             {u"rrSets"_s, items},
             {u"resultInfo"_s,
              QJsonObject{{u"totalCount"_s, all.size()}, {u"offset"_s, begin}, {u"returnedCount"_s, items.size()}}}});
    }

    Answer listSets(const HeldZone& zone, const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldSet& set : zone.sets())
            all += shown(zone, set);
        const int limit = request.queryItem(u"limit"_s).toInt();
        return sets(zone, all, request.queryItem(u"offset"_s).toLongLong(),
                    limit > 0 ? std::min(limit, pageSize()) : pageSize());
    }

    static Answer single(const HeldZone& zone, const QString& owner, const QString& type)
    {
        if (!zone.has(owner, type))
            return failure(
                404, 56001,
                u"Cannot find resource record data for the input zone, record type and owner combination."_s);
        return sets(zone, {shown(zone, zone.set(owner, type))}, 0, 1);
    }

    Answer write(HeldZone& zone, const QString& owner, const QString& type, const SeenRequest& request)
    {
        const bool exists = zone.has(owner, type);
        if (request.method == "POST" && exists)
            return failure(
                400, 2111,
                u"Resource Record of type %1 with these attributes already exists in the system."_s.arg(type));
        if (request.method == "DELETE") {
            return zone.eraseSet(owner, type)
                       ? Answer{204, {}, {}}
                       : failure(
                             404, 56001,
                             u"Cannot find resource record data for the input zone, record type and owner combination."_s);
        }
        const QJsonObject wanted = request.json().toObject();
        HeldSet set{owner, type, static_cast<quint32>(wanted[u"ttl"].toInteger()), {}};
        const QJsonArray rdata = wanted[u"rdata"].toArray();
        for (const QJsonValue& value : rdata) {
            const QString text = value.toString();
            set.rdata += (type == u"TXT" || type == u"SPF") && !text.startsWith(u'"') ? quotedWord(text) : text;
        }
        QString problem = problemWith(zone, set);
        HeldZone changed = zone;
        changed.putSet(set);
        if (problem.isEmpty())
            problem = changed.clash();
        if (!problem.isEmpty())
            return refusal(Problem::Record, problem);
        zone = changed;
        return object({{u"message"_s, u"Successful"_s}}, exists ? 200 : 201);
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeUltraDns()
{
    return std::make_unique<UltraDnsDouble>();
}

} // namespace zoneloom::test
