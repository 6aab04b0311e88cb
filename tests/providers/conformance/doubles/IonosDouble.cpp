// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// IONOS' DNS API 1.0, https://developer.hosting.ionos.com/docs/dns, and its recorded answers of 2024.
class IonosDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"ionos"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-key"_s, u"pref1x.s3cret-0123"_s}}; }
    QString endpointPath() const override { return u"/dns/v1"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().startsWith(u"/dns/v1/zones/");
    }
    QStringList nameServers() const override { return {u"ns1062.ui-dns.de"_s, u"ns1088.ui-dns.org"_s}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA CNAME MX NS SOA SRV TXT CAA TLSA SMIMEA SSHFP DS HTTPS SVCB CERT URI RP LOC "
                                   "OPENPGPKEY")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 60; }
    QString notApplicable(const QString& check) const override
    {
        if (check == u"create zone")
            return u"zones come with domains"_s;
        return check == u"short page" ? u"the answer is one document without a count"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, QString> codes{
            {Problem::Credentials, u"UNAUTHORIZED"_s},   {Problem::Rights, u"FORBIDDEN"_s},
            {Problem::ZoneMissing, u"ZONE_NOT_FOUND"_s}, {Problem::Conflict, u"CONFLICT"_s},
            {Problem::Record, u"INVALID_RECORD"_s},      {Problem::RateLimit, u"RATE_LIMIT"_s},
            {Problem::Trouble, u"INTERNAL_ERROR"_s}};
        Answer answer = ServiceDouble::refusal(problem, words);
        if (problem == Problem::Record)
            answer.status = 400;
        answer.body = array({QJsonObject{{u"code"_s, codes.value(problem)}, {u"message"_s, words}}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("X-API-Key") != "pref1x.s3cret-0123")
            return refusal(Problem::Credentials, u"The customer is not authorized to do this operation."_s);
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts).sliced(2); // zones ID records ID
        if (path.size() == 1) {
            QJsonArray all;
            for (const HeldZone& zone : zones())
                all += summary(zone);
            return array(all);
        }
        HeldZone* found = zone(path[1]);
        if (found == nullptr || found->id() != path[1])
            return refusal(Problem::ZoneMissing, u"Zone does not exist."_s);
        if (request.method == "PATCH")
            return replace(*found, request.json().toArray());
        if (request.method == "DELETE") {
            if (!found->erase(path.value(3)))
                return array(
                    {QJsonObject{{u"code"_s, u"RECORD_NOT_FOUND"_s}, {u"message"_s, u"Record does not exist."_s}}},
                    404);
            return {200, {}, {}};
        }
        QJsonArray records;
        const QString name = request.queryItem(u"recordName"_s);
        const QString type = request.queryItem(u"recordType"_s);
        for (const HeldRecord& record : found->records()) {
            if ((name.isEmpty() || record.name.chopped(1) == name) && (type.isEmpty() || record.type == type))
                records += shown(*found, record);
        }
        QJsonObject whole = summary(*found);
        whole.insert(u"records"_s, records);
        return object(whole);
    }

private:
    static QJsonObject summary(const HeldZone& zone)
    {
        return {{u"name"_s, zone.name()}, {u"id"_s, zone.id()}, {u"type"_s, u"NATIVE"_s}};
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        QString content = record.rdata;
        content = withHosts(record.type, content, withoutDot);
        QJsonObject json{{u"id"_s, record.id},
                         {u"name"_s, record.name.chopped(1)},
                         {u"rootName"_s, zone.name()},
                         {u"type"_s, record.type},
                         {u"ttl"_s, qint64(record.ttl)},
                         {u"disabled"_s, false},
                         {u"changeDate"_s, u"2026-11-24T12:00:00.000Z"_s}};
        if (record.type == u"MX" || record.type == u"SRV") {
            json.insert(u"prio"_s, content.section(u' ', 0, 0).toInt());
            content = content.section(u' ', 1);
        }
        json.insert(u"content"_s, content);
        return json;
    }

    /// Of all names and types that are given, all records that were there; all or nothing.
    Answer replace(HeldZone& zone, const QJsonArray& records)
    {
        HeldZone changed = zone;
        QStringList cleared;
        for (const QJsonValue& given : records) {
            const QString type = given[u"type"].toString();
            QString content = given[u"content"].toString();
            if (type == u"TXT" && !content.startsWith(u'"'))
                content = quotedText(content);
            if (type == u"MX" || type == u"SRV")
                content.prepend(QString::number(given[u"prio"].toInt()) + u' ');
            content = withHosts(type, content, withDot);
            const HeldRecord record{.name = withDot(given[u"name"].toString()),
                                    .type = type,
                                    .ttl = static_cast<quint32>(given[u"ttl"].toInteger()),
                                    .rdata = content};
            const auto refused = [&](const QString& words) {
                return array({QJsonObject{{u"code"_s, u"INVALID_RECORD"_s},
                                          {u"message"_s, words},
                                          {u"inputRecord"_s, given.toObject()}}},
                             400);
            };
            if (const QString problem = problemWith(zone, {record.name, type, record.ttl, {content}});
                !problem.isEmpty())
                return refused(problem);
            if (const QString set = record.name + u' ' + type; !cleared.contains(set)) {
                cleared += set;
                changed.eraseSet(record.name, type);
            }
            changed.add(record);
            if (!changed.clash().isEmpty())
                return refused(changed.clash());
        }
        zone = changed;
        return {200, {}, {}};
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeIonos()
{
    return std::make_unique<IonosDouble>();
}

} // namespace zoneloom::test
