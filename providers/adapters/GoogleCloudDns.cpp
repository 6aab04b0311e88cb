// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/Spellings.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

// https://cloud.google.com/dns/quotas: additions or deletions in one change, and the size of its data.
constexpr BatchLimits kBatchLimits{.changes = 1000, .records = 1000, .bytes = 100'000};
const RecordDialect kDialect{.names = RecordDialect::Names::Absolute};
const Paging kZonePages{.by = Paging::By::Cursor,
                        .items = u"managedZones"_s,
                        .mayBeMissing = true,
                        .parameter = u"pageToken"_s,
                        .next = u"nextPageToken"_s};
const Paging kSetPages{
    .by = Paging::By::Cursor, .items = u"rrsets"_s, .parameter = u"pageToken"_s, .next = u"nextPageToken"_s};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"googleclouddns"_s;
    d.name = u"Google Cloud DNS"_s;
    d.country = u"US"_s;
    d.documentation = u"https://cloud.google.com/dns/docs/reference/rest/v1"_s;
    d.endpoint = u"https://dns.googleapis.com/dns/v1"_s;
    d.fields = {
        {.id = u"service-account"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Service account key"),
         .help = QT_TRANSLATE_NOOP("Provider", "The whole JSON file of a key of a service account with the role DNS "
                                               "Administrator."),
         .secret = true},
        {.id = u"project-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Project ID"),
         .help = QT_TRANSLATE_NOOP("Provider", "Only where the zones are in another project than the account."),
         .required = false},
    };
    Capabilities& c = d.capabilities;
    c.types =
        typeSupport({A, AAAA, ALIAS, CAA, CNAME, DS, HTTPS, MX, NAPTR, NS, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT});
    c.otherTypes = Support::No;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchLimits.changes;
    c.dnssec = DnssecClass::SignsAlone;
    c.aliasAtApexOnly = true;
    c.notes = notesOf({
        {"ALIAS", QT_TRANSLATE_NOOP("Provider", "At the apex only (2026-11).")},
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Can be changed, not deleted (2026-11).")},
        {"batch",
         QT_TRANSLATE_NOOP("Provider", "1,000 records and 100,000 octets in one change, all or nothing (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "A quota of the project (2026-11).")},
        {"dnssec",
         QT_TRANSLATE_NOOP("Provider", "Takes foreign DNSKEYs in the state 'transfer' only, for moving (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider", "recorded traffic of dns-lexicon (2018-07); new zones and quotas from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

QJsonObject keyFile(const ProviderContext& context)
{
    return QJsonDocument::fromJson(context.value(description(), u"service-account"_s).toUtf8()).object();
}

std::unique_ptr<AuthScheme> loginFor(const ProviderContext& context)
{
    const QJsonObject key = keyFile(context);
    return TokenAuth::serviceAccount(key.value("token_uri"_L1).toString(u"https://oauth2.googleapis.com/token"_s),
                                     key.value("client_email"_L1).toString(), key.value("private_key_id"_L1).toString(),
                                     key.value("private_key"_L1).toString().toUtf8(),
                                     u"https://www.googleapis.com/auth/ndev.clouddns.readwrite"_s);
}

class GoogleCloudDns : public BatchProvider
{
public:
    explicit GoogleCloudDns(const ProviderContext& context)
        : BatchProvider(description(), context, loginFor(context))
        , m_project(context.value(description(), u"project-id"_s))
    {
        if (m_project.isEmpty())
            m_project = keyFile(context).value("project_id"_L1).toString();
        countAsTooMany(403, {"rateLimitExceeded"});
        setErrorCodes({.words = {{ErrorKind::RejectedRecord, {u"entity.change"_s}}}}); // a record is missing, no zone
    }

    /// https://cloud.google.com/dns/docs/reference/rest/v1/projects: the project's quota.
    void test() override
    {
        (void)get(zonesPath(), {{u"maxResults"_s, u"1"_s}});
        ifAllowed({probed::Zones, probed::SetsPerZone, probed::RecordsPerSet, probed::BatchSize}, [this] {
            const Json quota = get(u"/projects/" + segment(m_project))["quota"_L1];
            remember(probed::Zones, quota["managedZones"_L1]);
            remember(probed::SetsPerZone, quota["rrsetsPerManagedZone"_L1]);
            remember(probed::RecordsPerSet, quota["resourceRecordsPerRrset"_L1]);
            remember(probed::BatchSize, quota["rrsetAdditionsPerChange"_L1]);
        });
    }

    QList<ExternalZone> zones() override { return zonesWith({}); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return foundBy(nameOrId, [this](const Name& name) {
            return zonesWith({{u"dnsName"_s, name.toText().toLower()}});
        });
    }

    ExternalZone createZone(const Name& origin) override
    {
        // The resource's own name: letters, digits and hyphens, a letter first, 63 at most.
        static const QRegularExpression odd(u"[^a-z0-9]+"_s);
        QString name = u"zone-"_s + origin.toText().toLower().replace(odd, u"-"_s);
        name.truncate(63);
        while (name.endsWith(u'-'))
            name.chop(1);
        return zoneIn(post(zonesPath(), QJsonObject{{u"name"_s, name},
                                                    {u"dnsName"_s, origin.toText().toLower()},
                                                    {u"description"_s, QString()},
                                                    {u"visibility"_s, u"public"_s}}),
                      u"dnsName", u"name");
    }

    /// The end is told by the last page, which has no token for a next one.
    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        m_spellings.begin(zone.id);
        const QList<Json> sets = list(zonePath(zone) + u"/rrsets", kSetPages);
        for (const Json& set : sets)
            take(set, builder, zone);
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone))["nameServers"_L1].texts());
    }

protected:
    bool canWrite(const ExternalZone& zone) const override { return m_spellings.knows(zone.id); }
    BatchLimits batchLimits() const override
    {
        BatchLimits limits = kBatchLimits;
        limits.changes = BatchProvider::batchLimits().changes;
        return limits;
    }

    /// A deletion names all values of its set, so nothing is lost that came meanwhile.
    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        QJsonArray additions, deletions;
        for (const RRsetChange& change : changes) {
            if (change.before)
                deletions += toJson(*change.before, m_spellings.of(zone.id, text(), *change.before));
            if (change.after)
                additions += toJson(*change.after, text().writeContents(*change.after));
        }
        QJsonObject body;
        if (!additions.isEmpty())
            body.insert(u"additions"_s, additions);
        if (!deletions.isEmpty())
            body.insert(u"deletions"_s, deletions);
        post(zonePath(zone) + u"/changes", body);
        m_spellings.drop(zone.id, changes);
    }

    /// `Precondition not met for 'entity.change.deletions[0]'`, `The resource 'entity.change.additions[1]' named …`
    int namedIn(const Error& error, const QList<RRsetChange>& changes) const override
    {
        static const QRegularExpression pattern(uR"(entity\.change\.(additions|deletions)\[(\d+)\])"_s);
        const QRegularExpressionMatch match = pattern.match(error.cause());
        int left = match.hasMatch() ? match.captured(2).toInt() : -1;
        const bool isAddition = match.captured(1) == u"additions";
        for (int i = 0; i < changes.size() && left >= 0; ++i) {
            if ((isAddition ? changes[i].after : changes[i].before) && left-- == 0)
                return i;
        }
        return -1;
    }

private:
    static RecordText text() { return {kDialect, Name()}; }
    QString zonesPath() const { return u"/projects/" + segment(m_project) + u"/managedZones"; }
    QString zonePath(const ExternalZone& zone) const { return zonesPath() + u'/' + segment(zone.id); }

    QList<ExternalZone> zonesWith(const QueryItems& query)
    {
        return zonesIn(list(zonesPath(), kZonePages, query), u"dnsName", u"name",
                       [](const Json& zone) { return zone["visibility"_L1].textOr(u"public"_s) == u"public"; });
    }

    void take(const Json& set, ZoneBuilder& builder, const ExternalZone& zone)
    {
        const QString owner = set["name"_L1].text();
        const QString type = set["type"_L1].text();
        const std::optional<RRsetKey> key = text().readKey(owner, type);
        if (key && (!set["routingPolicy"_L1].isNull() || set["rrdatas"_L1].isNull()))
            return builder.addOpaque(key->name, key->type, u"a routing policy"_s);
        const QStringList contents = set["rrdatas"_L1].texts();
        const quint32 ttl = set["ttl"_L1].ttl();
        builder.addTexts(text(), owner, type, ttl, contents);
        m_spellings.keep(zone.id, text(), owner, type, ttl, contents);
    }

    static QJsonObject toJson(const RRset& set, const QStringList& contents)
    {
        return {{u"name"_s, set.name().toText()},
                {u"type"_s, set.type().toText()},
                {u"ttl"_s, static_cast<qint64>(set.ttl())},
                {u"rrdatas"_s, QJsonArray::fromStringList(contents)}};
    }

    QString m_project;
    Spellings m_spellings;
};

} // namespace

Adapter adapters::googleclouddns()
{
    return adapterOf<GoogleCloudDns>(description());
}

} // namespace zoneloom
