// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterChanges.h"
#include "tests/support/Shared.h"

#include <QMessageAuthenticationCode>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kRecordsPath = u"/V2.0/dns/managed/77/records"_s;
// Without a raw string where a \" stands in it, over which the meta-object compiler of Qt 6.4 stumbles.
const QByteArray kRecords =
    "{\"totalPages\":1,\"totalRecords\":10,\"page\":0,\"data\":["
    "{\"id\":1,\"name\":\"\",\"type\":\"MX\",\"value\":\"mail\",\"mxLevel\":10,\"ttl\":300,\"gtdLocation\":\"DEFAULT\","
    "\"source\":1},"
    "{\"id\":2,\"name\":\"*\",\"type\":\"TXT\",\"value\":\"\\\"a b\\\" "
    "\\\"c\\\"\",\"ttl\":60,\"gtdLocation\":\"DEFAULT\",\"source\":1},"
    "{\"id\":3,\"name\":\"_sip._tcp\",\"type\":\"SRV\",\"value\":\"sip.example.net.\",\"priority\":10,\"weight\":5,"
    "\"port\":5060,\"ttl\":300,\"gtdLocation\":\"DEFAULT\",\"source\":1},"
    "{\"id\":4,\"name\":\"\",\"type\":\"CAA\",\"value\":\"\\\"ca.example\\\"\",\"issuerCritical\":0,\"caaType\":"
    "\"issue\","
    "\"ttl\":300,\"gtdLocation\":\"DEFAULT\",\"source\":1},"
    "{\"id\":5,\"name\":\"\",\"type\":\"ANAME\",\"value\":\"lb.example.net.\",\"ttl\":300,\"gtdLocation\":\"DEFAULT\","
    "\"source\":1},"
    "{\"id\":6,\"name\":\"www\",\"type\":\"CNAME\",\"value\":\"\",\"ttl\":300,\"gtdLocation\":\"DEFAULT\",\"source\":1}"
    ","
    "{\"id\":7,\"name\":\"geo\",\"type\":\"A\",\"value\":\"192.0.2.7\",\"ttl\":300,\"gtdLocation\":\"EUROPE\","
    "\"source\":1},"
    "{\"id\":8,\"name\":\"safe\",\"type\":\"A\",\"value\":\"192.0.2.8\",\"ttl\":300,\"gtdLocation\":\"DEFAULT\","
    "\"failover\":true,\"source\":1},"
    "{\"id\":9,\"name\":\"go\",\"type\":\"HTTPRED\",\"value\":\"https://example.net/"
    "\",\"ttl\":300,\"gtdLocation\":\"DEFAULT\","
    "\"source\":1},"
    "{\"id\":10,\"name\":\"same\",\"type\":\"A\",\"value\":\"192.0.2.10\",\"ttl\":300,\"gtdLocation\":\"DEFAULT\","
    "\"source\":0}"
    "]}";

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{
        u"dnsmadeeasy"_s, server.url(u"/V2.0"_s), {{u"api-key"_s, u"1c1a3c91"_s}, {u"api-secret"_s, u"c9b5625f"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"77"_s);

    void hold(const QByteArray& records)
    {
        server.setHandler([records](const SeenRequest& seen) {
            return seen.method == "GET" ? Answer::json(records) : Answer{200, {}, {}};
        });
    }
};

Answer empty()
{
    return Answer::json(R"({"totalPages":0,"totalRecords":0,"page":0,"data":[]})");
}

} // namespace

