// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

// https://docs.ultradns.com/ "Batch API": 1,000 records in one request, run in order and rolled back as a whole.
constexpr BatchLimits kBatchLimits{.changes = 500, .records = 1000, .bytes = 0};
constexpr int kSingleReads = 200;
constexpr auto kNothingFound = "(70002)"_L1; // nothing at all, as in an account without a zone
constexpr auto kNoSuchSet = "(56001)"_L1;    // no record of that type and owner

const RecordDialect kDialect{.names = RecordDialect::Names::Absolute,
                             .texts = RecordDialect::Texts::WrittenQuoted,
                             .typeNames = {{rrtype::ALIAS, u"APEXALIAS"_s}}};
/// That long a new zone may take.
const JobStates kZoneTask{.state = u"code"_s,
                          .done = u"COMPLETE"_s,
                          .failed = u"ERROR"_s,
                          .message = u"message"_s,
                          .kind = ErrorKind::Protocol,
                          .between = std::chrono::seconds(1),
                          .looks = 120};
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

ProviderDescriptor describe()
{
    using namespace rrtype;
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
    c.types = typeSupport({A,     AAAA, ALIAS, CAA, CDNSKEY, CDS, CNAME, DS,   HINFO, HTTPS, MX,
                           NAPTR, NS,   PTR,   RP,  SPF,     SRV, SSHFP, SVCB, TLSA,  TXT},
                          {RRSIG, NSEC, NSEC3, NSEC3PARAM, DNSKEY});
    c.otherTypes = Support::Unknown;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchLimits.changes;
    c.dnssec = DnssecClass::MultiSigner;
    c.notes = notesOf({
        {"ALIAS", QT_TRANSLATE_NOOP("Provider", "Called APEXALIAS there (2026-11).")},
        {"SOA", QT_TRANSLATE_NOOP("Provider", "Its serial is the service's own (2026-11).")},
        {"records", QT_TRANSLATE_NOOP("Provider", "Pools of all other kinds: shown, never touched (2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Foreign keys by externalKeys; no signing with pools (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2020-05): login and single sets; the "
                                               "rest from documentation, not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

std::unique_ptr<AuthScheme> loginFor(const ProviderContext& context)
{
    return TokenAuth::password(context.endpointOf(description()) + u"/v2/authorization/token",
                               context.value(description(), u"user-name"_s),
                               context.value(description(), u"password"_s));
}

class UltraDns : public BatchProvider
{
public:
    explicit UltraDns(const ProviderContext& context)
        : BatchProvider(description(), context, loginFor(context))
    {
        setErrorCodes({.code = u"errorCode"_s,
                       .kinds = {{ErrorKind::Authentication, {u"60001"_s}}, {ErrorKind::RejectedRecord, {u"56001"_s}}},
                       .messages = {u"errorMessage"_s},
                       .showsCode = true});
    }

    void test() override { (void)zonesWith({{u"limit"_s, u"1"_s}}, {.items = u"zones"_s}); }

    QList<ExternalZone> zones() override { return zonesWith({{u"q"_s, u"zone_type:PRIMARY"_s}}, kZonePages); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return foundBy(nameOrId, [this](const Name& name) {
            return zonesIn({get(u"/v2/zones/" + segment(name.toText()))}, u"properties.name");
        });
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString account = fieldForNew(origin, u"account-name"_s);
        const HttpRequest made = request(
            "POST", u"/v2/zones"_s,
            QJsonObject{{u"properties"_s, QJsonObject{{u"name"_s, origin.toText().toLower()},
                                                      {u"accountName"_s, account},
                                                      {u"type"_s, u"PRIMARY"_s}}},
                        {u"primaryCreateInfo"_s, QJsonObject{{u"createType"_s, u"NEW"_s}, {u"forceImport"_s, true}}}});
        const HttpResponse answer = call(made);
        if (answer.status == 202)
            waitFor(u"/tasks/" + segment(QString::fromLatin1(answer.header("X-Task-Id"))), kZoneTask);
        return zoneNamed(origin.toText().toLower());
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const QList<Json> sets = list(u"/v2/zones/" + segment(zone.id) + u"/rrsets", kSetPages);
        for (const Json& set : sets)
            take(set, builder);
        return builder.finish();
    }

    QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys) override
    {
        if (keys.size() > kSingleReads)
            return Provider::readSets(zone, keys);
        QJsonArray calls;
        for (const RRsetKey& key : keys)
            calls += QJsonObject{{u"method"_s, u"GET"_s}, {u"uri"_s, setPath(zone, key)}};
        const QList<Json> answers = query(u"/v1/batch/query"_s, calls).items();
        if (answers.size() != keys.size())
            refuse(ErrorKind::Protocol, u"POST /v1/batch/query"_s, u"some of the answers are missing"_s);
        ZoneBuilder builder(zone.origin);
        for (const Json& answer : answers) {
            const auto status = static_cast<int>(answer["status"_L1].number());
            const std::optional<ApiError> problem = errorWithin(status, answer["response"_L1].value());
            if (problem && !problem->message.endsWith(kNoSuchSet) && !problem->message.endsWith(kNothingFound))
                refuse(ErrorKind::Protocol, u"POST /v1/batch/query"_s, problem->message);
            if (problem)
                continue;
            for (const Json& set : answer.at(u"response.rrSets").items())
                take(set, builder);
        }
        return builder.finish(keys);
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override { return nameServersIn(zone, u".ultradns."_s); }

protected:
    BatchLimits batchLimits() const override { return kBatchLimits; }

    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        checkUnchanged(zone, changes);
        QJsonArray calls;
        for (const RRsetChange& change : changes) {
            // A set that is new may not be there: the service itself refuses that.
            const QString method = !change.after ? u"DELETE"_s : change.before ? u"PUT"_s : u"POST"_s;
            QJsonObject call{{u"method"_s, method}, {u"uri"_s, setPath(zone, change.key())}};
            if (change.after)
                call.insert(u"body"_s, toJson(*change.after));
            calls += call;
        }
        const QJsonArray answers = post(u"/v1/batch"_s, calls).value().toArray();
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const int status = answers[i]["status"_L1].toInt(200);
            if (const std::optional<ApiError> problem = errorWithin(status, answers[i]["response"_L1])) {
                blame(i);
                refuse(problem->kind.value_or(kindOf(status, HttpRequest::Effect::Writes)), u"POST /v1/batch"_s,
                       problem->message);
            }
        }
        if (answers.size() != calls.size())
            throw UncertainOutcome(Error(ErrorKind::Protocol,
                                         QT_TRANSLATE_NOOP("Error", "%1: %2 was answered in part only."),
                                         {who(), u"POST /v1/batch"_s}));
    }

private:
    /// As calls within a batch are spelt.
    static QString setPath(const ExternalZone& zone, const RRsetKey& key)
    {
        const RecordText text(kDialect, zone.origin);
        return u"/v1/zones/" + segment(zone.id) + u"/rrsets/" + text.writeType(key.type) + u'/' +
               segment(text.writeName(key.name));
    }

    QList<ExternalZone> zonesWith(const QueryItems& query, const Paging& paging)
    {
        try {
            return zonesIn(list(u"/v3/zones"_s, paging, query), u"properties.name");
        } catch (const ProviderException& problem) {
            if (!problem.error().cause().endsWith(kNothingFound))
                throw;
            return {};
        }
    }

    static void take(const Json& set, ZoneBuilder& builder)
    {
        const RecordText text(kDialect, builder.origin());
        const QString owner = set["ownerName"_L1].text();
        const QString type = set["rrtype"_L1].text().section(u' ', 0, 0); // `A (1)`
        const QString profile = set.at(u"profile.@context").textOr({});
        const std::optional<RRsetKey> key = text.readKey(owner, type);
        if (!profile.isEmpty() && !profile.contains(u"RDPool") && key)
            return builder.addOpaque(key->name, key->type, u"a pool: "_s + profile.section(u'/', -1));
        builder.addTexts(text, owner, type, set["ttl"_L1].ttl(), set["rdata"_L1].texts());
    }

    static QJsonObject toJson(const RRset& set)
    {
        const QJsonArray rdata = QJsonArray::fromStringList(RecordText(kDialect, Name()).writeContents(set));
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
