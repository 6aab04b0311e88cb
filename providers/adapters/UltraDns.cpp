// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RRsetProvider.h"

#include <QJsonDocument>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

constexpr int kZoneSeconds = 120; // that long a new zone may take
constexpr int kSingleReads = 24;
// Errors, as their texts end.
constexpr auto kNoZones = "(70002)"_L1;   // nothing found at all
constexpr auto kNoSuchSet = "(56001)"_L1; // no record of that type and owner

const RecordDialect kDialect{.names = RecordDialect::Names::Absolute,
                             .texts = RecordDialect::Texts::WrittenQuoted,
                             .typeNames = {{rrtype::ALIAS, u"APEXALIAS"_s}}};
const Paging kZonePages{.by = Paging::By::Cursor,
                        .items = u"zones"_s,
                        .parameter = u"cursor"_s,
                        .sizeParameter = u"limit"_s,
                        .size = 1000,
                        .next = u"cursorInfo.next"_s};
const Paging kSetPages{.by = Paging::By::Offset,
                       .items = u"rrSets"_s,
                       .parameter = u"offset"_s,
                       .sizeParameter = u"limit"_s,
                       .size = 1000,
                       .total = u"resultInfo.totalCount"_s};

const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor = [] {
        ProviderDescriptor d;
        d.id = u"ultradns"_s;
        d.name = u"UltraDNS"_s;
        d.country = u"US"_s;
        d.documentation = u"https://docs.ultradns.com/Content/REST%20API/Content/REST%20API/REST%20API.htm"_s;
        d.endpoint = u"https://api.ultradns.com"_s;
        d.fields = {
            {.id = u"user-name"_s,
             .label = QT_TRANSLATE_NOOP("Provider", "User name"),
             .help = QT_TRANSLATE_NOOP("Provider", "Of a user who may call the API from this address.")},
            {.id = u"password"_s,
             .label = QT_TRANSLATE_NOOP("Provider", "Password"),
             .help = QT_TRANSLATE_NOOP("Provider", "Of that user."),
             .secret = true},
            {.id = u"account-name"_s,
             .label = QT_TRANSLATE_NOOP("Provider", "Account name"),
             .help = QT_TRANSLATE_NOOP("Provider", "Where new zones go."),
             .required = false},
        };
        Capabilities& c = d.capabilities;
        c.otherTypes = Support::Unknown;
        for (const RRType type :
             {rrtype::A,  rrtype::AAAA,  rrtype::ALIAS, rrtype::CAA,   rrtype::CDNSKEY, rrtype::CDS,  rrtype::CNAME,
              rrtype::DS, rrtype::HINFO, rrtype::HTTPS, rrtype::MX,    rrtype::NAPTR,   rrtype::NS,   rrtype::PTR,
              rrtype::RP, rrtype::SPF,   rrtype::SRV,   rrtype::SSHFP, rrtype::SVCB,    rrtype::TLSA, rrtype::TXT})
            c.types.insert(type, Support::Yes);
        for (const RRType type : {rrtype::RRSIG, rrtype::NSEC, rrtype::NSEC3, rrtype::NSEC3PARAM, rrtype::DNSKEY})
            c.types.insert(type, Support::No);
        c.apexNs = Support::Yes;
        c.writeStyle = WriteStyle::RRset;
        c.dnssec = DnssecClass::MultiSigner;
        c.notes = {
            {u"ALIAS"_s, u"Called APEXALIAS there (2026-11)."_s},
            {u"SOA"_s, u"Its serial is the service's own (2026-11)."_s},
            {u"records"_s, u"Pools (directional, SiteBacker, traffic controller): shown, never touched (2026-11)."_s},
            {u"dnssec"_s, u"Foreign keys by externalKeys; zones with pools cannot be signed (2026-11)."_s},
        };
        d.verified = u"recorded traffic of dns-lexicon (2020-05)"_s;
        return d;
    }();
    return descriptor;
}

