// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/RecordFields.h"
#include "providers/kit/rest/RecordBatchProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

// https://developers.cloudflare.com/dns/manage-dns-records/how-to/batch-record-changes.
constexpr int kFreeBatch = 200;
constexpr int kPaidBatch = 3500;
constexpr quint32 kAutomatic = 1;
constexpr quint32 kAutomaticSeconds = 300;

const RecordDialect kDialect{.names = RecordDialect::Names::AbsoluteWithoutDot,
                             .targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::WrittenQuoted};
const RecordMembers kMembers;
const Paging kZonePages{.by = Paging::By::PageNumber,
                        .items = u"result"_s,
                        .parameter = u"page"_s,
                        .sizeParameter = u"per_page"_s,
                        .size = 50,
                        .total = u"result_info.total_count"_s};
const Paging kRecordPages = kZonePages.of(u"result"_s, 1000);

const RecordFields& recordFields()
{
    static const QString tlsa = u"data.usage data.selector data.matching_type data.certificate"_s;
    static const RecordFields fields(
        {{rrtype::MX, u"priority content"_s},
         {rrtype::URI, u"priority data.weight data.target"_s},
         {rrtype::SRV, u"data.priority data.weight data.port data.target"_s},
         {rrtype::CAA, u"data.flags data.tag data.value"_s},
         {rrtype::DS, u"data.key_tag data.algorithm data.digest_type data.digest"_s},
         {rrtype::DNSKEY, u"data.flags data.protocol data.algorithm data.public_key"_s},
         {rrtype::SSHFP, u"data.algorithm data.type data.fingerprint"_s},
         {rrtype::TLSA, tlsa},
         {rrtype::SMIMEA, tlsa},
         {rrtype::CERT, u"data.type data.key_tag data.algorithm data.certificate"_s},
         {rrtype::HTTPS, u"data.priority data.target data.value"_s},
         {rrtype::SVCB, u"data.priority data.target data.value"_s},
         {rrtype::NAPTR, u"data.order data.preference data.flags data.service data.regex data.replacement"_s},
         {rrtype::LOC, u"data.lat_degrees data.lat_minutes data.lat_seconds data.lat_direction data.long_degrees "
                       "data.long_minutes data.long_seconds data.long_direction data.altitude data.size "
                       "data.precision_horz data.precision_vert"_s}},
        u"content"_s);
    return fields;
}

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"cloudflare"_s;
    d.name = u"Cloudflare"_s;
    d.country = u"US"_s;
    d.documentation = u"https://developers.cloudflare.com/api/resources/dns/"_s;
    d.endpoint = u"https://api.cloudflare.com/client/v4"_s;
    d.fields = {
        {.id = u"api-token"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "API token"),
         .help = QT_TRANSLATE_NOOP("Provider", "My Profile, API Tokens: with the rights Zone Read and DNS Edit."),
         .secret = true},
        {.id = u"account-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Account ID"),
         .help = QT_TRANSLATE_NOOP("Provider", "Only where the token reaches several accounts."),
         .required = false},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A,  AAAA,  CAA,        CERT, CNAME, DNSKEY, DS,  URI,   LOC,    MX,    SVCB,
                           NS, NAPTR, OPENPGPKEY, PTR,  SRV,   TLSA,   TXT, HTTPS, SMIMEA, SSHFP, ALIAS});
    c.otherTypes = Support::No;
    c.minimumTtl = 60;
    c.maximumTtl = 86400;
    c.apexNs = Support::Unknown;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kFreeBatch;
    c.dnssec = DnssecClass::MultiSigner;
    c.notes = notesOf({
        {"ttl", QT_TRANSLATE_NOOP("Provider", "1 is automatic and reads 300; from 30 on Enterprise plans (2026-11).")},
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Only with multi-provider DNS turned on for the zone (2026-11).")},
        {"ALIAS", QT_TRANSLATE_NOOP("Provider",
                                    "A flattened CNAME: at the apex on all plans, elsewhere on paid ones (2026-11).")},
        {"SOA", QT_TRANSLATE_NOOP("Provider", "The service's own, not among the records (2026-11).")},
        {"TXT", QT_TRANSLATE_NOOP("Provider", "No empty text (2026-11).")},
        {"batch", QT_TRANSLATE_NOOP("Provider", "200 records in one request, 3,500 on paid plans (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "1,200 requests in 5 minutes (2026-11).")},
        {"dnssec",
         QT_TRANSLATE_NOOP("Provider", "Algorithm 13; foreign keys with dnssec_multi_signer turned on (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2025-08); batches, new zones and "
                                               "plans from documentation, not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class Cloudflare : public RecordBatchProvider
{
public:
    explicit Cloudflare(const ProviderContext& context)
        : RecordBatchProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {
        client().budget().declare(1200, std::chrono::minutes(5));
        // 6003: the header with the token is malformed; 7000 and 7003: no zone of that id.
        setErrorCodes({.code = u"errors.code"_s,
                       .kinds = {{ErrorKind::Authentication, {u"6003"_s, u"9103"_s, u"9106"_s, u"9107"_s}},
                                 {ErrorKind::ZoneNotFound, {u"7000"_s, u"7003"_s}}},
                       .words = {{ErrorKind::Authentication, {u"invalid access token"_s}}}});
    }

    /// Not the call that checks a token, which knows other ones for tokens of an account.
    /// https://developers.cloudflare.com/api/resources/zones/: plans belong to zones, so what all of them allow counts;
    /// …/api/resources/dns/subresources/usage/: the quota of the first, where it is not the account's.
    void test() override
    {
        const Json answer = get(u"/zones"_s, {{u"per_page"_s, u"50"_s}});
        const QList<Json> zones = answer["result"_L1].items();
        QStringList plans;
        for (const Json& zone : zones)
            plans += zone.at(u"plan.legacy_id").textOr({});
        plans.removeDuplicates();
        const bool isAll = answer.at(u"result_info.total_count").numberOr(-1) == zones.size() && !plans.contains(u""_s);
        const bool isPaid = isAll && !zones.isEmpty() && !plans.contains(u"free"_s);
        remember(probed::Plan, plans.join(u", "_s));
        remember(probed::BatchSize, isPaid ? QString::number(kPaidBatch) : QString());
        remember(probed::MinimumTtl, isPaid && plans == QStringList{u"enterprise"_s} ? u"30"_s : QString());
        ifAllowed({probed::RecordsPerZone}, [&] {
            const Json usage =
                zones.isEmpty() ? Json() : get(zonePath(zoneIn(zones.first(), u"name", u"id")) + u"/dns_records/usage");
            remember(probed::RecordsPerZone, usage.at(u"result.record_quota"));
        });
    }

    QList<ExternalZone> zones() override { return zonesWith({}); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return foundBy(nameOrId, [this](const Name& name) { return zonesWith({{u"name"_s, plainName(name)}}); });
    }

    ExternalZone createZone(const Name& origin) override
    {
        QString account = field(u"account-id"_s);
        if (account.isEmpty()) {
            const QList<Json> accounts = list(u"/accounts"_s, kZonePages);
            if (accounts.size() != 1)
                refuse(
                    ErrorKind::Permission, u"POST /zones"_s,
                    u"the token reaches %1 accounts, so the field account-id has to say which"_s.arg(accounts.size()));
            account = accounts.first()["id"_L1].text();
        }
        const Json zone = post(u"/zones"_s, QJsonObject{{u"name"_s, plainName(origin)},
                                                        {u"account"_s, QJsonObject{{u"id"_s, account}}},
                                                        {u"type"_s, u"full"_s}});
        return zoneIn(zone["result"_L1], u"name", u"id");
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone)).at(u"result.name_servers").texts());
    }

    Capabilities capabilities(const ExternalZone& zone) override
    {
        Capabilities found = RecordBatchProvider::capabilities(zone);
        ifAllowed({}, [&] {
            const Json settings = get(zonePath(zone) + u"/dns_settings");
            found.apexNs = settings.at(u"result.multi_provider").flagOr(false) ? Support::Yes : Support::No;
        });
        return found;
    }

protected:
    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const QList<Json> items = RestProvider::list(zonePath(zone) + u"/dns_records", kRecordPages);
        for (const Json& item : items)
            take(item, records);
        return records;
    }
    using RestProvider::list;

    void sendRecords(const ExternalZone& zone, const Changes& changes) override
    {
        QJsonArray deletes, patches, posts;
        for (const StoredRecord& record : changes.erased)
            deletes += QJsonObject{{u"id"_s, record.id}};
        for (const StoredRecord& record : changes.changed) // comments, tags and settings stay
            patches += toJson(record, zone);
        for (const StoredRecord& record : changes.created)
            posts += toJson(record, zone);
        post(zonePath(zone) + u"/dns_records/batch",
             QJsonObject{{u"deletes"_s, deletes}, {u"patches"_s, patches}, {u"posts"_s, posts}});
    }

private:
    static QString zonePath(const ExternalZone& zone) { return u"/zones/" + segment(zone.id); }

    QList<ExternalZone> zonesWith(QueryItems query)
    {
        if (!field(u"account-id"_s).isEmpty())
            query.append({u"account.id"_s, field(u"account-id"_s)});
        return zonesIn(RestProvider::list(u"/zones"_s, kZonePages, query), u"name", u"id");
    }

    static void take(const Json& item, RecordList& records)
    {
        const QString reason = item["proxied"_L1].flagOr(false)           ? u"proxied"_s
                               : item.at(u"meta.read_only").flagOr(false) ? u"managed by another product"_s
                                                                          : QString();
        std::optional<RRsetKey> key = records.keyOf(item, kMembers, reason);
        if (!key)
            return;
        const bool isFlattened = key->name == records.origin() || item.at(u"settings.flatten_cname").flagOr(false);
        if (key->type == rrtype::CNAME && isFlattened)
            key->type = rrtype::ALIAS;
        const quint32 ttl = item["ttl"_L1].ttl();
        records.add(item["id"_L1].text(), *key, ttl == kAutomatic ? kAutomaticSeconds : ttl,
                    recordFields().read(records.text(), key->type, item));
    }

    static QJsonObject toJson(StoredRecord record, const ExternalZone& zone)
    {
        const bool isAlias = record.type == rrtype::ALIAS;
        if (isAlias)
            record.type = rrtype::CNAME;
        QJsonObject json = kMembers.write(RecordText(kDialect, zone.origin), record, recordFields());
        if (isAlias && record.owner != zone.origin)
            json.insert(u"settings"_s, QJsonObject{{u"flatten_cname"_s, true}});
        return json;
    }
};

} // namespace

Adapter adapters::cloudflare()
{
    return adapterOf<Cloudflare>(description());
}

} // namespace zoneloom
