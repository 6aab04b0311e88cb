// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/Signing.h"
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/RdataWords.h"
#include "tests/support/TestKeys.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Oracle's cloud's DNS of 2018-01-15, https://docs.oracle.com/en-us/iaas/api/#/en/dns/20180115/; answers as recorded
/// in 2022, preconditions as documented for RecordOperation.
class OciDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"oci"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"tenancy-id"_s, u"ocid1.tenancy"_s},
                {u"user-id"_s, u"ocid1.user"_s},
                {u"fingerprint"_s, u"20:3b:97"_s},
                {u"private-key"_s, QString::fromLatin1(testKey(u"http-signatures.pem"_s))}};
    }
    QString wrongSecret(const QString&, const QString&) const override
    {
        return QString::fromLatin1(testKey(u"rfc7515-a2.pem"_s));
    }
    QString endpointPath() const override { return u"/20180115"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/records");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 20; }
    QString listMember() const override { return u"items"_s; }
    QStringList nameServers() const override
    {
        return {u"ns1.p68.dns.oraclecloud.net"_s, u"ns2.p68.dns.oraclecloud.net"_s};
    }
    QStringList types() const override
    {
        return QString::fromLatin1(
                   "A AAAA ALIAS CAA CDNSKEY CDS CERT CNAME CSYNC DHCID DKIM DNAME DNSKEY DS IPSECKEY KEY "
                   "KX LOC MX NS PTR PX SOA SPF SRV SSHFP TLSA TXT")
            .split(u' ');
    }
    quint32 maximumTtl() const override { return 604800; }
    HeldRecord foreignRecord(const QString& origin) const override
    {
        return {.name = u"foreign." + origin, .type = u"DKIM"_s, .ttl = 3600, .rdata = u"v=DKIM1"_s};
    }

    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, std::pair<int, QString>> all{
            {Problem::Credentials, {401, u"NotAuthenticated"_s}},
            {Problem::Rights, {403, u"NotAllowed"_s}},
            {Problem::ZoneMissing, {404, u"NotAuthorizedOrNotFound"_s}},
            {Problem::Conflict, {409, u"Conflict"_s}},
            {Problem::Record, {400, u"InvalidParameter"_s}},
            {Problem::RateLimit, {429, u"TooManyRequests"_s}},
            {Problem::Trouble, {500, u"InternalServerError"_s}}};
        const auto [status, code] = all[problem];
        return object({{u"code"_s, code}, {u"message"_s, words}}, status);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (!isSigned(request))
            return refusal(Problem::Credentials,
                           u"The required information to complete authentication was not provided."_s);
        const QStringList path = request.path().sliced(endpointPath().size() + 1).split(u'/');
        if (path.size() == 1)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* held = zone(path[1]);
        if (held == nullptr)
            return refusal(Problem::ZoneMissing, u"Authorization failed or requested resource not found."_s);
        if (path.size() == 2)
            return object(shown(*held));
        return request.method == "PATCH" ? change(*held, request.json()[u"items"].toArray())
                                         : listRecords(*held, request);
    }

