// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/rest/RecordBatchProvider.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

constexpr int kNoRecords = 5'029;
// A session ends after about 15 minutes without a call.
constexpr qint64 kSessionMinutes = 10;
constexpr quint32 kDefaultTtl = 86'400;

const RecordDialect kDialect{.targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::Plain,
                             .priorityApart = {rrtype::MX}};
const RecordMembers kMembers{.name = u"hostname"_s, .ttl = {}, .content = u"destination"_s, .priority = u"priority"_s};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"netcup"_s;
    d.name = u"netcup"_s;
    d.country = u"DE"_s;
    d.documentation = u"https://ccp.netcup.net/run/webservice/servers/endpoint.php"_s;
    d.endpoint = u"https://ccp.netcup.net/run/webservice/servers/endpoint.php"_s;
    d.fields = {{.id = u"customer-number"_s, .label = QT_TRANSLATE_NOOP("Provider", "Customer number")},
                {.id = u"api-key"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Made in the customer panel, under Master data > API."),
                 .secret = true},
                {.id = u"api-password"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API password"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Made at the same place."),
                 .secret = true},
                {.id = u"zone-names"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Zones"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Which zones to offer, comma-separated: the API cannot list "
                                                       "them. Others can be linked by their name."),
                 .required = false}};
    d.createsZones = false;
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, MX, NS, SRV, TLSA, TXT}, {ALIAS, LOC, PTR, SOA});
    c.ttlSteps = {kDefaultTtl};
    c.apexNs = Support::No;
    c.textStrings = false;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = 100;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"ttl",
         QT_TRANSLATE_NOOP("Provider", "One TTL for all records of a zone, set in the customer panel (2026-11).")},
        {"apexNs",
         QT_TRANSLATE_NOOP("Provider", "Its three name servers are always there, and are not listed (2026-11).")},
        {"TXT", QT_TRANSLATE_NOOP("Provider", "Not empty (2026-11).")},
        {"MX", QT_TRANSLATE_NOOP("Provider", "No null MX (2026-11).")},
        {"live", QT_TRANSLATE_NOOP("Provider", "Changes can take 15 minutes to be served (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "180 requests a minute (2026-11).")},
    });
    d.verified =
        QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2019-04); what is sent from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

/// Logs in for a session, whose id stands in each call beside key and customer number.
std::unique_ptr<AuthScheme> login(const ProviderContext& context)
{
    const QString endpoint = context.endpointOf(description());
    const QJsonObject identity{{u"customernumber"_s, context.value(description(), u"customer-number"_s)},
                               {u"apikey"_s, context.value(description(), u"api-key"_s)}};
    const QString password = context.value(description(), u"api-password"_s);
    const auto fetch = [=](HttpClient& client, const QDateTime& now) {
        QJsonObject param = identity;
        param.insert(u"apipassword"_s, password);
        const HttpRequest request =
            TokenAuth::loginCall(endpoint + u"?JSON", QJsonObject{{u"action"_s, u"login"_s}, {u"param"_s, param}});
        const HttpResponse response = client.send(request);
        const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        const QString session = answer.value("responsedata"_L1).toObject().value("apisessionid"_L1).toString();
        if (session.isEmpty())
            TokenAuth::refuse(request, response, answer.value("longmessage"_L1).toString());
        return TokenAuth::Token{session, now.addSecs(kSessionMinutes * 60)};
    };
    const auto place = [identity](HttpRequest& request, const QString& session) {
        QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QJsonObject param = body.value("param"_L1).toObject();
        for (auto member = identity.begin(); member != identity.end(); ++member)
            param.insert(member.key(), member.value());
        param.insert(u"apisessionid"_s, session);
        body.insert(u"param"_s, param);
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    };
    return std::make_unique<TokenAuth>(fetch, place, true);
}

class Netcup : public RecordBatchProvider
{
public:
    explicit Netcup(const ProviderContext& context)
        : RecordBatchProvider(description(), context, login(context))
    {
        client().budget().declare(180, std::chrono::minutes(1));
        // Status 200 for everything. 4001: a session that it does not know (also, at random, a new one).
        setErrorCodes({.code = u"statuscode"_s,
                       .kinds = {{ErrorKind::Authentication, {u"4001"_s}}, {ErrorKind::ZoneNotFound, {u"5031"_s}}},
                       .words = {{ErrorKind::RateLimit, {u"too many"_s, u"180 requests"_s}}},
                       .messages = {u"longmessage"_s},
                       .failure = {u"status"_s, u"(?!success).+"_s},
                       .showsCode = true});
    }

