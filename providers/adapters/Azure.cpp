// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/records/RecordFields.h"
#include "providers/kit/records/SetMemory.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RRsetProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

const std::pair<QString, QString> kVersion{u"api-version"_s, u"2018-05-01"_s};
const RecordDialect kDialect{.names = RecordDialect::Names::Relative};
const Paging kPages{.by = Paging::By::NextUrl, .items = u"value"_s, .next = u"nextLink"_s};

const RecordFields& recordFields()
{
    static const RecordFields fields(
        {{rrtype::A, u"ipv4Address"_s},
         {rrtype::AAAA, u"ipv6Address"_s},
         {rrtype::CAA, u"flags tag value"_s},
         {rrtype::CNAME, u"cname"_s},
         {rrtype::MX, u"preference exchange"_s},
         {rrtype::NS, u"nsdname"_s},
         {rrtype::PTR, u"ptrdname"_s},
         {rrtype::SOA, u"host email serialNumber refreshTime retryTime expireTime minimumTTL"_s},
         {rrtype::SRV, u"priority weight port target"_s},
         {rrtype::TXT, u"value"_s}});
    return fields;
}

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"azure"_s;
    d.name = u"Azure DNS"_s;
    d.country = u"US"_s;
    d.documentation = u"https://learn.microsoft.com/en-us/rest/api/dns/"_s;
    d.endpoint = u"https://management.azure.com"_s;
    d.fields = {
        {.id = u"tenant-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Tenant ID"),
         .help = QT_TRANSLATE_NOOP("Provider", "Of the directory in which the app registration is.")},
        {.id = u"client-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Client ID"),
         .help = QT_TRANSLATE_NOOP("Provider", "Of an app registration with the role DNS Zone Contributor.")},
        {.id = u"client-secret"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Client secret"),
         .help = QT_TRANSLATE_NOOP("Provider", "Its value, not its id."),
         .secret = true},
        {.id = u"subscription-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Subscription ID"),
         .help = QT_TRANSLATE_NOOP("Provider", "The subscription that the zones belong to.")},
        {.id = u"resource-group"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Resource group"),
         .help = QT_TRANSLATE_NOOP("Provider", "Where new zones go; also needed where the role is given for this "
                                               "group only."),
         .required = false},
        {.id = u"login-endpoint"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Login address"),
         .help = QT_TRANSLATE_NOOP("Provider", "Another one in the clouds for China and the US government."),
         .required = false,
         .defaultValue = u"https://login.microsoftonline.com"_s},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, MX, NS, PTR, SRV, TXT});
    c.otherTypes = Support::No;
    c.minimumTtl = 1;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::RRset;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Others can be added; its own four cannot be removed (2026-11).")},
        {"ALIAS", QT_TRANSLATE_NOOP("Provider", "Aliases to Azure's own resources: shown, never touched (2026-11).")},
        {"records", QT_TRANSLATE_NOOP("Provider", "At most 20 records in a set and 10,000 sets in a zone (2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Takes no foreign DNSKEY (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider",
        "recorded traffic of dns-lexicon (2023-06); etags and new zones from documentation, not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

std::unique_ptr<AuthScheme> loginFor(const ProviderContext& context)
{
    const auto value = [&](const QString& field) { return context.value(description(), field); };
    // The scope names the service itself, whatever endpoint leads there.
    const bool isPublic = value(u"login-endpoint"_s).contains(u".microsoftonline.com");
    const QString scope = isPublic ? description().endpoint : context.endpointOf(description());
    return TokenAuth::clientCredentials(value(u"login-endpoint"_s) + u'/' + value(u"tenant-id"_s) +
                                            u"/oauth2/v2.0/token",
                                        value(u"client-id"_s), value(u"client-secret"_s), scope + u"/.default");
}

class Azure : public RRsetProvider
{
public:
    explicit Azure(const ProviderContext& context)
        : RRsetProvider(description(), context, loginFor(context))
    {}

    /// https://learn.microsoft.com/rest/api/dns/zones/list: each zone tells how much it may hold; all of a subscription
    /// the same.
    void test() override
    {
        const QList<Json> zones = get(zonesPath(), {kVersion, {u"$top"_s, u"1"_s}})["value"_L1].items();
        const Json limits = zones.isEmpty() ? Json() : zones.first()["properties"_L1];
        remember(probed::SetsPerZone, limits["maxNumberOfRecordSets"_L1]);
        remember(probed::RecordsPerSet, limits["maxNumberOfRecordsPerRecordSet"_L1]);
    }

    QList<ExternalZone> zones() override
    {
        return zonesIn(list(zonesPath(), kPages, {kVersion}), u"name", u"id", [](const Json& zone) {
            return zone.at(u"properties.zoneType").textOr(u"Public"_s) == u"Public";
        });
    }

    ExternalZone createZone(const Name& origin) override
    {
        (void)fieldForNew(origin, u"resource-group"_s);
        HttpRequest made = request(
            "PUT", zonesPath() + u'/' + segment(plainName(origin)) + version(),
            QJsonObject{{u"location"_s, u"global"_s}, {u"properties"_s, QJsonObject{{u"zoneType"_s, u"Public"_s}}}});
        made.setHeader("If-None-Match", "*");
        return zoneIn(callJson(made), u"name", u"id");
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        m_stored.begin(zone.id);
        const QList<Json> sets = list(zone.id + u"/recordsets", kPages, {kVersion});
        // How many there are is told apart from them.
        checkCount(zone.id + u"/recordsets", get(zone.id, {kVersion}).at(u"properties.numberOfRecordSets").number(),
                   sets.size());
        for (const Json& set : sets)
            take(set, builder, zone);
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zone.id, {kVersion}).at(u"properties.nameServers").texts());
    }

protected:
    bool canWrite(const ExternalZone& zone) const override { return m_stored.knows(zone.id); }

    void putSet(const ExternalZone& zone, const RRsetChange& change) override
    {
        QJsonObject properties = toJson(zone, *change.after);
        const Stored stored = change.before ? remembered(m_stored, zone, *change.before) : Stored{"*", {}};
        if (!stored.metadata.isEmpty())
            properties.insert(u"metadata"_s, stored.metadata);
        HttpRequest made = request("PUT", setPath(zone, change.key()), QJsonObject{{u"properties"_s, properties}});
        made.setHeader(change.before ? "If-Match" : "If-None-Match", stored.etag);
        const Json answer = callJson(made);
        m_stored.keep(zone.id, *change.after, storedIn(answer));
    }

    void deleteSet(const ExternalZone& zone, const RRset& before) override
    {
        HttpRequest made = request("DELETE", setPath(zone, RRsetKey::of(before)));
        made.setHeader("If-Match", remembered(m_stored, zone, before).etag);
        (void)call(made);
        m_stored.drop(zone.id, RRsetKey::of(before));
    }

private:
    struct Stored
    {
        QByteArray etag;
        QJsonObject metadata; ///< people's own, which a write would erase
    };

    /// An object in place of a list.
    static bool isSingle(RRType type) { return type == rrtype::CNAME || type == rrtype::SOA; }
    static QString listName(RRType type)
    {
        const QString name = type == rrtype::CAA ? u"caa"_s : type.toText();
        return name + (isSingle(type) ? u"Record" : u"Records");
    }
    static QString version() { return u"?"_s + kVersion.first + u'=' + kVersion.second; }
    static QString setPath(const ExternalZone& zone, const RRsetKey& key)
    {
        return zone.id + u'/' + key.type.toText() + u'/' +
               segment(RecordText(kDialect, zone.origin).writeName(key.name)) + version();
    }
    QString zonesPath() const
    {
        const QString group = field(u"resource-group"_s);
        return u"/subscriptions/" + segment(field(u"subscription-id"_s)) +
               (group.isEmpty() ? QString() : QString(u"/resourceGroups/" + segment(group))) +
               u"/providers/Microsoft.Network/dnsZones";
    }

    static Stored storedIn(const Json& set)
    {
        return {set["etag"_L1].text().toLatin1(), set.at(u"properties.metadata").value().toObject()};
    }

    void take(const Json& set, ZoneBuilder& builder, const ExternalZone& zone)
    {
        const RecordText text(kDialect, zone.origin);
        const QString type = set["type"_L1].text().section(u'/', -1).toUpper();
        const Result<Name> owner = text.readName(set["name"_L1].text());
        if (!owner)
            set["name"_L1].refuse(owner.error().message());
        const Result<RRType> known = RRType::fromText(type);
        if (!known || !recordFields().knows(*known))
            return builder.addOpaque(*owner, known.value_or(RRType(0)), u"a record of the type "_s + type);
        if (const QString target = set.at(u"properties.targetResource.id").textOr({}); !target.isEmpty())
            return builder.addOpaque(*owner, *known, u"an alias to "_s + target);
        const Json records = set["properties"_L1][listName(*known)];
        const Result<QList<QByteArray>> rdata =
            recordFields().read(text, *known, isSingle(*known) ? QList<Json>{records} : records.items());
        if (!rdata)
            return builder.addOpaque(*owner, *known, rdata.error().message());
        const RRset read(*owner, *known, set.at(u"properties.TTL").ttl(), *rdata);
        builder.add(read);
        m_stored.keep(zone.id, read, storedIn(set));
    }

    static QJsonObject toJson(const ExternalZone& zone, const RRset& set)
    {
        const QJsonArray records = recordFields().write(RecordText(kDialect, zone.origin), set);
        return {{u"TTL"_s, static_cast<qint64>(set.ttl())},
                {listName(set.type()), isSingle(set.type()) ? records.first() : QJsonValue(records)}};
    }

    SetMemory<Stored> m_stored;
};

} // namespace

Adapter adapters::azure()
{
    return adapterOf<Azure>(description());
}

} // namespace zoneloom
