// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

constexpr int kPage = 500;

/// Open Telekom Cloud's DNS v2, https://docs.otc.t-systems.com/domain-name-service/api-ref/, with Keystone v3 on the
/// same host. A change is carried out after its answer: the next one to the same name is refused once.
class OpenTelekomCloudDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"opentelekomcloud"_s; }
    QMap<QString, QString> fields(const QString& url) const override
    {
        return {{u"user-name"_s, u"dns-admin"_s},
                {u"password"_s, u"0tc-passw0rd"_s},
                {u"domain-name"_s, u"OTC-EU-DE-00000000001000000001"_s},
                {u"identity-url"_s, url + u"/v3"}};
    }
    QString endpointPath() const override { return u"/v2"_s; }
    bool isWrite(const SeenRequest& request) const override
    {
        return ServiceDouble::isWrite(request) && request.path().startsWith(u"/v2/");
    }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/recordsets");
    }
    int pageSize() const override { return kPage; }
    QString listMember() const override { return u"recordsets"_s; }
    QStringList nameServers() const override
    {
        return {u"ns1.open-telekom-cloud.com"_s, u"ns2.open-telekom-cloud.com"_s};
    }
    QStringList types() const override { return u"A AAAA CAA CNAME MX NS SOA SRV TXT"_s.split(u' '); }
    QStringList furtherSecrets() const override { return {kToken}; }
    QString notApplicable(const QString& check) const override
    {
        return check == u"429 wait" ? u"flow control is a 403 (DNS.0014) without Retry-After"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, std::pair<int, QString>> codes{
            {Problem::Credentials, {401, u"DNS.0005"_s}}, {Problem::Rights, {403, u"DNS.0030"_s}},
            {Problem::ZoneMissing, {404, u"DNS.0302"_s}}, {Problem::Conflict, {409, u"DNS.0021"_s}},
            {Problem::Record, {400, u"DNS.0308"_s}},      {Problem::RateLimit, {403, u"DNS.0014"_s}},
            {Problem::Trouble, {500, u"DNS.0000"_s}}};
        const auto [status, code] = codes.value(problem);
        return error(status, code, words);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.path() == u"/v3/auth/tokens")
            return logIn(request.json()[u"auth"]);
        if (request.header("X-Auth-Token") != kToken.toLatin1())
            return refusal(Problem::Credentials, u"Token authentication failed."_s);
        if (request.path() == u"/v2/quotamg/dns/quotas")
            return quotas(request.queryItem(u"domain_id"_s));
        const QStringList path = request.path().sliced(1).split(u'/').sliced(1); // zones/ID/recordsets/ID
        if (path.size() == 1)
            return request.method == "POST" ? create(request.json()[u"name"].toString()) : listZones(request);
        HeldZone* found = zone(path[1]);
        if (found == nullptr || found->id() != path[1])
            return refusal(Problem::ZoneMissing, u"This zone does not exist."_s);
        if (path.value(2) == u"nameservers")
            return listServers();
        if (path.size() == 3)
            return request.method == "POST" ? store(*found, {}, request.json()) : listSets(*found, request);
        return change(*found, path.value(3), request);
    }

