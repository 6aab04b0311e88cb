// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

constexpr int kPage = 50;

/// The Cloud API's zones and rrsets, https://docs.hetzner.cloud/reference/cloud#dns, as recorded in January 2026. A
/// change is carried out by an action; the next change of the same name is refused as long as it runs.
class HetznerDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"hetzner"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-token"_s, u"hcl0ud-t0ken-0123"_s}}; }
    QString endpointPath() const override { return u"/v1"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/rrsets") && request.queryItem(u"name"_s).isEmpty();
    }
    int pageSize() const override { return kPage; }
    int zonePageSize() const override { return kPage; }
    QString listMember() const override { return u"rrsets"_s; }
    QStringList nameServers() const override
    {
        return {u"hydrogen.ns.hetzner.com"_s, u"oxygen.ns.hetzner.com"_s, u"helium.ns.hetzner.de"_s};
    }
    QStringList types() const override
    {
        return u"A AAAA CAA CNAME DS HINFO HTTPS MX NS PTR RP SOA SRV SVCB TLSA TXT"_s.split(u' ');
    }
    quint32 minimumTtl() const override { return 60; }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, QString> codes{
            {Problem::Credentials, u"unauthorized"_s}, {Problem::Rights, u"forbidden"_s},
            {Problem::ZoneMissing, u"not_found"_s},    {Problem::Conflict, u"conflict"_s},
            {Problem::Record, u"invalid_input"_s},     {Problem::RateLimit, u"rate_limit_exceeded"_s},
            {Problem::Trouble, u"server_error"_s}};
        return error(ServiceDouble::refusal(problem, {}).status, codes.value(problem), words);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("Authorization") != "Bearer hcl0ud-t0ken-0123")
            return refusal(Problem::Credentials, u"unable to authenticate"_s);
        const QStringList path = request.path().sliced(1).split(u'/').sliced(1); // without v1
        if (path.value(0) != u"zones")
            return refusal(Problem::ZoneMissing, u"not found"_s);
        if (path.value(1) == u"actions")
            return look(path.value(2));
        if (path.size() == 1)
            return request.method == "POST" ? create(request.json()[u"name"].toString()) : listZones(request);
        HeldZone* found = zone(path[1]);
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"Zone not found"_s);
        if (path.size() == 2)
            return object({{u"zone"_s, shown(*found)}});
        if (path.size() == 3)
            return request.method == "POST" ? createSet(*found, request.json()) : listSets(*found, request);
        return changeSet(*found, path.value(3), path.value(4), path.value(6), request);
    }

