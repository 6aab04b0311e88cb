// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

const Paging kZonePaging{.by = Paging::By::PageNumber,
                         .items = u"dns_zones"_s,
                         .parameter = u"page"_s,
                         .sizeParameter = u"page_size"_s,
                         .size = 100,
                         .total = u"total_count"_s};
const Paging kRecordPaging{.by = Paging::By::PageNumber,
                           .items = u"records"_s,
                           .parameter = u"page"_s,
                           .sizeParameter = u"page_size"_s,
                           .size = 1'000,
                           .total = u"total_count"_s};

/// A target without a trailing dot would be relative; priorities stand in the data.
const RecordDialect kDialect{.apex = QString(), .targets = RecordDialect::Targets::RelativeUnlessDotted};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"scaleway"_s;
    d.name = u"Scaleway"_s;
    d.country = u"FR"_s;
    d.documentation = u"https://www.scaleway.com/en/developers/api/domains-and-dns/"_s;
    d.endpoint = u"https://api.scaleway.com/domain/v2beta1"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Secret key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Of an API key with the permission set DomainsDNSFullAccess."),
                 .secret = true},
                {.id = u"project-id"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Project ID"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Only its zones, and where new ones go; empty for all."),
                 .required = false}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A,     AAAA, ALIAS, CAA, CNAME, DNAME, DS,   HINFO, HTTPS, LOC, MX,
                           NAPTR, NS,   PTR,   RP,  SRV,   SSHFP, SVCB, TLSA,  TXT,   URI},
                          {SOA});
    c.minimumTtl = 60;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = 100;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"zones", QT_TRANSLATE_NOOP("Provider", "A domain and each zone below it are zones of their own (2026-11).")},
        {"dynamic",
         QT_TRANSLATE_NOOP(
             "Provider", "Records with geo, weighted, view or HTTP service rules are shown, never touched (2026-11).")},
        {"dnssec",
         QT_TRANSLATE_NOOP("Provider",
                           "Switched on at the registrar side, for domains that are registered there (2026-11).")},
        {"ttl", QT_TRANSLATE_NOOP("Provider", "At least 60 seconds (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider", "recorded traffic of dns-lexicon (2025-11); replacing of sets and new zones from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class Scaleway : public BatchProvider
{
public:
    explicit Scaleway(const ProviderContext& context)
        : BatchProvider(description(), context,
                        HeaderAuth::key("X-Auth-Token", context.value(description(), u"api-token"_s)))
    {}

    void test() override { (void)get(u"/dns-zones"_s, {{u"page_size"_s, u"1"_s}}); }

    QList<ExternalZone> zones() override
    {
        QueryItems query{{u"order_by"_s, u"domain_asc"_s}};
        if (!projectId().isEmpty())
            query.append({u"project_id"_s, projectId()});
        QList<ExternalZone> zones;
        const QList<Json> items = list(u"/dns-zones"_s, kZonePaging, query);
        for (const Json& item : items)
            zones += zoneNamed(zoneName(item));
        return zones;
    }

    /// For domains that are registered or validated there; the name must be one that the registry delegates, or below
    /// one that the account has.
    ExternalZone createZone(const Name& origin) override
    {
        const QString name = origin.toText().chopped(1);
        QString domain = name;
        const QList<ExternalZone> existing = zones();
        for (const ExternalZone& zone : existing) {
            if (origin.isBelow(zone.origin) && zone.id.size() < domain.size())
                domain = zone.id;
        }
        const QString subdomain = name.chopped(domain.size()).chopped(name == domain ? 0 : 1);
        QJsonObject body{{u"domain"_s, domain}, {u"subdomain"_s, subdomain}};
        if (!projectId().isEmpty())
            body.insert(u"project_id"_s, projectId());
        return zoneNamed(zoneName(post(u"/dns-zones"_s, body)));
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text(kDialect, zone.origin);
        const QList<Json> records = list(recordsPath(zone), kRecordPaging, {{u"order_by"_s, u"name_asc"_s}});
        for (const Json& record : records) {
            const QString name = record["name"_L1].textOr({});
            const QString type = record["type"_L1].text();
            const QString data = record["data"_L1].text();
            const Result<Name> owner = text.readName(name);
            const Result<RRType> known = text.readType(type);
            const QString rule = ruleOf(record);
            if (!rule.isEmpty() && owner && known)
                builder.addOpaque(*owner, *known, rule);
            else
                builder.addTexts(text, name, type, record["ttl"_L1].ttl(), {withPriority(record, type, data)});
        }
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(u"/dns-zones/" + segment(zone.id) + u"/nameservers")["ns"_L1].items(), u"name");
    }

protected:
    /// A zone that is not there, or someone else's, is answered with 403.
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = BatchProvider::errorOf(response);
        if (error && response.status == 403 && error->message.contains("not found"_L1))
            error->kind = ErrorKind::ZoneNotFound;
        return error;
    }

    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        const RecordText text(kDialect, zone.origin);
        QJsonArray list;
        for (const RRsetChange& change : changes) {
            const RRsetKey key = change.key();
            const QJsonObject fields{{u"name"_s, text.writeName(key.name)}, {u"type"_s, text.writeType(key.type)}};
            if (!change.after) {
                list += QJsonObject{{u"delete"_s, QJsonObject{{u"id_fields"_s, fields}}}};
                continue;
            }
            QJsonArray records;
            for (const QByteArrayView rdata : change.after->rdata()) {
                const ProviderRecord spelt = text.write(key.name, key.type, change.after->ttl(), rdata);
                records += QJsonObject{{u"name"_s, spelt.name},
                                       {u"type"_s, spelt.type},
                                       {u"ttl"_s, static_cast<qint64>(spelt.ttl)},
                                       {u"data"_s, spelt.content}};
            }
            list += QJsonObject{{u"set"_s, QJsonObject{{u"id_fields"_s, fields}, {u"records"_s, records}}}};
        }
        patch(recordsPath(zone), QJsonObject{{u"changes"_s, list},
                                             {u"return_all_records"_s, false},
                                             {u"disallow_new_zone_creation"_s, true}});
    }

private:
    [[nodiscard]] QString projectId() const { return field(u"project-id"_s); }
    [[nodiscard]] static QString recordsPath(const ExternalZone& zone)
    {
        return u"/dns-zones/" + segment(zone.id) + u"/records";
    }
    static QString zoneName(const Json& zone)
    {
        const QString subdomain = zone["subdomain"_L1].textOr({});
        return (subdomain.isEmpty() ? QString() : QString(subdomain + u'.')) + zone["domain"_L1].text();
    }

    /// What the answer depends on, in words; empty for ordinary records.
    static QString ruleOf(const Json& record)
    {
        for (const QLatin1String rule :
             {"geo_ip_config"_L1, "http_service_config"_L1, "weighted_config"_L1, "view_config"_L1}) {
            if (!record[rule].isNull())
                return rule;
        }
        return {};
    }

    /// The data holds the priority too, except where it was written apart from it.
    static QString withPriority(const Json& record, const QString& type, const QString& data)
    {
        const qsizetype expected = type == u"MX" ? 2 : type == u"SRV" ? 4 : 0;
        if (expected == 0 || data.split(u' ', Qt::SkipEmptyParts).size() != expected - 1)
            return data;
        return record["priority"_L1].text() + u' ' + data;
    }
};

} // namespace

Adapter adapters::scaleway()
{
    return adapterOf<Scaleway>(description());
}

} // namespace zoneloom
