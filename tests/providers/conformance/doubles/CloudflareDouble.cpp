// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/RdataWords.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Cloudflare's API v4, https://developers.cloudflare.com/api/resources/dns/subresources/records/; the envelope and
/// paging as recorded in 2025.
class CloudflareDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"cloudflare"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"cf-t0ken-0123"_s}}; }
    QString endpointPath() const override { return u"/client/v4"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/dns_records");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 50; }
    QString listMember() const override { return u"result"_s; }
    QStringList nameServers() const override { return {u"ada.ns.cloudflare.com"_s, u"bob.ns.cloudflare.com"_s}; }
    QStringList ownRecords(const QString&) const override { return {}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA ALIAS CAA CERT CNAME DNSKEY DS HTTPS LOC MX NAPTR NS OPENPGPKEY PTR SMIMEA "
                                   "SRV SSHFP SVCB TLSA TXT URI")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 60; }
    quint32 maximumTtl() const override { return 86400; }

    Answer refusal(Problem problem, const QString& words) const override
    {
        switch (problem) {
        case Problem::Credentials:
            return failure(403, 9109, u"Invalid access token"_s);
        case Problem::Rights:
            return failure(403, 10000, words);
        case Problem::ZoneMissing:
            return failure(404, 7003, words);
        case Problem::Conflict:
            return failure(400, 81058, words);
        case Problem::Record:
            return failure(400, 9005, words);
        case Problem::RateLimit:
            return failure(429, 971, words);
        case Problem::Trouble:
            break;
        }
        return failure(500, 1101, words);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Bearer cf-t0ken-0123")
            return refusal(Problem::Credentials, {});
        const QStringList path = request.path().sliced(endpointPath().size() + 1).split(u'/');
        if (path.first() == u"accounts")
            return page(request, {QJsonObject{{u"id"_s, u"acc-1"_s}, {u"name"_s, u"Ours"_s}}}, 50);
        if (path.size() == 1)
            return request.method == "POST" ? create(request.json().toObject()) : listZones(request);
        HeldZone* held = zone(path[1]);
        if (held == nullptr || held->id() != path[1])
            return refusal(Problem::ZoneMissing, u"Could not route to /zones/%1, perhaps your object identifier is "
                                                 "invalid?"_s.arg(path[1]));
        if (path.size() == 2)
            return success(shown(*held));
        if (path[2] == u"dns_settings")
            return success(QJsonObject{{u"multi_provider"_s, true}});
        if (path.value(3) == u"batch")
            return batch(*held, request.json().toObject());
        QJsonArray all;
        for (const HeldRecord& record : held->records())
            all += shown(record);
        return page(request, all, pageSize());
    }

