// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterChanges.h"

#include <QFile>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kRecordsPath = u"/20180115/zones/ocid1.zone/records"_s;
// Without a raw string where a \" stands in it, over which the meta-object compiler of Qt 6.4 stumbles.
const QByteArray kRecords =
    "{\"items\":["
    "{\"domain\":\"example.com\",\"rtype\":\"MX\",\"rdata\":\"10 "
    "mail.example.com.\",\"rrsetVersion\":\"3\",\"ttl\":300},"
    "{\"domain\":\"example.com\",\"rtype\":\"NS\",\"rdata\":\"ns1.p68.dns.oraclecloud.net.\",\"isProtected\":true,"
    "\"rrsetVersion\":\"1\",\"ttl\":86400},"
    "{\"domain\":\"*.example.com\",\"rtype\":\"TXT\",\"rdata\":\"\\\"a b\\\" "
    "\\\"c\\\"\",\"rrsetVersion\":\"4\",\"ttl\":60},"
    "{\"domain\":\"_sip._tcp.example.com\",\"rtype\":\"SRV\",\"rdata\":\"10 5 5060 sip.example.com.\","
    "\"rrsetVersion\":\"5\",\"ttl\":300},"
    "{\"domain\":\"www.example.com\",\"rtype\":\"A\",\"rdata\":\"192.0.2.1\",\"rrsetVersion\":\"7\",\"ttl\":300},"
    "{\"domain\":\"www.example.com\",\"rtype\":\"A\",\"rdata\":\"192.0.2.2\",\"rrsetVersion\":\"7\",\"ttl\":300},"
    "{\"domain\":\"example.com\",\"rtype\":\"ALIAS\",\"rdata\":\"lb.example.net.\",\"rrsetVersion\":\"8\",\"ttl\":300},"
    "{\"domain\":\"k.example.com\",\"rtype\":\"DKIM\",\"rdata\":\"v=DKIM1\",\"rrsetVersion\":\"9\",\"ttl\":300}]}";

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"oci"_s, server.url(u"/20180115"_s), fields()};
    ExternalZone zone = externalZone(kOrigin, u"ocid1.zone"_s);

    static QMap<QString, QString> fields()
    {
        QFile key(QStringLiteral(ZONELOOM_TEST_DATA "/keys/http-signatures.pem"));
        if (!key.open(QIODevice::ReadOnly))
            return {};
        return {{u"tenancy-id"_s, u"ocid1.tenancy"_s},
                {u"user-id"_s, u"ocid1.user"_s},
                {u"fingerprint"_s, u"20:3b:97"_s},
                {u"private-key"_s, QString::fromLatin1(key.readAll())}};
    }
    void hold(const QByteArray& records)
    {
        server.setHandler([records](const SeenRequest& seen) {
            return Answer::json(seen.method == "GET" ? records : R"({"items":[]})");
        });
    }
};

} // namespace

class TestOci : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void findsTheRecordedZone();
    void tellsAMissingZone();
    void readsEveryForm();
    void readsAllPages();
    void signsRequests();
    void addsWhatWasRecorded();
    void writesAllInOneRequest();
    void leavesProtectedNameServers();
    void leavesASetThatSomeoneElseChanged();
    void findsTheRejectedSet();
    void listsZones();
    void createsAZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestOci::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"oci"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    // Recorded with the zone's name in the path, which serves as well as its id.
    const ZoneReading reading = s.adapter->read(externalZone(u"lexicon-test.com."_s, u"lexicon-test.com"_s));
    QCOMPARE(
        lines(reading.content),
        (QStringList{
            u"lexicon-test.com. 86400 NS ns1.p68.dns.oraclecloud.net."_s,
            u"lexicon-test.com. 86400 NS ns2.p68.dns.oraclecloud.net."_s,
            u"lexicon-test.com. 86400 NS ns3.p68.dns.oraclecloud.net."_s,
            u"lexicon-test.com. 86400 NS ns4.p68.dns.oraclecloud.net."_s,
            u"lexicon-test.com. 300 SOA ns1.p68.dns.oraclecloud.net. hostmaster.lexicon-test.com. 91 3600 600 604800 1800"_s,
            u"_acme-challenge.createrecordset.lexicon-test.com. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.createrecordset.lexicon-test.com. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.deleterecordinset.lexicon-test.com. 3600 TXT \"challengetoken2\""_s,
            u"docs.lexicon-test.com. 3600 CNAME docs.example.com."_s,
            u"_acme-challenge.fqdn.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.lexicon-test.com. 3600 TXT \"ttlshouldbe3600\""_s,
            u"random.fqdntest.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"random.fulltest.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.listrecordset.lexicon-test.com. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.listrecordset.lexicon-test.com. 3600 TXT \"challengetoken2\""_s,
            u"localhost.lexicon-test.com. 3600 A 127.0.0.1"_s,
            u"_acme-challenge.noop.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.test.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"orig.nameonly.test.lexicon-test.com. 3600 TXT \"updated\""_s,
            u"orig.nameonly.test.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"orig.test.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"random.test.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"orig.testfqdn.lexicon-test.com. 3600 TXT \"challengetoken\""_s,
            u"orig.testfull.lexicon-test.com. 3600 TXT \"challengetoken\""_s}));
}

