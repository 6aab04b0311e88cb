// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/OvhSignature.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RecordProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kDefaultTtl = 3600; // what TTL 0 stands for
constexpr int kParallel = 8;          // many more are answered with broken connections
constexpr int kSingleReads = 24;

const RecordDialect kDialect{.names = RecordDialect::Names::Relative,
                             .apex = QString(),
                             .targets = RecordDialect::Targets::RelativeUnlessDotted,
                             .texts = RecordDialect::Texts::WrittenQuoted};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"ovh"_s;
    d.name = u"OVHcloud"_s;
    d.country = u"FR"_s;
    d.documentation = u"https://eu.api.ovh.com/console/?section=%2Fdomain&branch=v1"_s;
    d.endpoint = u"https://eu.api.ovh.com/1.0"_s;
    d.fields = {
        {.id = u"application-key"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Application key"),
         .help = QT_TRANSLATE_NOOP("Provider", "From https://eu.api.ovh.com/createToken/ with all rights on "
                                               "/domain/zone/*; accounts in Canada and the USA have endpoints of "
                                               "their own.")},
        {.id = u"application-secret"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Application secret"),
         .help = QT_TRANSLATE_NOOP("Provider", "Shown together with the application key."),
         .secret = true},
        {.id = u"consumer-key"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Consumer key"),
         .help = QT_TRANSLATE_NOOP("Provider", "Shown together with the application key; it may expire."),
         .secret = true},
    };
    d.createsZones = false;
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, DNAME, HTTPS, LOC, MX, NAPTR, NS, RP, SRV, SSHFP, SVCB, TLSA, TXT});
    c.otherTypes = Support::No;
    c.minimumTtl = 60;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Record;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"ttl", QT_TRANSLATE_NOOP("Provider", "0 is the zone's default, 3600 (2026-11).")},
        {"TXT", QT_TRANSLATE_NOOP(
                    "Provider",
                    "Its own SPF, DKIM and DMARC entries are read as TXT, and become TXT when changed (2026-11).")},
        {"CNAME", QT_TRANSLATE_NOOP("Provider", "Targets with an underscore are refused (2026-11).")},
        {"apexNs",
         QT_TRANSLATE_NOOP("Provider", "OVH's own, once deleted, return only by its control panel (2026-11).")},
        {"zones", QT_TRANSLATE_NOOP("Provider", "New zones have to be ordered (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2018-06)");
    return d;
}

constexpr auto description = descriptorOf<describe>;

std::unique_ptr<AuthScheme> signatureFor(const ProviderContext& context)
{
    return std::make_unique<OvhSignature>(
        context.endpointOf(description()), context.value(description(), u"application-key"_s),
        context.value(description(), u"application-secret"_s), context.value(description(), u"consumer-key"_s));
}

class Ovh : public RecordProvider
{
public:
    explicit Ovh(const ProviderContext& context)
        : RecordProvider(description(), context, signatureFor(context))
    {
        setErrorCodes({.code = u"errorCode"_s,
                       .kinds = {{ErrorKind::Authentication,
                                  {u"INVALID_SIGNATURE"_s, u"INVALID_CREDENTIAL"_s, u"NOT_CREDENTIAL"_s,
                                   u"INVALID_KEY"_s, u"QUERY_TIME_OUT"_s}}}});
    }

    void test() override { (void)get(u"/domain/zone"_s); }

    QList<ExternalZone> zones() override
    {
        QList<ExternalZone> zones;
        const QStringList names = get(u"/domain/zone"_s).texts();
        for (const QString& name : names)
            zones += zoneNamed(name);
        return zones;
    }

    ExternalZone createZone(const Name& origin) override
    {
        refuse(ErrorKind::Permission, u"creating "_s + origin.toDisplay(),
               u"zones are ordered at OVHcloud, in its control panel; they cost nothing"_s);
    }

    QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys) override
    {
        if (keys.size() > kSingleReads)
            return Provider::readSets(zone, keys);
        const RecordText text(kDialect, zone.origin);
        QList<HttpRequest> calls;
        for (const RRsetKey& key : keys) // of all types, for its own entries are of several
            calls +=
                request("GET", zonePath(zone) + u"/record", QueryItems{{u"subDomain"_s, text.writeName(key.name)}});
        QStringList ids;
        const QList<Json> answers = callAll(calls, kParallel);
        for (const Json& answer : answers)
            ids += answer.texts();
        ids.removeDuplicates();
        const ZoneReading reading = recordsOf(zone, ids).reading();
        QList<RRset> sets;
        for (const RRsetKey& key : keys) {
            if (const RRset* set = reading.content.find(key))
                sets += *set;
        }
        return sets;
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone))["nameServers"_L1].texts());
    }

protected:
    RecordList list(const ExternalZone& zone) override
    {
        return recordsOf(zone, get(zonePath(zone) + u"/record").texts());
    }

    void create(const ExternalZone& zone, const StoredRecord& record) override
    {
        QJsonObject json = toJson(zone, record);
        json.insert(u"fieldType"_s, record.type.toText());
        post(zonePath(zone) + u"/record", json);
    }

    bool update(const ExternalZone& zone, const StoredRecord& record, const StoredRecord&) override
    {
        if (record.extra.contains("fieldType"_L1)) // has rules of its own, such as DKIM; becomes a plain TXT
            return false;
        put(recordPath(zone, record.id), toJson(zone, record));
        return true;
    }

    void erase(const ExternalZone& zone, const StoredRecord& record) override { remove(recordPath(zone, record.id)); }

    /// Until then nothing of what was written is served.
    void finish(const ExternalZone& zone) override
    {
        post(zonePath(zone) + u"/refresh", QJsonValue(QJsonValue::Undefined));
    }

    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = RestProvider::errorOf(response);
        if (!error)
            return std::nullopt;
        if (response.status == 460) // the service has expired
            error->kind = ErrorKind::Permission;
        return error;
    }

private:
    static QString zonePath(const ExternalZone& zone) { return u"/domain/zone/" + segment(zone.id); }
    static QString recordPath(const ExternalZone& zone, const QString& id)
    {
        return zonePath(zone) + u"/record/" + segment(id);
    }

    /// The list of records is one of ids: each is asked for, so none can be missing.
    RecordList recordsOf(const ExternalZone& zone, const QStringList& ids)
    {
        QList<HttpRequest> calls;
        for (const QString& id : ids)
            calls += request("GET", recordPath(zone, id));
        RecordList records(zone.origin, kDialect);
        const QList<Json> answers = callAll(calls, kParallel);
        for (const Json& record : answers) {
            const QString fieldType = record["fieldType"_L1].text();
            const bool isText = fieldType == u"SPF" || fieldType == u"DKIM" || fieldType == u"DMARC";
            const quint32 ttl = record["ttl"_L1].isNull() ? 0 : record["ttl"_L1].ttl();
            records.add({record["id"_L1].text(),
                         record["subDomain"_L1].textOr({}),
                         isText ? u"TXT"_s : fieldType,
                         ttl == 0 ? kDefaultTtl : ttl,
                         record["target"_L1].text(),
                         {}},
                        isText ? QJsonObject{{u"fieldType"_s, fieldType}} : QJsonObject());
        }
        return records;
    }

    static QJsonObject toJson(const ExternalZone& zone, const StoredRecord& record)
    {
        const RecordText text(kDialect, zone.origin);
        return {{u"subDomain"_s, text.writeName(record.owner)},
                {u"target"_s, text.writeContent(record.type, record.rdata)},
                {u"ttl"_s, static_cast<qint64>(record.ttl)}};
    }
};

} // namespace

Adapter adapters::ovh()
{
    return adapterOf<Ovh>(description());
}

} // namespace zoneloom
