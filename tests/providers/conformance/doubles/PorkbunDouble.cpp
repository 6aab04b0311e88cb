// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Porkbun's API v3, https://porkbun.com/api/json/v3/documentation, and its recorded answers of 2024: all is a POST
/// with the keys in its body, all values are texts, and its own name servers are left out of the list.
class PorkbunDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"porkbun"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"api-key"_s, u"pk1_0123abcd"_s}, {u"api-secret"_s, u"sk1_4567efgh"_s}};
    }
    QString endpointPath() const override { return u"/api/json/v3"_s; }
    bool isWrite(const SeenRequest& request) const override
    {
        static const QStringList writes{u"create"_s, u"edit"_s, u"delete"_s};
        return writes.contains(request.path().section(u'/', 5, 5));
    }
    bool listsRecords(const SeenRequest& request) const override { return request.path().contains(u"/dns/retrieve/"); }
    int zonePageSize() const override { return 1'000; }
    QStringList nameServers() const override { return {u"curitiba.ns.porkbun.com"_s, u"maceio.ns.porkbun.com"_s}; }
    QStringList ownRecords(const QString&) const override { return {}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA ALIAS CAA CNAME HTTPS MX NS SRV SSHFP SVCB TLSA TXT").split(u' ');
    }
    quint32 minimumTtl() const override { return 600; }
    QString notApplicable(const QString& check) const override
    {
        if (check == u"create zone")
            return u"zones come with domains"_s;
        return check == u"short page" ? u"the answer is one document without a count"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, QString> codes{{Problem::Credentials, u"INVALID_API_KEYS_001"_s},
                                                   {Problem::ZoneMissing, u"INVALID_DOMAIN"_s},
                                                   {Problem::Record, u"INVALID_RECORD"_s},
                                                   {Problem::RateLimit, u"RATE_LIMIT_EXCEEDED"_s}};
        Answer answer = ServiceDouble::refusal(problem, words);
        if (answer.status < 500 && problem != Problem::RateLimit && problem != Problem::Rights)
            answer.status = 400;
        answer.body =
            object({{u"status"_s, u"ERROR"_s}, {u"code"_s, codes.value(problem)}, {u"message"_s, words}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        const QJsonObject body = request.json().toObject();
        if (request.method != "POST")
            return refusal(Problem::Record, u"Use POST"_s);
        if (body[u"apikey"].toString() != u"pk1_0123abcd" || body[u"secretapikey"].toString() != u"sk1_4567efgh")
            return refusal(Problem::Credentials, u"Invalid API key. (001)"_s);
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts).sliced(3); // dns create DOMAIN ID
        if (path[0] == u"ping")
            return success({{u"yourIp"_s, u"192.0.2.1"_s}});
        if (path.value(1) == u"listAll")
            return listDomains(body[u"start"].toString().toInt());
        HeldZone* found = zone(path.value(2));
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"Invalid domain."_s);
        if (path[1] == u"getNs")
            return success({{u"ns"_s, QJsonArray::fromStringList(nameServers())}});
        if (path[1] == u"retrieve") {
            QJsonArray records;
            for (const HeldRecord& record : found->records())
                records += shown(record);
            return success({{u"cloudflare"_s, u"enabled"_s}, {u"records"_s, records}});
        }
        const QString id = path.value(3);
        if (path[1] != u"create" && found->find(id) == nullptr)
            return refusal(Problem::Record, u"Invalid record ID."_s);
        if (path[1] == u"delete") {
            found->erase(id);
            return success({});
        }
        return write(*found, id, body);
    }

private:
    static Answer success(QJsonObject body)
    {
        body.insert(u"status"_s, u"SUCCESS"_s);
        return object(body);
    }
    Answer listDomains(int start)
    {
        QJsonArray domains;
        for (qsizetype i = start; i < std::min<qsizetype>(start + 1'000, zones().size()); ++i)
            domains += QJsonObject{{u"domain"_s, zones()[i].name()}, {u"status"_s, u"ACTIVE"_s}, {u"notLocal"_s, 0}};
        return success({{u"domains"_s, domains}});
    }

    static QJsonObject shown(const HeldRecord& record)
    {
        QString content = record.rdata;
        QString priority = u"0"_s;
        if (record.type != u"TXT")
            content = withHosts(record.type, content, withoutDot);
        if (record.type == u"MX" || record.type == u"SRV") {
            priority = content.section(u' ', 0, 0);
            content = content.section(u' ', 1);
        }
        if (record.type == u"TXT")
            content = plainText(content);
        return {{u"id"_s, record.id},      {u"name"_s, record.name.chopped(1)},     {u"type"_s, record.type},
                {u"content"_s, content},   {u"ttl"_s, QString::number(record.ttl)}, {u"prio"_s, priority},
                {u"notes"_s, QJsonValue()}};
    }

    /// Creates, or changes the record of that id. Names are relative here.
    Answer write(HeldZone& zone, const QString& id, const QJsonObject& wanted)
    {
        const QString type = wanted[u"type"].toString();
        QString content = wanted[u"content"].toString();
        if (type == u"MX" || type == u"SRV")
            content.prepend(QString::number(wanted[u"prio"].toInt()) + u' ');
        content = type == u"TXT" ? quotedText(content) : withHosts(type, content, withDot);
        const HeldRecord record{.name = zone.absolute(wanted[u"name"].toString()),
                                .type = type,
                                .ttl = static_cast<quint32>(wanted[u"ttl"].toInteger(600)),
                                .rdata = content};
        if (const QString problem = problemWith(zone, {record.name, type, record.ttl, {content}}); !problem.isEmpty())
            return refusal(Problem::Record, problem);
        HeldZone changed = zone;
        if (!id.isEmpty())
            changed.erase(id);
        const QString newId = changed.add(record);
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        if (!id.isEmpty())
            changed.find(newId)->id = id;
        zone = changed;
        return success(id.isEmpty() ? QJsonObject{{u"id"_s, newId.toInt()}} : QJsonObject());
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makePorkbun()
{
    return std::make_unique<PorkbunDouble>();
}

} // namespace zoneloom::test