private:
    static inline const QString kToken = u"MIIYk-0tc-t0ken-0123"_s;
    static inline const QString kTenant = u"1d7c0c5a9f0c4d1b8e5f"_s;

    static Answer error(int status, const QString& code, const QString& words)
    {
        return object({{u"code"_s, code}, {u"message"_s, words}}, status);
    }

    static Answer logIn(const QJsonValue& auth)
    {
        const QJsonValue user = auth[u"identity"][u"password"][u"user"];
        const bool isKnown = auth[u"identity"][u"methods"][0].toString() == u"password" &&
                             user[u"name"].toString() == u"dns-admin" &&
                             user[u"password"].toString() == u"0tc-passw0rd" &&
                             user[u"domain"][u"name"].toString() == u"OTC-EU-DE-00000000001000000001" &&
                             auth[u"scope"][u"project"][u"name"].toString() == u"eu-de";
        if (!isKnown)
            return object({{u"error"_s, QJsonObject{{u"code"_s, 401},
                                                    {u"message"_s, u"The username or password is wrong."_s},
                                                    {u"title"_s, u"Unauthorized"_s}}}},
                          401);
        const QJsonObject owner{{u"id"_s, u"u1"_s}, {u"domain"_s, QJsonObject{{u"id"_s, kTenant}}}};
        return object(
                   {{u"token"_s, QJsonObject{{u"expires_at"_s, u"2099-01-01T00:00:00.000000Z"_s}, {u"user"_s, owner}}}},
                   201)
            .with("X-Subject-Token", kToken.toLatin1());
    }

    static Answer quotas(const QString& tenant)
    {
        if (tenant != kTenant)
            return error(403, u"DNS.0403"_s, u"This is another tenant's."_s);
        const auto quota = [](const QString& key, int limit) {
            return QJsonObject{
                {u"quota_key"_s, key}, {u"quota_limit"_s, limit}, {u"used"_s, 1}, {u"unit"_s, u"count"_s}};
        };
        return object({{u"quotas"_s,
                        QJsonArray{quota(u"zone"_s, 50), quota(u"private_zone"_s, 50), quota(u"record_set"_s, 500)}}});
    }

    static Answer paged(const QString& member, const QJsonArray& all, const SeenRequest& request)
    {
        const QString asked = request.queryItem(u"limit"_s);
        const int limit = asked.isEmpty() ? kPage : std::min(asked.toInt(), kPage);
        const qsizetype from = request.queryItem(u"offset"_s).toLongLong();
        QJsonArray items;
        for (qsizetype i = from; i < std::min<qsizetype>(from + limit, all.size()); ++i)
            items += all[i];
        return object({{member, items},
                       {u"links"_s, QJsonObject{{u"self"_s, u"https://dns.eu-de.otc.t-systems.com/v2/…"_s}}},
                       {u"metadata"_s, QJsonObject{{u"total_count"_s, all.size()}}}});
    }

    static QJsonObject shown(const HeldZone& zone)
    {
        return {{u"id"_s, zone.id()}, {u"name"_s, zone.origin()}, {u"zone_type"_s, u"public"_s}, {u"ttl"_s, 300}};
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
        const QString origin = name.endsWith(u'.') ? name : QString(name + u'.');
        if (zone(origin) != nullptr)
            return error(400, u"DNS.0211"_s, u"The zone exists."_s);
        return object(shown(addZone(origin)), 202);
    }

    Answer listServers() const
    {
        QJsonArray servers;
        for (const QString& server : nameServers())
            servers += QJsonObject{{u"hostname"_s, QString(server + u'.')}, {u"priority"_s, servers.size() + 1}};
        return object({{u"nameservers"_s, servers}});
    }

    /// A set's id is that of its name and type for as long as it stands.
    QString idOf(const QString& name, const QString& type)
    {
        const QString key = name + u' ' + type;
        if (!m_ids.contains(key))
            m_ids.insert(key, u"ff80808267%1"_s.arg(++m_lastId, 22, 10, QLatin1Char('0')));
        return m_ids.value(key);
    }

    QJsonObject shown(const HeldZone& zone, const HeldSet& set, const QString& status = u"ACTIVE"_s)
    {
        return {{u"id"_s, idOf(set.name, set.type)},
                {u"name"_s, set.name},
                {u"type"_s, set.type},
                {u"ttl"_s, static_cast<qint64>(set.ttl)},
                {u"records"_s, QJsonArray::fromStringList(set.rdata)},
                {u"status"_s, status},
                {u"default"_s, isDefault(zone, set)},
                {u"zone_id"_s, zone.id()}};
    }

    static bool isDefault(const HeldZone& zone, const HeldSet& set)
    {
        return set.name == zone.origin() && (set.type == u"NS" || set.type == u"SOA");
    }

    Answer listSets(const HeldZone& zone, const SeenRequest& request)
    {
        QJsonArray all;
        for (const HeldSet& set : zone.sets())
            all += shown(zone, set);
        return paged(u"recordsets"_s, all, request);
    }

    Answer store(HeldZone& zone, const QString& replaced, const QJsonValue& wanted)
    {
        const QString name = wanted[u"name"].toString().toLower();
        HeldSet set{name.endsWith(u'.') ? name : QString(name + u'.'),
                    wanted[u"type"].toString(),
                    static_cast<quint32>(wanted[u"ttl"].toInteger(300)),
                    {}};
        const QJsonArray records = wanted[u"records"].toArray();
        for (const QJsonValue& record : records)
            set.rdata += HeldZone::withDots(set.type, record.toString());
        if (m_busy.remove(set.name))
            return error(409, u"DNS.0314"_s, u"The record set is not in a steady state."_s);
        if (replaced.isEmpty() && zone.has(set.name, set.type))
            return error(400, u"DNS.0312"_s,
                         u"Attribute 'name' conflicts with Record Set '"_s + set.name + u"' type '" + set.type +
                             u"' in line 'default_view'.");
        if (const QString problem = problemWith(zone, set); !problem.isEmpty())
            return refusal(Problem::Record, problem);
        HeldZone changed = zone;
        changed.putSet(set);
        if (!changed.clash().isEmpty())
            return error(400, u"DNS.0335"_s, changed.clash());
        zone = changed;
        return object(shown(zone, set, replaced.isEmpty() ? u"PENDING_CREATE"_s : u"PENDING_UPDATE"_s), 202);
    }

    Answer change(HeldZone& zone, const QString& id, const SeenRequest& request)
    {
        for (const HeldSet& set : zone.sets()) {
            if (idOf(set.name, set.type) != id)
                continue;
            if (isDefault(zone, set))
                return error(400, u"DNS.0318"_s, u"The default record set cannot be changed."_s);
            if (request.method == "PUT")
                return store(zone, id, request.json());
            zone.eraseSet(set.name, set.type);
            m_ids.remove(set.name + u' ' + set.type);
            m_busy += set.name;
            return object(shown(zone, set, u"PENDING_DELETE"_s), 202);
        }
        return error(404, u"DNS.0313"_s, u"This record set does not exist."_s);
    }

    QHash<QString, QString> m_ids;
    QSet<QString> m_busy; ///< names with a deletion under way
    int m_lastId = 0;
};

} // namespace

std::unique_ptr<ServiceDouble> makeOpenTelekomCloud()
{
    return std::make_unique<OpenTelekomCloudDouble>();
}

} // namespace zoneloom::test
