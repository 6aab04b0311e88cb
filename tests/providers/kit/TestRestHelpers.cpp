// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/kit/OpenService.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace zoneloom::test::openservice;
using namespace Qt::StringLiterals;

class TestRestHelpers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatATestMayFindNoMore_data();
    void forgetsWhatATestMayFindNoMore();
    void keepsWhatItFoundWhereTheServiceIsInTrouble();
    void findsAZoneByNameElseByLookingThroughAll();
    void leavesOutZonesOfOtherKinds();
    void spellsNamesPlainly();
    void takesTheServicesOwnNameServers_data();
    void takesTheServicesOwnNameServers();
    void asksForAFieldThatNewZonesNeed();
    void readsXmlListsOverAllPages();
    void refusesXmlPagesThatGoRound();
    void judgesAnswersWithinAnAnswer();
    void findsTheChangeOfASet();
    void refusesASetThatIsNotTheOneRead();
};

void TestRestHelpers::forgetsWhatATestMayFindNoMore_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("without the right") << 403;
    QTest::newRow("where the service does not know the call") << 404;
}

void TestRestHelpers::forgetsWhatATestMayFindNoMore()
{
    QFETCH(int, status);
    Setup s;
    const QList<QLatin1String> findings{probed::Zones, probed::RecordsPerSet};
    const auto look = [&] {
        const Json limits = s.service->get(u"/limits"_s);
        s.service->remember(probed::Zones, limits["zones"_L1]);
        s.service->remember(probed::RecordsPerSet, limits["records"_L1]);
    };
    s.service->remember(probed::Plan, u"pro"_s);
    s.server.answerNext(Answer::json(R"({"zones":15,"records":20})"));
    QVERIFY(s.service->ifAllowed(findings, look));
    QCOMPARE(s.kept,
             (QMap<QString, QString>{{u"zones"_s, u"15"_s}, {u"records-per-set"_s, u"20"_s}, {u"plan"_s, u"pro"_s}}));
    s.server.answerNext(Answer::json(R"({"message":"no"})", status));
    QVERIFY(!s.service->ifAllowed(findings, look));
    QCOMPARE(s.kept, (QMap<QString, QString>{{u"zones"_s, {}}, {u"records-per-set"_s, {}}, {u"plan"_s, u"pro"_s}}));
    QCOMPARE(s.service->capabilities({}).limits, HoldingLimits());
}

void TestRestHelpers::keepsWhatItFoundWhereTheServiceIsInTrouble()
{
    Setup s;
    s.service->remember(probed::Zones, u"15"_s);
    s.server.setHandler([](const SeenRequest&) { return Answer::json("{}", 500); });
    const Error error =
        errorOf([&] { s.service->ifAllowed({probed::Zones}, [&] { (void)s.service->get(u"/limits"_s); }); });
    QCOMPARE(error.kind(), ErrorKind::Network);
    QCOMPARE(s.kept.value(u"zones"_s), u"15"_s);
}

void TestRestHelpers::findsAZoneByNameElseByLookingThroughAll()
{
    Setup s;
    s.service->listed = {externalZone(kOrigin, u"1"_s), externalZone(u"example.net."_s, u"2"_s)};
    QList<ExternalZone> found{externalZone(kOrigin, u"9"_s)};
    const auto look = [&](const Name&) { return found; };
    QCOMPARE(s.service->foundBy(u"Example.com"_s, look).id, u"9"_s);
    QCOMPARE(s.service->foundBy(u"example.net"_s, look).id, u"2"_s); // another zone than the one that was asked for
    QCOMPARE(s.service->foundBy(u"2"_s, look).id, u"2"_s);
    found += externalZone(kOrigin, u"10"_s);
    QCOMPARE(s.service->foundBy(u"example.com"_s, look).id, u"1"_s);
    s.service->listed = found;
    QCOMPARE(errorOf([&] { (void)s.service->foundBy(u"example.com"_s, look); }).kind(), ErrorKind::Conflict);
}

void TestRestHelpers::leavesOutZonesOfOtherKinds()
{
    Setup s;
    const QList<Json> items =
        Json::of(json(R"([{"n":"a.test","at":{"id":1},"k":"public"},{"n":"b.test","at":{"id":2},"k":"private"}])"),
                 u"test"_s)
            .items();
    const QList<ExternalZone> zones =
        s.service->zonesIn(items, u"n", u"at.id", [](const Json& zone) { return zone["k"_L1].text() == u"public"; });
    QCOMPARE(zones.size(), 1);
    QCOMPARE(zones[0].id, u"1"_s);
    QCOMPARE(s.service->zonesIn(items, u"n").size(), 2);
}

void TestRestHelpers::spellsNamesPlainly()
{
    QCOMPARE(Service::plainName(Name::fromText(u"WWW.Example.com."_s).value()), u"www.example.com"_s);
    QCOMPARE(Service::plainName(u"Example.COM."_s), u"example.com"_s);
    QCOMPARE(Service::plainName(u"53091"_s), u"53091"_s);
}

