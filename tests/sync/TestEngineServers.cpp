// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "providers/ProviderRegistry.h"

#include "tests/support/BindServer.h"
#include "tests/support/EngineFixture.h"
#include "tests/support/KnotServer.h"
#include "tests/support/NsdServer.h"
#include "tests/support/PowerDnsServer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using Mode = SyncRequest::Mode;

namespace {

const QString pdns = QStringLiteral("pdns");
const QString knot = QStringLiteral("knot");
const QString bind = QStringLiteral("bind");
const QString nsd = QStringLiteral("nsd");

QList<RRset> sample()
{
    return {soa(1),
            pointing("@", rrtype::NS, {"ns1", "ns2"}),
            a("ns1", "192.0.2.11"),
            a("ns2", "192.0.2.12"),
            a("www", "192.0.2.1"),
            pointing("alias", rrtype::CNAME, {"www"}),
            a("*.pool", "192.0.2.7"),
            txt("@", "v=spf1 -all"),
            pointing("sub", rrtype::NS, {"ns1.sub"}),
            a("ns1.sub", "192.0.2.50")};
}

/// The least that a server loads.
NameServerProcess::Zones bareZone()
{
    return {{QStringLiteral("example.com"), "$ORIGIN example.com.\n$TTL 3600\n"
                                            "@ SOA ns1 hostmaster 1 7200 3600 1209600 300\n"
                                            "@ NS ns1\n@ NS ns2\nns1 A 192.0.2.11\nns2 A 192.0.2.12\n"}};
}

class ServerSecrets : public SecretSource
{
public:
    Result<QString> read(const QString&, const QString& field) const override
    {
        return QString::fromLatin1(field == QLatin1String("api-key") ? PowerDnsServer::ApiKey
                                                                     : NameServerProcess::KeySecret);
    }
    Outcome write(const QString&, const QString&, const QString&) override { return {}; }
    Outcome remove(const QString&, const QString&) override { return {}; }
};

QByteArray digged(quint16 port, const QString& name, const QString& type)
{
    QProcess dig;
    dig.start(QStringLiteral("dig"), {QStringLiteral("@127.0.0.1"), QStringLiteral("-p"), QString::number(port),
                                      QStringLiteral("+norecurse"), QStringLiteral("+short"), name, type});
    dig.waitForFinished();
    return dig.readAllStandardOutput().trimmed();
}

/// Somebody else's dynamic update.
bool nsupdate(quint16 port, const QByteArray& commands)
{
    QProcess process;
    process.start(QStringLiteral("nsupdate"),
                  {QStringLiteral("-y"),
                   QStringLiteral("hmac-sha256:%1:%2")
                       .arg(QLatin1String(NameServerProcess::KeyName), QLatin1String(NameServerProcess::KeySecret))});
    process.write("server 127.0.0.1 " + QByteArray::number(port) + "\nzone example.com.\n" + commands + "send\n");
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

/// The whole way of one zone against four real servers at the same time: PowerDNS by its API, Knot and BIND by dynamic
/// update, NSD by zone file.
class TestEngineServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pushesSeesDriftAndSettlesIt();

private:
    void addLink(EngineFixture& fixture, Account account, quint16 port);
    void changePowerDns(const RRsetChange& change);
    void changeNsd(const QString& pattern, const QString& replacement);
    [[nodiscard]] QHash<QString, quint16> ports() const;

    PowerDnsServer m_pdns;
    KnotServer m_knot{bareZone()};
    BindServer m_bind{bareZone()};
    NsdServer m_nsd{bareZone()};
};

void TestEngineServers::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns_server is not installed");
    QVERIFY2(m_pdns.start(), m_pdns.output().constData());
    QVERIFY2(m_knot.start(), m_knot.output().constData());
    QVERIFY2(m_bind.start(), m_bind.output().constData());
    QVERIFY2(m_nsd.start(), m_nsd.output().constData());
}

QHash<QString, quint16> TestEngineServers::ports() const
{
    return {{pdns, m_pdns.dnsPort()}, {knot, m_knot.port()}, {bind, m_bind.port()}, {nsd, m_nsd.port()}};
}