    /// There is no call for that alone: asks for a zone which is not there, and takes that answer for a good one.
    void test() override
    {
        const QStringList names = zoneNames();
        try {
            (void)zoneInfo(names.isEmpty() ? u"example.com"_s : names.first());
        } catch (const ProviderException& problem) {
            if (!names.isEmpty() || problem.error().kind() != ErrorKind::ZoneNotFound)
                throw;
        }
    }

    QList<ExternalZone> zones() override
    {
        QList<ExternalZone> zones;
        const QStringList names = zoneNames();
        for (const QString& name : names)
            zones += zoneNamed(zoneInfo(name)["name"_L1].text());
        return zones;
    }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return foundBy(nameOrId, [this](const Name& name) { return zonesIn({zoneInfo(plainName(name))}, u"name"); });
    }

    ExternalZone createZone(const Name&) override
    {
        refuse(ErrorKind::Permission, u"updateDnsZone"_s,
               u"there is no call for it: a zone comes with each domain that is registered there"_s);
    }

    /// The same three for all zones.
    QList<NameServer> nameServers(const ExternalZone&) override
    {
        return nameServersOf({u"root-dns.netcup.net"_s, u"second-dns.netcup.net"_s, u"third-dns.netcup.net"_s});
    }

    /// All records have the zone's TTL.
    Capabilities capabilities(const ExternalZone& zone) override
    {
        Capabilities here = description().capabilities;
        const quint32 ttl = zoneInfo(zone.id)["ttl"_L1].ttl();
        here.ttlSteps = {ttl};
        here.minimumTtl = ttl;
        here.maximumTtl = ttl;
        return here;
    }

protected:
    /// An empty zone is called an error.
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = RecordBatchProvider::errorOf(response);
        return error && error->message.endsWith(u"(%1)"_s.arg(kNoRecords)) ? std::nullopt : error;
    }

    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const quint32 ttl = zoneInfo(zone.id)["ttl"_L1].ttl();
        const Json answer = ask(u"infoDnsRecords"_s, {{u"domainname"_s, zone.id}});
        const bool isEmpty = answer["statuscode"_L1].number() == kNoRecords;
        const QList<Json> items = isEmpty ? QList<Json>() : answer.at(u"responsedata.dnsrecords").items();
        for (const Json& item : items) {
            ProviderRecord record = kMembers.read(item, kDialect);
            record.ttl = ttl;
            records.add(record);
        }
        return records;
    }

    /// A list of changes, deletions first; what it does not name stays.
    void sendRecords(const ExternalZone& zone, const Changes& changes) override
    {
        QJsonArray entries;
        for (const StoredRecord& record : changes.erased)
            entries += toJson(zone, record, true);
        for (const StoredRecord& record : changes.changed + changes.created)
            entries += toJson(zone, record, false);
        if (entries.isEmpty())
            return; // all is as it shall be
        post(u"?JSON"_s, call(u"updateDnsRecords"_s, {{u"domainname"_s, zone.id},
                                                      {u"dnsrecordset"_s, QJsonObject{{u"dnsrecords"_s, entries}}}}));
    }

private:
    [[nodiscard]] QStringList zoneNames() const
    {
        QStringList names;
        const QStringList given = field(u"zone-names"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString& name : given)
            names += zoneNamed(name.trimmed()).origin.toText().chopped(1);
        return names;
    }
    static QJsonObject call(const QString& action, const QJsonObject& param)
    {
        return {{u"action"_s, action}, {u"param"_s, param}};
    }
    Json ask(const QString& action, const QJsonObject& param) { return query(u"?JSON"_s, call(action, param)); }
    Json zoneInfo(const QString& name) { return ask(u"infoDnsZone"_s, {{u"domainname"_s, name}})["responsedata"_L1]; }

    [[nodiscard]] static QJsonObject toJson(const ExternalZone& zone, const StoredRecord& record, bool isDeletion)
    {
        ProviderRecord spelt =
            RecordText(kDialect, zone.origin).write(record.owner, record.type, record.ttl, record.rdata);
        spelt.id = record.id;
        if (record.type == rrtype::SRV) // whose target is the one that is written with its dot
            spelt.content = RdataCodec::toText(record.type, record.rdata);
        QJsonObject json = kMembers.write(spelt);
        json.insert(u"priority"_s, QString::number(spelt.priority.value_or(0)));
        json.insert(u"deleterecord"_s, isDeletion);
        return json;
    }
};

} // namespace

Adapter adapters::netcup()
{
    return adapterOf<Netcup>(description());
}

} // namespace zoneloom