void TestRestHelpers::takesTheServicesOwnNameServers_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QStringList>("hosts");
    const QString soa = u"@ 60 SOA ns1.own.test. admin.own.test. 1 2 3 4 5"_s;
    QTest::newRow("those in the domain of the primary")
        << QStringList{soa, u"@ 60 NS ns1.own.test."_s, u"@ 60 NS NS2.Own.test."_s, u"@ 60 NS ns.other.test."_s}
        << QString() << QStringList{u"ns1.own.test"_s, u"ns2.own.test"_s};
    QTest::newRow("all where none is there")
        << QStringList{soa, u"@ 60 NS ns.other.test."_s} << QString() << QStringList{u"ns.other.test"_s};
    QTest::newRow("all without an SOA") << QStringList{u"@ 60 NS ns.other.test."_s} << QString()
                                        << QStringList{u"ns.other.test"_s};
    QTest::newRow("those that are said to be")
        << QStringList{soa, u"@ 60 NS ns1.own.test."_s, u"@ 60 NS pdns.ultradns.org."_s} << u".ultradns."_s
        << QStringList{u"pdns.ultradns.org"_s};
}

void TestRestHelpers::takesTheServicesOwnNameServers()
{
    QFETCH(QStringList, records);
    QFETCH(QString, own);
    QFETCH(QStringList, hosts);
    Setup s;
    const ExternalZone zone = externalZone(kOrigin, kOrigin);
    QList<RRset> sets;
    for (const QString& record : records)
        sets += rrset(kOrigin, {record});
    s.service->content = ZoneContent(zone.origin, sets);
    QStringList found;
    for (const NameServer& server : s.service->nameServersIn(zone, own))
        found += server.host.toLower();
    found.sort();
    QCOMPARE(found, hosts);
}

void TestRestHelpers::asksForAFieldThatNewZonesNeed()
{
    Setup s;
    const Name origin = Name::fromText(kOrigin).value();
    const Error error = errorOf([&] { (void)s.service->fieldForNew(origin, u"group"_s); });
    QCOMPARE(error.kind(), ErrorKind::Permission);
    QCOMPARE(error.cause(), u"the field group has to say where new zones go"_s);
    s.context.fields.insert(u"group"_s, u"g1"_s);
    QCOMPARE(Service(s.context).fieldForNew(origin, u"group"_s), u"g1"_s);
}

const XmlPaging kPaging{.items = u"Zones/Zone"_s,
                        .sizeParameter = u"max"_s,
                        .size = 2,
                        .more = u"More"_s,
                        .next = {{u"from"_s, u"Next"_s}, {u"kind"_s, u"NextKind"_s}}};

void TestRestHelpers::readsXmlListsOverAllPages()
{
    Setup s;
    s.server.answerNext(
        Answer{200, "<L><Zones><Zone>a</Zone><Zone>b</Zone></Zones><More>true</More><Next>c</Next></L>", {}});
    s.server.answerNext(Answer{200, "<L><Zones><Zone>c</Zone><Other/></Zones><More>false</More></L>", {}});
    QStringList texts;
    for (const XmlElement& zone : s.service->getXmlList(u"/zones"_s, kPaging))
        texts += zone.text;
    QCOMPARE(texts, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(s.server.requests()[0].queryItem(u"max"_s), u"2"_s);
    QCOMPARE(s.server.requests()[0].queryItem(u"from"_s), QString());
    QCOMPARE(s.server.requests()[1].queryItem(u"from"_s), u"c"_s);
    s.server.answerNext(Answer{200, "<L><Zones/></L>", {}}); // does not say whether it is the last one
    QCOMPARE(errorOf([&] { (void)s.service->getXmlList(u"/zones"_s, kPaging); }).kind(), ErrorKind::Protocol);
}

void TestRestHelpers::refusesXmlPagesThatGoRound()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) {
        return Answer{200, "<L><Zones/><More>true</More><Next>c</Next></L>", {}};
    });
    const Error error = errorOf([&] { (void)s.service->getXmlList(u"/zones"_s, kPaging); });
    QCOMPARE(error.kind(), ErrorKind::Protocol);
    QCOMPARE(error.cause(), u"a page leads back to an earlier page"_s);
}

void TestRestHelpers::judgesAnswersWithinAnAnswer()
{
    Setup s;
    QVERIFY(!s.service->errorWithin(200, QJsonObject{{u"code"_s, u"x"_s}}));
    QCOMPARE(s.service->errorWithin(404, json(R"([{"message":"gone","code":5}])"))->message, u"gone (5)"_s);
}

void TestRestHelpers::findsTheChangeOfASet()
{
    const QList<RRsetChange> changes{change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}),
                                     change(kOrigin, {u"b 60 A 192.0.2.1"_s}, {})};
    QCOMPARE(Service::indexOf(changes, RRsetKey{Name::fromText(u"B.example.com."_s).value(), rrtype::A}), 1);
    QCOMPARE(Service::indexOf(changes, RRsetKey{Name::fromText(u"b.example.com."_s).value(), rrtype::AAAA}), -1);
    QCOMPARE(Service::indexOf(changes, std::nullopt), -1);
}

void TestRestHelpers::refusesASetThatIsNotTheOneRead()
{
    Setup s;
    const ExternalZone zone = externalZone(kOrigin, u"z"_s);
    SetMemory<QString> memory;
    memory.keep(u"z"_s, rrset(kOrigin, {u"a 60 A 192.0.2.1"_s}), u"v1"_s);
    QCOMPARE(s.service->remembered(memory, zone, rrset(kOrigin, {u"a 60 A 192.0.2.1"_s})), u"v1"_s);
    const Error error =
        errorOf([&] { (void)s.service->remembered(memory, zone, rrset(kOrigin, {u"a 60 A 192.0.2.2"_s})); });
    QCOMPARE(error.kind(), ErrorKind::RejectedRecord);
}

QTEST_GUILESS_MAIN(TestRestHelpers)
#include "TestRestHelpers.moc"
