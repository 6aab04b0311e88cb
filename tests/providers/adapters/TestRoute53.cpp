// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/adapters/Route53Answers.h"

#include <atomic>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace zoneloom::test::route53;
using namespace Qt::StringLiterals;

class TestRoute53 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsHowManyZonesTheAccountMayHave();
    void readsTheRecordedZone();
    void readsEveryForm();
    void readsAllPages();
    void refusesHalfAZone();
    void listsPublicZonesOnly();
    void asksWhichOfTwoZonesOfOneName();
    void createsAZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestRoute53::keepsHowManyZonesTheAccountMayHave()
{
    // https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetAccountLimit.html
    Setup s;
    std::atomic<bool> isAllowed = true;
    s.server.setHandler([&isAllowed](const SeenRequest& request) {
        if (request.path().endsWith(u"/accountlimit/MAX_HOSTED_ZONES_BY_OWNER") && !isAllowed)
            return trouble(403, "AccessDenied", "not authorized to perform: route53:GetAccountLimit");
        if (request.path().endsWith(u"/accountlimit/MAX_HOSTED_ZONES_BY_OWNER"))
            return Answer{
                200,
                "<?xml version=\"1.0\"?><GetAccountLimitResponse><Limit><Type>MAX_HOSTED_ZONES_BY_OWNER</Type>"
                "<Value>500</Value></Limit><Count>3</Count></GetAccountLimitResponse>",
                {}};
        return Answer{200, "<ListHostedZonesResponse><HostedZones/></ListHostedZonesResponse>", {}};
    });
    s.adapter->test();
    QCOMPARE(s.adapter->capabilities(s.zone).limits, (HoldingLimits{500, 0, 0, 0}));
    isAllowed = false; // a key with fewer rights: what was known may be so no more
    s.adapter->test();
    QCOMPARE(s.adapter->capabilities(s.zone).limits, HoldingLimits());
}

void TestRoute53::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"route53"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    // The call that tells the count was not recorded; 16 sets are what the recorded list of zones tells.
    s.server.setHandler([replay = recording->replay()](const SeenRequest& seen) {
        return seen.path().endsWith(kRecordedId) ? route53::zone(16) : replay(seen);
    });
    const ZoneReading reading = s.adapter->read(externalZone(u"fullcr1stal.tk."_s, kRecordedId));
    QCOMPARE(
        lines(reading.content),
        (QStringList{
            u"fullcr1stal.tk. 172800 NS ns-422.awsdns-52.com."_s,
            u"fullcr1stal.tk. 172800 NS ns-831.awsdns-39.net."_s,
            u"fullcr1stal.tk. 172800 NS ns-1283.awsdns-32.org."_s,
            u"fullcr1stal.tk. 172800 NS ns-1983.awsdns-55.co.uk."_s,
            u"fullcr1stal.tk. 900 SOA ns-831.awsdns-39.net. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"_s,
            u"_acme-challenge.createrecordset.fullcr1stal.tk. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.createrecordset.fullcr1stal.tk. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.deleterecordinset.fullcr1stal.tk. 3600 TXT \"challengetoken2\""_s,
            u"docs.fullcr1stal.tk. 3600 CNAME docs.example.com."_s,
            u"_acme-challenge.fqdn.fullcr1stal.tk. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.fullcr1stal.tk. 3600 TXT \"ttlshouldbe3600\""_s,
            u"random.fqdntest.fullcr1stal.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.fullcr1stal.tk. 3600 TXT \"challengetoken\""_s,
            u"random.fulltest.fullcr1stal.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.listrecordset.fullcr1stal.tk. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.listrecordset.fullcr1stal.tk. 3600 TXT \"challengetoken2\""_s,
            u"localhost.fullcr1stal.tk. 3600 A 127.0.0.1"_s,
            u"_acme-challenge.noop.fullcr1stal.tk. 3600 TXT \"challengetoken\""_s,
            u"test.fullcr1stal.tk. 60 A 127.0.0.1"_s,
            u"_acme-challenge.test.fullcr1stal.tk. 3600 TXT \"challengetoken\""_s,
            u"random.test.fullcr1stal.tk. 3600 TXT \"challengetoken\""_s}));
}

