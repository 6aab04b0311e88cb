// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/Signing.h"
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/RdataWords.h"
#include "tests/support/TestKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Google Cloud DNS v1, https://cloud.google.com/dns/docs/reference/rest/v1; answers as recorded in 2018. A change is
/// all or nothing, and a deletion has to name the set as it is.
class GoogleCloudDnsDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"googleclouddns"_s; }
    QMap<QString, QString> fields(const QString& url) const override
    {
        m_tokenUrl = url + u"/token";
        return {{u"service-account"_s, accountFile(testKey(u"rfc7515-a2.pem"_s))}};
    }
    QString wrongSecret(const QString&, const QString&) const override
    {
        return accountFile(testKey(u"http-signatures.pem"_s));
    }
    QString endpointPath() const override { return u"/dns/v1"_s; }
    bool isWrite(const SeenRequest& request) const override
    {
        return request.method != "GET" && request.path() != u"/token";
    }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/rrsets");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 20; }
    QString listMember() const override { return u"rrsets"_s; }
    QString notApplicable(const QString& check) const override
    {
        return check == u"short page" ? u"the list has no count"_s : QString();
    }
    QStringList nameServers() const override
    {
        return {u"ns-cloud-c1.googledomains.com"_s, u"ns-cloud-c2.googledomains.com"_s};
    }
    QStringList types() const override
    {
        return QString::fromLatin1(
                   "A AAAA ALIAS CAA CNAME DNSKEY DS HTTPS IPSECKEY MX NAPTR NS PTR SOA SPF SRV SSHFP SVCB TLSA TXT")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 0; }
    QStringList furtherSecrets() const override { return {u"ya29.t0ken-0123"_s}; }

    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, std::pair<int, QString>> all{
            {Problem::Credentials, {401, u"authError"_s}}, {Problem::Rights, {403, u"forbidden"_s}},
            {Problem::ZoneMissing, {404, u"notFound"_s}},  {Problem::Conflict, {409, u"alreadyExists"_s}},
            {Problem::Record, {400, u"invalid"_s}},        {Problem::RateLimit, {403, u"rateLimitExceeded"_s}},
            {Problem::Trouble, {500, u"backendError"_s}}};
        const auto [status, reason] = all[problem];
        return failure(status, reason, words);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.path() == u"/token")
            return logIn(request);
        if (request.header("Authorization") != "Bearer ya29.t0ken-0123")
            return refusal(Problem::Credentials, u"Request had invalid authentication credentials."_s);
        const QStringList path = request.path().sliced(endpointPath().size() + 1).split(u'/');
        if (path.size() == 3)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* held = zone(path.value(3));
        if (held == nullptr || held->id() != path[3])
            return refusal(Problem::ZoneMissing,
                           u"The 'parameters.managedZone' resource named '%1' does not exist."_s.arg(path.value(3)));
        if (path.size() == 4)
            return object(shown(*held));
        return path[4] == u"changes" ? change(*held, request.json().toObject()) : listSets(*held, request);
    }