std::unique_ptr<AuthScheme> loginFor(const ProviderContext& context)
{
    const QString endpoint = context.endpoint.isEmpty() ? description().endpoint : context.endpoint;
    return TokenAuth::password(endpoint + u"/v2/authorization/token", context.value(description(), u"user-name"_s),
                               context.value(description(), u"password"_s));
}

class UltraDns : public RRsetProvider
{
public:
    explicit UltraDns(const ProviderContext& context)
        : RRsetProvider(description(), context, loginFor(context))
    {}

    void test() override { (void)zonesWith({{u"limit"_s, u"1"_s}}, {.items = u"zones"_s}); }

    QList<ExternalZone> zones() override { return zonesWith({{u"q"_s, u"zone_type:PRIMARY"_s}}, kZonePages); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        const Result<Name> name = Name::fromText(nameOrId);
        if (!name)
            return Provider::findZone(nameOrId);
        return zoneNamed(get(u"/v2/zones/" + segment(name->toText())).at(u"properties.name").text());
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString account = field(u"account-name"_s);
        if (account.isEmpty())
            refuse(ErrorKind::Permission, u"creating "_s + origin.toDisplay(),
                   u"the field account-name has to say where new zones go"_s);
        const HttpRequest made = request(
            "POST", u"/v2/zones"_s,
            QJsonObject{{u"properties"_s, QJsonObject{{u"name"_s, origin.toText().toLower()},
                                                      {u"accountName"_s, account},
                                                      {u"type"_s, u"PRIMARY"_s}}},
                        {u"primaryCreateInfo"_s, QJsonObject{{u"createType"_s, u"NEW"_s}, {u"forceImport"_s, true}}}});
        const HttpResponse answer = call(made);
        if (answer.status == 202)
            waitForTask(QString::fromLatin1(answer.header("X-Task-Id")));
        return zoneNamed(origin.toText().toLower());
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const QList<Json> sets = list(setsPath(zone), kSetPages);
        for (const Json& set : sets)
            take(set, builder);
        return builder.finish();
    }

    QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys) override
    {
        if (keys.size() > kSingleReads)
            return Provider::readSets(zone, keys);
        QList<RRset> sets;
        for (const RRsetKey& key : keys) {
            if (const std::optional<RRset> set = readSet(zone, key))
                sets += *set;
        }
        return sets;
    }

    /// Its own among those that the zone names.
    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        QStringList hosts;
        if (const std::optional<RRset> set = readSet(zone, {zone.origin, rrtype::NS})) {
            for (const QByteArrayView rdata : set->rdata())
                hosts += RecordText(kDialect, zone.origin).writeContent(rrtype::NS, rdata);
        }
        const QStringList own = hosts.filter(u".ultradns."_s, Qt::CaseInsensitive);
        return nameServersOf(own.isEmpty() ? hosts : own);
    }

protected:
    void putSet(const ExternalZone& zone, const RRsetChange& change) override
    {
        if (change.before)
            checkStillThere(zone, *change.before);
        // A set that is new may not be there: the service itself refuses that.
        const QByteArray method = change.before ? "PUT" : "POST";
        (void)callJson(request(method, setPath(zone, change.key()), toJson(*change.after)));
    }

    void deleteSet(const ExternalZone& zone, const RRset& before) override
    {
        checkStillThere(zone, before);
        remove(setPath(zone, RRsetKey::of(before)));
    }

    /// An array of errors, or one.
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = RestProvider::errorOf(response);
        if (!error)
            return std::nullopt;
        const QJsonDocument body = QJsonDocument::fromJson(response.body);
        const QJsonObject first = body.isArray() ? body.array().first().toObject() : body.object();
        const int code = first.value("errorCode"_L1).toInt();
        if (code != 0)
            error->message = first.value("errorMessage"_L1).toString() + u" ("_s + QString::number(code) + u')';
        if (code == 60001)
            error->kind = ErrorKind::Authentication;
        return error;
    }