class TestDnsMadeEasy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void findsTheRecordedZone();
    void tellsAMissingZone();
    void readsEveryForm();
    void readsAllPages();
    void signsTheDate();
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void writesEachTypesMembers_data();
    void writesEachTypesMembers();
    void changesAndDeletesById();
    void writesManyRecordsAtOnce();
    void goesOnFromWhatIsThereWhereOneIsRefused();
    void leavesAnswersByPlace();
    void waitsWhereItIsThrottled();
    void listsZones();
    void createsAZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestDnsMadeEasy::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"dnsmadeeasy"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ZoneReading reading = s.adapter->read(externalZone(u"capsulecd.com."_s, u"878951"_s));
    QCOMPARE(lines(reading.content),
             (QStringList{u"_acme-challenge.createrecordset.capsulecd.com. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.createrecordset.capsulecd.com. 3600 TXT \"challengetoken2\""_s,
                          u"docs.capsulecd.com. 3600 CNAME docs.example.com.capsulecd.com."_s,
                          u"_acme-challenge.fqdn.capsulecd.com. 3600 TXT \"challengetoken\""_s,
                          u"ttl.fqdn.capsulecd.com. 3600 TXT \"ttlshouldbe3600\""_s,
                          u"random.fqdntest.capsulecd.com. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.full.capsulecd.com. 3600 TXT \"challengetoken\""_s,
                          u"random.fulltest.capsulecd.com. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.listrecordset.capsulecd.com. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.listrecordset.capsulecd.com. 3600 TXT \"challengetoken2\""_s,
                          u"localhost.capsulecd.com. 3600 A 127.0.0.1"_s,
                          u"_acme-challenge.noop.capsulecd.com. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.test.capsulecd.com. 3600 TXT \"challengetoken\""_s,
                          u"random.test.capsulecd.com. 3600 TXT \"challengetoken\""_s}));
}

void TestDnsMadeEasy::findsTheRecordedZone()
{
    const auto recording = Recording::load(u"dnsmadeeasy"_s, u"authenticate"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ExternalZone zone = s.adapter->findZone(u"capsulecd.com"_s);
    QCOMPARE(zone.id, u"878951"_s);
    QCOMPARE(zone.origin.toText(), u"capsulecd.com."_s);
}

void TestDnsMadeEasy::tellsAMissingZone()
{
    const auto recording = Recording::load(u"dnsmadeeasy"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay()); // with a web page for an answer
    QCOMPARE(errorOf([&] { (void)s.adapter->findZone(u"thisisadomainidonotown.com"_s); }).kind(),
             ErrorKind::ZoneNotFound);
}

void TestDnsMadeEasy::readsEveryForm()
{
    Setup s;
    s.hold(kRecords);
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(
        lines(reading.content),
        (QStringList{u"example.com. 300 MX 10 mail.example.com."_s, u"example.com. 300 CAA 0 issue \"ca.example\""_s,
                     u"example.com. 300 ALIAS lb.example.net."_s, u"*.example.com. 60 TXT \"a b\" \"c\""_s,
                     u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.net."_s,
                     u"www.example.com. 300 CNAME example.com."_s}));
    QCOMPARE(opaqueLines(reading), (QStringList{u"geo.example.com. A: answered in EUROPE only: 192.0.2.7"_s,
                                                u"go.example.com. TYPE0: HTTPRED: https://example.net/"_s,
                                                u"safe.example.com. A: with failover: 192.0.2.8"_s,
                                                u"same.example.com. A: from a template: 192.0.2.10"_s}));
}

void TestDnsMadeEasy::readsAllPages()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.queryItem(u"page"_s) == u"0" ? Answer::json(R"({"totalPages":2,"totalRecords":2,"page":0,"data":[
                        {"id":1,"name":"a","type":"A","value":"192.0.2.1","ttl":60}]})")
                                                 : Answer::json(R"({"totalPages":2,"totalRecords":2,"page":1,"data":[
                        {"id":2,"name":"b","type":"A","value":"192.0.2.2","ttl":60}]})");
    });
    QCOMPARE(lines(s.adapter->read(s.zone).content),
             (QStringList{u"a.example.com. 60 A 192.0.2.1"_s, u"b.example.com. 60 A 192.0.2.2"_s}));
    QCOMPARE(s.server.requests().last().queryItem(u"page"_s), u"1"_s);
    s.server.answerNext(Answer::json(R"({"totalPages":1,"totalRecords":2,"page":0,"data":[]})"));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestDnsMadeEasy::signsTheDate()
{
    Setup s;
    s.server.answerNext(empty());
    s.adapter->test();
    const SeenRequest seen = s.server.requests().first();
    const QByteArray date = "Tue, 24 Nov 2026 12:00:00 GMT"; // StillEnvironment's
    QCOMPARE(seen.header("x-dnsme-apiKey"), QByteArray("1c1a3c91"));
    QCOMPARE(seen.header("x-dnsme-requestDate"), date);
    QCOMPARE(seen.header("x-dnsme-hmac"),
             QMessageAuthenticationCode::hash(date, "c9b5625f", QCryptographicHash::Sha1).toHex());
}

