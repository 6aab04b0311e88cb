// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/RdataWords.h"
#include "tests/support/Shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Azure DNS of 2018-05-01, https://learn.microsoft.com/en-us/rest/api/dns/; answers as recorded in 2023, preconditions
/// as documented.
class AzureDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"azure"_s; }
    QMap<QString, QString> fields(const QString& url) const override
    {
        m_url = url;
        return {{u"tenant-id"_s, u"tenant"_s},
                {u"client-id"_s, u"client"_s},
                {u"client-secret"_s, u"az-s3cret-0123"_s},
                {u"subscription-id"_s, u"sub-1"_s},
                {u"resource-group"_s, u"dns-test"_s},
                {u"login-endpoint"_s, url + u"/login"}};
    }
    bool isWrite(const SeenRequest& request) const override
    {
        return request.method != "GET" && !request.path().startsWith(u"/login/");
    }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/recordsets");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 20; }
    QString listMember() const override { return u"value"_s; }
    QStringList nameServers() const override { return {u"ns1-05.azure-dns.com"_s, u"ns2-05.azure-dns.net"_s}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA CAA CNAME MX NS PTR SOA SRV TXT").split(u' ');
    }
    QStringList furtherSecrets() const override { return {u"az-t0ken-0123"_s}; }
    HeldRecord foreignRecord(const QString& origin) const override
    {
        return {.name = u"foreign." + origin,
                .type = u"A"_s,
                .ttl = 3600,
                .rdata = u"192.0.2.99"_s,
                .extra = {{u"target"_s, u"/subscriptions/s/cdn"_s}}};
    }

    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, std::pair<int, QString>> all{
            {Problem::Credentials, {401, u"InvalidAuthenticationToken"_s}},
            {Problem::Rights, {403, u"AuthorizationFailed"_s}},
            {Problem::ZoneMissing, {404, u"ResourceNotFound"_s}},
            {Problem::Conflict, {412, u"PreconditionFailed"_s}},
            {Problem::Record, {400, u"BadRequest"_s}},
            {Problem::RateLimit, {429, u"TooManyRequests"_s}},
            {Problem::Trouble, {500, u"InternalServerError"_s}}};
        const auto [status, code] = all[problem];
        return object({{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, words}}}}, status);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.path().startsWith(u"/login/"))
            return logIn(request);
        if (request.header("Authorization") != "Bearer az-t0ken-0123")
            return refusal(Problem::Credentials, u"The access token is invalid."_s);
        if (request.queryItem(u"api-version"_s) != u"2018-05-01")
            return refusal(Problem::Record, u"The api-version query parameter is required."_s);
        const QString path = request.path();
        if (path.compare(kZones, Qt::CaseInsensitive) == 0)
            return listZones(request);
        const QStringList rest = path.sliced(kZones.size() + 1).split(u'/');
        HeldZone* held = zone(rest.first());
        if (rest.size() == 1 && request.method == "PUT")
            return create(rest.first());
        if (held == nullptr)
            return refusal(Problem::ZoneMissing,
                           u"The Resource 'Microsoft.Network/dnszones/%1' was not found."_s.arg(rest.first()));
        if (rest.size() == 1)
            return object(shown(*held));
        return rest.size() == 2 ? listSets(*held, request) : write(*held, rest[1], held->absolute(rest[2]), request);
    }

