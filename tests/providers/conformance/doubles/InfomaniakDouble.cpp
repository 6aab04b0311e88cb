// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Infomaniak's API, version 2, https://developer.infomaniak.com/docs/api/get/2/zones/%7Bzone%7D/records: the apex is a
/// dot, texts are taken without quotes and shown with them, CAA values have none.
class InfomaniakDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"infomaniak"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"api-token"_s, u"infomaniak-t0ken-0123"_s}};
    }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/records");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 100; }
    QString listMember() const override { return u"data"_s; }
    QStringList nameServers() const override { return {u"ns41.infomaniak.com"_s, u"ns42.infomaniak.com"_s}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA CAA CNAME DNAME DS MX NS SOA SRV SSHFP TLSA TXT").split(u' ');
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, QString> codes{
            {Problem::Credentials, u"not_authorized"_s},   {Problem::Rights, u"forbidden"_s},
            {Problem::ZoneMissing, u"object_not_found"_s}, {Problem::Conflict, u"conflict"_s},
            {Problem::Record, u"validation_failed"_s},     {Problem::RateLimit, u"too_many_requests"_s},
            {Problem::Trouble, u"internal_error"_s}};
        Answer answer = ServiceDouble::refusal(problem, words);
        answer.body = object({{u"result"_s, u"error"_s},
                              {u"error"_s, QJsonObject{{u"code"_s, codes.value(problem)}, {u"description"_s, words}}}})
                          .body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Bearer infomaniak-t0ken-0123")
            return refusal(Problem::Credentials, u"Authorization required"_s);
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts); // 2 zones NAME records ID
        if (path.value(1) == u"domains")
            return path.value(2) == u"domains" ? listDomains(request) : zonesOf(path.value(2));
        HeldZone* found = zone(path.value(2));
        if (path.size() == 3 && request.method == "POST") {
            if (found != nullptr)
                return refusal(Problem::Conflict, u"The zone exists"_s);
            return success(summary(addZone(path[2] + u'.')));
        }
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"Object not found"_s);
        if (path.size() == 3)
            return success(summary(*found));
        if (request.method == "GET") {
            QJsonArray all;
            for (const HeldRecord& record : found->records())
                all += shown(*found, record);
            return page(request, all);
        }
        const QString id = path.value(4);
        if (!id.isEmpty() && found->find(id) == nullptr)
            return refusal(Problem::ZoneMissing, u"Object not found"_s);
        if (request.method == "DELETE") {
            found->erase(id);
            return success(true);
        }
        return write(*found, id, request.json().toObject());
    }

private:
    static Answer success(const QJsonValue& data) { return object({{u"result"_s, u"success"_s}, {u"data"_s, data}}); }
    static Answer page(const SeenRequest& request, const QJsonArray& all)
    {
        const QString asked = request.queryItem(u"per_page"_s);
        const int size = asked.isEmpty() ? 15 : asked.toInt();
        const int number = std::max(request.queryItem(u"page"_s).toInt(), 1);
        QJsonArray part;
        for (qsizetype i = (number - 1) * size; i < std::min<qsizetype>(number * size, all.size()); ++i)
            part += all[i];
        return object({{u"result"_s, u"success"_s},
                       {u"data"_s, part},
                       {u"total"_s, all.size()},
                       {u"page"_s, number},
                       {u"pages"_s, std::max<qsizetype>((all.size() + size - 1) / size, 1)},
                       {u"items_per_page"_s, size}});
    }
    QJsonObject summary(const HeldZone& zone) const
    {
        return {{u"id"_s, zone.id().toInt()},
                {u"fqdn"_s, zone.name()},
                {u"dnssec"_s, QJsonObject{{u"is_enabled"_s, false}}},
                {u"nameservers"_s, QJsonArray::fromStringList(nameServers())}};
    }
    Answer listDomains(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += QJsonObject{{u"name"_s, zone.name()}, {u"tld"_s, zone.name().section(u'.', -1)}};
        return page(request, all);
    }
    Answer zonesOf(const QString& domain)
    {
        const HeldZone* found = zone(domain);
        return found == nullptr ? refusal(Problem::ZoneMissing, u"Object not found"_s)
                                : success(QJsonArray{summary(*found)});
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        QString target = record.rdata;
        if (record.type == u"CAA")
            target.remove(u'"');
        else if (record.type != u"SOA") // which has its dots
            target = withHosts(record.type, target, withoutDot);
        return {{u"id"_s, record.id.toInt()},
                {u"source"_s, record.name == zone.origin() ? u"."_s : zone.relative(record.name)},
                {u"type"_s, record.type},
                {u"ttl"_s, qint64(record.ttl)},
                {u"target"_s, target},
                {u"updated_at"_s, 1795608000}};
    }

    /// A change takes only TTL and target.
    Answer write(HeldZone& zone, const QString& id, const QJsonObject& wanted)
    {
        HeldZone changed = zone;
        HeldRecord record;
        if (id.isEmpty()) {
            const QString source = wanted[u"source"].toString();
            record.name = source == u"." ? zone.origin() : zone.absolute(source);
            record.type = wanted[u"type"].toString();
        } else {
            record = *changed.find(id);
            changed.erase(id);
        }
        record.ttl = static_cast<quint32>(wanted[u"ttl"].toInteger(3600));
        QString target = wanted[u"target"].toString();
        if (record.type == u"TXT")
            target = quotedText(target);
        else if (record.type == u"CAA")
            target = target.section(u' ', 0, 1) + u" \"" + target.section(u' ', 2) + u'"';
        else
            target = withHosts(record.type, target, withDot);
        record.rdata = target;
        if (const QString problem = problemWith(zone, {record.name, record.type, record.ttl, {target}});
            !problem.isEmpty())
            return refusal(Problem::Record, problem);
        const QString newId = changed.add(record);
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        if (!id.isEmpty())
            changed.find(newId)->id = id;
        zone = changed;
        return success(shown(zone, *zone.find(id.isEmpty() ? newId : id)));
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeInfomaniak()
{
    return std::make_unique<InfomaniakDouble>();
}

} // namespace zoneloom::test
