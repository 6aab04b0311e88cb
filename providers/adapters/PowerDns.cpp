// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
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

const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor = [] {
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
             .label = QT_TRANSLATE_NOOP("Provider", "Server id"),
             .help = QT_TRANSLATE_NOOP("Provider", "Practically always localhost."),
             .required = false,
             .defaultValue = QStringLiteral("localhost")},
            {.id = QStringLiteral("zone-kind"),
             .label = QT_TRANSLATE_NOOP("Provider", "Kind of new zones"),
             .help = QT_TRANSLATE_NOOP("Provider", "Native, or Master to notify secondaries."),
             .required = false,
             .defaultValue = QStringLiteral("Native")},
            {.id = QStringLiteral("name-servers"),
             .label = QT_TRANSLATE_NOOP("Provider", "Name servers"),
             .help = QT_TRANSLATE_NOOP("Provider", "Who answers for its zones: host[:port], comma-separated."),
             .required = false},
        };
        Capabilities& c = d.capabilities;
        c.otherTypes = Support::Yes; // unknown ones as RFC 3597
        for (const RRType type : {rrtype::RRSIG, rrtype::NSEC, rrtype::NSEC3, rrtype::NSEC3PARAM, rrtype::SOA})
            c.types.insert(type, Support::No);
        c.types.insert(rrtype::ALIAS, Support::Yes);
        c.apexNs = Support::Yes;
        c.writeStyle = WriteStyle::Batch;
        c.batchSize = kBatchLimits.changes;
        c.dnssec = DnssecClass::MultiSigner;
        c.notes = {
            {QStringLiteral("ALIAS"), QStringLiteral("Served only with expand-alias=yes and a resolver (2026-11).")},
            {QStringLiteral("SOA"), QStringLiteral("The server's own: made and counted up by it (2026-11).")},
            {QStringLiteral("RRSIG"),
             QStringLiteral("Refused by the API beside a CNAME, so presigned zones need a transfer (4.7.3, 2026-11).")},
            {QStringLiteral("dnssec"),
             QStringLiteral("Foreign DNSKEYs are served beside its own with direct-dnskey=yes (4.7.3, 2026-11).")},
            {QStringLiteral("names"), QStringLiteral("No label with a dot or blank in it (4.7.3, 2026-11).")},
            {QStringLiteral("LUA"), QStringLiteral("Known to be there, never touched (2026-11).")},
        };
        d.verified = QStringLiteral("PowerDNS 4.7.3, 2026-11-24");
        return d;
    }();
    return descriptor;
}

class PowerDns : public BatchProvider
{
public:
    explicit PowerDns(const ProviderContext& context)
        : BatchProvider(description(), context,
                        HeaderAuth::key("X-API-Key", context.value(description(), QStringLiteral("api-key"))))
    {}

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
        if (const Result<Name> name = Name::fromText(nameOrId)) {
            const Json found = get(serverPath() + u"/zones", {{QStringLiteral("zone"), toName(*name)},
                                                              {QStringLiteral("dnssec"), QStringLiteral("false")}});
            for (const ExternalZone& zone : zonesIn(found.items(), u"name", u"id")) {
                if (zone.origin == *name)
                    return zone;
            }
        }
        return Provider::findZone(nameOrId);
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
        m_disabled[zone.id].clear();
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
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = BatchProvider::errorOf(response);
        // Releases before 4.2 said so with status 422.
        if (error && error->message.startsWith(QLatin1String("Could not find domain")))
            error->kind = ErrorKind::ZoneNotFound;
        return error;
    }

    BatchLimits batchLimits() const override { return kBatchLimits; }

    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        QJsonArray sets;
        for (const RRsetChange& change : changes)
            sets += toJson(change, m_disabled.value(zone.id).value(change.key()));
        patch(zonePath(zone), QJsonObject{{QStringLiteral("rrsets"), sets}});
    }

    /// `RRset www.example.com. IN CNAME: …`, `Record www.example.com./A '…': …`
    int namedIn(const Error& error, const QList<RRsetChange>& changes) const override
    {
        static const QRegularExpression pattern(QStringLiteral(R"((?:RRset|Record) (\S+?)(?: IN |/)(\w+))"));
        const QRegularExpressionMatch match = pattern.match(error.cause());
        const Result<Name> name = Name::fromText(match.captured(1));
        const Result<RRType> type = RRType::fromText(match.captured(2));
        if (!match.hasMatch() || !name || !type)
            return -1;
        const auto found = std::ranges::find(changes, RRsetKey{*name, *type}, &RRsetChange::key);
        return found != changes.end() ? static_cast<int>(found - changes.begin()) : -1;
    }

private:
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

    static QJsonObject toJson(const RRsetChange& change, const QJsonArray& disabled)
    {
        const RRsetKey key = change.key();
        QJsonObject set{{QStringLiteral("name"), toName(key.name)}, {QStringLiteral("type"), key.type.toText()}};
        if (!change.after && disabled.isEmpty()) {
            set.insert(QStringLiteral("changetype"), QStringLiteral("DELETE"));
            return set;
        }
        QJsonArray records = disabled;
        if (change.after) {
            for (const QByteArrayView rdata : change.after->rdata())
                records += QJsonObject{{QStringLiteral("content"), toContent(key.type, rdata)},
                                       {QStringLiteral("disabled"), false}};
        }
        set.insert(QStringLiteral("changetype"), QStringLiteral("REPLACE"));
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
            QStringList texts;
            QJsonArray disabled;
            const QList<Json> records = set[QLatin1String("records")].items();
            for (const Json& record : records) {
                if (record[QLatin1String("disabled")].flagOr(false))
                    disabled += record.value();
                else
                    texts += record[QLatin1String("content")].text();
            }
            if (!disabled.isEmpty()) {
                const Result<Name> name = Name::fromText(owner);
                const Result<RRType> known = RRType::fromText(type);
                if (name && known)
                    m_disabled[zone.id].insert({*name, *known}, disabled);
            }
            if (type == u"LUA")
                builder.addOpaque(Name::fromText(owner).value_or(zone.origin), kLua, texts.join(QStringLiteral(", ")));
            else if (!texts.isEmpty()) // else only comments, or records that are switched off
                builder.addTexts(owner, type, set[QLatin1String("ttl")].ttl(), texts);
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
        if (m_disabled.contains(request.zone.id))
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

    QHash<QString, QHash<RRsetKey, QJsonArray>> m_disabled; ///< by zone id, for each zone that was read
};

} // namespace

Adapter adapters::powerdns()
{
    return adapterOf<PowerDns>(description());
}

} // namespace zoneloom
