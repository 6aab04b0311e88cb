// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

constexpr int kPage = 500;

/// deSEC's API v1, https://desec.readthedocs.io/en/latest/dns/rrsets.html: bulk requests are atomic, lists beyond 500
/// entries want a cursor.
class DesecDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"desec"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"d3sec-t0ken-0123"_s}}; }
    QString endpointPath() const override { return u"/api/v1"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/rrsets/");
    }
    int pageSize() const override { return kPage; }
    QStringList nameServers() const override { return {u"ns1.desec.io"_s, u"ns2.desec.org"_s}; }
    QStringList ownRecords(const QString& origin) const override
    {
        return {origin + u" 3600 NS ns1.desec.io.", origin + u" 3600 NS ns2.desec.org."};
    }
    QStringList types() const override
    {
        return (u"A AAAA AFSDB APL CAA CDNSKEY CDS CERT CNAME DHCID DNAME DNSKEY DLV DS EUI48 EUI64 HINFO HTTPS KX L32 "
                "L64 LOC LP MX NAPTR NID NS OPENPGPKEY PTR RP SMIMEA SPF SRV SSHFP SVCB TLSA TXT URI"_s)
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 3600; }
    quint32 maximumTtl() const override { return 86400; }
    QString notApplicable(const QString& check) const override
    {
        return check == u"short page" ? u"the API tells no count"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        const int status = ServiceDouble::refusal(problem, {}).status;
        return object({{u"detail"_s, words}}, status == 422 ? 400 : status);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Token d3sec-t0ken-0123")
            return refusal(Problem::Credentials, u"Invalid token."_s);
        const QStringList path = request.path().sliced(1).split(u'/').sliced(2); // domains/NAME/rrsets/
        if (path.value(1).isEmpty())
            return request.method == "POST" ? create(request.json()[u"name"].toString()) : listZones(request);
        HeldZone* found = zone(path[1]);
        if (found == nullptr || found->name() != path[1])
            return refusal(Problem::ZoneMissing, u"No Domain matches the given query."_s);
        if (path.value(2).isEmpty())
            return object(shown(*found));
        if (request.method == "PATCH")
            return change(*found, request.json().toArray());
        QJsonArray all;
        for (const HeldSet& set : found->sets())
            all += shown(*found, set);
        return paged(all, request);
    }

private:
    static QJsonObject shown(const HeldZone& zone)
    {
        return {{u"name"_s, zone.name()}, {u"minimum_ttl"_s, 3600}, {u"created"_s, u"2026-01-01T00:00:00Z"_s}};
    }

    static QJsonObject shown(const HeldZone& zone, const HeldSet& set)
    {
        return {{u"domain"_s, zone.name()},
                {u"subname"_s, set.name == zone.origin() ? QString() : zone.relative(set.name)},
                {u"name"_s, set.name},
                {u"type"_s, set.type},
                {u"ttl"_s, static_cast<qint64>(set.ttl)},
                {u"records"_s, QJsonArray::fromStringList(set.rdata)}};
    }

    static Answer paged(const QJsonArray& all, const SeenRequest& request)
    {
        const QByteArray here = "http://" + request.header("Host") + request.url.path(QUrl::FullyEncoded).toLatin1();
        const bool hasCursor = request.url.query().contains(u"cursor");
        if (all.size() > kPage && !hasCursor)
            return object({{u"detail"_s, u"Pagination required. You can query up to 500 items at a time."_s}}, 400)
                .with("Link", '<' + here + "?cursor=>; rel=\"first\"");
        const qsizetype from = request.queryItem(u"cursor"_s).section(u'-', 1).toLongLong();
        QJsonArray items;
        for (qsizetype i = from; i < std::min<qsizetype>(from + kPage, all.size()); ++i)
            items += all[i];
        const Answer answer = array(items);
        if (from + kPage >= all.size())
            return answer;
        return answer.with("Link", '<' + here + "?cursor=>; rel=\"first\", <" + here + "?cursor=c-" +
                                       QByteArray::number(from + kPage) + ">; rel=\"next\"");
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        if (request.queryItem(u"owns_qname"_s).isEmpty()) {
            for (const HeldZone& zone : zones())
                all += shown(zone);
        }
        return paged(all, request);
    }

    Answer create(const QString& name)
    {
        if (zone(name) != nullptr)
            return object({{u"name"_s, QJsonArray{u"This domain name is unavailable."_s}}}, 400);
        return object(shown(addZone(name + u'.')), 201);
    }

    Answer change(HeldZone& zone, const QJsonArray& wanted)
    {
        HeldZone changed = zone;
        QJsonArray errors;
        bool isGood = true;
        for (const QJsonValue& item : wanted) {
            HeldSet set{zone.absolute(item[u"subname"].toString()),
                        item[u"type"].toString(),
                        static_cast<quint32>(item[u"ttl"].toInteger()),
                        {}};
            const QJsonArray records = item[u"records"].toArray();
            for (const QJsonValue& record : records)
                set.rdata += record.toString();
            QJsonObject error;
            if (item[u"subname"].toString() == u"@")
                error.insert(u"subname"_s, QJsonArray{u"Subname can only use lowercase letters and '.-_*'."_s});
            else if (set.rdata.isEmpty())
                changed.eraseSet(set.name, set.type);
            else if (set.ttl < 3600)
                error.insert(u"ttl"_s, QJsonArray{u"Ensure this value is greater than or equal to 3600."_s});
            else if (const QString problem = problemWith(zone, set); !problem.isEmpty())
                error.insert(u"records"_s, QJsonArray{problem});
            else
                changed.putSet(set);
            isGood = isGood && error.isEmpty();
            errors += error;
        }
        if (!isGood)
            return array(errors, 400);
        if (!changed.clash().isEmpty())
            return object({{u"non_field_errors"_s, QJsonArray{changed.clash()}}}, 400);
        zone = changed;
        return array(wanted);
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeDesec()
{
    return std::make_unique<DesecDouble>();
}

} // namespace zoneloom::test