void TestDnsMadeEasy::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("record");
    QTest::newRow("an A record") << u"create_record_for_A_with_valid_name_and_content"_s
                                 << u"localhost 3600 A 127.0.0.1"_s;
    QTest::newRow("a TXT record") << u"create_record_for_TXT_with_valid_name_and_content"_s
                                  << u"_acme-challenge.test 3600 TXT \"challengetoken\""_s;
}

void TestDnsMadeEasy::sendsWhatWasRecorded()
{
    QFETCH(QString, recording);
    QFETCH(QString, record);
    const auto recorded = Recording::load(u"dnsmadeeasy"_s, recording);
    if (!recorded)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(
        [](const SeenRequest& seen) { return seen.method == "GET" ? empty() : Answer::json("{}", 201); });
    const QString origin = u"capsulecd.com."_s;
    QCOMPARE(states(applyTo(s.adapter, externalZone(origin, u"878951"_s), {change(origin, {}, {record})})),
             QStringList{u"applied"_s});
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.method != "POST")
            continue;
        QCOMPARE(s.server.writes().first().path(), exchange.url.path());
        QJsonObject ours = s.server.writes().first().json().toObject();
        QCOMPARE(ours.take(u"gtdLocation"_s).toString(),
                 u"DEFAULT"_s); // which the recorded client leaves to the service
        // The service quotes what comes unquoted, as the recorded answer shows.
        if (ours.value(u"type"_s).toString() == u"TXT")
            ours.insert(u"value"_s, ours.value(u"value"_s).toString().remove(u'"'));
        QCOMPARE(QJsonValue(ours), json(exchange.requestBody));
    }
}

void TestDnsMadeEasy::writesEachTypesMembers_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("MX") << u"@ 60 MX 10 mail.example.com."_s
                        << QByteArray(R"({"name":"","type":"MX","mxLevel":10,"value":"mail.example.com."})");
    QTest::newRow("SRV") << u"_sip._tcp 60 SRV 10 5 5060 sip.example.com."_s
                         << QByteArray(R"({"name":"_sip._tcp","type":"SRV","priority":10,"weight":5,"port":5060,
                                           "value":"sip.example.com."})");
    QTest::newRow("CAA") << u"@ 60 CAA 128 issue \"ca.example\""_s
                         << QByteArray("{\"name\":\"\",\"type\":\"CAA\",\"issuerCritical\":128,\"caaType\":\"issue\","
                                       "\"value\":\"\\\"ca.example\\\"\"}");
    QTest::newRow("ALIAS") << u"@ 60 ALIAS lb.example.net."_s
                           << QByteArray(R"({"name":"","type":"ANAME","value":"lb.example.net."})");
    QTest::newRow("a wildcard") << u"*.w 60 A 192.0.2.1"_s
                                << QByteArray(R"({"name":"*.w","type":"A","value":"192.0.2.1"})");
}

