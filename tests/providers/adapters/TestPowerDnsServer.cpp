// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"
#include "tests/support/PowerDnsServer.h"

#include <QElapsedTimer>

using namespace zoneloom;
using namespace zoneloom::test;

namespace {

const QString kOrigin = QStringLiteral("example.com.");

Name name(const QString& text)
{
    return Name::fromText(text).value();
}

} // namespace

/// The adapter against a real PowerDNS.
class TestPowerDnsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersTheTestCall();
    void refusesAWrongKey();
    void keepsEveryType_data();
    void keepsEveryType();
    void namesTheRejectedRecordAndAppliesTheOthers();
    void swapsACnameBothWays();
    void changesTheApexNs();
    void readsAndWritesTenThousandSets();

private:
    ExternalZone freshZone(const QString& origin);
    QList<ChangeOutcome> apply(const ExternalZone& zone, const QList<RRsetChange>& changes);

    PowerDnsServer m_server;
    std::unique_ptr<Provider> m_provider;
};

void TestPowerDnsServer::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns-server and pdns-backend-sqlite3 are not installed");
    QVERIFY2(m_server.start(), m_server.output().constData());
    ProviderContext context;
    context.account = QStringLiteral("real");
    context.endpoint = m_server.endpoint();
    context.fields = {{QStringLiteral("api-key"), QLatin1String(PowerDnsServer::ApiKey)}};
    m_provider = std::move(ProviderRegistry::make(QStringLiteral("powerdns"), context).value());
}

ExternalZone TestPowerDnsServer::freshZone(const QString& origin)
{
    return m_provider->createZone(name(origin));
}

QList<ChangeOutcome> TestPowerDnsServer::apply(const ExternalZone& zone, const QList<RRsetChange>& changes)
{
    return m_provider->apply({zone, changes, ZoneContent(zone.origin, {}), ZoneContent(zone.origin, {}), {}});
}

void TestPowerDnsServer::answersTheTestCall()
{
    m_provider->test();
}

void TestPowerDnsServer::refusesAWrongKey()
{
    ProviderContext context;
    context.account = QStringLiteral("wrong");
    context.endpoint = m_server.endpoint();
    context.fields = {{QStringLiteral("api-key"), QStringLiteral("another")}};
    const auto provider = std::move(ProviderRegistry::make(QStringLiteral("powerdns"), context).value());
    QCOMPARE(errorOf([&] { provider->test(); }).kind(), ErrorKind::Authentication);
}

void TestPowerDnsServer::keepsEveryType_data()
{
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* title, const QStringList& records) { QTest::newRow(title) << records; };
    row("A", {QStringLiteral("x 60 A 192.0.2.1"), QStringLiteral("x 60 A 192.0.2.2")});
    row("AAAA", {QStringLiteral("x 60 AAAA 2001:db8::1")});
    row("a wildcard CNAME", {QStringLiteral("*.w 60 CNAME target.example.net.")});
    row("MX", {QStringLiteral("x 60 MX 10 mail.example.com."), QStringLiteral("x 60 MX 20 mx.example.net.")});
    row("a null MX", {QStringLiteral("x 60 MX 0 .")});
    row("a delegation", {QStringLiteral("x 60 NS ns.x.example.com.")});
    row("TXT in several strings", {QStringLiteral("x 60 TXT \"a b\" \"c\"")});
    row("TXT with quote and backslash", {QStringLiteral("x 60 TXT \"say \\\"hi\\\" \\\\ there\"")});
    row("TXT beyond ASCII", {QStringLiteral("x 60 TXT \"gr\\195\\188n; ok\"")});
    row("an empty TXT", {QStringLiteral("x 60 TXT \"\"")});
    row("SRV", {QStringLiteral("_sip._tcp 60 SRV 10 5 5060 sip.example.com.")});
    row("CAA", {QStringLiteral("x 60 CAA 0 issue \"letsencrypt.org; validationmethods=dns-01\"")});
    row("TLSA", {QStringLiteral("_25._tcp 60 TLSA 3 1 1 ") + QString(64, u'a')});
    row("SSHFP", {QStringLiteral("x 60 SSHFP 4 2 ") + QString(64, u'b')});
    row("DS", {QStringLiteral("x 60 DS 12345 13 2 ") + QString(64, u'c')});
    row("NAPTR", {QStringLiteral("x 60 NAPTR 100 10 \"u\" \"sip+E2U\" \"!^.*$!sip:info@example.com!\" .")});
    row("LOC", {QStringLiteral("x 60 LOC 52 22 23.000 N 4 53 32.000 E -2.00m 1.00m 10000.00m 10.00m")});
    row("URI", {QStringLiteral("x 60 URI 10 1 \"https://example.com/a?b=c\"")});
    row("SVCB", {QStringLiteral("x 60 SVCB 1 svc.example.com. alpn=h3,h2 port=8443 ipv4hint=192.0.2.1,192.0.2.2")});
    row("HTTPS in alias form", {QStringLiteral("x 60 HTTPS 0 svc.example.com.")});
    row("CERT", {QStringLiteral("x 60 CERT 1 12345 8 AQIDBAU=")});
    row("DNAME", {QStringLiteral("x 60 DNAME example.net.")});
    row("HINFO", {QStringLiteral("x 60 HINFO \"PC\" \"Linux\"")});
    row("RP", {QStringLiteral("x 60 RP admin.example.com. info.example.com.")});
    row("AFSDB", {QStringLiteral("x 60 AFSDB 1 afs.example.com.")});
    row("OPENPGPKEY", {QStringLiteral("x 60 OPENPGPKEY AQIDBAU=")});
    row("SMIMEA", {QStringLiteral("x 60 SMIMEA 3 0 1 ") + QString(64, u'd')});
    row("CDS", {QStringLiteral("@ 60 CDS 12345 13 2 ") + QString(64, u'e')});
    row("a foreign DNSKEY",
        {QStringLiteral("@ 60 DNSKEY 256 3 13 AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKC"
                        "kqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/QA==")});
    row("PTR", {QStringLiteral("1 60 PTR host.example.com.")});
    row("ALIAS", {QStringLiteral("@ 60 ALIAS lb.example.net.")});
    row("a type without a name", {QStringLiteral("x 60 TYPE65280 \\# 4 01020304")});
    row("an IDN", {QStringLiteral("bücher 60 A 192.0.2.1")});
    row("TTL 0", {QStringLiteral("x 0 A 192.0.2.1")});
    row("the longest TTL", {QStringLiteral("x 2147483647 A 192.0.2.1")});
}

