// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/RecordFields.h"
#include "providers/kit/rest/RecordBatchProvider.h"

#include <QJsonDocument>

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
                             .texts = RecordDialect::Texts::WrittenQuoted,
                             .typeNames = {{rrtype::ALIAS, u"CNAME"_s}}};
const Paging kZonePages{.by = Paging::By::PageNumber,
                        .items = u"result"_s,
                        .parameter = u"page"_s,
                        .sizeParameter = u"per_page"_s,
                        .size = 50,
                        .total = u"result_info.total_count"_s};
const Paging kRecordPages{.by = Paging::By::PageNumber,
                          .items = u"result"_s,
                          .parameter = u"page"_s,
                          .sizeParameter = u"per_page"_s,
                          .size = 1000,
                          .total = u"result_info.total_count"_s};

const RecordFields& recordFields()
{
    using enum RecordFields::Kind;
    const auto data = [](std::initializer_list<std::pair<const char*, RecordFields::Kind>> members) {
        QList<RecordFields::Member> list;
        for (const auto& [name, kind] : members)
            list.append({u"data."_s + QLatin1String(name), kind});
        return list;
    };
    static const RecordFields fields({
        {rrtype::MX, {{u"priority"_s, Number}, {u"content"_s}}},
        {rrtype::URI, {{u"priority"_s, Number}, {u"data.weight"_s, Number}, {u"data.target"_s, Text}}},
        {rrtype::SRV, data({{"priority", Number}, {"weight", Number}, {"port", Number}, {"target", Word}})},
        {rrtype::CAA, data({{"flags", Number}, {"tag", Word}, {"value", Text}})},
        {rrtype::DS, data({{"key_tag", Number}, {"algorithm", Number}, {"digest_type", Number}, {"digest", Word}})},
        {rrtype::DNSKEY, data({{"flags", Number}, {"protocol", Number}, {"algorithm", Number}, {"public_key", Word}})},
        {rrtype::SSHFP, data({{"algorithm", Number}, {"type", Number}, {"fingerprint", Word}})},
        {rrtype::TLSA,
         data({{"usage", Number}, {"selector", Number}, {"matching_type", Number}, {"certificate", Word}})},
        {rrtype::SMIMEA,
         data({{"usage", Number}, {"selector", Number}, {"matching_type", Number}, {"certificate", Word}})},
        {rrtype::CERT, data({{"type", Number}, {"key_tag", Number}, {"algorithm", Number}, {"certificate", Word}})},
        {rrtype::HTTPS, data({{"priority", Number}, {"target", Word}, {"value", Rest}})},
        {rrtype::SVCB, data({{"priority", Number}, {"target", Word}, {"value", Rest}})},
        {rrtype::NAPTR, data({{"order", Number},
                              {"preference", Number},
                              {"flags", Text},
                              {"service", Text},
                              {"regex", Text},
                              {"replacement", Word}})},
        {rrtype::LOC, data({{"lat_degrees", Number},
                            {"lat_minutes", Number},
                            {"lat_seconds", Number},
                            {"lat_direction", Word},
                            {"long_degrees", Number},
                            {"long_minutes", Number},
                            {"long_seconds", Number},
                            {"long_direction", Word},
                            {"altitude", Number},
                            {"size", Number},
                            {"precision_horz", Number},
                            {"precision_vert", Number}})},
    });
    return fields;
}

const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor = [] {
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
             .label = QT_TRANSLATE_NOOP("Provider", "Account id"),
             .help = QT_TRANSLATE_NOOP("Provider", "Only where the token reaches several accounts."),
             .required = false},
        };
        Capabilities& c = d.capabilities;
        c.otherTypes = Support::No;
        for (const RRType type :
             {rrtype::A,     rrtype::AAAA,       rrtype::CAA,   rrtype::CERT, rrtype::CNAME, rrtype::DNSKEY,
              rrtype::DS,    rrtype::URI,        rrtype::LOC,   rrtype::MX,   rrtype::SVCB,  rrtype::NS,
              rrtype::NAPTR, rrtype::OPENPGPKEY, rrtype::PTR,   rrtype::SRV,  rrtype::TLSA,  rrtype::TXT,
              rrtype::HTTPS, rrtype::SMIMEA,     rrtype::SSHFP, rrtype::ALIAS})
            c.types.insert(type, Support::Yes);
        c.minimumTtl = 60;
        c.maximumTtl = 86400;
        c.apexNs = Support::Unknown;
        c.writeStyle = WriteStyle::Batch;
        c.batchSize = kFreeBatch;
        c.dnssec = DnssecClass::MultiSigner;
        c.notes = {
            {u"ttl"_s, u"1 is automatic, which is answered as 300; from 30 on Enterprise plans (2026-11)."_s},
            {u"apexNs"_s, u"Used only with multi-provider DNS turned on for the zone (2026-11)."_s},
            {u"ALIAS"_s, u"A flattened CNAME: at the apex on all plans, elsewhere on paid ones (2026-11)."_s},
            {u"SOA"_s, u"The service's own, not among the records (2026-11)."_s},
            {u"TXT"_s, u"No empty text (2026-11)."_s},
            {u"batch"_s, u"200 records in one request, 3,500 on paid plans (2026-11)."_s},
            {u"rate"_s, u"1,200 requests in 5 minutes (2026-11)."_s},
            {u"dnssec"_s, u"Algorithm 13; foreign keys with dnssec_multi_signer turned on (2026-11)."_s},
        };
        d.verified = u"recorded traffic of dns-lexicon (2025-08); batches, new zones and plans from documentation, "
                     "not yet tried live"_s;
        return d;
    }();
    return descriptor;
}