void TestRoute53::readsEveryForm()
{
    Setup s;
    s.server.answerNext(sets(
        set("\\052.example.com.", "A", 60, value("192.0.2.1")) +
        set("example.com.", "MX", 300, value("10 mail.example.com") + value("20 mx.example.net.")) +
        set("txt.example.com.", "TXT", 300, value("&quot;a b&quot; &quot;gr\\303\\274n; \\&quot;ok\\&quot;&quot;")) +
        set("_sip._tcp.example.com.", "SRV", 300, value("10 5 5060 sip.example.com")) +
        set("example.com.", "CAA", 300, value("0 issue &quot;ca.example&quot;")) +
        "<ResourceRecordSet><Name>lb.example.com.</Name><Type>A</Type><AliasTarget><HostedZoneId>Z2</HostedZoneId>"
        "<DNSName>d1.cloudfront.net.</DNSName><EvaluateTargetHealth>false</EvaluateTargetHealth></AliasTarget>"
        "</ResourceRecordSet>"
        "<ResourceRecordSet><Name>geo.example.com.</Name><Type>A</Type><SetIdentifier>eu</SetIdentifier><TTL>60</TTL>"
        "<GeoLocation><ContinentCode>EU</ContinentCode></GeoLocation><ResourceRecords>" +
        value("192.0.2.8") +
        "</ResourceRecords></ResourceRecordSet>"
        "<ResourceRecordSet><Name>geo.example.com.</Name><Type>A</Type><SetIdentifier>us</SetIdentifier><TTL>60</TTL>"
        "<GeoLocation><ContinentCode>NA</ContinentCode></GeoLocation><ResourceRecords>" +
        value("192.0.2.9") + "</ResourceRecords></ResourceRecordSet>"));
    s.server.answerNext(route53::zone(8));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 300 MX 10 mail.example.com."_s, u"example.com. 300 MX 20 mx.example.net."_s,
                          u"example.com. 300 CAA 0 issue \"ca.example\""_s, u"*.example.com. 60 A 192.0.2.1"_s,
                          u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.com."_s,
                          u"txt.example.com. 300 TXT \"a b\" \"gr\\195\\188n; \\\"ok\\\"\""_s}));
    QCOMPARE(opaqueLines(reading), (QStringList{u"geo.example.com. A: SetIdentifier: "_s,
                                                u"lb.example.com. A: AliasTarget: d1.cloudfront.net."_s}));
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), u"/2013-04-01/hostedzone/Z1/rrset"_s);
    QVERIFY(seen.header("Authorization")
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261124/us-east-1/route53/aws4_request"));
}

void TestRoute53::readsAllPages()
{
    Setup s;
    s.server.answerNext(sets(set("a.example.com.", "A", 60, value("192.0.2.1")),
                             "<NextRecordName>b.example.com.</NextRecordName><NextRecordType>A</NextRecordType>"));
    s.server.answerNext(sets(set("b.example.com.", "A", 60, value("192.0.2.2"))));
    s.server.answerNext(route53::zone(2));
    QCOMPARE(lines(s.adapter->read(s.zone).content),
             (QStringList{u"a.example.com. 60 A 192.0.2.1"_s, u"b.example.com. 60 A 192.0.2.2"_s}));
    QCOMPARE(s.server.requests()[1].queryItem(u"name"_s), u"b.example.com."_s);
    QCOMPARE(s.server.requests()[1].queryItem(u"type"_s), u"A"_s);
    const auto again = [] {
        return sets(set("a.example.com.", "A", 60, value("192.0.2.1")),
                    "<NextRecordName>a.example.com.</NextRecordName><NextRecordType>A</NextRecordType>");
    };
    s.server.setHandler([&](const SeenRequest&) { return again(); });
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestRoute53::refusesHalfAZone()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.path().endsWith(u"/rrset") ? sets(set("a.example.com.", "A", 60, value("192.0.2.1")))
                                               : route53::zone(3);
    });
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), ErrorKind::Protocol);
    QVERIFY2(error.cause().contains(u"3 were announced, but 1 came"), qPrintable(error.cause()));
}