void TestPowerDnsServer::keepsEveryType()
{
    QFETCH(QStringList, records);
    static int count = 0;
    const QString origin = QStringLiteral("z%1.example.com.").arg(++count);
    const ExternalZone zone = freshZone(origin);
    const RRset set = rrset(origin, records);
    const auto outcomes = apply(zone, {RRsetChange{std::nullopt, set}});
    QVERIFY2(outcomes[0].state == ChangeOutcome::State::Applied,
             outcomes[0].error ? qPrintable(outcomes[0].error->message()) : "");
    ZoneReading reading = m_provider->read(zone);
    const RRset* found = reading.content.find(RRsetKey::of(set));
    QVERIFY(found != nullptr);
    QCOMPARE(lines({*found}), lines({set}));
    QVERIFY(found->sameData(set));
    const QList<RRset> single = m_provider->readSets(zone, {RRsetKey::of(set)});
    QCOMPARE(lines(single), lines({set}));
    QCOMPARE(apply(zone, {RRsetChange{set, std::nullopt}})[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(m_provider->read(zone).content.find(RRsetKey::of(set)), nullptr);
}

void TestPowerDnsServer::namesTheRejectedRecordAndAppliesTheOthers()
{
    const ExternalZone zone = freshZone(QStringLiteral("reject.test."));
    const QString origin = QStringLiteral("reject.test.");
    (void)apply(zone, {change(origin, {}, {QStringLiteral("taken 60 CNAME a.example.")})});
    // It takes no label with a dot in it, and says so.
    const auto dotted = apply(zone, {change(origin, {}, {QStringLiteral("a\\.b 60 A 192.0.2.1")})});
    QCOMPARE(dotted[0].state, ChangeOutcome::State::Rejected);
    QVERIFY(dotted[0].error->message().contains(u"unsupported characters"));
    const auto outcomes = apply(zone, {change(origin, {}, {QStringLiteral("a 60 A 192.0.2.1")}),
                                       change(origin, {}, {QStringLiteral("taken 60 A 192.0.2.1")}),
                                       change(origin, {}, {QStringLiteral("z 60 A 192.0.2.1")})});
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
    QVERIFY2(outcomes[1].error->cause().contains(u"taken.reject.test."), qPrintable(outcomes[1].error->cause()));
    QCOMPARE(m_provider->read(zone).content.rrsetCount(), 4); // SOA, taken, a, z
}

void TestPowerDnsServer::swapsACnameBothWays()
{
    const QString origin = QStringLiteral("swap.test.");
    const ExternalZone zone = freshZone(origin);
    const QStringList address{QStringLiteral("www 60 A 192.0.2.1")};
    const QStringList alias{QStringLiteral("www 60 CNAME web.example.")};
    (void)apply(zone, {change(origin, {}, address)});
    for (const auto& outcome : apply(zone, {change(origin, {}, alias), change(origin, address, {})}))
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    for (const auto& outcome : apply(zone, {change(origin, {}, address), change(origin, alias, {})}))
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    QVERIFY(lines(m_provider->read(zone).content).contains(QStringLiteral("www.swap.test. 60 A 192.0.2.1")));
}

void TestPowerDnsServer::changesTheApexNs()
{
    const QString origin = QStringLiteral("apex.test.");
    const ExternalZone zone = freshZone(origin);
    const QStringList one{QStringLiteral("@ 60 NS a.example.")};
    const QStringList two{QStringLiteral("@ 60 NS b.example."), QStringLiteral("@ 60 NS c.example.")};
    QCOMPARE(apply(zone, {change(origin, {}, one)})[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(apply(zone, {change(origin, one, two)})[0].state, ChangeOutcome::State::Applied);
    const QList<RRset> sets = m_provider->readSets(zone, {{name(origin), rrtype::NS}});
    QCOMPARE(lines(sets), (QStringList{QStringLiteral("apex.test. 60 NS b.example."),
                                       QStringLiteral("apex.test. 60 NS c.example.")}));
}

void TestPowerDnsServer::readsAndWritesTenThousandSets()
{
    const QString origin = QStringLiteral("large.test.");
    const ExternalZone zone = freshZone(origin);
    QList<RRsetChange> changes;
    for (int i = 0; i < 10'000; ++i)
        changes += RRsetChange{std::nullopt, RRset(name(QStringLiteral("host%1.large.test.").arg(i)), rrtype::A, 300,
                                                   {QByteArray("\xc0\0\2\1", 4)})};
    QElapsedTimer timer;
    timer.start();
    const auto outcomes = apply(zone, changes);
    qInfo("wrote 10,000 RRsets in %lld ms", timer.restart());
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    const ZoneReading reading = m_provider->read(zone);
    qInfo("read 10,000 RRsets in %lld ms", timer.elapsed());
    QCOMPARE(reading.content.rrsetCount(), 10'001);
}

QTEST_GUILESS_MAIN(TestPowerDnsServer)
#include "TestPowerDnsServer.moc"
