// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

constexpr int kPage = 100;

/// Gandi LiveDNS, https://api.gandi.net/docs/livedns/, and traffic recorded in 2020: its own NS and SOA are not listed.
class GandiDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"gandi"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"g4ndi-t0ken-0123"_s}}; }
    QString endpointPath() const override { return u"/v5/livedns"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/records");
    }
    int pageSize() const override { return kPage; }
    int zonePageSize() const override { return kPage; }
    QStringList nameServers() const override
    {
        return {u"ns-11-a.gandi.net"_s, u"ns-22-b.gandi.net"_s, u"ns-33-c.gandi.net"_s};
    }
    QStringList ownRecords(const QString&) const override { return {}; }
    QStringList types() const override
    {
        return (u"A AAAA ALIAS CAA CDS CNAME DNAME DS HTTPS KEY LOC MX NAPTR NS OPENPGPKEY PTR RP SPF SRV SSHFP SVCB "
                "TLSA TXT WKS"_s)
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 300; }
    quint32 maximumTtl() const override { return 2592000; }
    Answer refusal(Problem problem, const QString& words) const override
    {
        const int status = ServiceDouble::refusal(problem, {}).status;
        if (problem == Problem::Record)
            return object({{u"status"_s, u"error"_s},
                           {u"errors"_s, QJsonArray{QJsonObject{{u"location"_s, u"body"_s},
                                                                {u"name"_s, u"rrset_values"_s},
                                                                {u"description"_s, words}}}}},
                          400);
        return object({{u"code"_s, status}, {u"message"_s, words}, {u"object"_s, u"HTTPNotFound"_s}}, status);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Bearer g4ndi-t0ken-0123")
            return refusal(Problem::Credentials, u"The server could not verify that you authorized to access it."_s);
        const QStringList path = request.path().sliced(1).split(u'/').sliced(2); // domains/NAME/records/NAME/TYPE
        if (path.size() == 1)
            return request.method == "POST" ? create(request.json()[u"fqdn"].toString()) : listZones(request);
        HeldZone* found = zone(path[1]);
        if (found == nullptr || found->name() != path[1])
            return refusal(Problem::ZoneMissing, u"The resource could not be found."_s);
        if (path.size() == 2)
            return object({{u"fqdn"_s, found->name()}, {u"automatic_snapshots"_s, true}});
        if (path[2] == u"nameservers")
            return array(QJsonArray::fromStringList(nameServers()));
        if (path.size() == 3)
            return listSets(*found, request);
        return change(*found, zone(path[1])->absolute(path.value(3)), path.value(4), request);
    }

private:
    static Answer paged(const QJsonArray& all, const SeenRequest& request)
    {
        const int page = std::max(1, request.queryItem(u"page"_s).toInt());
        QJsonArray items;
        for (qsizetype i = (page - 1) * kPage; i < std::min<qsizetype>(page * kPage, all.size()); ++i)
            items += all[i];
        const Answer answer = array(items).with("total-count", QByteArray::number(all.size()));
        if (page * kPage >= all.size())
            return answer;
        const QByteArray here = "http://" + request.header("Host") + request.url.path(QUrl::FullyEncoded).toLatin1();
        return answer.with("Link", '<' + here + "?page=" + QByteArray::number(page + 1) + ">; rel=\"next\"");
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += QJsonObject{{u"fqdn"_s, zone.name()}};
        return paged(all, request);
    }

    Answer create(const QString& name)
    {
        if (zone(name) != nullptr)
            return refusal(Problem::Conflict, u"the domain exists already"_s);
        addZone(name + u'.');
        return object({{u"message"_s, u"Domain Created"_s}}, 201);
    }

    static Answer listSets(const HeldZone& zone, const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldSet& set : zone.sets())
            all += QJsonObject{{u"rrset_name"_s, zone.relative(set.name)},
                               {u"rrset_type"_s, set.type},
                               {u"rrset_ttl"_s, static_cast<qint64>(set.ttl)},
                               {u"rrset_values"_s, QJsonArray::fromStringList(set.rdata)}};
        return paged(all, request);
    }

    Answer change(HeldZone& zone, const QString& name, const QString& type, const SeenRequest& request)
    {
        HeldZone changed = zone;
        if (request.method == "DELETE") {
            if (!changed.eraseSet(name, type))
                return object({{u"code"_s, 404},
                               {u"message"_s, u"Can't find the DNS record in the zone"_s},
                               {u"object"_s, u"dns-record"_s}},
                              404);
            zone = changed;
            return {204, {}, {}};
        }
        HeldSet set{name, type, static_cast<quint32>(request.json()[u"rrset_ttl"].toInteger(10800)), {}};
        const QJsonArray values = request.json()[u"rrset_values"].toArray();
        for (const QJsonValue& value : values)
            set.rdata += value.toString();
        QString problem = problemWith(zone, set);
        if (type == u"ALIAS" && name != zone.origin())
            problem = u"ALIAS is allowed at the apex only"_s;
        changed.putSet(set);
        if (problem.isEmpty())
            problem = changed.clash();
        if (!problem.isEmpty())
            return refusal(Problem::Record, problem);
        zone = changed;
        return object({{u"message"_s, u"DNS Record Created"_s}}, 201);
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeGandi()
{
    return std::make_unique<GandiDouble>();
}

} // namespace zoneloom::test