private:
    /// https://docs.oracle.com/iaas/Content/API/Concepts/signingrequests.htm
    static bool isSigned(const SeenRequest& request)
    {
        static const QRegularExpression pattern(uR"re((\w+)="([^"]*)")re"_s);
        QHash<QString, QString> parts;
        auto matches = pattern.globalMatch(QString::fromLatin1(request.header("Authorization")));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            parts[match.captured(1)] = match.captured(2);
        }
        QByteArrayList lines;
        const QStringList names = parts[u"headers"_s].split(u' ');
        for (const QString& name : names)
            lines +=
                name.toLatin1() + ": " +
                (name == u"(request-target)" ? request.method.toLower() + ' ' +
                                                   request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                             : request.header(name.toLatin1()));
        const bool hasBody = request.method == "POST" || request.method == "PATCH";
        return parts[u"keyId"_s] == u"ocid1.tenancy/ocid1.user/20:3b:97" &&
               (!hasBody || names.contains(u"x-content-sha256"_s)) &&
               (!hasBody || request.header("x-content-sha256") ==
                                QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toBase64()) &&
               parts[u"signature"_s].toLatin1() ==
                   Signing::rsa(QCryptographicHash::Sha256, testKey(u"http-signatures.pem"_s), lines.join('\n'))
                       .value()
                       .toBase64();
    }

    QJsonObject shown(const HeldZone& zone) const
    {
        QJsonArray servers;
        for (const QString& server : nameServers())
            servers += QJsonObject{{u"hostname"_s, server}};
        return {
            {u"id"_s, zone.id()}, {u"name"_s, zone.name()}, {u"zoneType"_s, u"PRIMARY"_s}, {u"nameservers"_s, servers}};
    }

    static std::pair<QJsonArray, qsizetype> page(const SeenRequest& request, const QJsonArray& all, int most)
    {
        const int limit = request.queryItem(u"limit"_s).toInt();
        const int size = limit > 0 ? std::min(limit, most) : most;
        const qsizetype begin = request.queryItem(u"page"_s).section(u'/', 1).toLongLong();
        QJsonArray items;
        for (qsizetype i = begin; i < std::min<qsizetype>(all.size(), begin + size); ++i)
            items += all[i];
        return {items, begin + size < all.size() ? begin + size : 0};
    }
    static Answer withHeaders(Answer answer, qsizetype next, qsizetype total)
    {
        if (next > 0)
            answer = answer.with("opc-next-page", "at/" + QByteArray::number(next));
        return answer.with("opc-total-items", QByteArray::number(total));
    }

    Answer listZones(const SeenRequest& request)
    {
        if (request.queryItem(u"compartmentId"_s).isEmpty())
            return refusal(Problem::Record, u"compartmentId is required"_s);
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += shown(zone);
        const auto [items, next] = page(request, all, zonePageSize());
        return withHeaders(array(items), next, all.size());
    }

    Answer create(const QJsonObject& wanted)
    {
        const QString name = wanted[u"name"].toString();
        if (zone(name) != nullptr)
            return refusal(Problem::Conflict, u"Zone already exists"_s);
        return object(shown(addZone(name + u'.')), 201);
    }

    /// Changes whenever the set does.
    static QString versionOf(const HeldSet& set)
    {
        return QString::number(qHash(set.name + set.type + QString::number(set.ttl) + set.rdata.join(u'|')));
    }

    Answer listRecords(const HeldZone& zone, const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldRecord& record : zone.records())
            all += QJsonObject{{u"domain"_s, undotted(record.name)},
                               {u"rtype"_s, record.type},
                               {u"rdata"_s, record.rdata},
                               {u"ttl"_s, static_cast<qint64>(record.ttl)},
                               {u"isProtected"_s, record.name == zone.origin() && record.type == u"NS"},
                               {u"rrsetVersion"_s, versionOf(zone.set(record.name, record.type))}};
        const auto [items, next] = page(request, all, pageSize());
        return withHeaders(object({{u"items"_s, items}}), next, all.size());
    }

    /// In their order, all or nothing.
    Answer change(HeldZone& zone, const QJsonArray& items)
    {
        if (items.size() > 500)
            return refusal(Problem::Record, u"at most 500 operations"_s);
        HeldZone changed = zone;
        for (const QJsonValue& item : items) {
            const QString name = dotted(item[u"domain"].toString());
            const QString type = item[u"rtype"].toString();
            const QString operation = item[u"operation"].toString();
            const QString rdata = item[u"rdata"].toString();
            const QString place = u" at %1 %2"_s.arg(undotted(name), type);
            if (operation == u"REQUIRE") {
                if (!zone.has(name, type) || versionOf(zone.set(name, type)) != item[u"rrsetVersion"].toString())
                    return refusal(Problem::Conflict, u"A required record does not exist"_s + place);
            } else if (operation == u"PROHIBIT") {
                if (zone.has(name, type))
                    return refusal(Problem::Conflict, u"A prohibited record exists"_s + place);
            } else if (operation == u"REMOVE") {
                HeldSet set = changed.set(name, type);
                changed.eraseSet(name, type);
                if (!rdata.isEmpty() && set.rdata.removeOne(HeldZone::canonical(type, rdata, zone.origin())) &&
                    !set.rdata.isEmpty())
                    changed.putSet(set);
            } else {
                const HeldSet wanted{name, type, static_cast<quint32>(item[u"ttl"].toInteger()), {rdata}};
                if (const QString problem = problemWith(zone, wanted); !problem.isEmpty())
                    return refusal(Problem::Record, problem + place);
                changed.add({.name = name, .type = type, .ttl = wanted.ttl, .rdata = rdata});
            }
        }
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        zone = changed;
        return object({{u"items"_s, QJsonArray()}});
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeOci()
{
    return std::make_unique<OciDouble>();
}

} // namespace zoneloom::test
