// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RRsetProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Changes are carried out some time after the answer; until then the next one to the same name is refused. DNS.0014 is
/// flow control.
const Patience kPatience{
    .codes = {u"DNS.0014"_s, u"DNS.0016"_s, u"DNS.0021"_s, u"DNS.0314"_s}, .attempts = 8, .between = 1000ms};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"opentelekomcloud"_s;
    d.name = u"Open Telekom Cloud"_s;
    d.country = u"DE"_s;
    d.documentation = u"https://docs.otc.t-systems.com/domain-name-service/api-ref/"_s;
    d.endpoint = u"https://dns.eu-de.otc.t-systems.com/v2"_s;
    d.fields = {
        {.id = u"user-name"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "User name"),
         .help = QT_TRANSLATE_NOOP("Provider", "A user with the role DNS Administrator.")},
        {.id = u"password"_s, .label = QT_TRANSLATE_NOOP("Provider", "Password"), .secret = true},
        {.id = u"domain-name"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Tenant"),
         .help = QT_TRANSLATE_NOOP("Provider", "The tenant's name, OTC-EU-DE-…: no DNS name.")},
        {.id = u"project-name"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Project"),
         .help = QT_TRANSLATE_NOOP("Provider", "Public zones are served by eu-de only."),
         .required = false,
         .defaultValue = u"eu-de"_s},
        {.id = u"identity-url"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Identity service"),
         .help = QT_TRANSLATE_NOOP("Provider", "Keystone's address, with /v3."),
         .required = false,
         .defaultValue = u"https://iam.eu-de.otc.t-systems.com/v3"_s},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, MX, NS, SRV, TXT});
    c.otherTypes = Support::No;
    c.minimumTtl = 1;
    c.apexNs = Support::No;
    c.writeStyle = WriteStyle::RRset;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "The zone's own set can neither be changed nor deleted (2025-10).")},
        {"quota", QT_TRANSLATE_NOOP("Provider", "50 zones and 500 sets an account (2025-10).")},
        {"PTR", QT_TRANSLATE_NOOP("Provider", "Only in private zones (2025-10).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon with Flexible Engine, the same "
                                               "software (2023), and documentation; not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

QJsonObject identity(const ProviderContext& context)
{
    const auto value = [&](const QString& field) { return context.value(description(), field); };
    const QJsonObject user{{u"name"_s, value(u"user-name"_s)},
                           {u"password"_s, value(u"password"_s)},
                           {u"domain"_s, QJsonObject{{u"name"_s, value(u"domain-name"_s)}}}};
    return {{u"identity"_s,
             QJsonObject{{u"methods"_s, QJsonArray{u"password"_s}}, {u"password"_s, QJsonObject{{u"user"_s, user}}}}},
            {u"scope"_s, QJsonObject{{u"project"_s, QJsonObject{{u"name"_s, value(u"project-name"_s)}}}}}};
}

/// By offset and not by `links.next`, which names the service's own host wherever the endpoint is.
Paging pagingOf(const QString& items)
{
    return {.by = Paging::By::Offset,
            .items = items,
            .parameter = u"offset"_s,
            .sizeParameter = u"limit"_s,
            .size = 500,
            .total = u"metadata.total_count"_s};
}

class OpenTelekomCloud : public RRsetProvider
{
public:
    explicit OpenTelekomCloud(const ProviderContext& context)
        : OpenTelekomCloud(context, std::make_shared<QString>())
    {}

    /// https://docs.otc.t-systems.com/domain-name-service/api-ref/apis/quota_management/querying_resource_quotas.html:
    /// of sets it tells how many the tenant may have in all its zones.
    void test() override
    {
        (void)get(u"/zones"_s, {{u"type"_s, u"public"_s}, {u"limit"_s, u"1"_s}});
        ifAllowed({probed::Zones}, [this] {
            const QList<Json> quotas = m_tenant->isEmpty() ? QList<Json>() : tenantQuotas();
            const auto zones =
                std::ranges::find_if(quotas, [](const Json& quota) { return quota["quota_key"_L1].text() == u"zone"; });
            remember(probed::Zones, zones != quotas.end() ? (*zones)["quota_limit"_L1] : Json());
        });
    }

    QList<ExternalZone> zones() override
    {
        return zonesIn(list(u"/zones"_s, pagingOf(u"zones"_s), {{u"type"_s, u"public"_s}}), u"name", u"id");
    }

    ExternalZone createZone(const Name& origin) override
    {
        const Json zone =
            post(u"/zones"_s, QJsonObject{{u"name"_s, origin.toText().toLower()}, {u"zone_type"_s, u"public"_s}});
        return zoneIn(zone, u"name", u"id");
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text({.names = RecordDialect::Names::Absolute}, zone.origin);
        QHash<RRsetKey, QString>& ids = m_ids[zone.id];
        ids.clear();
        const QList<Json> sets = list(setsPath(zone), pagingOf(u"recordsets"_s));
        for (const Json& set : sets) {
            if (set["status"_L1].textOr({}) == u"PENDING_DELETE")
                continue;
            const QString owner = set["name"_L1].text();
            const QString type = set["type"_L1].text();
            QStringList texts = set["records"_L1].texts();
            if (type == u"SOA") // its numbers are recorded in parentheses
                texts.replaceInStrings(u"("_s, QString()).replaceInStrings(u")"_s, QString());
            builder.addTexts(owner, type, set["ttl"_L1].ttl(), texts);
            if (const std::optional<RRsetKey> key = text.readKey(owner, type))
                ids.insert(*key, set["id"_L1].text());
        }
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(u"/zones/" + segment(zone.id) + u"/nameservers")["nameservers"_L1].items(),
                             u"hostname");
    }

protected:
    bool canWrite(const ExternalZone& zone) const override { return m_ids.contains(zone.id); }

    void putSet(const ExternalZone& zone, const RRsetChange& change) override
    {
        const RRset& set = *change.after;
        QJsonArray records;
        for (const QByteArrayView rdata : set.rdata())
            records += RdataCodec::toText(set.type(), rdata);
        const QJsonObject body{{u"name"_s, set.name().toText().toLower()},
                               {u"type"_s, set.type().toText()},
                               {u"ttl"_s, static_cast<qint64>(set.ttl())},
                               {u"records"_s, records}};
        if (change.before)
            write(request("PUT", setsPath(zone) + u'/' + segment(idOf(zone, change.key())), body));
        else
            m_ids[zone.id].insert(change.key(), write(request("POST", setsPath(zone), body))["id"_L1].textOr({}));
    }

    void deleteSet(const ExternalZone& zone, const RRset& before) override
    {
        const RRsetKey key = RRsetKey::of(before);
        write(request("DELETE", setsPath(zone) + u'/' + segment(idOf(zone, key))));
        m_ids[zone.id].remove(key);
    }

private:
    OpenTelekomCloud(const ProviderContext& context, const std::shared_ptr<QString>& tenant)
        : RRsetProvider(description(), context,
                        TokenAuth::keystone(context.value(description(), u"identity-url"_s), identity(context), tenant))
        , m_tenant(tenant)
    {
        setErrorCodes({.code = u"code"_s,
                       .kinds = {{ErrorKind::RateLimit, {u"DNS.0014"_s}},
                                 {ErrorKind::RejectedRecord, {u"DNS.0313"_s}}}, // no such set
                       .showsCode = true});
    }

    QList<Json> tenantQuotas()
    {
        return get(u"/quotamg/dns/quotas"_s, {{u"domain_id"_s, *m_tenant}})["quotas"_L1].items();
    }

    [[nodiscard]] static QString setsPath(const ExternalZone& zone)
    {
        return u"/zones/" + segment(zone.id) + u"/recordsets";
    }

    QString idOf(const ExternalZone& zone, const RRsetKey& key)
    {
        const QString id = m_ids.value(zone.id).value(key);
        if (id.isEmpty())
            refuse(ErrorKind::RejectedRecord, setsPath(zone),
                   key.name.toDisplay() + u' ' + key.type.toText() + u" is not there any more");
        return id;
    }

    Json write(const HttpRequest& call)
    {
        Json answer;
        whileBusy(kPatience, [&] { answer = callJson(call); });
        return answer;
    }

    std::shared_ptr<QString> m_tenant;              ///< its id, once logged in
    QHash<QString, QHash<RRsetKey, QString>> m_ids; ///< by zone id, for each zone that was read
};

} // namespace

Adapter adapters::opentelekomcloud()
{
    return adapterOf<OpenTelekomCloud>(description());
}

} // namespace zoneloom