void TestDnsMadeEasy::writesEachTypesMembers()
{
    QFETCH(QString, record);
    QFETCH(QByteArray, members);
    Setup s;
    s.server.setHandler(
        [](const SeenRequest& seen) { return seen.method == "GET" ? empty() : Answer::json("{}", 201); });
    QCOMPARE(states(applyTo(s.adapter, s.zone, {change(kOrigin, {}, {record})})), QStringList{u"applied"_s});
    QJsonObject expected = json(members).toObject();
    expected.insert(u"ttl"_s, 60);
    expected.insert(u"gtdLocation"_s, u"DEFAULT"_s);
    QCOMPARE(s.server.writes().first().json(), QJsonValue(expected));
}

void TestDnsMadeEasy::changesAndDeletesById()
{
    Setup s;
    s.hold(kRecords);
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {u"@ 300 MX 10 mail.example.com."_s}, {u"@ 60 MX 20 mx.example.net."_s}),
                 change(kOrigin, {u"* 60 TXT \"a b\" \"c\""_s}, {})});
    QCOMPARE(states(outcomes), QStringList(2, u"applied"_s));
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 2);
    QCOMPARE(writes[0].method, QByteArray("PUT"));
    QCOMPARE(writes[0].path(), QString(kRecordsPath + u"/1"));
    QCOMPARE(writes[0].json(), json(R"({"id":1,"name":"","type":"MX","mxLevel":20,"value":"mx.example.net.","ttl":60,
                                        "gtdLocation":"DEFAULT"})"));
    QCOMPARE(writes[1].method, QByteArray("DELETE"));
    QCOMPARE(writes[1].path(), QString(kRecordsPath + u"/2"));
}

void TestDnsMadeEasy::writesManyRecordsAtOnce()
{
    // https://api-docs.dnsmadeeasy.com/, "Managed DNS Record Actions": createMulti, updateMulti, and DELETE with ids.
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? Answer::json(R"({"totalPages":1,"totalRecords":5,"page":0,"data":[
            {"id":1,"name":"a","type":"A","value":"192.0.2.1","ttl":60},
            {"id":2,"name":"b","type":"A","value":"192.0.2.2","ttl":60},
            {"id":3,"name":"old","type":"A","value":"192.0.2.3","ttl":60},
            {"id":4,"name":"older","type":"A","value":"192.0.2.4","ttl":60},
            {"id":5,"name":"www","type":"A","value":"192.0.2.5","ttl":60}]})")
                                    : Answer{200, {}, {}};
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {u"a 60 A 192.0.2.1"_s}, {u"a 60 A 192.0.2.11"_s}),
                 change(kOrigin, {u"b 60 A 192.0.2.2"_s}, {u"b 60 A 192.0.2.12"_s}),
                 change(kOrigin, {}, {u"new 60 A 192.0.2.7"_s}), change(kOrigin, {u"old 60 A 192.0.2.3"_s}, {}),
                 change(kOrigin, {u"older 60 A 192.0.2.4"_s}, {}), change(kOrigin, {u"www 60 A 192.0.2.5"_s}, {}),
                 change(kOrigin, {}, {u"www 60 CNAME b"_s})});
    QCOMPARE(states(outcomes), QStringList(7, u"applied"_s));
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 4);
    QCOMPARE(writes[0].method + ' ' + writes[0].url.toEncoded(), "DELETE " + kRecordsPath.toLatin1() + "/5");
    QCOMPARE(writes[1].method + ' ' + writes[1].url.toEncoded(), "PUT " + kRecordsPath.toLatin1() + "/updateMulti");
    QCOMPARE(writes[1].json(), json(R"([
        {"id":1,"name":"a","type":"A","value":"192.0.2.11","ttl":60,"gtdLocation":"DEFAULT"},
        {"id":2,"name":"b","type":"A","value":"192.0.2.12","ttl":60,"gtdLocation":"DEFAULT"}])"));
    QCOMPARE(writes[2].method + ' ' + writes[2].url.toEncoded(), "POST " + kRecordsPath.toLatin1() + "/createMulti");
    QCOMPARE(writes[2].json().toArray().size(), 2);
    QCOMPARE(writes[3].method + ' ' + writes[3].url.toEncoded(), "DELETE " + kRecordsPath.toLatin1() + "?ids=3&ids=4");
}

