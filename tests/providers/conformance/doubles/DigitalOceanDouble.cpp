// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// DigitalOcean's API v2, https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records, and its
/// recorded answers of 2020: targets are shown without their dot and taken only with it.
class DigitalOceanDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"digitalocean"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"dop_v1_0123abcd"_s}}; }
    QString endpointPath() const override { return u"/v2"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/records");
    }
    int pageSize() const override { return 200; }
    int zonePageSize() const override { return 200; }
    QString listMember() const override { return u"domain_records"_s; }
    QStringList nameServers() const override
    {
        return {u"ns1.digitalocean.com"_s, u"ns2.digitalocean.com"_s, u"ns3.digitalocean.com"_s};
    }
    QStringList types() const override { return QString::fromLatin1("A AAAA CAA CNAME MX NS SRV TXT SOA").split(u' '); }
    quint32 minimumTtl() const override { return 30; }
    QString notApplicable(const QString& check) const override
    {
        return check == u"texts" ? u"the service takes no backslash in a text"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, QString> ids{
            {Problem::Credentials, u"unauthorized"_s},    {Problem::Rights, u"forbidden"_s},
            {Problem::ZoneMissing, u"not_found"_s},       {Problem::Conflict, u"conflict"_s},
            {Problem::Record, u"unprocessable_entity"_s}, {Problem::RateLimit, u"too_many_requests"_s},
            {Problem::Trouble, u"server_error"_s}};
        Answer answer = ServiceDouble::refusal(problem, words);
        answer.body = object({{u"id"_s, ids.value(problem)}, {u"message"_s, words}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Bearer dop_v1_0123abcd")
            return refusal(Problem::Credentials, u"Unable to authenticate you"_s);
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts); // v2 domains NAME records ID
        if (path.size() == 2)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* found = path.size() > 2 ? zone(path[2]) : nullptr;
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"The resource you were accessing could not be found."_s);
        if (path.size() == 3)
            return object({{u"domain"_s, summary(*found)}});
        if (request.method == "GET")
            return listRecords(request, *found);
        const QString id = path.value(4);
        if (!id.isEmpty() && found->find(id) == nullptr)
            return refusal(Problem::ZoneMissing, u"The resource you were accessing could not be found."_s);
        if (request.method == "DELETE") {
            found->erase(id);
            return {204, {}, {}};
        }
        return write(*found, id, request.json().toObject());
    }

