// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/Xml.h"
#include "tests/support/AdapterChanges.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kRecordedId = u"Z040120927RX9CM38HPQQ"_s;

QByteArray value(const QByteArray& text)
{
    return "<ResourceRecord><Value>" + text + "</Value></ResourceRecord>";
}

QByteArray set(const QByteArray& name, const QByteArray& type, int ttl, const QByteArray& values)
{
    return "<ResourceRecordSet><Name>" + name + "</Name><Type>" + type + "</Type><TTL>" + QByteArray::number(ttl) +
           "</TTL><ResourceRecords>" + values + "</ResourceRecords></ResourceRecordSet>";
}

Answer xml(const QByteArray& text, int status = 200)
{
    return Answer{status, "<?xml version=\"1.0\"?>\n" + text, {{"Content-Type", "text/xml"}}};
}

Answer sets(const QByteArray& items, const QByteArray& more = {})
{
    return xml("<ListResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\">"
               "<ResourceRecordSets>" +
               items + "</ResourceRecordSets><IsTruncated>" + (more.isEmpty() ? "false" : "true") + "</IsTruncated>" +
               more + "<MaxItems>300</MaxItems></ListResourceRecordSetsResponse>");
}

Answer zone(int count)
{
    return xml("<GetHostedZoneResponse><HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name>"
               "<ResourceRecordSetCount>" +
               QByteArray::number(count) +
               "</ResourceRecordSetCount></HostedZone><DelegationSet><NameServers>"
               "<NameServer>ns-1.awsdns-01.org</NameServer><NameServer>ns-2.awsdns-02.com</NameServer>"
               "</NameServers></DelegationSet></GetHostedZoneResponse>");
}

Answer pending()
{
    return xml("<ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status>"
               "</ChangeInfo></ChangeResourceRecordSetsResponse>");
}

/// https://docs.aws.amazon.com/Route53/latest/APIReference/CommonErrors.html
Answer trouble(int status, const QByteArray& code, const QByteArray& message)
{
    return xml(
        "<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender</Type><Code>" +
            code + "</Code><Message>" + message + "</Message></Error><RequestId>r</RequestId></ErrorResponse>",
        status);
}

/// An element as one line without blanks, whatever its prefix: for comparison as values.
QString flat(const XmlElement& element)
{
    QString text = element.name + u'(' + element.text;
    for (const XmlElement& child : element.children)
        text += flat(child);
    return text + u')';
}

QString flat(const QByteArray& document)
{
    return flat(XmlElement::parse(document, u"test"_s));
}

QByteArray changeRequest(const QByteArray& changes)
{
    return "<ChangeResourceRecordSetsRequest xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ChangeBatch>"
           "<Changes>" +
           changes + "</Changes></ChangeBatch></ChangeResourceRecordSetsRequest>";
}

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"route53"_s,
                             server.url(u"/2013-04-01"_s),
                             {{u"access-key-id"_s, u"AKIDEXAMPLE"_s}, {u"secret-access-key"_s, u"s3cret-of-it"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"Z1"_s);
};

} // namespace

class TestRoute53 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsHowManyZonesTheAccountMayHave();
    void readsTheRecordedZone();
    void readsEveryForm();
    void readsAllPages();
    void refusesHalfAZone();
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void replacesInOneTransaction();
    void deletesInTheSpellingThatStandsThere();
    void writesOddOctetsInOctal();
    void overwritesTheZonesOwnNs();
    void swapsACnameInOneRequest();
    void namesTheRejectedSet();
    void waitsWhereItIsThrottled();
    void listsPublicZonesOnly();
    void asksWhichOfTwoZonesOfOneName();
    void createsAZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestRoute53::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"route53"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    // The call that tells the count was not recorded; 16 sets are what the recorded list of zones tells.
    s.server.setHandler([replay = recording->replay()](const SeenRequest& seen) {
        return seen.path().endsWith(kRecordedId) ? ::zone(16) : replay(seen);
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
    s.server.answerNext(::zone(8));
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
    s.server.answerNext(::zone(2));
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
        return seen.path().endsWith(u"/rrset") ? sets(set("a.example.com.", "A", 60, value("192.0.2.1"))) : ::zone(3);
    });
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), ErrorKind::Protocol);
    QVERIFY2(error.cause().contains(u"3 were announced, but 1 came"), qPrintable(error.cause()));
}