private:
    static QString setsPath(const ExternalZone& zone) { return u"/v2/zones/" + segment(zone.id) + u"/rrsets"; }
    static QString setPath(const ExternalZone& zone, const RRsetKey& key)
    {
        const RecordText text(kDialect, zone.origin);
        return setsPath(zone) + u'/' + text.writeType(key.type) + u'/' + segment(text.writeName(key.name));
    }

    QList<ExternalZone> zonesWith(const QueryItems& query, const Paging& paging)
    {
        QList<ExternalZone> zones;
        try {
            const QList<Json> items = list(u"/v3/zones"_s, paging, query);
            for (const Json& zone : items)
                zones += zoneNamed(zone.at(u"properties.name").text());
        } catch (const ProviderException& problem) {
            if (!problem.error().cause().contains(kNoZones)) // an account without one
                throw;
        }
        return zones;
    }

    void waitForTask(const QString& task)
    {
        for (int second = 0; second < kZoneSeconds; ++second) {
            const Json state = get(u"/tasks/" + segment(task));
            const QString code = state["code"_L1].textOr({});
            if (code == u"COMPLETE")
                return;
            if (code == u"ERROR")
                refuse(ErrorKind::Protocol, u"POST /v2/zones"_s, state["message"_L1].textOr({}));
            client().environment().pause(std::chrono::seconds(1), context().cancel);
        }
        refuse(ErrorKind::Protocol, u"POST /v2/zones"_s, u"it was not finished in time"_s);
    }

    static void take(const Json& set, ZoneBuilder& builder)
    {
        const RecordText text(kDialect, builder.origin());
        const QString owner = set["ownerName"_L1].text();
        const QString type = set["rrtype"_L1].text().section(u' ', 0, 0); // `A (1)`
        const QString profile = set.at(u"profile.@context").textOr({});
        const Result<Name> name = text.readName(owner);
        const Result<RRType> known = text.readType(type);
        if (!profile.isEmpty() && !profile.contains(u"RDPool") && name && known)
            return builder.addOpaque(*name, *known, u"a pool: "_s + profile.section(u'/', -1));
        builder.addTexts(text, owner, type, set["ttl"_L1].ttl(), set["rdata"_L1].texts());
    }

    std::optional<RRset> readSet(const ExternalZone& zone, const RRsetKey& key)
    {
        try {
            ZoneBuilder builder(zone.origin);
            const QList<Json> sets = get(setPath(zone, key))["rrSets"_L1].items();
            for (const Json& set : sets)
                take(set, builder);
            const ZoneReading reading = builder.finish();
            const RRset* found = reading.content.find(key);
            return found ? std::optional<RRset>(*found) : std::nullopt;
        } catch (const ProviderException& problem) {
            const QString& why = problem.error().cause();
            if (!why.contains(kNoSuchSet) && !why.contains(kNoZones))
                throw;
            return std::nullopt;
        }
    }

    /// The service has no condition for a write; so it is at least not blind.
    void checkStillThere(const ExternalZone& zone, const RRset& before)
    {
        const std::optional<RRset> now = readSet(zone, RRsetKey::of(before));
        if (!now || !now->sameData(before))
            refuseAsChanged(RRsetKey::of(before));
    }

    static QJsonObject toJson(const RRset& set)
    {
        const RecordText text(kDialect, Name());
        QJsonArray rdata;
        for (const QByteArrayView record : set.rdata())
            rdata += text.writeContent(set.type(), record);
        QJsonObject json{{u"ttl"_s, static_cast<qint64>(set.ttl())}, {u"rdata"_s, rdata}};
        if (rdata.size() > 1 && (set.type() == rrtype::A || set.type() == rrtype::AAAA))
            json.insert(u"profile"_s, QJsonObject{{u"@context"_s, u"http://schemas.ultradns.com/RDPool.jsonschema"_s},
                                                  {u"order"_s, u"FIXED"_s},
                                                  {u"description"_s, set.name().toText()}});
        return json;
    }
};

} // namespace

Adapter adapters::ultradns()
{
    return adapterOf<UltraDns>(description());
}

} // namespace zoneloom