void TestEngineServers::addLink(EngineFixture& fixture, Account account, quint16 port)
{
    account.fields[QStringLiteral("name-servers")] = QStringLiteral("127.0.0.1:%1").arg(port);
    if (account.provider == QLatin1String("rfc2136")) {
        account.fields[QStringLiteral("server")] = QStringLiteral("127.0.0.1");
        account.fields[QStringLiteral("port")] = QString::number(port);
        account.fields[QStringLiteral("tsig-name")] = QLatin1String(NameServerProcess::KeyName);
    }
    must(fixture.store->accounts().add(account));
    Link link;
    link.zone = origin();
    link.name = account.name;
    link.account = account.name;
    link.createMissing = account.name == pdns;
    fixture.linkIds[account.name] = fixture.store->links().add(link).value().id;
}

void TestEngineServers::changePowerDns(const RRsetChange& change)
{
    ProviderContext context;
    context.endpoint = m_pdns.endpoint();
    context.fields[QStringLiteral("api-key")] = QString::fromLatin1(PowerDnsServer::ApiKey);
    const auto stranger = ProviderRegistry::make(QStringLiteral("powerdns"), context).value();
    ApplyRequest request;
    request.zone = stranger->findZone(origin().toText());
    request.changes = {change};
    request.before = stranger->read(request.zone).content;
    request.after = request.before.applied(ChangeSet(request.changes));
    stranger->apply(request);
}

