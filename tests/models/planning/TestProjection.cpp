// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Projection.h"

#include "tests/support/Records.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

class TestProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAliasesAtTheApexOnlyWhereThatIsSo();
    void keepsWhatTheProviderHolds();
    void leavesOutTheSoa();
    void clampsTtls_data();
    void clampsTtls();
    void leavesOutTypesThatAreNotHeld();
    void triesTypesOfWhichNothingIsKnown();
    void holdsAliasOnlyWhereItIsKnownToBeHeld();
    void acceptsAnApexNsThatIsTheProvidersOwn();
    void stillPushesDelegationsThere();
    void leavesOutWildcards();
    void keepsTheFirstOfSeveralRecords();
    void leavesSignaturesToProvidersThatSign();
    void pushesSignaturesOfPresignedZones();
    void keepsNotes();
    void joinsTextsWhereStringsAreNotKept_data();
    void joinsTextsWhereStringsAreNotKept();
};

void TestProjection::keepsWhatTheProviderHolds()
{
    const ZoneContent internal = zone({pointing("@", rrtype::NS, {"ns1", "ns2"}), a("www", "192.0.2.1")});
    const Projection projection = project(internal, {});
    QCOMPARE(projection.content, internal);
    QVERIFY(projection.accepted.isEmpty());
}

void TestProjection::leavesOutTheSoa()
{
    const Projection projection = project(zone({soa(1), a("www", "192.0.2.1")}), {});
    QCOMPARE(projection.content.rrsetCount(), 1);
    QVERIFY(projection.accepted.isEmpty());
    QVERIFY(!projectOne(soa(1), origin(), {}));
}

void TestProjection::clampsTtls_data()
{
    QTest::addColumn<quint32>("ttl");
    QTest::addColumn<quint32>("stored");
    QTest::newRow("one below the lowest") << 59U << 60U;
    QTest::newRow("the lowest itself") << 60U << 60U;
    QTest::newRow("between two steps, to the next higher one") << 301U << 3600U;
    QTest::newRow("a step itself") << 300U << 300U;
    QTest::newRow("the highest itself") << 86400U << 86400U;
    QTest::newRow("one above the highest") << 86401U << 86400U;
}

void TestProjection::clampsTtls()
{
    QFETCH(quint32, ttl);
    QFETCH(quint32, stored);
    Capabilities capabilities;
    capabilities.minimumTtl = 60;
    capabilities.maximumTtl = 86400;
    capabilities.ttlSteps = {60, 300, 3600, 86400};
    QCOMPARE(projectedTtl(ttl, capabilities), stored);
    const Projection projection = project(zone({a("www", "192.0.2.1", ttl)}), capabilities);
    QCOMPARE(projection.content.sets().first().ttl(), stored);
    QCOMPARE(projection.accepted.size(), ttl == stored ? 0 : 1);
    if (ttl != stored) {
        const QString text = projection.accepted.value(keyOf("www", rrtype::A)).reason.text();
        QCOMPARE(text, QStringLiteral("The provider cannot hold a TTL of %1 s; it gets %2 s.").arg(ttl).arg(stored));
    }
}

void TestProjection::leavesOutTypesThatAreNotHeld()
{
    Capabilities capabilities;
    capabilities.types[rrtype::TXT] = Support::No;
    const Projection projection = project(zone({a("www", "192.0.2.1"), txt("www", "hello")}), capabilities);
    QCOMPARE(projection.content, zone({a("www", "192.0.2.1")}));
    QVERIFY(!projection.accepted.value(keyOf("www", rrtype::TXT)).projected);
    QVERIFY(projection.accepted.value(keyOf("www", rrtype::TXT)).reason.text().contains(QStringLiteral("type TXT")));
}

void TestProjection::triesTypesOfWhichNothingIsKnown()
{
    Capabilities capabilities;
    capabilities.otherTypes = Support::Unknown;
    QVERIFY(!projectOne(txt("www", "hello"), origin(), capabilities));
    capabilities.otherTypes = Support::No;
    QVERIFY(projectOne(txt("www", "hello"), origin(), capabilities));
}

void TestProjection::holdsAliasOnlyWhereItIsKnownToBeHeld()
{
    const RRset alias = pointing("@", rrtype::ALIAS, {"www"});
    Capabilities capabilities;
    QVERIFY(projectOne(alias, origin(), capabilities));
    capabilities.types[rrtype::ALIAS] = Support::Yes;
    QVERIFY(!projectOne(alias, origin(), capabilities));
}

void TestProjection::acceptsAnApexNsThatIsTheProvidersOwn()
{
    Capabilities capabilities;
    capabilities.apexNs = Support::No;
    const Projection projection = project(zone({pointing("@", rrtype::NS, {"ns1"})}), capabilities);
    QVERIFY(projection.content.isEmpty());
    QVERIFY(projection.accepted.contains(keyOf("@", rrtype::NS)));
}

void TestProjection::stillPushesDelegationsThere()
{
    Capabilities capabilities;
    capabilities.apexNs = Support::No;
    QVERIFY(!projectOne(pointing("sub", rrtype::NS, {"ns1"}), origin(), capabilities));
}