private:
    static QJsonObject summary(const HeldZone& zone)
    {
        return {{u"name"_s, zone.name()}, {u"ttl"_s, 1800}, {u"zone_file"_s, QJsonValue()}};
    }
    /// `{"domains": […], "links": …, "meta": {"total": n}}`
    static Answer page(const SeenRequest& request, const QString& member, const QJsonArray& all)
    {
        const int size =
            std::min(request.queryItem(u"per_page"_s).isEmpty() ? 20 : request.queryItem(u"per_page"_s).toInt(), 200);
        const int number = std::max(request.queryItem(u"page"_s).toInt(), 1);
        QJsonArray part;
        for (qsizetype i = (number - 1) * size; i < std::min<qsizetype>(number * size, all.size()); ++i)
            part += all[i];
        QJsonObject pages;
        if (number * size < all.size())
            pages.insert(u"next"_s, u"https://api.digitalocean.com%1?page=%2"_s.arg(request.path()).arg(number + 1));
        return object({{member, part},
                       {u"links"_s, QJsonObject{{u"pages"_s, pages}}},
                       {u"meta"_s, QJsonObject{{u"total"_s, all.size()}}}});
    }
    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += summary(zone);
        return page(request, u"domains"_s, all);
    }
    Answer create(const QJsonObject& wanted)
    {
        const QString name = wanted[u"name"].toString();
        if (name.isEmpty() || zone(name) != nullptr)
            return refusal(Problem::Record, u"domain '%1': name already exists"_s.arg(name));
        return object({{u"domain"_s, summary(addZone(name + u'.'))}}, 201);
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        QJsonObject json{
            {u"id"_s, record.id.toInt()},   {u"type"_s, record.type},      {u"name"_s, zone.relative(record.name)},
            {u"data"_s, record.rdata},      {u"priority"_s, QJsonValue()}, {u"port"_s, QJsonValue()},
            {u"ttl"_s, qint64(record.ttl)}, {u"weight"_s, QJsonValue()},   {u"flags"_s, QJsonValue()},
            {u"tag"_s, QJsonValue()}};
        const QStringList fields = record.rdata.split(u' ');
        const auto host = [&](const QString& name) { return name == zone.origin() ? u"@"_s : withoutDot(name); };
        if (record.type == u"MX") {
            json[u"priority"_s] = fields[0].toInt();
            json[u"data"_s] = host(fields[1]);
        } else if (record.type == u"SRV") {
            json[u"priority"_s] = fields[0].toInt();
            json[u"weight"_s] = fields[1].toInt();
            json[u"port"_s] = fields[2].toInt();
            json[u"data"_s] = host(fields[3]);
        } else if (record.type == u"CAA") {
            json[u"flags"_s] = fields[0].toInt();
            json[u"tag"_s] = fields[1];
            json[u"data"_s] = record.rdata.section(u'"', 1, 1);
        } else if (record.type == u"TXT") {
            json[u"data"_s] = plainText(record.rdata);
        } else if (record.type == u"SOA") {
            json[u"data"_s] = u"1800"_s;
        } else if (record.type == u"CNAME" || record.type == u"NS") {
            json[u"data"_s] = host(record.rdata);
        }
        return json;
    }
    static Answer listRecords(const SeenRequest& request, const HeldZone& zone)
    {
        QJsonArray all;
        for (const HeldRecord& record : zone.records())
            all += shown(zone, record);
        return page(request, u"domain_records"_s, all);
    }

    /// Creates, or changes the record of that id.
    Answer write(HeldZone& zone, const QString& id, const QJsonObject& wanted)
    {
        const QString type = wanted[u"type"].toString();
        QString data = wanted[u"data"].toString();
        const bool wantsDot = type == u"CNAME" || type == u"MX" || type == u"NS" || type == u"SRV" || type == u"CAA";
        if (wantsDot && !data.endsWith(u'.') && data != u"@")
            return refusal(Problem::Record, u"Data needs to end with a dot (.)"_s);
        if (data == u"@")
            data = zone.origin();
        const auto number = [&](const char* member) { return QString::number(wanted[QLatin1String(member)].toInt()); };
        if (type == u"MX")
            data = number("priority") + u' ' + data;
        else if (type == u"SRV")
            data = QStringList{number("priority"), number("weight"), number("port"), data}.join(u' ');
        else if (type == u"CAA")
            data = number("flags") + u' ' + wanted[u"tag"].toString() + u" \"" + data.chopped(1) + u'"';
        else if (type == u"TXT")
            data = quotedText(data);
        const HeldRecord record{.name = zone.absolute(wanted[u"name"].toString()),
                                .type = type,
                                .ttl = static_cast<quint32>(wanted[u"ttl"].toInteger(1800)),
                                .rdata = data};
        if (const QString problem = problemWith(zone, {record.name, type, record.ttl, {data}}); !problem.isEmpty())
            return refusal(Problem::Record, problem);
        HeldZone changed = zone;
        if (!id.isEmpty())
            changed.erase(id);
        const QString newId = changed.add(record);
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, u"CNAME records cannot share a name with other records"_s);
        if (!id.isEmpty())
            changed.find(newId)->id = id;
        zone = changed;
        return object({{u"domain_record"_s, shown(zone, *zone.find(id.isEmpty() ? newId : id))}},
                      id.isEmpty() ? 201 : 200);
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeDigitalOcean()
{
    return std::make_unique<DigitalOceanDouble>();
}

} // namespace zoneloom::test
