// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/KitEnvironment.h"
#include "providers/kit/NameServerList.h"
#include "providers/kit/NetworkGate.h"
#include "providers/kit/dns/DynamicUpdate.h"
#include "providers/kit/dns/ZoneTransfer.h"
#include "providers/kit/http/RequestLog.h"

#include <QRandomGenerator>

namespace zoneloom {

namespace {

constexpr qsizetype kTransfersKept = 4;
constexpr qsizetype kWorthDifferences = 20'000; // RRsets
constexpr RRType kBindSigning{65534};           // BIND's notes to itself on the state of its signing

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = QStringLiteral("rfc2136");
    d.name = QString::fromLatin1(QT_TRANSLATE_NOOP("Provider", "Dynamic update (RFC 2136)"));
    d.documentation = QStringLiteral("https://www.rfc-editor.org/rfc/rfc2136");
    d.fields = {
        {.id = QStringLiteral("server"),
         .label = QT_TRANSLATE_NOOP("Provider", "Server"),
         .help = QT_TRANSLATE_NOOP("Provider", "Name or address of the zones' primary server.")},
        {.id = QStringLiteral("port"),
         .label = QT_TRANSLATE_NOOP("Provider", "Port"),
         .help = QT_TRANSLATE_NOOP("Provider", "Where it takes updates and transfers, by TCP."),
         .required = false,
         .defaultValue = QStringLiteral("53")},
        {.id = QStringLiteral("tsig-name"),
         .label = QT_TRANSLATE_NOOP("Provider", "TSIG key name"),
         .help = QT_TRANSLATE_NOOP("Provider", "As in the server's configuration; "
                                               "empty where it goes by address."),
         .required = false},
        {.id = QStringLiteral("tsig-algorithm"),
         .label = QT_TRANSLATE_NOOP("Provider", "TSIG algorithm"),
         .help = QT_TRANSLATE_NOOP("Provider", "As in the server's configuration."),
         .required = false,
         .defaultValue = QStringLiteral("hmac-sha256"),
         .choices = {QStringLiteral("hmac-sha256"), QStringLiteral("hmac-sha384"), QStringLiteral("hmac-sha512"),
                     QStringLiteral("hmac-sha1"), QStringLiteral("hmac-md5")}},
        {.id = QStringLiteral("tsig-secret"),
         .label = QT_TRANSLATE_NOOP("Provider", "TSIG secret"),
         .help = QT_TRANSLATE_NOOP("Provider", "The key's secret in Base64."),
         .secret = true,
         .required = false},
        {.id = QStringLiteral("name-servers"),
         .label = QT_TRANSLATE_NOOP("Provider", "Name servers"),
         .help = QT_TRANSLATE_NOOP("Provider", "Who answers for its zones: host[:port], "
                                               "comma-separated; empty for the server itself."),
         .required = false},
    };
    d.createsZones = false;
    Capabilities& c = d.capabilities;
    c.types = typeSupport({}, {SOA, RRSIG, NSEC, NSEC3, NSEC3PARAM, ALIAS});
    c.otherTypes = Support::Yes; // unknown ones as RFC 3597
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::DynamicUpdate;
    c.dnssec = DnssecClass::MultiSigner;
    c.notes = notesOf({
        {"SOA", QT_TRANSLATE_NOOP("Provider", "The server's own: it raises the serial by itself (2026-11).")},
        {"apexNs",
         QT_TRANSLATE_NOOP("Provider",
                           "The last NS record cannot be deleted, only replaced (RFC 2136 §3.4.2.4, 2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Knot 3.2 and BIND 9.18 that sign by themselves serve foreign DNSKEYs "
                                                 "beside their own; only Knot takes foreign signatures (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "Knot 3.2.6 and BIND 9.18, 2026-11-24");
    d.isTried = true;
    return d;
}

constexpr auto description = descriptorOf<describe>;

/// Gives the account's time to signatures.
class EnvironmentClock : public Clock
{
public:
    explicit EnvironmentClock(std::shared_ptr<KitEnvironment> environment)
        : m_environment(std::move(environment))
    {}
    [[nodiscard]] QDateTime now() const override
    {
        return m_environment ? m_environment->now() : Clock::system().now();
    }

private:
    std::shared_ptr<KitEnvironment> m_environment;
};

/// Without what a server makes by itself when it signs a zone: its signatures
/// and denials, and then its keys too.
ZoneContent withoutServersOwn(const ZoneContent& content)
{
    const bool isSigned = content.find({content.origin(), rrtype::RRSIG}) != nullptr;
    const auto isServersOwn = [&](const RRset& set) {
        const RRType type = set.type();
        if (type == rrtype::RRSIG || type == rrtype::NSEC || type == rrtype::NSEC3 || type == rrtype::NSEC3PARAM ||
            type == kBindSigning)
            return true;
        return isSigned && set.name() == content.origin() &&
               (type == rrtype::DNSKEY || type == rrtype::CDS || type == rrtype::CDNSKEY);
    };
    if (std::none_of(content.begin(), content.end(), isServersOwn))
        return content;
    QList<RRset> sets;
    std::remove_copy_if(content.begin(), content.end(), std::back_inserter(sets), isServersOwn);
    return ZoneContent::fromSorted(content.origin(), std::move(sets));
}

/// A primary server that is read by zone transfer and written by dynamic
/// updates.
class Rfc2136 : public Provider
{
public:
    explicit Rfc2136(const ProviderContext& context)
        : m_context(context)
        , m_clock(context.environment)
    {}

    /// Any question that is signed. BIND says whatever is asked that it does not
    /// accept the key; Knot checks it only where a zone of its own is meant, so
    /// that there a wrong key is first told when a zone is looked for.
    void test() override { (void)ask({Name(), rrtype::SOA}); }

    QList<ExternalZone> zones() override
    {
        throw ProviderException(Error(ErrorKind::Permission,
                                      QT_TRANSLATE_NOOP("Error", "%1 cannot list its zones: DNS has no way to ask."),
                                      {server().name})
                                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Name the zone that you mean.")));
    }

    ExternalZone findZone(const QString& nameOrId) override
    {
        const Result<Name> origin = Name::fromText(nameOrId);
        if (!origin)
            throw ProviderException(origin.error());
        const DnsMessage message = ask({*origin, rrtype::SOA});
        for (const DnsRecord& record : message.answer) {
            if (message.authoritative && record.type == rrtype::SOA && record.name == *origin)
                return {origin->toText(), origin->toDisplay(), *origin};
        }
        throw ProviderException(
            Error(ErrorKind::ZoneNotFound, QT_TRANSLATE_NOOP("Error", "%1 does not serve the zone %2 (%3)."),
                  {server().name, origin->toDisplay(), rcodeText(message.rcode)})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Configure the zone on that server first.")));
    }

    ExternalZone createZone(const Name& origin) override
    {
        throw ProviderException(
            Error(ErrorKind::Permission,
                  QT_TRANSLATE_NOOP("Error", "The zone %2 cannot be created on %1: dynamic "
                                             "updates change zones that exist."),
                  {server().name, origin.toDisplay()})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Configure it on the server, with an SOA and NS record.")));
    }

    /// A small zone always as a whole: an edit on the server that left the serial
    /// as it was would be seen so too.
    ZoneReading read(const ExternalZone& zone) override
    {
        m_known.removeIf([&](const ZoneContent& content) {
            return content.origin() == zone.origin && content.rrsetCount() < kWorthDifferences;
        });
        return {withoutServersOwn(transfer(zone.origin)), {}};
    }

    /// By a transfer of the differences: queries could not tell a record from
    /// what a wildcard makes up, nor see glue.
    QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys) override
    {
        const ZoneContent content = withoutServersOwn(transfer(zone.origin));
        QList<RRset> sets;
        for (const RRsetKey& key : keys) {
            if (const RRset* set = content.find(key))
                sets += *set;
        }
        return sets;
    }

    QList<ChangeOutcome> apply(const ApplyRequest& request) override
    {
        DynamicUpdate update(server(), request.zone.origin, m_context.cancel);
        const int total = static_cast<int>(request.changes.size());
        return update.apply(request.changes, [this, total](int settled) {
            if (m_context.progress)
                m_context.progress(settled, total);
        });
    }

    QList<NameServer> nameServers(const ExternalZone&) override
    {
        const Result<QList<NameServer>> given = NameServerList::parse(field("name-servers"));
        if (!given)
            throw ProviderException(given.error());
        return given->isEmpty() ? QList<NameServer>{{field("server"), server().port}} : *given;
    }

    const ProviderDescriptor& descriptor() const override { return description(); }

protected:
    QString accountName() const override { return m_context.account; }

private:
    QString field(const char* id) const { return m_context.value(description(), QString::fromLatin1(id)); }

    /// Made at the first use, since a host may have to be looked up.
    const DnsServer& server()
    {
        if (m_server)
            return *m_server;
        DnsServer made;
        const QString host = field("server");
        bool isPort = false;
        made.port = field("port").toUShort(&isPort);
        if (host.isEmpty() || !isPort || made.port == 0)
            throw ProviderException(
                Error(ErrorKind::Invalid,
                      QT_TRANSLATE_NOOP("Error", "The account %1 names no server, or no port that could be one."),
                      {m_context.account}));
        made.name = made.port == 53 ? host : host + u':' + QString::number(made.port);
        if (!m_context.account.isEmpty())
            made.name += QStringLiteral(" (%1)").arg(m_context.account); // every error names both
        made.clock = &m_clock;
        made.log = m_context.environment ? m_context.environment->log() : nullptr;
        if (made.log != nullptr)
            made.log->hide(field("tsig-secret"));
        if (const QString keyName = field("tsig-name"); !keyName.isEmpty()) {
            const Result<TsigKey> key = TsigKey::create(keyName, field("tsig-algorithm"), field("tsig-secret"));
            if (!key)
                throw ProviderException(key.error());
            made.key = *key;
        }
        const Result<QList<QHostAddress>> addresses = NetworkGate::resolve(host);
        if (!addresses)
            throw ProviderException(addresses.error());
        made.addresses = *addresses;
        m_server = std::move(made);
        return *m_server;
    }

    DnsMessage ask(const DnsQuestion& question)
    {
        DnsMessageWriter writer(static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000)),
                                dnsnumber::OpcodeQuery);
        writer.addQuestion(question);
        DnsConnection connection(server(), m_context.cancel);
        connection.send(writer.bytes());
        DnsMessage message = connection.receive();
        connection.finish();
        return message;
    }

    /// The zone as it is now; of one that was transferred lately only the
    /// differences travel.
    ZoneContent transfer(const Name& origin)
    {
        const auto progress = [this](qsizetype records) {
            if (m_context.progress)
                m_context.progress(static_cast<int>(records), 0);
        };
        const auto known = std::find_if(m_known.cbegin(), m_known.cend(),
                                        [&](const ZoneContent& content) { return content.origin() == origin; });
        ZoneContent content = known != m_known.cend()
                                  ? ZoneTransfer::since(*known, server(), m_context.cancel, progress)
                                  : ZoneTransfer::full(server(), origin, m_context.cancel, progress);
        if (known != m_known.cend())
            m_known.erase(known);
        else if (m_known.size() == kTransfersKept)
            m_known.removeFirst();
        m_known += content;
        return content;
    }

    ProviderContext m_context;
    EnvironmentClock m_clock;
    std::optional<DnsServer> m_server;
    QList<ZoneContent> m_known; ///< last transfers, the oldest first, as the server sent them
};

} // namespace

Adapter adapters::rfc2136()
{
    return adapterOf<Rfc2136>(description());
}

} // namespace zoneloom
