// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// RcodeZero's API v2, https://my.rcodezero.at/openapi/, and traffic recorded in 2019: pages as Laravel makes them, and
/// `page_size=-1`, which loses the last set.
class RcodeZeroDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"rcodezero"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"rc0-t0ken-0123"_s}}; }
    QString endpointPath() const override { return u"/api/v2"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/rrsets");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 100; }
    QString listMember() const override { return u"data"_s; }
    QStringList nameServers() const override { return {}; }
    QStringList types() const override
    {
        return u"A AAAA ALIAS CAA CNAME DS MX NAPTR NS PTR SOA SRV SSHFP TLSA TXT"_s.split(u' ');
    }
    quint32 minimumTtl() const override { return 60; }
    Answer refusal(Problem problem, const QString& words) const override
    {
        return object({{u"status"_s, u"failed"_s}, {u"message"_s, words}}, ServiceDouble::refusal(problem, {}).status);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Bearer rc0-t0ken-0123")
            return refusal(Problem::Credentials, u"Unauthorized"_s);
        const QStringList path = request.path().sliced(1).split(u'/').sliced(2); // zones/NAME/rrsets
        if (path.size() == 1)
            return request.method == "POST" ? create(request.json()[u"domain"].toString()) : listZones(request);
        HeldZone* found = zone(path[1]);
        if (found == nullptr || found->name() != path[1])
            return refusal(Problem::ZoneMissing, u"Zone not found"_s);
        if (path.size() == 2)
            return object(shown(*found));
        return request.method == "PATCH" ? change(*found, request.json().toArray()) : listSets(*found, request);
    }

private:
    static QJsonObject shown(const HeldZone& zone)
    {
        return {{u"id"_s, zone.id().toInt()}, {u"domain"_s, zone.name()}, {u"type"_s, u"MASTER"_s}};
    }

    static Answer paged(const QJsonArray& all, const SeenRequest& request)
    {
        int size = request.queryItem(u"page_size"_s).toInt();
        const bool isWhole = size < 0;
        size = isWhole ? static_cast<int>(all.size()) - 1 : size == 0 ? 100 : std::min(size, 100);
        const int page = std::max(1, request.queryItem(u"page"_s).toInt());
        const qsizetype from = static_cast<qsizetype>(page - 1) * size;
        QJsonArray data;
        for (qsizetype i = from; i < std::min<qsizetype>(from + size, all.size()); ++i)
            data += all[i];
        const qsizetype last = isWhole ? 1 : std::max<qsizetype>(1, (all.size() + size - 1) / size);
        return object({{u"current_page"_s, page},
                       {u"data"_s, data},
                       {u"from"_s, from + 1},
                       {u"to"_s, from + data.size()},
                       {u"last_page"_s, last},
                       {u"per_page"_s, size},
                       {u"total"_s, all.size()}});
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += shown(zone);
        return paged(all, request);
    }

    Answer create(const QString& name)
    {
        if (zone(name) != nullptr)
            return refusal(Problem::Conflict, u"Zone already exists"_s);
        addZone(name + u'.');
        return object({{u"status"_s, u"ok"_s}, {u"message"_s, u"Zone created"_s}}, 201);
    }

    static Answer listSets(const HeldZone& zone, const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldSet& set : zone.sets()) {
            QJsonArray records;
            for (const QString& rdata : set.rdata)
                records += QJsonObject{{u"content"_s, rdata}, {u"disabled"_s, false}};
            all += QJsonObject{{u"name"_s, set.name},
                               {u"type"_s, set.type},
                               {u"ttl"_s, static_cast<qint64>(set.ttl)},
                               {u"records"_s, records}};
        }
        return paged(all, request);
    }

    Answer change(HeldZone& zone, const QJsonArray& wanted)
    {
        HeldZone changed = zone;
        for (const QJsonValue& item : wanted) {
            HeldSet set{
                item[u"name"].toString(), item[u"type"].toString(), static_cast<quint32>(item[u"ttl"].toInteger()), {}};
            const QString change = item[u"changetype"].toString().toLower();
            const QJsonArray records = item[u"records"].toArray();
            for (const QJsonValue& record : records)
                set.rdata += record[u"content"].toString();
            const bool exists = changed.has(set.name, set.type);
            if (change == u"add" && exists)
                return refusal(Problem::Record, u"RRset already exists"_s);
            if (change == u"update" && !exists)
                return refusal(Problem::Record, u"RRset does not exist"_s);
            if (change == u"delete" || set.rdata.isEmpty()) {
                changed.eraseSet(set.name, set.type);
                continue;
            }
            if (const QString problem = problemWith(zone, set); !problem.isEmpty())
                return refusal(Problem::Record, problem);
            changed.putSet(set);
        }
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        zone = changed;
        return object({{u"status"_s, u"ok"_s}, {u"message"_s, u"RRsets updated"_s}});
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeRcodeZero()
{
    return std::make_unique<RcodeZeroDouble>();
}

} // namespace zoneloom::test
