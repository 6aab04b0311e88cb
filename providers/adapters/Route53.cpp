// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/AwsSignature.h"
#include "providers/kit/http/Xml.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/Spellings.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

#include <QRegularExpression>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html: 1,000 ResourceRecord elements and
// 32,000 characters of values in a request.
constexpr BatchLimits kBatchLimits{.changes = 0, .records = 1000, .bytes = 32'000};
constexpr auto kNamespace = "https://route53.amazonaws.com/doc/2013-04-01/"_L1;
const RecordDialect kDialect{.names = RecordDialect::Names::Absolute, .octalEscapes = true};
const XmlPaging kZonePages{.items = u"HostedZones/HostedZone"_s,
                           .sizeParameter = u"maxitems"_s,
                           .size = 100,
                           .more = u"IsTruncated"_s,
                           .next = {{u"marker"_s, u"NextMarker"_s}}};
const XmlPaging kSetPages{.items = u"ResourceRecordSets/ResourceRecordSet"_s,
                          .sizeParameter = u"maxitems"_s,
                          .size = 300,
                          .more = u"IsTruncated"_s,
                          .next = {{u"name"_s, u"NextRecordName"_s},
                                   {u"type"_s, u"NextRecordType"_s},
                                   {u"identifier"_s, u"NextRecordIdentifier"_s}}};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"route53"_s;
    d.name = u"Amazon Route 53"_s;
    d.country = u"US"_s;
    d.documentation = u"https://docs.aws.amazon.com/Route53/latest/APIReference/"_s;
    d.endpoint = u"https://route53.amazonaws.com/2013-04-01"_s;
    d.fields = {
        {.id = u"access-key-id"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Access key ID"),
         .help = QT_TRANSLATE_NOOP("Provider", "IAM, Users, Security credentials: begins with AKIA or ASIA.")},
        {.id = u"secret-access-key"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Secret access key"),
         .help = QT_TRANSLATE_NOOP("Provider", "Shown once, when the access key is made."),
         .secret = true},
        {.id = u"session-token"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Session token"),
         .help = QT_TRANSLATE_NOOP("Provider", "Only with temporary keys, which begin with ASIA."),
         .secret = true,
         .required = false},
        {.id = u"region"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Region"),
         .help = QT_TRANSLATE_NOOP("Provider", "For the signature only; another one in China and GovCloud."),
         .required = false,
         .defaultValue = u"us-east-1"_s},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, DS, HTTPS, MX, NAPTR, NS, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT});
    c.otherTypes = Support::No;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchLimits.records;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"ALIAS",
         QT_TRANSLATE_NOOP(
             "Provider", "Aliases lead to Amazon's own services or within the zone: shown, never touched (2026-11).")},
        {"TXT", QT_TRANSLATE_NOOP("Provider", "At most 4,000 characters in one record (2026-11).")},
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Can be changed, not deleted (2026-11).")},
        {"batch", QT_TRANSLATE_NOOP("Provider",
                                    "1,000 records and 32,000 characters in one request, all or nothing (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "10 requests a second, 50 at once (2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Signs with a key in KMS, takes no foreign DNSKEY (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider",
        "recorded traffic of dns-lexicon (2022-04): listing, sets made by CREATE and deleted by DELETE; both in one "
        "request to replace a set, aliases and new zones from documentation, not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class Route53 : public BatchProvider
{
public:
    explicit Route53(const ProviderContext& context)
        : BatchProvider(
              description(), context,
              std::make_unique<AwsSignature>(AwsSignature::Keys{context.value(description(), u"access-key-id"_s),
                                                                context.value(description(), u"secret-access-key"_s),
                                                                context.value(description(), u"session-token"_s)},
                                             context.value(description(), u"region"_s).toLatin1(), "route53"))
    {
        client().budget().declare(50, std::chrono::seconds(5));
        countAsTooMany(400, {"<Code>Throttling", "PriorRequestNotComplete"});
        setErrorCodes({.code = u"Error/Code"_s,
                       .kinds = {{ErrorKind::Authentication,
                                  {u"InvalidClientTokenId"_s, u"SignatureDoesNotMatch"_s, u"IncompleteSignature"_s,
                                   u"MissingAuthenticationToken"_s, u"ExpiredToken"_s, u"RequestExpired"_s}}},
                       .messages = {u"Messages/Message"_s, u"Error/Message"_s}});
    }

    /// https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetAccountLimit.html; needs a right of its own.
    void test() override
    {
        (void)getXml(u"/hostedzone"_s, {{u"maxitems"_s, u"1"_s}});
        ifAllowed({probed::Zones}, [this] {
            remember(probed::Zones, getXml(u"/accountlimit/MAX_HOSTED_ZONES_BY_OWNER"_s).textAt(u"Limit/Value"));
        });
    }

    QList<ExternalZone> zones() override
    {
        QList<ExternalZone> zones;
        const QList<XmlElement> items = getXmlList(u"/hostedzone"_s, kZonePages);
        for (const XmlElement& zone : items) {
            if (zone.textAt(u"Config/PrivateZone") != u"true")
                zones += zoneIn(zone);
        }
        return zones;
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString once = QString::number(client().environment().now().toMSecsSinceEpoch());
        const QString name = XmlElement::escaped(text().writeName(origin).toLower());
        return zoneIn(send(u"/hostedzone"_s, u"CreateHostedZoneRequest"_s,
                           u"<Name>%1</Name><CallerReference>zoneloom-%2-%1</CallerReference>"_s.arg(name, once))
                          .at(u"HostedZone"));
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        m_spellings.begin(zone.id);
        const QList<XmlElement> sets = getXmlList(zonePath(zone) + u"/rrset", kSetPages);
        for (const XmlElement& set : sets)
            take(set, builder, zone);
        // How many there are is told apart from them.
        checkCount(zonePath(zone) + u"/rrset",
                   getXml(zonePath(zone)).at(u"HostedZone/ResourceRecordSetCount").text.toLongLong(), sets.size());
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(getXml(zonePath(zone)).textsAt(u"DelegationSet/NameServers/NameServer"));
    }

protected:
    bool canWrite(const ExternalZone& zone) const override { return m_spellings.knows(zone.id); }
    BatchLimits batchLimits() const override { return kBatchLimits; }

    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        QString body;
        for (const RRsetChange& change : changes) {
            // What has to go is named with all its values, so nothing is lost that came meanwhile; the zone's own NS
            // can only be overwritten.
            const bool overwrites = change.key() == RRsetKey{zone.origin, rrtype::NS};
            if (change.before && !overwrites)
                body += changed(u"DELETE", *change.before, m_spellings.of(zone.id, text(), *change.before));
            if (change.after)
                body += changed(overwrites ? u"UPSERT" : u"CREATE", *change.after, text().writeContents(*change.after));
        }
        (void)send(zonePath(zone) + u"/rrset/", u"ChangeResourceRecordSetsRequest"_s,
                   u"<ChangeBatch><Changes>"_s + body + u"</Changes></ChangeBatch>");
        m_spellings.drop(zone.id, changes);
    }

    /// `[Tried to create resource record set [name='www.example.com.', type='A'] but it already exists]`,
    /// `[RRSet of type CNAME with DNS name www.example.com. is not permitted …]`
    int namedIn(const Error& error, const QList<RRsetChange>& changes) const override
    {
        static const QRegularExpression pattern(
            uR"(name='(?<n1>[^']+)', type='(?<t1>\w+)'|of type (?<t2>\w+) with DNS name (?<n2>\S+))"_s);
        const QRegularExpressionMatch match = pattern.match(error.cause());
        return indexOf(changes, text().readKey(match.captured(u"n1") + match.captured(u"n2"),
                                               match.captured(u"t1") + match.captured(u"t2")));
    }

private:
    static RecordText text() { return {kDialect, Name()}; }
    static QString zonePath(const ExternalZone& zone) { return u"/hostedzone/" + segment(zone.id); }

    ExternalZone zoneIn(const XmlElement& zone) const
    {
        const Result<Name> name = text().readName(zone.textAt(u"Name"));
        return zoneNamed(name ? name->toText() : zone.textAt(u"Name"), zone.textAt(u"Id").section(u'/', -1));
    }

    XmlElement send(const QString& path, const QString& root, const QString& content)
    {
        return postXml(path, u"<%1 xmlns=\"%2\">%3</%1>"_s.arg(root, kNamespace, content));
    }

    void take(const XmlElement& set, ZoneBuilder& builder, const ExternalZone& zone)
    {
        const QString owner = set.textAt(u"Name");
        const QString type = set.textAt(u"Type");
        const std::optional<RRsetKey> key = text().readKey(owner, type);
        for (const QStringView policy : {u"AliasTarget", u"SetIdentifier", u"TrafficPolicyInstanceId"}) {
            if (key && set.find(policy))
                return builder.addOpaque(key->name, key->type,
                                         policy.toString() + u": " + set.textAt(u"AliasTarget/DNSName"));
        }
        QStringList contents;
        if (const XmlElement* records = set.find(u"ResourceRecords")) {
            for (const XmlElement& record : records->children)
                contents += record.textAt(u"Value");
        }
        const quint32 ttl = set.textAt(u"TTL").toUInt();
        builder.addTexts(text(), owner, type, ttl, contents);
        m_spellings.keep(zone.id, text(), owner, type, ttl, contents);
    }

    static QString changed(QStringView action, const RRset& set, const QStringList& values)
    {
        QString records;
        for (const QString& value : values)
            records += u"<ResourceRecord><Value>"_s + XmlElement::escaped(value) + u"</Value></ResourceRecord>";
        return u"<Change><Action>%1</Action><ResourceRecordSet><Name>%2</Name><Type>%3</Type><TTL>%4</TTL>"
               "<ResourceRecords>%5</ResourceRecords></ResourceRecordSet></Change>"_s.arg(
                   action, XmlElement::escaped(text().writeName(set.name())), set.type().toText(),
                   QString::number(set.ttl()), records);
    }

    Spellings m_spellings;
};

} // namespace

Adapter adapters::route53()
{
    return adapterOf<Route53>(description());
}

} // namespace zoneloom