void TestOci::findsTheRecordedZone()
{
    const auto recording = Recording::load(u"oci"_s, u"authenticate"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ExternalZone zone = s.adapter->findZone(u"lexicon-test.com"_s);
    QCOMPARE(zone.id, u"DNS-ZONE-ID"_s);
    QCOMPARE(zone.origin.toText(), u"lexicon-test.com."_s);
}

void TestOci::tellsAMissingZone()
{
    const auto recording = Recording::load(u"oci"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const Error error = errorOf([&] { (void)s.adapter->findZone(u"thisisadomainidonotown.com"_s); });
    QCOMPARE(error.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(error.cause(), u"Authorization failed or requested resource not found."_s);
}

void TestOci::readsEveryForm()
{
    Setup s;
    s.hold(kRecords);
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 86400 NS ns1.p68.dns.oraclecloud.net."_s,
                          u"example.com. 300 MX 10 mail.example.com."_s, u"example.com. 300 ALIAS lb.example.net."_s,
                          u"*.example.com. 60 TXT \"a b\" \"c\""_s,
                          u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.com."_s,
                          u"www.example.com. 300 A 192.0.2.1"_s, u"www.example.com. 300 A 192.0.2.2"_s}));
    QCOMPARE(opaqueLines(reading), QStringList{u"k.example.com. TYPE0: DKIM: v=DKIM1"_s});
    QCOMPARE(s.server.requests().first().path(), kRecordsPath);
}

void TestOci::readsAllPages()
{
    Setup s;
    s.server.answerNext(
        Answer::json(R"({"items":[{"domain":"a.example.com","rtype":"A","rdata":"192.0.2.1","ttl":60}]})")
            .with("opc-next-page", "c/2")
            .with("opc-total-items", "2"));
    s.server.answerNext(
        Answer::json(R"({"items":[{"domain":"b.example.com","rtype":"A","rdata":"192.0.2.2","ttl":60}]})"));
    QCOMPARE(lines(s.adapter->read(s.zone).content),
             (QStringList{u"a.example.com. 60 A 192.0.2.1"_s, u"b.example.com. 60 A 192.0.2.2"_s}));
    QCOMPARE(s.server.requests().last().queryItem(u"page"_s), u"c/2"_s);
    // Fewer than were announced.
    s.server.answerNext(
        Answer::json(R"({"items":[{"domain":"a.example.com","rtype":"A","rdata":"192.0.2.1","ttl":60}]})")
            .with("opc-total-items", "2"));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestOci::signsRequests()
{
    Setup s;
    s.server.answerNext(Answer::json("[]"));
    s.adapter->test();
    const QByteArray signature = s.server.requests().first().header("Authorization");
    QVERIFY2(signature.startsWith("Signature version=\"1\""), signature.constData());
    QVERIFY2(signature.contains("keyId=\"ocid1.tenancy/ocid1.user/20:3b:97\""), signature.constData());
    QCOMPARE(s.server.requests().first().queryItem(u"compartmentId"_s), u"ocid1.tenancy"_s);
}

void TestOci::addsWhatWasRecorded()
{
    const auto recorded = Recording::load(u"oci"_s, u"create_record_for_A_with_valid_name_and_content"_s);
    if (!recorded)
        QSKIP(Recording::missing());
    Setup s;
    s.hold(R"({"items":[]})");
    const QString origin = u"lexicon-test.com."_s;
    (void)applyTo(s.adapter, externalZone(origin, u"lexicon-test.com"_s),
                  {change(origin, {}, {u"localhost 3600 A 127.0.0.1"_s})});
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.method != "PATCH")
            continue;
        // The recorded client patches one name; we patch the zone, after a precondition.
        const QJsonArray ours = s.server.writes().first().json().toObject().value(u"items"_s).toArray();
        const QJsonArray theirs = json(exchange.requestBody).toObject().value(u"items"_s).toArray();
        QCOMPARE(ours.last(), theirs.last());
    }
}