void TestRoute53::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("an A record") << u"create_record_for_A_with_valid_name_and_content"_s << QStringList{}
                                 << QStringList{u"localhost 3600 A 127.0.0.1"_s};
    QTest::newRow("a TXT record") << u"create_record_for_TXT_with_valid_name_and_content"_s << QStringList{}
                                  << QStringList{u"_acme-challenge.test 3600 TXT \"challengetoken\""_s};
    QTest::newRow("a deletion") << u"delete_record_by_filter_should_remove_record"_s
                                << QStringList{u"delete.testfilt 3600 TXT \"challengetoken\""_s} << QStringList{};
}

void TestRoute53::sendsWhatWasRecorded()
{
    QFETCH(QString, recording);
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto recorded = Recording::load(u"route53"_s, recording);
    if (!recorded)
        QSKIP(Recording::missing());
    QByteArray expected;
    QString path;
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.method == "POST") { // the last one is the one in question
            expected = exchange.requestBody;
            path = exchange.url.path();
        }
    }
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "POST" ? pending() : seen.path().endsWith(u"/rrset") ? sets({}) : ::zone(0);
    });
    const QString origin = u"fullcr1stal.tk."_s;
    QCOMPARE(states(applyTo(s.adapter, externalZone(origin, kRecordedId), {change(origin, before, after)})),
             QStringList{u"applied"_s});
    const SeenRequest sent = s.server.writes().first();
    QCOMPARE(sent.path(), path);
    // The comment is the other client's own.
    expected.replace(expected.mid(expected.indexOf("<Comment>"),
                                  expected.indexOf("</Comment>") + 10 - expected.indexOf("<Comment>")),
                     "");
    QCOMPARE(flat(sent.body), flat(expected));
}

void TestRoute53::replacesInOneTransaction()
{
    Setup s;
    s.server.answerNext(sets(set("www.example.com.", "A", 300, value("192.0.2.1"))));
    s.server.answerNext(::zone(1));
    s.server.answerNext(pending());
    QCOMPARE(
        states(applyTo(s.adapter, s.zone,
                       {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 60 A 192.0.2.2"_s, u"www 60 A 192.0.2.3"_s}),
                        change(kOrigin, {}, {u"@ 60 MX 10 mail.example.com."_s})})),
        QStringList(2, u"applied"_s));
    // https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html: all or nothing, and a
    // deletion that names other values than those that stand there fails.
    QCOMPARE(
        flat(s.server.writes().first().body),
        flat(changeRequest("<Change><Action>DELETE</Action>" + set("www.example.com.", "A", 300, value("192.0.2.1")) +
                           "</Change><Change><Action>CREATE</Action>" +
                           set("www.example.com.", "A", 60, value("192.0.2.2") + value("192.0.2.3")) +
                           "</Change><Change><Action>CREATE</Action>" +
                           set("example.com.", "MX", 60, value("10 mail.example.com.")) + "</Change>")));
    QCOMPARE(s.server.writes().first().header("Content-Type"), QByteArray("application/xml"));
}

void TestRoute53::deletesInTheSpellingThatStandsThere()
{
    Setup s;
    s.server.answerNext(sets(set("docs.example.com.", "CNAME", 300, value("docs.example.net"))));
    s.server.answerNext(::zone(1));
    s.server.answerNext(pending());
    (void)applyTo(s.adapter, s.zone, {change(kOrigin, {u"docs 300 CNAME docs.example.net."_s}, {})});
    QCOMPARE(flat(s.server.writes().first().body),
             flat(changeRequest("<Change><Action>DELETE</Action>" +
                                set("docs.example.com.", "CNAME", 300, value("docs.example.net")) + "</Change>")));
}

