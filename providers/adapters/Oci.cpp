// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HttpSignature.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/SetMemory.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

// 500 operations in one request: two for each set, and one for each record.
constexpr BatchLimits kBatchLimits{.changes = 150, .records = 200, .bytes = 0};
const RecordDialect kDialect{.names = RecordDialect::Names::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::WrittenQuoted};
const Paging kZonePages{.by = Paging::By::Cursor,
                        .parameter = u"page"_s,
                        .sizeParameter = u"limit"_s,
                        .size = 100,
                        .nextHeader = "opc-next-page",
                        .totalHeader = "opc-total-items"};
const Paging kRecordPages{.by = Paging::By::Cursor,
                          .items = u"items"_s,
                          .parameter = u"page"_s,
                          .sizeParameter = u"limit"_s,
                          .size = 100,
                          .nextHeader = "opc-next-page",
                          .totalHeader = "opc-total-items"};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"oci"_s;
    d.name = u"Oracle Cloud Infrastructure DNS"_s;
    d.country = u"US"_s;
    d.documentation = u"https://docs.oracle.com/iaas/api/#/en/dns/20180115/"_s;
    d.endpoint = u"https://dns.eu-frankfurt-1.oraclecloud.com/20180115"_s;
    d.fields = {
        {.id = u"tenancy-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Tenancy"),
         .help = QT_TRANSLATE_NOOP("Provider", "Its OCID, 'tenancy' in ~/.oci/config.")},
        {.id = u"user-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "User"),
         .help = QT_TRANSLATE_NOOP("Provider", "The user's OCID, 'user' in ~/.oci/config.")},
        {.id = u"fingerprint"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Fingerprint"),
         .help = QT_TRANSLATE_NOOP("Provider", "Of the user's API key: pairs of digits with colons between them.")},
        {.id = u"private-key"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Private key"),
         .help = QT_TRANSLATE_NOOP("Provider", "The whole PEM file of the API key."),
         .secret = true},
        {.id = u"passphrase"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Passphrase"),
         .help = QT_TRANSLATE_NOOP("Provider", "Only where the private key is encrypted."),
         .secret = true,
         .required = false},
        {.id = u"compartment-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Compartment"),
         .help = QT_TRANSLATE_NOOP("Provider", "Its OCID; without one the root compartment, which is the tenancy."),
         .required = false},
        {.id = u"region"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Region"),
         .help = QT_TRANSLATE_NOOP("Provider", "Any that the tenancy is subscribed to; all have the same zones."),
         .required = false,
         .defaultValue = u"eu-frankfurt-1"_s},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A,  AAAA, ALIAS, CAA, CDNSKEY, CDS, CERT, CNAME, DNAME, DNSKEY,
                           DS, LOC,  MX,    NS,  PTR,     SPF, SRV,  SSHFP, TLSA,  TXT},
                          {}, {HTTPS, SVCB, NAPTR, SMIMEA});
    c.otherTypes = Support::No;
    c.minimumTtl = 1;
    c.maximumTtl = 604800;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchLimits.changes;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"apexNs",
         QT_TRANSLATE_NOOP(
             "Provider", "Others can be added to its own four, which cannot be removed; TTL always 86400 (2026-11).")},
        {"SOA", QT_TRANSLATE_NOOP("Provider", "The service's own (2026-11).")},
        {"batch", QT_TRANSLATE_NOOP("Provider", "500 operations in one request, all or nothing (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider", "recorded traffic of dns-lexicon (2022-05); preconditions from documentation, not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

ProviderContext inRegion(ProviderContext context)
{
    if (context.endpoint.isEmpty() || context.endpoint == description().endpoint)
        context.endpoint = u"https://dns."_s + context.value(description(), u"region"_s) + u".oraclecloud.com/20180115";
    return context;
}

std::unique_ptr<AuthScheme> signatureFor(const ProviderContext& context)
{
    const auto value = [&](const QString& field) { return context.value(description(), field); };
    return std::make_unique<HttpSignature>(value(u"tenancy-id"_s) + u'/' + value(u"user-id"_s) + u'/' +
                                               value(u"fingerprint"_s),
                                           value(u"private-key"_s).toUtf8(), value(u"passphrase"_s).toUtf8());
}

class Oci : public BatchProvider
{
public:
    explicit Oci(const ProviderContext& context)
        : BatchProvider(description(), inRegion(context), signatureFor(context))
    {}

    void test() override { (void)get(u"/zones"_s, {{u"compartmentId"_s, compartment()}, {u"limit"_s, u"1"_s}}); }

    QList<ExternalZone> zones() override
    {
        return zonesIn(list(u"/zones"_s, kZonePages, {{u"compartmentId"_s, compartment()}, {u"scope"_s, u"GLOBAL"_s}}),
                       u"name", u"id");
    }

    /// Knows zones of other compartments too.
    ExternalZone findZone(const QString& nameOrId) override
    {
        const Result<Name> name = Name::fromText(nameOrId);
        const bool isId = nameOrId.startsWith("ocid1."_L1);
        return zoneIn(get(u"/zones/" + segment(isId || !name ? nameOrId : plainName(*name))), u"name", u"id");
    }

    ExternalZone createZone(const Name& origin) override
    {
        return zoneIn(post(u"/zones"_s, QJsonObject{{u"name"_s, plainName(origin)},
                                                    {u"zoneType"_s, u"PRIMARY"_s},
                                                    {u"compartmentId"_s, compartment()}}),
                      u"name", u"id");
    }

    /// The end is told by the last page, whose answer has no header for a next one.
    ZoneReading read(const ExternalZone& zone) override
    {
        const RecordText text(kDialect, zone.origin);
        ZoneBuilder builder(zone.origin);
        QHash<RRsetKey, QString> versions;
        const QList<Json> records = list(recordsPath(zone), kRecordPages);
        for (const Json& record : records) {
            const QString domain = record["domain"_L1].text();
            const QString type = record["rtype"_L1].text();
            builder.addTexts(text, domain, type, record["ttl"_L1].ttl(), {record["rdata"_L1].text()});
            if (const std::optional<RRsetKey> key = text.readKey(domain, type))
                versions.insert(*key, record["rrsetVersion"_L1].textOr({}));
        }
        ZoneReading reading = builder.finish();
        m_versions.begin(zone.id);
        for (const RRset& set : reading.content.sets())
            m_versions.keep(zone.id, set, versions.value(RRsetKey::of(set)));
        return reading;
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(u"/zones/" + segment(zone.id))["nameservers"_L1].items(), u"hostname");
    }

    QList<ChangeOutcome> apply(const ApplyRequest& request) override
    {
        QList<ChangeOutcome> outcomes = BatchProvider::apply(request);
        m_versions.forget(request.zone.id);
        return outcomes;
    }

protected:
    bool canWrite(const ExternalZone& zone) const override { return m_versions.knows(zone.id); }
    BatchLimits batchLimits() const override { return kBatchLimits; }

    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        QJsonArray items;
        for (const RRsetChange& change : changes)
            addOperations(zone, change, items);
        patch(recordsPath(zone), QJsonObject{{u"items"_s, items}});
        for (const RRsetChange& change : changes)
            m_versions.drop(zone.id, change.key());
    }

private:
    QString compartment() const
    {
        const QString chosen = field(u"compartment-id"_s);
        return chosen.isEmpty() ? field(u"tenancy-id"_s) : chosen;
    }
    static QString recordsPath(const ExternalZone& zone) { return u"/zones/" + segment(zone.id) + u"/records"; }

    /// The set has to be in the version that was read, or not to be there yet; then its records go and come.
    void addOperations(const ExternalZone& zone, const RRsetChange& change, QJsonArray& items) const
    {
        const RecordText text(kDialect, zone.origin);
        const RRsetKey key = change.key();
        const auto add = [&](const QString& operation, QJsonObject more = {}) {
            more.insert(u"operation"_s, operation);
            more.insert(u"domain"_s, text.writeName(key.name));
            more.insert(u"rtype"_s, key.type.toText());
            items += more;
        };
        // Of the zone's own NS some are protected, and must not be among those that go.
        const bool isPartly = key == RRsetKey{zone.origin, rrtype::NS};
        if (change.before) {
            add(u"REQUIRE"_s, {{u"rrsetVersion"_s, remembered(m_versions, zone, *change.before)}});
            if (!isPartly)
                add(u"REMOVE"_s);
        } else {
            add(u"PROHIBIT"_s);
        }
        if (isPartly && change.before) {
            for (const QByteArrayView rdata : change.before->rdata()) {
                if (!change.after || !change.after->contains(rdata))
                    add(u"REMOVE"_s, {{u"rdata"_s, text.writeContent(key.type, rdata)}});
            }
        }
        if (!change.after)
            return;
        for (const QByteArrayView rdata : change.after->rdata()) {
            if (!isPartly || !change.before || !change.before->contains(rdata))
                add(u"ADD"_s, {{u"rdata"_s, text.writeContent(key.type, rdata)},
                               {u"ttl"_s, static_cast<qint64>(change.after->ttl())}});
        }
    }

    SetMemory<QString> m_versions; ///< of each set, as the service counts them
};

} // namespace

Adapter adapters::oci()
{
    return adapterOf<Oci>(description());
}

} // namespace zoneloom