void TestOci::writesAllInOneRequest()
{
    Setup s;
    s.hold(kRecords);
    const auto outcomes = applyTo(
        s.adapter, s.zone,
        {change(kOrigin, {u"www 300 A 192.0.2.1"_s, u"www 300 A 192.0.2.2"_s}, {u"www 60 A 192.0.2.9"_s}),
         change(kOrigin, {u"* 60 TXT \"a b\" \"c\""_s}, {}), change(kOrigin, {}, {u"new 60 AAAA 2001:db8::1"_s})});
    QCOMPARE(states(outcomes), QStringList(3, u"applied"_s));
    const SeenRequest sent = s.server.writes().first();
    QCOMPARE(sent.method, QByteArray("PATCH"));
    QCOMPARE(sent.path(), kRecordsPath);
    // https://docs.oracle.com/en-us/iaas/api/#/en/dns/20180115/datatypes/RecordOperation
    QCOMPARE(sent.json(), json(R"({"items":[
        {"operation":"REQUIRE","domain":"www.example.com","rtype":"A","rrsetVersion":"7"},
        {"operation":"REMOVE","domain":"www.example.com","rtype":"A"},
        {"operation":"ADD","domain":"www.example.com","rtype":"A","rdata":"192.0.2.9","ttl":60},
        {"operation":"REQUIRE","domain":"*.example.com","rtype":"TXT","rrsetVersion":"4"},
        {"operation":"REMOVE","domain":"*.example.com","rtype":"TXT"},
        {"operation":"PROHIBIT","domain":"new.example.com","rtype":"AAAA"},
        {"operation":"ADD","domain":"new.example.com","rtype":"AAAA","rdata":"2001:db8::1","ttl":60}]})"));
}

void TestOci::leavesProtectedNameServers()
{
    Setup s;
    s.hold(kRecords);
    (void)applyTo(s.adapter, s.zone,
                  {change(kOrigin, {u"@ 86400 NS ns1.p68.dns.oraclecloud.net."_s},
                          {u"@ 86400 NS ns1.p68.dns.oraclecloud.net."_s, u"@ 86400 NS ns.example.net."_s})});
    QCOMPARE(s.server.writes().first().json(), json(R"({"items":[
        {"operation":"REQUIRE","domain":"example.com","rtype":"NS","rrsetVersion":"1"},
        {"operation":"ADD","domain":"example.com","rtype":"NS","rdata":"ns.example.net.","ttl":86400}]})"));
}

void TestOci::leavesASetThatSomeoneElseChanged()
{
    Setup s;
    s.hold(kRecords);
    const auto outcomes = applyTo(s.adapter, s.zone,
                                  {change(kOrigin, {u"www 300 A 192.0.2.77"_s}, {u"www 60 A 192.0.2.9"_s}),
                                   change(kOrigin, {}, {u"new 60 A 192.0.2.3"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"rejected"_s, u"applied"_s}));
}

void TestOci::findsTheRejectedSet()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(R"({"items":[]})");
        return seen.body.contains("bad.example.com")
                   ? Answer::json(R"({"code":"InvalidParameter","message":"Invalid rdata"})", 400)
                   : Answer::json(R"({"items":[]})");
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"bad 60 A 192.0.2.1"_s}),
                 change(kOrigin, {}, {u"c 60 A 192.0.2.1"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"applied"_s, u"rejected"_s, u"applied"_s}));
    QCOMPARE(outcomes[1].error->cause(), u"Invalid rdata"_s);
}

void TestOci::listsZones()
{
    Setup s;
    s.server.answerNext(Answer::json(R"([{"name":"example.com","id":"ocid1.a"}])").with("opc-next-page", "n"));
    s.server.answerNext(Answer::json(R"([{"name":"example.net","id":"ocid1.b"}])"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[1].id, u"ocid1.b"_s);
}

void TestOci::createsAZone()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"name":"new.example","id":"ocid1.new","lifecycleState":"CREATING"})", 201));
    QCOMPARE(s.adapter->createZone(Name::fromText(u"New.example."_s).value()).id, u"ocid1.new"_s);
    QCOMPARE(s.server.writes().first().json(),
             json(R"({"name":"new.example","zoneType":"PRIMARY","compartmentId":"ocid1.tenancy"})"));
}

void TestOci::saysWhoAnswers()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"nameservers":[{"hostname":"ns1.p68.dns.oraclecloud.net"}]})"));
    QCOMPARE(s.adapter->nameServers(s.zone), (QList<NameServer>{{u"ns1.p68.dns.oraclecloud.net"_s, 53}}));
}

void TestOci::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a wrong key or clock") << 401 << QByteArray("NotAuthenticated") << ErrorKind::Authentication;
    QTest::newRow("no such zone") << 404 << QByteArray("NotAuthorizedOrNotFound") << ErrorKind::ZoneNotFound;
}

void TestOci::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.server.answerNext(Answer::json("{\"code\":\"" + code + "\",\"message\":\"What is wrong\"}", status));
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.cause(), u"What is wrong"_s);
}

QTEST_GUILESS_MAIN(TestOci)
#include "TestOci.moc"