private:
    QString accountFile(const QByteArray& key) const
    {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"type"_s, u"service_account"_s},
                                                           {u"project_id"_s, u"p-1"_s},
                                                           {u"private_key_id"_s, u"k1"_s},
                                                           {u"private_key"_s, QString::fromLatin1(key)},
                                                           {u"client_email"_s, u"robot@p-1.iam.gserviceaccount.com"_s},
                                                           {u"token_uri"_s, m_tokenUrl}})
                                     .toJson());
    }

    static Answer failure(int status, const QString& reason, const QString& words)
    {
        const QJsonObject one{{u"domain"_s, u"global"_s}, {u"reason"_s, reason}, {u"message"_s, words}};
        return object(
            {{u"error"_s, QJsonObject{{u"code"_s, status}, {u"message"_s, words}, {u"errors"_s, QJsonArray{one}}}}},
            status);
    }

    Answer logIn(const SeenRequest& request) const
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const QList<QByteArray> parts = form.queryItemValue(u"assertion"_s).toLatin1().split('.');
        if (parts.size() != 3 ||
            parts[2] != Signing::base64Url(Signing::rsa(QCryptographicHash::Sha256, testKey(u"rfc7515-a2.pem"_s),
                                                        parts[0] + '.' + parts[1])
                                               .value()))
            return object({{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"Invalid JWT Signature."_s}},
                          400);
        return object(
            {{u"access_token"_s, u"ya29.t0ken-0123"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}});
    }

    QJsonObject shown(const HeldZone& zone) const
    {
        QJsonArray servers;
        for (const QString& server : nameServers())
            servers += dotted(server);
        return {{u"name"_s, zone.id()},
                {u"dnsName"_s, zone.origin()},
                {u"visibility"_s, u"public"_s},
                {u"nameServers"_s, servers}};
    }

    static Answer page(const SeenRequest& request, const QString& member, const QJsonArray& all, int size)
    {
        const qsizetype begin = request.queryItem(u"pageToken"_s).section(u'-', 1).toLongLong();
        QJsonArray items;
        for (qsizetype i = begin; i < std::min<qsizetype>(all.size(), begin + size); ++i)
            items += all[i];
        QJsonObject answer{{u"kind"_s, u"dns#list"_s}};
        if (!items.isEmpty())
            answer[member] = items;
        if (begin + size < all.size())
            answer[u"nextPageToken"_s] = u"at-%1"_s.arg(begin + size);
        return object(answer);
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        const QString only = request.queryItem(u"dnsName"_s);
        for (const HeldZone& zone : zones()) {
            if (only.isEmpty() || zone.origin() == only)
                all += shown(zone);
        }
        return page(request, u"managedZones"_s, all, zonePageSize());
    }

    Answer create(const QJsonObject& wanted)
    {
        if (!wanted.contains(u"description"))
            return refusal(Problem::Record, u"Required field 'entity.managedZone.description' not specified"_s);
        return object(shown(addZone(wanted[u"dnsName"].toString())));
    }

    Answer listSets(const HeldZone& zone, const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldSet& set : zone.sets())
            all += QJsonObject{{u"kind"_s, u"dns#resourceRecordSet"_s},
                               {u"name"_s, set.name},
                               {u"type"_s, set.type},
                               {u"ttl"_s, static_cast<qint64>(set.ttl)},
                               {u"rrdatas"_s, QJsonArray::fromStringList(set.rdata)}};
        return page(request, u"rrsets"_s, all, pageSize());
    }

    static HeldSet setIn(const QJsonValue& item, const QString& origin)
    {
        HeldSet set{
            item[u"name"].toString(), item[u"type"].toString(), static_cast<quint32>(item[u"ttl"].toInteger()), {}};
        const QJsonArray rrdatas = item[u"rrdatas"].toArray();
        for (const QJsonValue& rdata : rrdatas)
            set.rdata += HeldZone::canonical(set.type, rdata.toString(), origin);
        set.rdata.sort();
        return set;
    }

    Answer change(HeldZone& zone, const QJsonObject& wanted)
    {
        HeldZone changed = zone;
        const QJsonArray deletions = wanted[u"deletions"].toArray();
        for (qsizetype i = 0; i < deletions.size(); ++i) {
            const HeldSet set = setIn(deletions[i], zone.origin());
            HeldSet there = changed.set(set.name, set.type);
            there.rdata.sort();
            if (there.rdata.isEmpty())
                return failure(404, u"notFound"_s,
                               u"The 'entity.change.deletions[%1]' resource named '%2 (%3)' does not exist."_s.arg(
                                   QString::number(i), set.name, set.type));
            if (there.rdata != set.rdata || there.ttl != set.ttl)
                return failure(412, u"conditionNotMet"_s,
                               u"Precondition not met for 'entity.change.deletions[%1]'"_s.arg(i));
            changed.eraseSet(set.name, set.type);
        }
        const QJsonArray additions = wanted[u"additions"].toArray();
        for (qsizetype i = 0; i < additions.size(); ++i) {
            const HeldSet set = setIn(additions[i], zone.origin());
            const QString place = u"'entity.change.additions[%1]'"_s.arg(i);
            if (changed.has(set.name, set.type))
                return failure(409, u"alreadyExists"_s,
                               u"The resource %1 named '%2 (%3)' already exists"_s.arg(place, set.name, set.type));
            QString problem = problemWith(zone, set);
            changed.putSet(set);
            if (problem.isEmpty())
                problem = changed.clash();
            if (!problem.isEmpty())
                return failure(400, u"invalid"_s, u"Invalid value for %1: %2"_s.arg(place, problem));
        }
        zone = changed;
        return object({{u"kind"_s, u"dns#change"_s}, {u"id"_s, u"7"_s}, {u"status"_s, u"pending"_s}});
    }

    mutable QString m_tokenUrl;
};

} // namespace

std::unique_ptr<ServiceDouble> makeGoogleCloudDns()
{
    return std::make_unique<GoogleCloudDnsDouble>();
}

} // namespace zoneloom::test
