// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/records/RecordFields.h"
#include "providers/kit/records/SetMemory.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RRsetProvider.h"

#include <QJsonDocument>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

const std::pair<QString, QString> kVersion{u"api-version"_s, u"2018-05-01"_s};
const RecordDialect kDialect{.names = RecordDialect::Names::Relative};
const Paging kPages{.by = Paging::By::NextUrl, .items = u"value"_s, .next = u"nextLink"_s};

/// The member of a set that holds its records; those with one record only hold it as an object.
const QHash<RRType, QString>& listNames()
{
    static const QHash<RRType, QString> names{{rrtype::A, u"ARecords"_s},        {rrtype::AAAA, u"AAAARecords"_s},
                                              {rrtype::CAA, u"caaRecords"_s},    {rrtype::MX, u"MXRecords"_s},
                                              {rrtype::CNAME, u"CNAMERecord"_s}, {rrtype::NS, u"NSRecords"_s},
                                              {rrtype::PTR, u"PTRRecords"_s},    {rrtype::SOA, u"SOARecord"_s},
                                              {rrtype::SRV, u"SRVRecords"_s},    {rrtype::TXT, u"TXTRecords"_s}};
    return names;
}

const RecordFields& recordFields()
{
    using enum RecordFields::Kind;
    static const RecordFields fields({
        {rrtype::A, {{u"ipv4Address"_s}}},
        {rrtype::AAAA, {{u"ipv6Address"_s}}},
        {rrtype::CAA, {{u"flags"_s, Number}, {u"tag"_s}, {u"value"_s, Text}}},
        {rrtype::CNAME, {{u"cname"_s}}},
        {rrtype::MX, {{u"preference"_s, Number}, {u"exchange"_s}}},
        {rrtype::NS, {{u"nsdname"_s}}},
        {rrtype::PTR, {{u"ptrdname"_s}}},
        {rrtype::SOA,
         {{u"host"_s},
          {u"email"_s},
          {u"serialNumber"_s, Number},
          {u"refreshTime"_s, Number},
          {u"retryTime"_s, Number},
          {u"expireTime"_s, Number},
          {u"minimumTTL"_s, Number}}},
        {rrtype::SRV, {{u"priority"_s, Number}, {u"weight"_s, Number}, {u"port"_s, Number}, {u"target"_s}}},
    });
    return fields;
}