private:
    static Answer success(const QJsonValue& result)
    {
        return object(
            {{u"success"_s, true}, {u"errors"_s, QJsonArray()}, {u"messages"_s, QJsonArray()}, {u"result"_s, result}});
    }
    static Answer failure(int status, int code, const QString& words)
    {
        return object({{u"success"_s, false},
                       {u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, code}, {u"message"_s, words}}}},
                       {u"messages"_s, QJsonArray()},
                       {u"result"_s, QJsonValue()}},
                      status);
    }

    static Answer page(const SeenRequest& request, const QJsonArray& all, int most)
    {
        const int asked = request.queryItem(u"per_page"_s).toInt();
        const int size = asked > 0 ? std::min(asked, most) : most;
        const int number = std::max(1, request.queryItem(u"page"_s).toInt());
        QJsonArray items;
        for (qsizetype i = (number - 1) * size; i < std::min<qsizetype>(all.size(), number * size); ++i)
            items += all[i];
        return object({{u"success"_s, true},
                       {u"errors"_s, QJsonArray()},
                       {u"result"_s, items},
                       {u"result_info"_s, QJsonObject{{u"page"_s, number},
                                                      {u"per_page"_s, size},
                                                      {u"count"_s, items.size()},
                                                      {u"total_count"_s, all.size()},
                                                      {u"total_pages"_s, (all.size() + size - 1) / size}}}});
    }

    QJsonObject shown(const HeldZone& zone) const
    {
        return {{u"id"_s, zone.id()},
                {u"name"_s, zone.name()},
                {u"status"_s, u"active"_s},
                {u"name_servers"_s, QJsonArray::fromStringList(nameServers())}};
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        const QString only = request.queryItem(u"name"_s);
        for (const HeldZone& zone : zones()) {
            if (only.isEmpty() || zone.name() == only)
                all += shown(zone);
        }
        return page(request, all, zonePageSize());
    }

    Answer create(const QJsonObject& wanted)
    {
        if (wanted[u"account"][u"id"].toString() != u"acc-1")
            return failure(400, 1002, u"account is required"_s);
        return success(shown(addZone(wanted[u"name"].toString() + u'.')));
    }

    /// The members of `data`, in the order of the type's fields.
    static QStringList members(const QString& type)
    {
        static const QHash<QString, QString> names{
            {u"SRV"_s, u"priority weight port target"_s},
            {u"CAA"_s, u"flags tag value"_s},
            {u"DS"_s, u"key_tag algorithm digest_type digest"_s},
            {u"DNSKEY"_s, u"flags protocol algorithm public_key"_s},
            {u"SSHFP"_s, u"algorithm type fingerprint"_s},
            {u"TLSA"_s, u"usage selector matching_type certificate"_s},
            {u"SMIMEA"_s, u"usage selector matching_type certificate"_s},
            {u"CERT"_s, u"type key_tag algorithm certificate"_s},
            {u"HTTPS"_s, u"priority target value"_s},
            {u"SVCB"_s, u"priority target value"_s},
            {u"NAPTR"_s, u"order preference flags service regex replacement"_s},
            {u"URI"_s, u"priority weight target"_s},
            {u"LOC"_s, u"lat_degrees lat_minutes lat_seconds lat_direction long_degrees long_minutes long_seconds "
                       "long_direction altitude size precision_horz precision_vert"_s}};
        return names.contains(type) ? names[type].split(u' ') : QStringList();
    }
    static bool isText(const QString& type, const QString& member)
    {
        return (type == u"CAA" && member == u"value") || (type == u"URI" && member == u"target") ||
               (type == u"NAPTR" && (member == u"flags" || member == u"service" || member == u"regex"));
    }
    static bool isHost(const QString& type, const QString& member)
    {
        return (member == u"target" && type != u"URI") || member == u"replacement";
    }
    static bool isWord(const QString& member)
    {
        return member.endsWith(u"direction") || member == u"digest" || member == u"public_key" || member == u"tag" ||
               member == u"fingerprint" || member == u"certificate" || member == u"value";
    }

    static QJsonObject shown(const HeldRecord& record)
    {
        const bool isAlias = record.type == u"ALIAS";
        QJsonObject json{{u"id"_s, record.id},
                         {u"name"_s, undotted(record.name)},
                         {u"type"_s, isAlias ? u"CNAME"_s : record.type},
                         {u"ttl"_s, static_cast<qint64>(record.ttl)},
                         {u"proxied"_s, false},
                         {u"settings"_s, QJsonObject{{u"flatten_cname"_s, isAlias}}},
                         {u"meta"_s, QJsonObject()},
                         {u"content"_s, record.rdata}};
        const QStringList words = wordsOf(record.rdata);
        if (record.type == u"MX") {
            json[u"priority"_s] = words[0].toInt();
            json[u"content"_s] = undotted(words[1]);
        } else if (isAlias || record.type == u"CNAME" || record.type == u"NS" || record.type == u"PTR") {
            json[u"content"_s] = undotted(record.rdata);
        }
        const QStringList names = members(record.type);
        QJsonObject data;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (record.type == u"URI" && names[i] == u"priority")
                json[u"priority"_s] = words[0].toInt();
            else if (isText(record.type, names[i]))
                data[names[i]] = plainWord(words.value(i));
            else if (isHost(record.type, names[i]))
                data[names[i]] = undotted(words.value(i));
            else if (names[i] == u"value")
                data[names[i]] = QStringList(words.mid(i)).join(u' ');
            else if (isWord(names[i]))
                data[names[i]] = words.value(i);
            else
                data[names[i]] = QString(words.value(i)).remove(u'm').toDouble();
        }
        if (!data.isEmpty())
            json[u"data"_s] = data;
        return json;
    }

    /// What a request says of a record; `held` for what it leaves out.
    static HeldRecord taken(const QJsonObject& json, HeldRecord held)
    {
        if (json.contains(u"name"))
            held.name = dotted(json[u"name"].toString());
        if (json.contains(u"type"))
            held.type = json[u"type"].toString();
        if (json.contains(u"ttl"))
            held.ttl = static_cast<quint32>(json[u"ttl"].toInteger());
        const QStringList names = members(held.type);
        if (!names.isEmpty() && json.contains(u"data")) {
            QStringList words;
            for (const QString& name : names) {
                const QJsonValue value = held.type == u"URI" && name == u"priority" ? json[name] : json[u"data"][name];
                const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
                words += isText(held.type, name) ? quotedWord(text) : isHost(held.type, name) ? dotted(text) : text;
            }
            held.rdata = words.join(u' ').trimmed();
        } else if (json.contains(u"content")) {
            held.rdata = json[u"content"].toString();
            if (held.type == u"MX")
                held.rdata = QString::number(json[u"priority"].toInt()) + u' ' + dotted(held.rdata);
            else if (held.type == u"CNAME" || held.type == u"NS" || held.type == u"PTR")
                held.rdata = dotted(held.rdata);
        }
        return held;
    }

    /// Deletes, patches, posts, all or nothing.
    Answer batch(HeldZone& zone, const QJsonObject& wanted)
    {
        HeldZone changed = zone;
        const QJsonArray deletes = wanted[u"deletes"].toArray();
        for (const QJsonValue& item : deletes) {
            if (!changed.erase(item[u"id"].toString()))
                return failure(404, 81044, u"Record does not exist."_s);
        }
        QList<HeldRecord> records;
        const QJsonArray patches = wanted[u"patches"].toArray();
        for (const QJsonValue& item : patches) {
            HeldRecord* held = changed.find(item[u"id"].toString());
            if (held == nullptr)
                return failure(404, 81044, u"Record does not exist."_s);
            records += taken(item.toObject(), *held);
            changed.erase(held->id);
        }
        const QJsonArray posts = wanted[u"posts"].toArray();
        for (const QJsonValue& item : posts)
            records += taken(item.toObject(), {});
        if (deletes.size() + records.size() > 200)
            return failure(400, 1004, u"too many operations in one batch"_s);
        for (HeldRecord& record : records) {
            if (record.type == u"CNAME" && record.name == zone.origin())
                record.type = u"ALIAS"_s;
            for (const QJsonValue& item : posts) {
                if (record.type == u"CNAME" && dotted(item[u"name"].toString()) == record.name &&
                    item[u"settings"][u"flatten_cname"].toBool())
                    record.type = u"ALIAS"_s;
            }
            if (const QString problem = problemWith(zone, {record.name, record.type, record.ttl, {record.rdata}});
                !problem.isEmpty())
                return refusal(Problem::Record, problem);
            changed.add(record);
        }
        if (!changed.clash().isEmpty())
            return failure(400, 81053, u"An A, AAAA, or CNAME record with that host already exists."_s);
        zone = changed;
        return success(QJsonObject());
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeCloudflare()
{
    return std::make_unique<CloudflareDouble>();
}

} // namespace zoneloom::test