private:
    static Answer error(int status, const QString& code, const QString& words)
    {
        return object(
            {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, words}, {u"details"_s, QJsonValue()}}}},
            status);
    }

    static QJsonObject meta(int page, int perPage, qsizetype total)
    {
        const int last = std::max(1, static_cast<int>((total + perPage - 1) / perPage));
        return {{u"pagination"_s, QJsonObject{{u"page"_s, page},
                                              {u"per_page"_s, perPage},
                                              {u"previous_page"_s, page > 1 ? QJsonValue(page - 1) : QJsonValue()},
                                              {u"next_page"_s, page < last ? QJsonValue(page + 1) : QJsonValue()},
                                              {u"last_page"_s, last},
                                              {u"total_entries"_s, total}}}};
    }

    static Answer paged(const QString& member, const QJsonArray& all, const SeenRequest& request)
    {
        const QString asked = request.queryItem(u"per_page"_s);
        const int perPage = asked.isEmpty() ? 25 : std::min(asked.toInt(), kPage);
        const int page = std::max(1, request.queryItem(u"page"_s).toInt());
        QJsonArray items;
        for (qsizetype i = (page - 1) * perPage; i < std::min<qsizetype>(page * perPage, all.size()); ++i)
            items += all[i];
        return object({{u"meta"_s, meta(page, perPage, all.size())}, {member, items}});
    }

    QJsonObject shown(const HeldZone& zone) const
    {
        QJsonArray servers;
        for (const QString& server : nameServers())
            servers += QString(server + u'.');
        return {{u"id"_s, zone.id().toInt()}, {u"name"_s, zone.name()},
                {u"mode"_s, u"primary"_s},    {u"ttl"_s, 3600},
                {u"status"_s, u"ok"_s},       {u"authoritative_nameservers"_s, QJsonObject{{u"assigned"_s, servers}}}};
    }

    Answer listZones(const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += shown(zone);
        return paged(u"zones"_s, all, request);
    }

    Answer create(const QString& name)
    {
        if (name.endsWith(u'.') || name != name.toLower())
            return refusal(Problem::Record, u"invalid zone name"_s);
        if (zone(name) != nullptr)
            return error(409, u"uniqueness_error"_s, u"zone already exists"_s);
        const QJsonObject made = shown(addZone(name + u'.'));
        return object({{u"zone"_s, made}, {u"action"_s, started({})}}, 201);
    }

    static Answer listSets(const HeldZone& zone, const SeenRequest& request)
    {
        const QString name = request.queryItem(u"name"_s);
        const QString type = request.queryItem(u"type"_s);
        QJsonArray all;
        for (const HeldSet& set : zone.sets()) {
            const QString relative = zone.relative(set.name);
            if ((!name.isEmpty() && relative != name) || (!type.isEmpty() && set.type != type))
                continue;
            QJsonArray records;
            for (const QString& rdata : set.rdata)
                records += QJsonObject{{u"value"_s, rdata}, {u"comment"_s, QString()}};
            const bool inherits = relative == u"@" && (set.type == u"NS" || set.type == u"SOA");
            all += QJsonObject{{u"id"_s, QString(relative + u'/' + set.type)},
                               {u"name"_s, relative},
                               {u"type"_s, set.type},
                               {u"ttl"_s, inherits ? QJsonValue() : QJsonValue(static_cast<qint64>(set.ttl))},
                               {u"labels"_s, QJsonObject()},
                               {u"records"_s, records},
                               {u"zone"_s, zone.id().toInt()}};
        }
        return paged(u"rrsets"_s, all, request);
    }

    Answer createSet(HeldZone& zone, const QJsonValue& wanted)
    {
        const HeldSet set{zone.absolute(wanted[u"name"].toString()), wanted[u"type"].toString(),
                          static_cast<quint32>(wanted[u"ttl"].toInteger(3600)), values(wanted[u"records"])};
        if (zone.has(set.name, set.type))
            return error(409, u"uniqueness_error"_s, u"RRSet already exists"_s);
        return store(zone, set);
    }

    Answer changeSet(HeldZone& zone, const QString& name, const QString& type, const QString& action,
                     const SeenRequest& request)
    {
        HeldSet set = zone.set(zone.absolute(name), type);
        if (set.rdata.isEmpty())
            return error(404, u"not_found"_s, u"RRSet not found"_s);
        if (request.method == "DELETE")
            set.rdata.clear();
        else if (action == u"set_records")
            set.rdata = values(request.json()[u"records"]);
        else if (action == u"change_ttl")
            set.ttl = static_cast<quint32>(request.json()[u"ttl"].toInteger(3600));
        else
            return refusal(Problem::ZoneMissing, u"not found"_s);
        return store(zone, set);
    }

    Answer store(HeldZone& zone, const HeldSet& set)
    {
        if (m_running.values().contains(set.name))
            return error(423, u"locked"_s, u"an action is running"_s);
        HeldZone changed = zone;
        if (set.rdata.isEmpty()) {
            changed.eraseSet(set.name, set.type);
        } else {
            if (const QString problem = problemWith(zone, set); !problem.isEmpty())
                return refusal(Problem::Record, problem);
            changed.putSet(set);
        }
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        zone = changed;
        return object({{u"action"_s, started(set.name)}}, 201);
    }

    static QStringList values(const QJsonValue& records)
    {
        QStringList values;
        const QJsonArray array = records.toArray();
        for (const QJsonValue& record : array)
            values += record[u"value"].toString();
        return values;
    }

    QJsonObject started(const QString& name)
    {
        m_running.insert(++m_lastAction, name);
        return {{u"id"_s, m_lastAction}, {u"status"_s, u"running"_s}, {u"progress"_s, 0}, {u"error"_s, QJsonValue()}};
    }

    /// Running at the first look, done at the second.
    Answer look(const QString& action)
    {
        const qint64 id = action.toLongLong();
        const bool isDone = m_lookedAt.contains(id);
        m_lookedAt += id;
        if (isDone)
            m_running.remove(id);
        return object({{u"action"_s, QJsonObject{{u"id"_s, id},
                                                 {u"status"_s, isDone ? u"success"_s : u"running"_s},
                                                 {u"progress"_s, isDone ? 100 : 50},
                                                 {u"error"_s, QJsonValue()}}}});
    }

    QMap<qint64, QString> m_running; ///< the name that each changes
    QList<qint64> m_lookedAt;
    qint64 m_lastAction = 604989101982000;
};

} // namespace

std::unique_ptr<ServiceDouble> makeHetzner()
{
    return std::make_unique<HetznerDouble>();
}

} // namespace zoneloom::test