const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor = [] {
        ProviderDescriptor d;
        d.id = u"azure"_s;
        d.name = u"Azure DNS"_s;
        d.country = u"US"_s;
        d.documentation = u"https://learn.microsoft.com/en-us/rest/api/dns/"_s;
        d.endpoint = u"https://management.azure.com"_s;
        d.fields = {
            {.id = u"tenant-id"_s,
             .label = QT_TRANSLATE_NOOP("Provider", "Tenant id"),
             .help = QT_TRANSLATE_NOOP("Provider", "Of the directory in which the app registration is.")},
            {.id = u"client-id"_s,
             .label = QT_TRANSLATE_NOOP("Provider", "Client id"),
             .help = QT_TRANSLATE_NOOP("Provider", "Of an app registration with the role DNS Zone Contributor.")},
            {.id = u"client-secret"_s,
             .label = QT_TRANSLATE_NOOP("Provider", "Client secret"),
             .help = QT_TRANSLATE_NOOP("Provider", "Its value, not its id."),
             .secret = true},
            {.id = u"subscription-id"_s,
             .label = QT_TRANSLATE_NOOP("Provider", "Subscription id"),
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
        c.otherTypes = Support::No;
        for (const RRType type : {rrtype::A, rrtype::AAAA, rrtype::CAA, rrtype::CNAME, rrtype::MX, rrtype::NS,
                                  rrtype::PTR, rrtype::SRV, rrtype::TXT})
            c.types.insert(type, Support::Yes);
        c.minimumTtl = 1;
        c.apexNs = Support::Yes;
        c.writeStyle = WriteStyle::RRset;
        c.dnssec = DnssecClass::SignsAlone;
        c.notes = {
            {u"apexNs"_s, u"Others can be added to its own four, which cannot be removed (2026-11)."_s},
            {u"ALIAS"_s, u"Aliases lead to Azure's own resources: shown, never touched (2026-11)."_s},
            {u"records"_s, u"At most 20 records in a set and 10,000 sets in a zone (2026-11)."_s},
            {u"dnssec"_s, u"Takes no foreign DNSKEY (2026-11)."_s},
        };
        d.verified = u"recorded traffic of dns-lexicon (2023-06); etags and new zones from documentation, not yet "
                     "tried live"_s;
        return d;
    }();
    return descriptor;
}

std::unique_ptr<AuthScheme> loginFor(const ProviderContext& context)
{
    const auto value = [&](const QString& field) { return context.value(description(), field); };
    // The scope names the service itself, whatever endpoint leads there.
    const QString scope = value(u"login-endpoint"_s).contains(u".microsoftonline.com") ? description().endpoint
                          : context.endpoint.isEmpty()                                 ? description().endpoint
                                                                                       : context.endpoint;
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
        QList<ExternalZone> zones;
        const QList<Json> items = list(zonesPath(), kPages, {kVersion});
        for (const Json& zone : items) {
            if (zone.at(u"properties.zoneType").textOr(u"Public"_s) == u"Public")
                zones += zoneIn(zone);
        }
        return zones;
    }

    ExternalZone createZone(const Name& origin) override
    {
        if (field(u"resource-group"_s).isEmpty())
            refuse(ErrorKind::Permission, u"creating "_s + origin.toDisplay(),
                   u"the field resource-group has to say where new zones go"_s);
        HttpRequest made = request(
            "PUT", zonesPath() + u'/' + segment(origin.toText().chopped(1).toLower()) + version(),
            QJsonObject{{u"location"_s, u"global"_s}, {u"properties"_s, QJsonObject{{u"zoneType"_s, u"Public"_s}}}});
        made.setHeader("If-None-Match", "*");
        return zoneIn(callJson(made));
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
        HttpRequest made = request("PUT", setPath(zone, change.key()));
        if (change.before) {
            const Stored stored = storedFor(zone, *change.before);
            made.setHeader("If-Match", stored.etag);
            if (!stored.metadata.isEmpty())
                properties.insert(u"metadata"_s, stored.metadata);
        } else {
            made.setHeader("If-None-Match", "*");
        }
        made.setHeader("Content-Type", "application/json");
        made.body = QJsonDocument(QJsonObject{{u"properties"_s, properties}}).toJson(QJsonDocument::Compact);
        const Json answer = callJson(made);
        m_stored.keep(zone.id, *change.after,
                      {answer["etag"_L1].text().toLatin1(), answer.at(u"properties.metadata").value().toObject()});
    }

    void deleteSet(const ExternalZone& zone, const RRset& before) override
    {
        HttpRequest made = request("DELETE", setPath(zone, RRsetKey::of(before)));
        made.setHeader("If-Match", storedFor(zone, before).etag);
        (void)call(made);
        m_stored.drop(zone.id, RRsetKey::of(before));
    }

private:
    struct Stored
    {
        QByteArray etag;
        QJsonObject metadata; ///< people's own, which a write would erase
    };

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

    /// The id is the path of all calls about the zone.
    ExternalZone zoneIn(const Json& zone) const { return zoneNamed(zone["name"_L1].text(), zone["id"_L1].text()); }

    Stored storedFor(const ExternalZone& zone, const RRset& before) const
    {
        if (const std::optional<Stored> stored = m_stored.of(zone.id, before))
            return *stored;
        refuseAsChanged(RRsetKey::of(before));
    }

    void take(const Json& set, ZoneBuilder& builder, const ExternalZone& zone)
    {
        const RecordText text(kDialect, zone.origin);
        const QString type = set["type"_L1].text().section(u'/', -1).toUpper();
        const Result<Name> owner = text.readName(set["name"_L1].text());
        if (!owner)
            set["name"_L1].refuse(owner.error().message());
        const Result<RRType> known = RRType::fromText(type);
        if (!known || !listNames().contains(*known))
            return builder.addOpaque(*owner, known.value_or(RRType(0)), u"a record of the type "_s + type);
        if (!set.at(u"properties.targetResource.id").isNull())
            return builder.addOpaque(*owner, *known,
                                     u"an alias to "_s + set.at(u"properties.targetResource.id").text());
        const Json records = set["properties"_L1][listNames()[*known]];
        QList<QByteArray> rdata;
        for (const Json& record : records.isObject() ? QList<Json>{records} : records.items()) {
            const Result<QByteArray> wire =
                *known == rrtype::TXT ? readText(record) : recordFields().read(text, *known, record);
            if (!wire)
                return builder.addOpaque(*owner, *known, wire.error().message());
            rdata += *wire;
        }
        const quint32 ttl = set.at(u"properties.TTL").ttl();
        for (const QByteArray& wire : std::as_const(rdata))
            builder.add(*owner, *known, ttl, wire);
        m_stored.keep(zone.id, RRset(*owner, *known, ttl, rdata),
                      {set["etag"_L1].text().toLatin1(), set.at(u"properties.metadata").value().toObject()});
    }

    static Result<QByteArray> readText(const Json& record)
    {
        QList<QByteArray> strings;
        const QStringList chunks = record["value"_L1].texts();
        for (const QString& chunk : chunks)
            strings += chunk.toUtf8();
        return RdataCodec::fromStrings(strings);
    }

    static QJsonObject toJson(const ExternalZone& zone, const RRset& set)
    {
        const RecordText text(kDialect, zone.origin);
        QJsonArray records;
        for (const QByteArrayView rdata : set.rdata()) {
            QJsonObject record;
            if (set.type() == rrtype::TXT) {
                QJsonArray chunks;
                for (const QByteArray& chunk : RdataCodec::strings(rdata))
                    chunks += QString::fromUtf8(chunk);
                record.insert(u"value"_s, chunks);
            } else {
                recordFields().write(text, set.type(), rdata, record);
            }
            records += record;
        }
        const bool isSingle = set.type() == rrtype::CNAME;
        return {{u"TTL"_s, static_cast<qint64>(set.ttl())},
                {listNames().value(set.type()), isSingle ? records.first() : QJsonValue(records)}};
    }

    SetMemory<Stored> m_stored;
};

} // namespace

Adapter adapters::azure()
{
    return adapterOf<Azure>(description());
}

} // namespace zoneloom