void TestDnsMadeEasy::goesOnFromWhatIsThereWhereOneIsRefused()
{
    Setup s;
    Shared<QStringList> made;
    s.server.setHandler([&](const SeenRequest& seen) {
        if (seen.method == "GET") {
            const QStringList names = made.get();
            QJsonArray data;
            for (const QString& name : names)
                data += QJsonObject{{u"id"_s, data.size() + 1},
                                    {u"name"_s, name},
                                    {u"type"_s, u"A"_s},
                                    {u"ttl"_s, 60},
                                    {u"value"_s, u"192.0.2.1"_s}};
            return Answer::of(QJsonObject{{u"totalRecords"_s, names.size()}, {u"data"_s, data}});
        }
        const QJsonArray records = seen.json().isArray() ? seen.json().toArray() : QJsonArray{seen.json().toObject()};
        for (const QJsonValue& record : records) {
            if (record[u"name"].toString() == u"c")
                return Answer::json(R"({"error":["not welcome"]})", 400);
            made.append(record[u"name"].toString());
        }
        return Answer::json("[]", 201);
    });
    QList<RRsetChange> changes;
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        changes += change(kOrigin, {}, {name + u" 60 A 192.0.2.1"});
    QCOMPARE(states(applyTo(s.adapter, s.zone, changes)),
             (QStringList{u"applied"_s, u"applied"_s, u"rejected"_s, u"applied"_s}));
    QCOMPARE(made.get(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
}

void TestDnsMadeEasy::leavesAnswersByPlace()
{
    Setup s;
    s.hold(kRecords);
    QCOMPARE(states(applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"geo 300 A 192.0.2.1"_s})})),
             QStringList{u"rejected"_s});
    QVERIFY(s.server.writes().isEmpty());
}

void TestDnsMadeEasy::waitsWhereItIsThrottled()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"error":["Rate limit exceeded"]})", 400));
    s.server.answerNext(Answer::json(kRecords));
    QCOMPARE(s.adapter->read(s.zone).content.rrsetCount(), 6);
    QVERIFY(s.adapter.environment->paused().count() > 0);
}

void TestDnsMadeEasy::listsZones()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"totalPages":1,"totalRecords":2,"page":0,"data":[
        {"id":77,"name":"example.com"},{"id":78,"name":"example.net"}]})"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[1].id, u"78"_s);
    QCOMPARE(zones[1].origin.toText(), u"example.net."_s);
}

void TestDnsMadeEasy::createsAZone()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"id":79,"name":"new.example"})", 201));
    QCOMPARE(s.adapter->createZone(Name::fromText(u"New.example."_s).value()).id, u"79"_s);
    QCOMPARE(s.server.writes().first().json(), json(R"({"name":"new.example"})"));
}

void TestDnsMadeEasy::saysWhoAnswers()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"id":77,"name":"example.com","nameServers":[
        {"fqdn":"ns10.dnsmadeeasy.com","ipv4":"208.94.148.4"},{"fqdn":"ns11.dnsmadeeasy.com","ipv4":"208.80.124.4"}]})"));
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"ns10.dnsmadeeasy.com"_s, 53}, {u"ns11.dnsmadeeasy.com"_s, 53}}));
}

void TestDnsMadeEasy::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a wrong key") << 401 << ErrorKind::Authentication;
    QTest::newRow("a key without the right") << 403 << ErrorKind::Permission;
    QTest::newRow("no such zone") << 404 << ErrorKind::ZoneNotFound;
}

void TestDnsMadeEasy::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.server.answerNext(Answer::json(R"({"error":["What is wrong"]})", status));
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.cause(), u"What is wrong"_s);
}

QTEST_GUILESS_MAIN(TestDnsMadeEasy)
#include "TestDnsMadeEasy.moc"