void TestRoute53::writesOddOctetsInOctal()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "POST" ? pending() : seen.path().endsWith(u"/rrset") ? sets({}) : ::zone(0);
    });
    (void)applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"*.x 60 TXT \"gr\\195\\188n\" \"say \\\"hi\\\"\""_s})});
    QCOMPARE(flat(s.server.writes().first().body),
             flat(changeRequest("<Change><Action>CREATE</Action>" +
                                set("*.x.example.com.", "TXT", 60,
                                    value("&quot;gr\\303\\274n&quot; &quot;say \\&quot;hi\\&quot;&quot;")) +
                                "</Change>")));
}

void TestRoute53::overwritesTheZonesOwnNs()
{
    Setup s;
    s.server.answerNext(sets(set("example.com.", "NS", 172800, value("ns-1.awsdns-01.org."))));
    s.server.answerNext(::zone(1));
    s.server.answerNext(pending());
    (void)applyTo(s.adapter, s.zone,
                  {change(kOrigin, {u"@ 172800 NS ns-1.awsdns-01.org."_s},
                          {u"@ 3600 NS ns-1.awsdns-01.org."_s, u"@ 3600 NS ns.example.net."_s})});
    QCOMPARE(
        flat(s.server.writes().first().body),
        flat(changeRequest("<Change><Action>UPSERT</Action>" +
                           set("example.com.", "NS", 3600, value("ns.example.net.") + value("ns-1.awsdns-01.org.")) +
                           "</Change>")));
}

void TestRoute53::swapsACnameInOneRequest()
{
    Setup s;
    s.server.answerNext(sets(set("www.example.com.", "A", 300, value("192.0.2.1"))));
    s.server.answerNext(::zone(1));
    s.server.answerNext(pending());
    (void)applyTo(
        s.adapter, s.zone,
        {change(kOrigin, {}, {u"www 300 CNAME a.example."_s}), change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {})});
    QCOMPARE(s.server.writes().size(), 1);
    const QByteArray body = s.server.writes().first().body;
    QVERIFY(body.indexOf("DELETE") < body.indexOf("CREATE"));
}

void TestRoute53::namesTheRejectedSet()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return seen.path().endsWith(u"/rrset") ? sets({}) : ::zone(0);
        if (seen.body.contains("taken.example.com."))
            return trouble(400, "InvalidChangeBatch",
                           "[Tried to create resource record set [name='taken.example.com.', type='A'] but it already "
                           "exists]");
        return pending();
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s}),
                 change(kOrigin, {}, {u"taken 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"z 60 A 192.0.2.1"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"applied"_s, u"applied"_s, u"rejected"_s, u"applied"_s}));
    QVERIFY(outcomes[2].error->cause().contains(u"already exists"));
    QCOMPARE(s.server.writes().size(), 2); // the named one left out, not found by halving
}

void TestRoute53::waitsWhereItIsThrottled()
{
    Setup s;
    s.server.answerNext(sets({}));
    s.server.answerNext(::zone(0));
    s.server.answerNext(trouble(400, "Throttling", "Rate exceeded"));
    s.server.answerNext(trouble(400, "PriorRequestNotComplete", "The request was rejected"));
    s.server.answerNext(pending());
    QCOMPARE(states(applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s})})),
             QStringList{u"applied"_s});
    QCOMPARE(s.server.writes().size(), 3);
    QVERIFY(s.adapter.environment->paused() >= std::chrono::milliseconds(500));
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
    s.server.answerNext(::zone(2));
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

void TestRoute53::keepsHowManyZonesTheAccountMayHave()
{
    // https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetAccountLimit.html
    Setup s;
    s.server.setHandler([](const SeenRequest& request) {
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
}

QTEST_GUILESS_MAIN(TestRoute53)
#include "TestRoute53.moc"