class Cloudflare : public RecordBatchProvider
{
public:
    explicit Cloudflare(const ProviderContext& context)
        : RecordBatchProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {
        client().budget().declare(1200, std::chrono::minutes(5));
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
        const bool isTold = !zones.isEmpty() && ifAllowed([&] {
            remember(probed::RecordsPerZone,
                     get(u"/zones/" + segment(zones.first()["id"_L1].text()) + u"/dns_records/usage")
                         .at(u"result.record_quota"));
        });
        if (!isTold)
            remember(probed::RecordsPerZone, QString());
    }

    QList<ExternalZone> zones() override { return zonesWith({}); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        if (const Result<Name> name = Name::fromText(nameOrId)) {
            const QList<ExternalZone> found = zonesWith({{u"name"_s, name->toText().chopped(1).toLower()}});
            if (!found.isEmpty())
                return found.first();
        }
        return Provider::findZone(nameOrId);
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
        const Json zone = post(u"/zones"_s, QJsonObject{{u"name"_s, origin.toText().chopped(1).toLower()},
                                                        {u"account"_s, QJsonObject{{u"id"_s, account}}},
                                                        {u"type"_s, u"full"_s}});
        return zoneIn(zone["result"_L1]);
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone)).at(u"result.name_servers").texts());
    }

    Capabilities capabilities(const ExternalZone& zone) override
    {
        Capabilities found = RecordBatchProvider::capabilities(zone);
        try {
            const Json settings = get(zonePath(zone) + u"/dns_settings");
            found.apexNs = settings.at(u"result.multi_provider").flagOr(false) ? Support::Yes : Support::No;
        } catch (const ProviderException& problem) {
            if (problem.error().kind() != ErrorKind::Permission) // a right that the token need not have
                throw;
        }
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

    BatchLimits batchLimits() const override
    {
        const BatchLimits limits = RecordBatchProvider::batchLimits();
        return {.changes = limits.changes, .records = limits.changes, .bytes = 0};
    }

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

    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = RestProvider::errorOf(response);
        if (!error)
            return std::nullopt;
        const QJsonArray errors = QJsonDocument::fromJson(response.body).object().value("errors"_L1).toArray();
        switch (errors.first().toObject().value("code"_L1).toInt()) {
        case 6003: // the header with the token is malformed
        case 9103:
        case 9106:
        case 9107:
            error->kind = ErrorKind::Authentication;
            break;
        case 9109: // an invalid token, or one that may not reach this zone
            if (error->message.contains("nvalid access token"_L1))
                error->kind = ErrorKind::Authentication;
            break;
        case 7000:
        case 7003: // no zone of that id
            error->kind = ErrorKind::ZoneNotFound;
            break;
        default:
            break;
        }
        return error;
    }

private:
    static QString zonePath(const ExternalZone& zone) { return u"/zones/" + segment(zone.id); }

    ExternalZone zoneIn(const Json& zone) const { return zoneNamed(zone["name"_L1].text(), zone["id"_L1].text()); }

    QList<ExternalZone> zonesWith(QueryItems query)
    {
        if (!field(u"account-id"_s).isEmpty())
            query.append({u"account.id"_s, field(u"account-id"_s)});
        QList<ExternalZone> zones;
        const QList<Json> items = RestProvider::list(u"/zones"_s, kZonePages, query);
        for (const Json& item : items)
            zones += zoneIn(item);
        return zones;
    }

    static void take(const Json& item, RecordList& records)
    {
        const QString content = item["content"_L1].textOr({});
        const Result<Name> owner = records.text().readName(item["name"_L1].text());
        if (!owner)
            item["name"_L1].refuse(owner.error().message());
        const QString spelt = item["type"_L1].text();
        const Result<RRType> known = RRType::fromText(spelt);
        if (!known)
            return records.addOpaque(*owner, RRType(0), spelt + u": " + content);
        if (item["proxied"_L1].flagOr(false))
            return records.addOpaque(*owner, *known, u"proxied: "_s + content);
        if (item.at(u"meta.read_only").flagOr(false))
            return records.addOpaque(*owner, *known, u"managed by another product: "_s + content);
        const bool isFlattened = *owner == records.origin() || item.at(u"settings.flatten_cname").flagOr(false);
        const RRType type = *known == rrtype::CNAME && isFlattened ? rrtype::ALIAS : *known;
        const bool hasFields = recordFields().knows(type) && (type == rrtype::MX || item["data"_L1].isObject());
        const Result<QByteArray> rdata =
            hasFields ? recordFields().read(records.text(), type, item) : records.text().readContent(type, content);
        if (!rdata)
            return records.addOpaque(*owner, type, rdata.error().message());
        const quint32 ttl = item["ttl"_L1].ttl();
        records.add({item["id"_L1].text(), *owner, type, ttl == kAutomatic ? kAutomaticSeconds : ttl, *rdata, {}});
    }

    static QJsonObject toJson(const StoredRecord& record, const ExternalZone& zone)
    {
        const RecordText text(kDialect, zone.origin);
        QJsonObject json{{u"name"_s, text.writeName(record.owner)},
                         {u"type"_s, text.writeType(record.type)},
                         {u"ttl"_s, static_cast<qint64>(record.ttl)}};
        if (!record.id.isEmpty())
            json.insert(u"id"_s, record.id);
        if (recordFields().knows(record.type))
            recordFields().write(text, record.type, record.rdata, json);
        else
            json.insert(u"content"_s, text.writeContent(record.type, record.rdata));
        if (record.type == rrtype::ALIAS && record.owner != zone.origin)
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