private:
    static inline const QString kZones =
        u"/subscriptions/sub-1/resourceGroups/dns-test/providers/Microsoft.Network/dnsZones"_s;

    Answer logIn(const SeenRequest& request) const
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        if (form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded) != u"az-s3cret-0123")
            return object(
                {{u"error"_s, u"invalid_client"_s}, {u"error_description"_s, u"Invalid client secret provided."_s}},
                401);
        return object(
            {{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, u"3599"_s}, {u"access_token"_s, u"az-t0ken-0123"_s}});
    }

    QJsonObject shown(const HeldZone& zone) const
    {
        QJsonArray servers;
        for (const QString& server : nameServers())
            servers += dotted(server);
        return {
            {u"id"_s, QString(u"/subscriptions/sub-1/resourceGroups/dns-test/providers/Microsoft.Network/dnszones/" +
                              zone.name())},
            {u"name"_s, zone.name()},
            {u"properties"_s, QJsonObject{{u"numberOfRecordSets"_s, zone.sets().size()},
                                          {u"nameServers"_s, servers},
                                          {u"zoneType"_s, u"Public"_s}}}};
    }

    Answer page(const SeenRequest& request, const QJsonArray& all, int size) const
    {
        const qsizetype begin = request.queryItem(u"$skipToken"_s).toLongLong();
        QJsonArray items;
        for (qsizetype i = begin; i < std::min<qsizetype>(all.size(), begin + size); ++i)
            items += all[i];
        QJsonObject answer{{u"value"_s, items}};
        if (begin + size < all.size())
            answer[u"nextLink"_s] =
                QString(m_url.get() + request.path() + u"?api-version=2018-05-01&$skipToken=%1"_s.arg(begin + size));
        return object(answer);
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += shown(zone);
        return page(request, all, zonePageSize());
    }

    Answer create(const QString& name)
    {
        if (zone(name) != nullptr)
            return refusal(Problem::Conflict, u"The condition '*' in the If-None-Match header was not satisfied."_s);
        return object(shown(addZone(name + u'.')), 201);
    }

    /// The list's name and the members of a record, in the order of the type's fields.
    static QStringList members(const QString& type)
    {
        static const QHash<QString, QString> names{
            {u"A"_s, u"ARecords ipv4Address"_s},
            {u"AAAA"_s, u"AAAARecords ipv6Address"_s},
            {u"CAA"_s, u"caaRecords flags tag value"_s},
            {u"CNAME"_s, u"CNAMERecord cname"_s},
            {u"MX"_s, u"MXRecords preference exchange"_s},
            {u"NS"_s, u"NSRecords nsdname"_s},
            {u"PTR"_s, u"PTRRecords ptrdname"_s},
            {u"SOA"_s, u"SOARecord host email serialNumber refreshTime retryTime expireTime minimumTTL"_s},
            {u"SRV"_s, u"SRVRecords priority weight port target"_s},
            {u"TXT"_s, u"TXTRecords value"_s}};
        return names.value(type).split(u' ');
    }
    static bool isNumber(const QString& member)
    {
        return member == u"flags" || member == u"preference" || member == u"priority" || member == u"weight" ||
               member == u"port" || member == u"serialNumber" || member.endsWith(u"Time") || member == u"minimumTTL";
    }

    static QJsonObject shown(const HeldSet& set, const QString& rdata)
    {
        const QStringList words = wordsOf(rdata);
        const QStringList names = members(set.type);
        QJsonObject record;
        if (set.type == u"TXT") {
            QJsonArray chunks;
            for (const QString& word : words)
                chunks += plainWord(word);
            return {{u"value"_s, chunks}};
        }
        for (qsizetype i = 1; i < names.size(); ++i)
            record[names[i]] =
                isNumber(names[i]) ? QJsonValue(words[i - 1].toLongLong()) : QJsonValue(plainWord(words[i - 1]));
        return record;
    }

    /// Changes whenever the set does.
    static QString etag(const HeldSet& set)
    {
        return u"etag-%1"_s.arg(qHash(set.name + set.type + QString::number(set.ttl) + set.rdata.join(u'|')));
    }

    QJsonObject shown(const HeldZone& zone, const HeldSet& set) const
    {
        const QString list = members(set.type).value(0);
        QJsonArray records;
        for (const QString& rdata : set.rdata)
            records += shown(set, rdata);
        QJsonObject properties{
            {u"fqdn"_s, set.name}, {u"TTL"_s, static_cast<qint64>(set.ttl)}, {u"targetResource"_s, QJsonObject()}};
        properties[list] = list.endsWith(u's') ? QJsonValue(records) : records.first();
        for (const HeldRecord& record : zone.records()) {
            if (record.name == set.name && record.type == set.type && record.extra.contains(u"target")) {
                properties.remove(list);
                properties[u"targetResource"_s] = QJsonObject{{u"id"_s, record.extra[u"target"]}};
            }
        }
        return {{u"name"_s, zone.relative(set.name)},
                {u"type"_s, QString(u"Microsoft.Network/dnszones/" + set.type)},
                {u"etag"_s, etag(set)},
                {u"properties"_s, properties}};
    }

    Answer listSets(const HeldZone& zone, const SeenRequest& request) const
    {
        QJsonArray all;
        for (const HeldSet& set : zone.sets())
            all += shown(zone, set);
        return page(request, all, pageSize());
    }

    Answer write(HeldZone& zone, const QString& type, const QString& name, const SeenRequest& request)
    {
        const bool exists = zone.has(name, type);
        const QByteArray match = request.header("If-Match");
        if ((!match.isEmpty() && (!exists || etag(zone.set(name, type)).toLatin1() != match)) ||
            (exists && request.header("If-None-Match") == "*"))
            return refusal(Problem::Conflict, u"The condition in the request's header was not satisfied."_s);
        if (request.method == "DELETE") {
            zone.eraseSet(name, type);
            return {exists ? 200 : 204, {}, {}};
        }
        const QJsonValue properties = request.json()[u"properties"];
        HeldSet set{name, type, static_cast<quint32>(properties[u"TTL"].toInteger()), {}};
        const QStringList names = members(type);
        const QJsonValue list = properties[names.value(0)];
        const QJsonArray records = list.isObject() ? QJsonArray{list} : list.toArray();
        for (const QJsonValue& record : records) {
            QStringList words;
            if (type == u"TXT") {
                const QJsonArray chunks = record[u"value"].toArray();
                for (const QJsonValue& chunk : chunks)
                    words += quotedWord(chunk.toString());
            }
            for (qsizetype i = 1; i < names.size() && type != u"TXT"; ++i) {
                const QJsonValue value = record[names[i]];
                const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
                words += names[i] == u"value" ? quotedWord(text) : text;
            }
            set.rdata += words.join(u' ');
        }
        QString problem = records.isEmpty() ? u"The record set has no records."_s : problemWith(zone, set);
        HeldZone changed = zone;
        changed.putSet(set);
        if (problem.isEmpty())
            problem = changed.clash();
        if (!problem.isEmpty())
            return refusal(Problem::Record, problem);
        zone = changed;
        return object(shown(zone, zone.set(name, type)), exists ? 200 : 201);
    }

    mutable Shared<QString> m_url; ///< set by the test's thread, read by the server's
};

} // namespace

std::unique_ptr<ServiceDouble> makeAzure()
{
    return std::make_unique<AzureDouble>();
}

} // namespace zoneloom::test
