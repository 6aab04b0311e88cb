// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Linode's API v4, https://techdocs.akamai.com/linode-api/reference/get-domain-records, and its recorded answers.
class LinodeDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"linode"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"lin0de-t0ken-0123"_s}}; }
    QString endpointPath() const override { return u"/v4"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/records");
    }
    int pageSize() const override { return 500; }
    int zonePageSize() const override { return 500; }
    QString listMember() const override { return u"data"_s; }
    QStringList nameServers() const override
    {
        return {u"ns1.linode.com"_s, u"ns2.linode.com"_s, u"ns3.linode.com"_s, u"ns4.linode.com"_s,
                u"ns5.linode.com"_s};
    }
    /// Its own name servers are not listed.
    QStringList ownRecords(const QString&) const override { return {}; }
    QStringList types() const override { return QString::fromLatin1("A AAAA CAA CNAME MX NS PTR SRV TXT").split(u' '); }
    Answer refusal(Problem problem, const QString& words) const override
    {
        Answer answer = ServiceDouble::refusal(problem, words);
        if (problem == Problem::Record)
            answer.status = 400;
        answer.body = object({{u"errors"_s, QJsonArray{QJsonObject{{u"reason"_s, words}}}}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Bearer lin0de-t0ken-0123")
            return refusal(Problem::Credentials, u"Invalid Token"_s);
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts); // v4 domains ID records ID
        if (path.size() == 2)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* found = path.size() > 2 ? zone(path[2]) : nullptr;
        if (found == nullptr || found->id() != path[2])
            return refusal(Problem::ZoneMissing, u"Not found"_s);
        if (path.size() == 3)
            return object(summary(*found));
        if (request.method == "GET")
            return listRecords(request, *found);
        const QString id = path.value(4);
        if (!id.isEmpty() && found->find(id) == nullptr)
            return refusal(Problem::ZoneMissing, u"Not found"_s);
        if (request.method == "DELETE") {
            found->erase(id);
            return object({});
        }
        return write(*found, id, request.json().toObject());
    }

private:
    static QJsonObject summary(const HeldZone& zone)
    {
        return {{u"id"_s, zone.id().toInt()},
                {u"domain"_s, zone.name()},
                {u"type"_s, u"master"_s},
                {u"status"_s, u"active"_s},
                {u"ttl_sec"_s, 0}};
    }
    static Answer page(const SeenRequest& request, const QJsonArray& all)
    {
        const QString asked = request.queryItem(u"page_size"_s);
        const int size = asked.isEmpty() ? 100 : asked.toInt();
        if (size < 25 || size > 500)
            return object({{u"errors"_s, QJsonArray{QJsonObject{{u"reason"_s, u"Must be 25-500"_s}}}}}, 400);
        const int number = std::max(request.queryItem(u"page"_s).toInt(), 1);
        QJsonArray part;
        for (qsizetype i = (number - 1) * size; i < std::min<qsizetype>(number * size, all.size()); ++i)
            part += all[i];
        return object({{u"data"_s, part},
                       {u"page"_s, number},
                       {u"pages"_s, std::max<qsizetype>((all.size() + size - 1) / size, 1)},
                       {u"results"_s, all.size()}});
    }
    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += summary(zone);
        return page(request, all);
    }
    Answer create(const QJsonObject& wanted)
    {
        const QString name = wanted[u"domain"].toString();
        if (wanted[u"type"].toString() != u"master" || !wanted[u"soa_email"].toString().contains(u'@'))
            return refusal(Problem::Record, u"soa_email required when type=master"_s);
        if (zone(name) != nullptr)
            return refusal(Problem::Record, u"DNS zone already exists."_s);
        return object(summary(addZone(name + u'.')));
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        const QString name = record.name == zone.origin() ? QString() : zone.relative(record.name);
        QJsonObject json{{u"id"_s, record.id.toInt()},
                         {u"type"_s, record.type},
                         {u"name"_s, name},
                         {u"target"_s, record.rdata},
                         {u"priority"_s, 0},
                         {u"weight"_s, 0},
                         {u"port"_s, 0},
                         {u"service"_s, QJsonValue()},
                         {u"protocol"_s, QJsonValue()},
                         {u"tag"_s, QJsonValue()},
                         {u"ttl_sec"_s, qint64(record.ttl)}};
        const QStringList fields = record.rdata.split(u' ');
        if (record.type == u"MX") {
            json[u"priority"_s] = fields[0].toInt();
            json[u"target"_s] = fields[1] == u"." ? QString() : withoutDot(fields[1]);
        } else if (record.type == u"SRV") {
            json[u"priority"_s] = fields[0].toInt();
            json[u"weight"_s] = fields[1].toInt();
            json[u"port"_s] = fields[2].toInt();
            json[u"target"_s] = withoutDot(fields[3]);
            json[u"service"_s] = name.section(u'.', 0, 0).sliced(1);
            json[u"protocol"_s] = name.section(u'.', 1, 1).sliced(1);
        } else if (record.type == u"CAA") {
            json[u"tag"_s] = fields[1];
            json[u"target"_s] = record.rdata.section(u'"', 1, 1);
        } else if (record.type == u"TXT") {
            json[u"target"_s] = plainText(record.rdata);
        } else {
            json[u"target"_s] = withHosts(record.type, record.rdata, withoutDot);
        }
        return json;
    }
    static Answer listRecords(const SeenRequest& request, const HeldZone& zone)
    {
        QJsonArray all;
        for (const HeldRecord& record : zone.records())
            all += shown(zone, record);
        return page(request, all);
    }

    /// "Any other value is rounded up to the nearest valid value."
    static quint32 rounded(quint32 ttl)
    {
        for (const quint32 step :
             {0U, 30U, 120U, 300U, 3600U, 7200U, 14400U, 28800U, 57600U, 86400U, 172800U, 345600U, 604800U, 1209600U}) {
            if (ttl <= step)
                return step;
        }
        return 2419200;
    }

    Answer write(HeldZone& zone, const QString& id, const QJsonObject& wanted)
    {
        const QString type = wanted[u"type"].toString();
        QString name = wanted[u"name"].toString();
        QString target = wanted[u"target"].toString();
        const auto number = [&](const char* member) { return QString::number(wanted[QLatin1String(member)].toInt()); };
        if (type == u"SRV") {
            if (wanted[u"service"].toString().startsWith(u'_'))
                return refusal(Problem::Record, u"service must not begin with an underscore"_s);
            name = u"_%1._%2"_s.arg(wanted[u"service"].toString(), wanted[u"protocol"].toString());
            target = QStringList{number("priority"), number("weight"), number("port"), withDot(target)}.join(u' ');
        } else if (type == u"MX") {
            target = number("priority") + u' ' + withDot(target);
        } else if (type == u"CAA") {
            target = u"0 %1 \"%2\""_s.arg(wanted[u"tag"].toString(), target);
        } else if (type == u"TXT") {
            target = quotedText(target);
        } else {
            target = withHosts(type, target, withDot);
        }
        const HeldRecord record{.name = zone.absolute(name),
                                .type = type,
                                .ttl = rounded(static_cast<quint32>(wanted[u"ttl_sec"].toInteger(0))),
                                .rdata = target};
        if (const QString problem = problemWith(zone, {record.name, type, record.ttl, {target}}); !problem.isEmpty())
            return refusal(Problem::Record, problem);
        HeldZone changed = zone;
        if (!id.isEmpty())
            changed.erase(id);
        const QString newId = changed.add(record);
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, u"Cannot have a CNAME and another record with the same name"_s);
        if (!id.isEmpty())
            changed.find(newId)->id = id;
        zone = changed;
        return object(shown(zone, *zone.find(id.isEmpty() ? newId : id)));
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeLinode()
{
    return std::make_unique<LinodeDouble>();
}

} // namespace zoneloom::test