void TestRoute53::listsPublicZonesOnly()
{
    Setup s;
    s.server.answerNext(xml("<ListHostedZonesResponse><HostedZones>"
                            "<HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name><Config><PrivateZone>false"
                            "</PrivateZone></Config></HostedZone>"
                            "<HostedZone><Id>/hostedzone/Z2</Id><Name>inside.example.</Name><Config><PrivateZone>true"
                            "</PrivateZone></Config></HostedZone></HostedZones><IsTruncated>true</IsTruncated>"
                            "<NextMarker>Z3</NextMarker><MaxItems>2</MaxItems></ListHostedZonesResponse>"));
    s.server.answerNext(
        xml("<ListHostedZonesResponse><HostedZones>"
            "<HostedZone><Id>/hostedzone/Z3</Id><Name>2\\0572.example.</Name></HostedZone></HostedZones>"
            "<IsTruncated>false</IsTruncated></ListHostedZonesResponse>"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[0].id, u"Z1"_s);
    QCOMPARE(zones[1].origin.toText(), u"2/2.example."_s);
    QCOMPARE(s.server.requests()[1].queryItem(u"marker"_s), u"Z3"_s);
}

void TestRoute53::asksWhichOfTwoZonesOfOneName()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) {
        return xml("<ListHostedZonesResponse><HostedZones>"
                   "<HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name></HostedZone>"
                   "<HostedZone><Id>/hostedzone/Z2</Id><Name>example.com.</Name></HostedZone></HostedZones>"
                   "<IsTruncated>false</IsTruncated></ListHostedZonesResponse>");
    });
    const Error error = errorOf([&] { (void)s.adapter->findZone(u"example.com"_s); });
    QCOMPARE(error.kind(), ErrorKind::Conflict);
    QVERIFY(error.cause().contains(u"Z1, Z2"));
    QCOMPARE(s.adapter->findZone(u"Z2"_s).id, u"Z2"_s);
    QCOMPARE(errorOf([&] { (void)s.adapter->findZone(u"no.example"_s); }).kind(), ErrorKind::ZoneNotFound);
}

void TestRoute53::createsAZone()
{
    Setup s;
    s.server.answerNext(xml("<CreateHostedZoneResponse><HostedZone><Id>/hostedzone/Z9</Id><Name>new.example.</Name>"
                            "</HostedZone></CreateHostedZoneResponse>",
                            201));
    QCOMPARE(s.adapter->createZone(Name::fromText(u"New.example."_s).value()).id, u"Z9"_s);
    const SeenRequest sent = s.server.writes().first();
    QCOMPARE(sent.path(), u"/2013-04-01/hostedzone"_s);
    const XmlElement body = XmlElement::parse(sent.body, u"test"_s);
    QCOMPARE(body.name, u"CreateHostedZoneRequest"_s);
    QCOMPARE(body.textAt(u"Name"), u"new.example."_s);
    QVERIFY(!body.textAt(u"CallerReference").isEmpty());
}

void TestRoute53::saysWhoAnswers()
{
    Setup s;
    s.server.answerNext(route53::zone(2));
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"ns-1.awsdns-01.org"_s, 53}, {u"ns-2.awsdns-02.com"_s, 53}}));
}

void TestRoute53::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an unknown key") << 403 << QByteArray("InvalidClientTokenId") << ErrorKind::Authentication;
    QTest::newRow("a wrong secret") << 403 << QByteArray("SignatureDoesNotMatch") << ErrorKind::Authentication;
    QTest::newRow("a key without the right") << 403 << QByteArray("AccessDenied") << ErrorKind::Permission;
    QTest::newRow("no such zone") << 404 << QByteArray("NoSuchHostedZone") << ErrorKind::ZoneNotFound;
}

void TestRoute53::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.server.answerNext(trouble(status, code, "What is wrong"));
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.cause(), u"What is wrong"_s);
}

QTEST_GUILESS_MAIN(TestRoute53)
#include "TestRoute53.moc"