void TestEngineServers::changeNsd(const QString& pattern, const QString& replacement)
{
    QFile file(m_nsd.zoneFile(QStringLiteral("example.com")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    const QString before = text;
    text.replace(QRegularExpression(pattern, QRegularExpression::MultilineOption), replacement);
    QVERIFY2(text != before, qPrintable(text));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    QStringList reload =
        QProcess::splitCommand(m_nsd.reloadCommand().replace(QLatin1String("%z"), QLatin1String("example.com")));
    QCOMPARE(QProcess::execute(reload.takeFirst(), reload), 0);
}

void TestEngineServers::pushesSeesDriftAndSettlesIt()
{
    EngineFixture f({});
    f.settings.providers = ProviderSource::registry();
    f.settings.secrets = std::make_shared<ServerSecrets>();
    f.settings.ask.reset();
    f.settings.liveTimeout = std::chrono::seconds(10);
    addLink(f, {pdns, QStringLiteral("powerdns"), m_pdns.endpoint(), {}}, m_pdns.dnsPort());
    addLink(f, {knot, QStringLiteral("rfc2136"), {}, {}}, m_knot.port());
    addLink(f, {bind, QStringLiteral("rfc2136"), {}, {}}, m_bind.port());
    addLink(f,
            {nsd,
             QStringLiteral("zonefile"),
             {},
             {{QStringLiteral("path"), m_nsd.folder() + QStringLiteral("/%z.zone")},
              {QStringLiteral("reload-command"), m_nsd.reloadCommand()}}},
            m_nsd.port());
    f.commit(sample());

    // The first push into zones that hold records already is a person's decision.
    const ZoneReport careful = f.run(Mode::Sync);
    for (const QString& link : {knot, bind, nsd})
        QCOMPARE(EngineFixture::link(careful, link).result, LinkResult::Withheld);
    SyncRequest forced;
    forced.mode = Mode::Sync;
    forced.force = true;
    const ZoneReport first = f.run(forced);
    QCOMPARE(first.links.size(), 4);
    for (const LinkReport& link : first.links) {
        QVERIFY2(!link.error, qPrintable(link.error ? link.link + link.error->message() : QString()));
        QCOMPARE(link.result, link.link == pdns ? LinkResult::InSync : LinkResult::Applied);
        QVERIFY2(f.status(link.link).liveAt, qPrintable(link.link));
    }
    const QHash<QString, quint16> all = ports();
    for (const quint16 port : all) {
        QCOMPARE(digged(port, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.1"));
        QCOMPARE(digged(port, QStringLiteral("any.pool.example.com"), QStringLiteral("A")), QByteArray("192.0.2.7"));
    }
    for (const LinkReport& link : f.run(Mode::Plan).links)
        QCOMPARE(link.result, LinkResult::InSync);
    for (const LinkReport& link : f.run(Mode::Verify).links) {
        QCOMPARE(link.servers.size(), 1);
        QCOMPARE(link.servers.first().state, ServerState::Right);
    }

    // Somebody changes each of them, by that server's own means.
    changePowerDns({a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    QVERIFY(nsupdate(m_knot.port(), "update add extra.example.com. 300 TXT \"theirs\"\n"));
    QVERIFY(nsupdate(m_bind.port(), "update delete alias.example.com. CNAME\n"));
    changeNsd(QStringLiteral("192\\.0\\.2\\.1$"), QStringLiteral("192.0.2.77"));
    QTRY_COMPARE(digged(m_nsd.port(), QStringLiteral("www.example.com"), QStringLiteral("A")),
                 QByteArray("192.0.2.77"));
    for (const LinkReport& link : f.run(Mode::Read).links) {
        QVERIFY2(!link.error, qPrintable(link.error ? link.error->message() : QString()));
        QCOMPARE(link.state, LinkState::Differs);
        const CellState expected = link.link == knot ? CellState::Unmanaged : CellState::Drifted;
        QVERIFY2(f.status(link.link).counts.value(expected) == 1, qPrintable(link.link));
    }
    const ZoneReport wrong = f.run(Mode::Verify);
    for (const QString& link : {pdns, bind, nsd}) {
        const LinkReport report = EngineFixture::link(wrong, link);
        QCOMPARE(report.servers.first().state, ServerState::Wrong);
        QCOMPARE(report.servers.first().wrong.size(), 1);
    }

    // Three of them are put right; what the fourth says is adopted, and goes to all others.
    for (const auto& [link, name] : {std::pair(pdns, "www"), std::pair(knot, "extra"), std::pair(bind, "alias")}) {
        SyncRequest push;
        push.mode = Mode::Push;
        push.links = {link};
        push.onlyName = named(name);
        QCOMPARE(f.run(push).links.first().result, LinkResult::Applied);
    }
    QCOMPARE(digged(m_pdns.dnsPort(), QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.1"));
    QCOMPARE(digged(m_knot.port(), QStringLiteral("extra.example.com"), QStringLiteral("TXT")), QByteArray());
    QCOMPARE(digged(m_bind.port(), QStringLiteral("alias.example.com"), QStringLiteral("CNAME")),
             QByteArray("www.example.com."));
    SyncRequest adopt;
    adopt.mode = Mode::Adopt;
    adopt.links = {nsd};
    adopt.onlyName = named("www");
    QVERIFY(f.run(adopt).adopted);
    const ZoneReport settled = f.run(Mode::Sync);
    for (const LinkReport& link : settled.links) {
        QVERIFY2(!link.error, qPrintable(link.error ? link.error->message() : QString()));
        QCOMPARE(link.result, link.link == nsd ? LinkResult::InSync : LinkResult::Applied);
    }
    for (const quint16 port : all)
        QCOMPARE(digged(port, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.77"));
    for (const LinkReport& link : f.run(Mode::Verify).links)
        QCOMPARE(link.servers.first().state, ServerState::Right);

    // With one of them down, the others are still done.
    f.commit(f.internal().applied(ChangeSet({{std::nullopt, a("fresh", "192.0.2.90")}})).sets());
    m_bind.stop();
    const ZoneReport half = f.run(Mode::Sync);
    QCOMPARE(EngineFixture::link(half, bind).error->kind(), ErrorKind::Network);
    for (const QString& link : {pdns, knot, nsd}) {
        QCOMPARE(EngineFixture::link(half, link).result, LinkResult::Applied);
        QCOMPARE(digged(all[link], QStringLiteral("fresh.example.com"), QStringLiteral("A")), QByteArray("192.0.2.90"));
    }
}

QTEST_GUILESS_MAIN(TestEngineServers)
#include "TestEngineServers.moc"
