// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "providers/ProviderRegistry.h"

#include "tests/support/EngineFixture.h"
#include "tests/support/PowerDnsServer.h"

#include <QProcess>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using Mode = SyncRequest::Mode;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

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

class OneSecret : public SecretSource
{
public:
    Result<QString> read(const QString&, const QString&) const override
    {
        return QString::fromLatin1(PowerDnsServer::ApiKey);
    }
    Outcome write(const QString&, const QString&, const QString&) override { return {}; }
    Outcome remove(const QString&, const QString&) override { return {}; }
};

QByteArray digged(const PowerDnsServer& server, const QString& name, const QString& type)
{
    QProcess dig;
    dig.start(QStringLiteral("dig"), {QStringLiteral("@127.0.0.1"), QStringLiteral("-p"),
                                      QString::number(server.dnsPort()), QStringLiteral("+short"), name, type});
    dig.waitForFinished();
    return dig.readAllStandardOutput().trimmed();
}

} // namespace

/// The whole way against two real PowerDNS servers.
class TestEngineServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pushesSeesDriftAndSettlesIt();

private:
    PowerDnsServer m_one;
    PowerDnsServer m_two;
};

void TestEngineServers::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns_server is not installed");
    QVERIFY2(m_one.start(), m_one.output().constData());
    QVERIFY2(m_two.start(), m_two.output().constData());
}

void TestEngineServers::pushesSeesDriftAndSettlesIt()
{
    EngineFixture f({});
    f.settings.providers = ProviderSource::registry();
    f.settings.secrets = std::make_shared<OneSecret>();
    f.settings.ask.reset();
    f.settings.liveTimeout = std::chrono::seconds(5);
    for (const auto& [name, server] : {std::pair(one, &m_one), std::pair(two, &m_two)}) {
        Account account{name, QStringLiteral("powerdns"), server->endpoint(), {}};
        account.fields[QStringLiteral("name-servers")] = QStringLiteral("127.0.0.1:%1").arg(server->dnsPort());
        must(f.store->accounts().add(account));
        Link link;
        link.zone = origin();
        link.name = name;
        link.account = name;
        link.createMissing = true;
        f.linkIds[name] = f.store->links().add(link).value().id;
    }
    f.commit(sample());

    const ZoneReport first = f.run(Mode::Sync);
    for (const LinkReport& link : first.links) {
        QVERIFY2(!link.error, qPrintable(link.error ? link.error->message() : QString()));
        QCOMPARE(link.result, LinkResult::Applied);
        QVERIFY(link.liveSeconds);
        QVERIFY(f.status(link.link).liveAt);
    }
    QCOMPARE(digged(m_one, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.1"));
    QCOMPARE(digged(m_two, QStringLiteral("any.pool.example.com"), QStringLiteral("A")), QByteArray("192.0.2.7"));
    for (const LinkReport& link : f.run(Mode::Plan).links)
        QCOMPARE(link.result, LinkResult::InSync);

    const ZoneReport verified = f.run(Mode::Verify);
    for (const LinkReport& link : verified.links) {
        QCOMPARE(link.servers.size(), 1);
        QCOMPARE(link.servers.first().state, ServerState::Right);
    }

    // Somebody changes a record at one of them, by way of that server's own interface.
    ProviderContext context;
    context.endpoint = m_two.endpoint();
    context.fields[QStringLiteral("api-key")] = QString::fromLatin1(PowerDnsServer::ApiKey);
    const auto stranger = ProviderRegistry::make(QStringLiteral("powerdns"), context).value();
    ApplyRequest request;
    request.zone = stranger->findZone(origin().toText());
    request.changes = {{a("www", "192.0.2.1"), a("www", "192.0.2.66")}};
    request.before = stranger->read(request.zone).content;
    request.after = request.before.applied(ChangeSet(request.changes));
    stranger->apply(request);
    QCOMPARE(digged(m_two, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.66"));

    const ZoneReport drift = f.run(Mode::Read);
    QCOMPARE(EngineFixture::link(drift, one).state, LinkState::InSync);
    QCOMPARE(EngineFixture::link(drift, two).state, LinkState::Differs);
    QCOMPARE(f.status(two).counts.value(CellState::Drifted), 1);
    const LinkReport wrong = EngineFixture::link(f.run(Mode::Verify), two);
    QCOMPARE(wrong.servers.first().state, ServerState::Wrong);
    QCOMPARE(wrong.servers.first().wrong.size(), 1);

    SyncRequest push;
    push.mode = Mode::Push;
    push.links = {two};
    push.onlyName = named("www");
    QCOMPARE(f.run(push).links.first().result, LinkResult::Applied);
    QCOMPARE(digged(m_two, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.1"));

    // With one of them down, the other is still done.
    f.commit(zone(sample()).applied(ChangeSet({{std::nullopt, a("fresh", "192.0.2.90")}})).sets());
    m_two.stop();
    const ZoneReport half = f.run(Mode::Sync);
    QCOMPARE(EngineFixture::link(half, one).result, LinkResult::Applied);
    QCOMPARE(EngineFixture::link(half, two).error->kind(), ErrorKind::Network);
    QCOMPARE(digged(m_one, QStringLiteral("fresh.example.com"), QStringLiteral("A")), QByteArray("192.0.2.90"));
}

QTEST_GUILESS_MAIN(TestEngineServers)
#include "TestEngineServers.moc"
