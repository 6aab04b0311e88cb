// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/RdataWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// DNS Made Easy's API 2.0, https://api-docs.dnsmadeeasy.com/; answers as recorded in 2018.
class DnsMadeEasyDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"dnsmadeeasy"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"api-key"_s, u"dme-key"_s}, {u"api-secret"_s, u"dme-s3cret-0123"_s}};
    }
    QString endpointPath() const override { return u"/V2.0"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/records");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 20; }
    QString listMember() const override { return u"data"_s; }
    QStringList nameServers() const override { return {u"ns10.dnsmadeeasy.com"_s, u"ns11.dnsmadeeasy.com"_s}; }
    /// Neither SOA nor NS are among the records.
    QStringList ownRecords(const QString&) const override { return {}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA ALIAS CAA CNAME HTTPRED MX NS PTR SPF SRV TXT").split(u' ');
    }
    HeldRecord foreignRecord(const QString& origin) const override
    {
        return {.name = u"foreign." + origin, .type = u"HTTPRED"_s, .ttl = 3600, .rdata = u"https://example.net/"_s};
    }

    Answer refusal(Problem problem, const QString& words) const override
    {
        Answer answer = ServiceDouble::refusal(problem, words);
        if (problem == Problem::Record || problem == Problem::RateLimit || problem == Problem::Conflict)
            answer.status = 400;
        const QString said = problem == Problem::RateLimit ? u"Rate limit exceeded"_s : words;
        answer.body = object({{u"error"_s, QJsonArray{said}}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        const QByteArray date = request.header("x-dnsme-requestDate");
        if (request.header("x-dnsme-apiKey") != "dme-key" ||
            request.header("x-dnsme-hmac") !=
                QMessageAuthenticationCode::hash(date, "dme-s3cret-0123", QCryptographicHash::Sha1).toHex())
            return refusal(Problem::Credentials, u"Authorization failed"_s);
        const QStringList path = request.path().sliced(endpointPath().size() + 1).split(u'/', Qt::SkipEmptyParts);
        if (path.size() == 2)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* held = zone(path[2] == u"name" ? request.queryItem(u"domainname"_s) : path[2]);
        if (held == nullptr)
            return Answer::html(404);
        if (path.size() == 3)
            return object(shown(*held));
        if (request.method == "DELETE")
            return erase(*held, request);
        if (request.method == "GET")
            return listRecords(*held, request);
        const QString last = path.value(4);
        if (last == u"createMulti" || last == u"updateMulti")
            return writeMany(*held, request.json().toArray());
        return write(*held, request.json().toObject(), last);
    }

private:
    QJsonObject shown(const HeldZone& zone) const
    {
        QJsonArray servers;
        for (const QString& server : nameServers())
            servers += QJsonObject{{u"fqdn"_s, server}};
        return {{u"id"_s, zone.id().toInt()},
                {u"name"_s, zone.name()},
                {u"nameServers"_s, servers},
                {u"pendingActionId"_s, 0}};
    }

    static Answer page(const SeenRequest& request, const QJsonArray& all, int most)
    {
        const int rows = request.queryItem(u"rows"_s).toInt();
        const int size = rows > 0 ? std::min(rows, most) : most;
        const int number = request.queryItem(u"page"_s).toInt();
        QJsonArray items;
        for (qsizetype i = number * size; i < std::min<qsizetype>(all.size(), (number + 1) * size); ++i)
            items += all[i];
        return object({{u"data"_s, items},
                       {u"page"_s, number},
                       {u"totalPages"_s, (all.size() + size - 1) / size},
                       {u"totalRecords"_s, all.size()}});
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += shown(zone);
        return page(request, all, zonePageSize());
    }

    Answer create(const QJsonObject& wanted)
    {
        const QString name = wanted[u"name"].toString();
        if (zone(name) != nullptr)
            return refusal(Problem::Record, u"Domain name already exists."_s);
        return object(shown(addZone(name + u'.')), 201);
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        const QStringList words = wordsOf(record.rdata);
        QJsonObject json{{u"id"_s, record.id.toLongLong()},
                         {u"name"_s, record.name == zone.origin() ? QString() : zone.relative(record.name)},
                         {u"type"_s, record.type == u"ALIAS" ? u"ANAME"_s : record.type},
                         {u"value"_s, record.rdata},
                         {u"ttl"_s, static_cast<qint64>(record.ttl)},
                         {u"gtdLocation"_s, u"DEFAULT"_s},
                         {u"failover"_s, false},
                         {u"source"_s, 1}};
        if (record.type == u"MX") {
            json[u"mxLevel"_s] = words[0].toInt();
            json[u"value"_s] = words[1];
        } else if (record.type == u"SRV") {
            json[u"priority"_s] = words[0].toInt();
            json[u"weight"_s] = words[1].toInt();
            json[u"port"_s] = words[2].toInt();
            json[u"value"_s] = words[3];
        } else if (record.type == u"CAA") {
            json[u"issuerCritical"_s] = words[0].toInt();
            json[u"caaType"_s] = words[1];
            json[u"value"_s] = words[2];
        }
        return json;
    }

    Answer listRecords(const HeldZone& zone, const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldRecord& record : zone.records())
            all += shown(zone, record);
        return page(request, all, pageSize());
    }

    /// `records/17`, or `records?ids=17&ids=18`.
    static Answer erase(HeldZone& zone, const SeenRequest& request)
    {
        QStringList ids = QUrlQuery(request.url).allQueryItemValues(u"ids"_s);
        if (ids.isEmpty())
            ids += request.path().section(u'/', -1);
        for (const QString& id : ids) {
            if (zone.find(id) == nullptr)
                return Answer::of(QJsonObject{{u"error"_s, QJsonArray{u"Record not found"_s}}}, 404);
        }
        for (const QString& id : ids)
            zone.erase(id);
        return {200, {}, {}};
    }

    /// Nothing says that these are all or nothing: those before the refused one stay.
    Answer writeMany(HeldZone& zone, const QJsonArray& wanted)
    {
        QJsonArray made;
        for (const QJsonValue& one : wanted) {
            const qint64 id = one[u"id"].toInteger();
            const Answer answer = write(zone, one.toObject(), id > 0 ? QString::number(id) : QString());
            if (answer.status >= 400)
                return answer;
            if (id == 0)
                made += QJsonDocument::fromJson(answer.body).object();
        }
        return made.isEmpty() ? Answer{200, {}, {}} : array(made, 201);
    }

    Answer write(HeldZone& zone, const QJsonObject& wanted, const QString& id)
    {
        HeldZone changed = zone;
        if (!id.isEmpty() && !changed.erase(id))
            return refusal(Problem::ZoneMissing, u"Record not found"_s);
        const QString type = wanted[u"type"].toString();
        HeldRecord record{.name = changed.absolute(wanted[u"name"].toString()),
                          .type = type == u"ANAME" ? u"ALIAS"_s : type,
                          .ttl = static_cast<quint32>(wanted[u"ttl"].toInteger()),
                          .rdata = wanted[u"value"].toString()};
        QStringList before;
        if (type == u"MX")
            before += QString::number(wanted[u"mxLevel"].toInt());
        for (const QString& member : {u"priority"_s, u"weight"_s, u"port"_s}) {
            if (type == u"SRV")
                before += QString::number(wanted[member].toInt());
        }
        if (type == u"CAA")
            before = {QString::number(wanted[u"issuerCritical"].toInt()), wanted[u"caaType"].toString()};
        record.rdata = (before + QStringList{record.rdata}).join(u' ');
        if ((type == u"TXT" || type == u"SPF") && !record.rdata.startsWith(u'"'))
            record.rdata = quotedWord(record.rdata);
        QString problem = problemWith(zone, {record.name, record.type, record.ttl, {record.rdata}});
        const QString made = changed.add(record);
        if (problem.isEmpty())
            problem = changed.clash();
        if (!problem.isEmpty())
            return refusal(Problem::Record, problem);
        zone = changed;
        return id.isEmpty() ? object(shown(zone, *zone.find(made)), 201) : Answer{200, {}, {}};
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeDnsMadeEasy()
{
    return std::make_unique<DnsMadeEasyDouble>();
}

} // namespace zoneloom::test
