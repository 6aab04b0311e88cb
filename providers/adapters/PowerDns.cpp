// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/DisabledRecords.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

#include <QRegularExpression>

namespace zoneloom {

namespace {

// The server's default bound of a body is 2 MB (webserver-max-bodysize). One PATCH is one transaction, which takes it
// no longer for each set with 1,000 of them than with 10,000, but after which it may sign a zone of its own anew.
constexpr BatchLimits kBatchLimits{.changes = 2'000, .records = 0, .bytes = 1'800'000};
// Reading back so many sets one by one is quicker than reading a whole zone.
constexpr int kSingleReads = 24;
constexpr RRType kLua{65402};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = QStringLiteral("powerdns");
    d.name = QStringLiteral("PowerDNS");
    d.documentation = QStringLiteral("https://doc.powerdns.com/authoritative/http-api/");
    d.fields = {
        {.id = QStringLiteral("api-key"),
         .label = QT_TRANSLATE_NOOP("Provider", "API key"),
         .help = QT_TRANSLATE_NOOP("Provider", "The api-key in pdns.conf."),
         .secret = true},
        {.id = QStringLiteral("server-id"),
         .label = QT_TRANSLATE_NOOP("Provider", "Server ID"),
         .help = QT_TRANSLATE_NOOP("Provider", "Practically always localhost."),
         .required = false,
         .defaultValue = QStringLiteral("localhost")},
        {.id = QStringLiteral("zone-kind"),
         .label = QT_TRANSLATE_NOOP("Provider", "Kind of new zones"),
         .help = QT_TRANSLATE_NOOP("Provider", "Native, or Master to notify secondaries."),
         .required = false,
         .defaultValue = QStringLiteral("Native"),
         .choices = {QStringLiteral("Native"), QStringLiteral("Master")}},
        {.id = QStringLiteral("name-servers"),
         .label = QT_TRANSLATE_NOOP("Provider", "Name servers"),
         .help = QT_TRANSLATE_NOOP("Provider", "Who answers for its zones: host[:port], comma-separated."),
         .required = false},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({ALIAS}, {RRSIG, NSEC, NSEC3, NSEC3PARAM, SOA});
    c.otherTypes = Support::Yes; // unknown ones as RFC 3597
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchLimits.changes;
    c.dnssec = DnssecClass::MultiSigner;
    c.notes = notesOf({
        {"ALIAS", QT_TRANSLATE_NOOP("Provider", "Served only with expand-alias=yes and a resolver (2026-11).")},
        {"SOA", QT_TRANSLATE_NOOP("Provider", "The server's own: made and counted up by it (2026-11).")},
        {"RRSIG",
         QT_TRANSLATE_NOOP("Provider",
                           "Refused by the API beside a CNAME, so presigned zones need a transfer (4.7.3, 2026-11).")},
        {"dnssec",
         QT_TRANSLATE_NOOP("Provider",
                           "Foreign DNSKEYs are served beside its own with direct-dnskey=yes (4.7.3, 2026-11).")},
        {"names", QT_TRANSLATE_NOOP("Provider", "No label with a dot or blank in it (4.7.3, 2026-11).")},
        {"LUA", QT_TRANSLATE_NOOP("Provider", "Known to be there, never touched (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "PowerDNS 4.7.3, 2026-11-24");
    d.isTried = true;
    return d;
}

constexpr auto description = descriptorOf<describe>;

class PowerDns : public BatchProvider
{
public:
    explicit PowerDns(const ProviderContext& context)
        : BatchProvider(description(), context,
                        HeaderAuth::key("X-API-Key", context.value(description(), QStringLiteral("api-key"))))
    {
        // Releases before 4.2 said so with status 422.
        setErrorCodes({.words = {{ErrorKind::ZoneNotFound, {QStringLiteral("Could not find domain")}}}});
    }

    void test() override
    {
        const Json server = get(serverPath());
        const QString daemon = server[QLatin1String("daemon_type")].text();
        if (daemon != u"authoritative")
            refuse(ErrorKind::Protocol, serverPath(),
                   u"this is a PowerDNS " + daemon + u", not an authoritative server");
    }

    QList<ExternalZone> zones() override
    {
        return zonesIn(get(serverPath() + u"/zones", {{QStringLiteral("dnssec"), QStringLiteral("false")}}).items(),
                       u"name", u"id");
    }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return foundBy(nameOrId, [this](const Name& name) {
            const QueryItems query{{QStringLiteral("zone"), toName(name)},
                                   {QStringLiteral("dnssec"), QStringLiteral("false")}};
            return zonesIn(get(serverPath() + u"/zones", query).items(), u"name", u"id");
        });
    }

    ExternalZone createZone(const Name& origin) override
    {
        HttpRequest call = request("POST", serverPath() + u"/zones?rrsets=false",
                                   QJsonObject{{QStringLiteral("name"), toName(origin)},
                                               {QStringLiteral("kind"), field(QStringLiteral("zone-kind"))},
                                               {QStringLiteral("nameservers"), QJsonArray()},
                                               {QStringLiteral("soa_edit_api"), QStringLiteral("DEFAULT")}});
        const Json made = callJson(call);
        return zoneNamed(made[QLatin1String("name")].text(), made[QLatin1String("id")].text());
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        m_disabled.begin(zone.id);
        take(get(zonePath(zone)), zone, builder);
        return builder.finish();
    }

    QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys) override
    {
        if (keys.size() > kSingleReads)
            return Provider::readSets(zone, keys);
        ZoneBuilder builder(zone.origin);
        takeSingly(zone, keys, builder);
        return builder.finish(keys);
    }

    QList<NameServer> nameServers(const ExternalZone&) override { return nameServersField(); }

    QList<ChangeOutcome> apply(const ApplyRequest& request) override
    {
        learnDisabled(request);
        return BatchProvider::apply(request);
    }

protected:
    BatchLimits batchLimits() const override { return kBatchLimits; }

    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        QJsonArray sets;
        for (const RRsetChange& change : changes)
            sets += toJson(zone, change);
        // With SQLite behind it (gsqlite3) a server answers 500 to one of two transactions at once.
        const auto turn = turnToWrite();
        patch(zonePath(zone), QJsonObject{{QStringLiteral("rrsets"), sets}});
    }

    /// `RRset www.example.com. IN CNAME: …`, `Record www.example.com./A '…': …`
    int namedIn(const Error& error, const QList<RRsetChange>& changes) const override
    {
        static const QRegularExpression pattern(QStringLiteral(R"((?:RRset|Record) (\S+?)(?: IN |/)(\w+))"));
        const QRegularExpressionMatch match = pattern.match(error.cause());
        return indexOf(changes, text().readKey(match.captured(1), match.captured(2)));
    }

private:
    static RecordText text() { return {{.names = RecordDialect::Names::Absolute}, Name()}; }
    /// It compares names as text, and keeps them in lower case.
    [[nodiscard]] static QString toName(const Name& name) { return name.toText().toLower(); }

    [[nodiscard]] QString serverPath() const
    {
        // People also enter the address with the API's own path.
        const bool isWhole = context().endpoint.endsWith(QLatin1String("/api/v1"));
        return (isWhole ? QString() : QStringLiteral("/api/v1")) + u"/servers/" +
               segment(field(QStringLiteral("server-id")));
    }
    [[nodiscard]] QString zonePath(const ExternalZone& zone) const
    {
        return serverPath() + u"/zones/" + segment(zone.id);
    }

    /// The server refuses what it would spell differently itself.
    static QString toContent(RRType type, QByteArrayView rdata)
    {
        QString content = RdataCodec::toText(type, rdata);
        if (type == rrtype::LOC) {
            static const QRegularExpression wholeMetres(QStringLiteral(R"((?<= )(-?\d+)m(?= |$))"));
            content.replace(wholeMetres, QStringLiteral("\\1.00m"));
        }
        return content;
    }

    [[nodiscard]] QJsonObject toJson(const ExternalZone& zone, const RRsetChange& change) const
    {
        const RRsetKey key = change.key();
        QStringList contents;
        if (change.after) {
            for (const QByteArrayView rdata : change.after->rdata())
                contents += toContent(key.type, rdata);
        }
        QJsonObject set{{QStringLiteral("name"), toName(key.name)}, {QStringLiteral("type"), key.type.toText()}};
        const QJsonArray records = m_disabled.with(zone.id, key, contents);
        set.insert(QStringLiteral("changetype"),
                   records.isEmpty() ? QStringLiteral("DELETE") : QStringLiteral("REPLACE"));
        if (records.isEmpty())
            return set;
        set.insert(QStringLiteral("ttl"), static_cast<qint64>((change.after ? change.after : change.before)->ttl()));
        set.insert(QStringLiteral("records"), records);
        return set;
    }

    void take(const Json& answer, const ExternalZone& zone, ZoneBuilder& builder)
    {
        const QList<Json> sets = answer[QLatin1String("rrsets")].items();
        for (const Json& set : sets) {
            const QString owner = set[QLatin1String("name")].text();
            const QString type = set[QLatin1String("type")].text();
            const QStringList contents =
                m_disabled.take(zone.id, text().readKey(owner, type), set[QLatin1String("records")].items());
            if (type == u"LUA")
                builder.addOpaque(Name::fromText(owner).value_or(zone.origin), kLua,
                                  contents.join(QStringLiteral(", ")));
            else if (!contents.isEmpty()) // else only comments, or records that are switched off
                builder.addTexts(owner, type, set[QLatin1String("ttl")].ttl(), contents);
        }
    }

    /// A server that does not know the filter answers with the whole zone, which is right too.
    void takeSingly(const ExternalZone& zone, const QList<RRsetKey>& keys, ZoneBuilder& builder)
    {
        QList<HttpRequest> calls;
        for (const RRsetKey& key : keys)
            calls += request(
                "GET", zonePath(zone),
                {{QStringLiteral("rrset_name"), toName(key.name)}, {QStringLiteral("rrset_type"), key.type.toText()}});
        const QList<Json> answers = callAll(calls);
        for (const Json& answer : answers)
            take(answer, zone, builder);
    }

    /// Records that are switched off belong to the set that a REPLACE or DELETE overwrites: they have to be known and
    /// sent along, else they would be lost.
    void learnDisabled(const ApplyRequest& request)
    {
        if (m_disabled.knows(request.zone.id))
            return;
        QList<RRsetKey> keys;
        for (const RRsetChange& change : request.changes)
            keys += change.key();
        if (keys.size() > kSingleReads) {
            read(request.zone);
        } else {
            ZoneBuilder ignored(request.zone.origin);
            takeSingly(request.zone, keys, ignored);
        }
    }

    DisabledRecords m_disabled;
};

} // namespace

Adapter adapters::powerdns()
{
    return adapterOf<PowerDns>(description());
}

} // namespace zoneloom