void TestProjection::holdsAliasesAtTheApexOnlyWhereThatIsSo()
{
    Capabilities capabilities;
    capabilities.types.insert(rrtype::ALIAS, Support::Yes);
    capabilities.aliasAtApexOnly = true;
    QVERIFY(!projectOne(pointing("@", rrtype::ALIAS, {"lb.example.net."}), origin(), capabilities));
    const auto below = projectOne(pointing("www", rrtype::ALIAS, {"lb.example.net."}), origin(), capabilities);
    QVERIFY(below && !below->projected);
    capabilities.aliasAtApexOnly = false;
    QVERIFY(!projectOne(pointing("www", rrtype::ALIAS, {"lb.example.net."}), origin(), capabilities));
}

void TestProjection::leavesOutWildcards()
{
    Capabilities capabilities;
    capabilities.wildcards = Support::No;
    const auto difference = projectOne(a("*", "192.0.2.1"), origin(), capabilities);
    QVERIFY(difference);
    QVERIFY(!difference->projected);
}

void TestProjection::keepsTheFirstOfSeveralRecords()
{
    Capabilities capabilities;
    capabilities.multipleRecords = Support::No;
    const auto difference =
        projectOne(a("www", {QStringLiteral("192.0.2.9"), QStringLiteral("192.0.2.1")}), origin(), capabilities);
    QVERIFY(difference);
    QCOMPARE(*difference->projected, a("www", "192.0.2.1"));
    QVERIFY(!projectOne(a("www", "192.0.2.1"), origin(), capabilities));
}

void TestProjection::leavesSignaturesToProvidersThatSign()
{
    const RRset signature(named("www"), rrtype::RRSIG, 3600, {QByteArray(18, 'x')});
    const RRset key(named("@"), rrtype::DNSKEY, 3600, {QByteArray(18, 'x')});
    Capabilities capabilities;
    capabilities.dnssec = DnssecClass::SignsAlone;
    const Projection projection = project(zone({signature, key, a("www", "192.0.2.1")}), capabilities);
    QCOMPARE(projection.content, zone({a("www", "192.0.2.1")}));
    QVERIFY(projection.providerMade.contains(rrtype::RRSIG));
    QVERIFY(projection.providerMade.contains(rrtype::DNSKEY));
    capabilities.dnssec = DnssecClass::MultiSigner;
    QVERIFY(project(zone({key}), capabilities).content.find(keyOf("@", rrtype::DNSKEY)) != nullptr);
}

void TestProjection::pushesSignaturesOfPresignedZones()
{
    const RRset signature(named("www"), rrtype::RRSIG, 3600, {QByteArray(18, 'x')});
    Capabilities capabilities;
    capabilities.dnssec = DnssecClass::Presigned;
    const Projection projection = project(zone({signature}), capabilities);
    QCOMPARE(projection.content.rrsetCount(), 1);
    QVERIFY(!projection.providerMade.contains(rrtype::RRSIG));
    // An unsigned zone says nothing about signatures, so those of a server that signs by itself are not ours.
    QVERIFY(project(zone({a("www", "192.0.2.1")}), capabilities).providerMade.contains(rrtype::RRSIG));
}

void TestProjection::keepsNotes()
{
    Capabilities capabilities;
    capabilities.minimumTtl = 7200;
    const RRset noted = a("www", "192.0.2.1").withNote(QStringLiteral("rack 4"));
    QCOMPARE(projectOne(noted, origin(), capabilities)->projected->note(), QStringLiteral("rack 4"));
}

void TestProjection::joinsTextsWhereStringsAreNotKept_data()
{
    QTest::addColumn<QByteArray>("rdata");
    QTest::addColumn<QByteArray>("joined");
    const QByteArray x(255, 'x');
    QTest::newRow("one string") << QByteArray("\3abc") << QByteArray("\3abc");
    QTest::newRow("two strings") << QByteArray("\2ab\1c") << QByteArray("\3abc");
    QTest::newRow("an empty string") << QByteArray("\0", 1) << QByteArray("\0", 1);
    QTest::newRow("an empty string behind another") << QByteArray("\1a\0", 3) << QByteArray("\1a");
    QTest::newRow("exactly 255 octets") << QByteArray('\x64' + QByteArray(100, 'x') + '\x9b' + QByteArray(155, 'x'))
                                        << QByteArray('\xff' + x);
    QTest::newRow("256 octets") << QByteArray('\1' + QByteArray("x") + '\xff' + x) << QByteArray('\xff' + x + "\1x");
}

void TestProjection::joinsTextsWhereStringsAreNotKept()
{
    QFETCH(QByteArray, rdata);
    QFETCH(QByteArray, joined);
    Capabilities capabilities;
    const ZoneContent internal = zone({RRset(named("t"), rrtype::TXT, 60, {rdata})});
    const ZoneContent expected = zone({RRset(named("t"), rrtype::TXT, 60, {joined})});
    QCOMPARE(project(internal, capabilities).content, internal);
    capabilities.textStrings = false;
    const Projection projection = project(internal, capabilities);
    QCOMPARE(projection.content, expected);
    // The text says the same, so there is nothing that anybody has to accept.
    QVERIFY(projection.accepted.isEmpty());
    QCOMPARE(withJoinedTexts(internal), expected);
}

QTEST_GUILESS_MAIN(TestProjection)
#include "TestProjection.moc"
