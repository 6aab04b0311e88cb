// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// What no recording shows is from https://porkbun.com/api/json/v3/documentation .

namespace {

const QString kOrigin = u"example.xyz."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"porkbun"_s,
                             server.url(u"/api/json/v3"_s),
                             {{u"api-key"_s, u"pk1_key"_s}, {u"api-secret"_s, u"sk1_secret"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"example.xyz"_s);

    /// Every call is a POST: those that change something.
    [[nodiscard]] QList<SeenRequest> writes() const
    {
        QList<SeenRequest> writes = server.requests();
        writes.removeIf([](const SeenRequest& seen) { return seen.path().contains(u"/retrieve/"); });
        return writes;
    }
};

Answer recordsOf(const QByteArray& records)
{
    return Answer::json("{\"status\":\"SUCCESS\",\"cloudflare\":\"enabled\",\"records\":[" + records + "]}");
}

/// The body with the keys, which the recordings leave out.
QJsonValue withKeys(const QJsonValue& body)
{
    QJsonObject object = body.toObject();
    object.insert(u"apikey"_s, u"pk1_key"_s);
    object.insert(u"secretapikey"_s, u"sk1_secret"_s);
    return object;
}

} // namespace

class TestPorkbun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void readsEveryForm();
    void understandsRefusals_data();
    void understandsRefusals();
    void sendsWhatWasRecorded();
    void writesEveryForm_data();
    void writesEveryForm();
    void keepsNotes();
    void listsZonesInChunks();
    void tellsTheNameServers();
};

void TestPorkbun::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"porkbun"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    s.adapter->test();
    const ZoneReading reading = s.adapter->read(s.zone);
    QStringList expected{u"example.xyz. 600 A 8.8.8.8"_s,
                         u"example.xyz. 86400 NS curitiba.porkbun.com."_s,
                         u"example.xyz. 86400 NS fortaleza.porkbun.com."_s,
                         u"example.xyz. 86400 NS maceio.porkbun.com."_s,
                         u"example.xyz. 86400 NS salvador.porkbun.com."_s,
                         u"*.example.xyz. 600 CNAME example.xyz."_s,
                         u"localhost.example.xyz. 3600 A 127.0.0.1"_s,
                         u"docs.example.xyz. 3600 CNAME docs.example.com."_s,
                         u"ttl.fqdn.example.xyz. 3600 TXT \"ttlshouldbe3600\""_s,
                         u"_acme-challenge.createrecordset.example.xyz. 3600 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.createrecordset.example.xyz. 3600 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.deleterecordinset.example.xyz. 3600 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.listrecordset.example.xyz. 3600 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.listrecordset.example.xyz. 3600 TXT \"challengetoken2\""_s};
    for (const char* name : {"_acme-challenge.fqdn", "_acme-challenge.full", "_acme-challenge.test",
                             "_acme-challenge.noop", "random.fqdntest", "random.fulltest", "random.test"})
        expected += QLatin1String(name) + u".example.xyz. 3600 TXT \"challengetoken\""_s;
    QStringList read = lines(reading.content);
    expected.sort();
    read.sort();
    QCOMPARE(read, expected);
    QVERIFY(reading.opaque.isEmpty());
}

void TestPorkbun::readsEveryForm()
{
    Setup s;
    s.server.answerNext(recordsOf(
        R"({"id":"1","name":"example.xyz","type":"MX","content":"mail.example.net","ttl":"600","prio":"10","notes":""},
           {"id":"2","name":"_sip._tcp.example.xyz","type":"SRV","content":"2 5060 sip.example.net","ttl":"600","prio":"1","notes":null},
           {"id":"3","name":"example.xyz","type":"ALIAS","content":"uixie.porkbun.com","ttl":"600","prio":null,"notes":null},
           {"id":"4","name":"example.xyz","type":"CAA","content":"0 issue \u0022letsencrypt.org\u0022","ttl":"600","prio":"0","notes":null},
           {"id":"5","name":"svc.example.xyz","type":"HTTPS","content":"1 . alpn=h2","ttl":"600","prio":"0","notes":null},
           {"id":"6","name":"old.example.xyz","type":"WTF","content":"x","ttl":"600","prio":"0","notes":null})"));
    const ZoneReading reading = s.adapter->read(s.zone);
    QStringList read = lines(reading.content);
    read.sort();
    QCOMPARE(read,
             (QStringList{u"_sip._tcp.example.xyz. 600 SRV 1 2 5060 sip.example.net."_s,
                          u"example.xyz. 600 ALIAS uixie.porkbun.com."_s,
                          u"example.xyz. 600 CAA 0 issue \"letsencrypt.org\""_s,
                          u"example.xyz. 600 MX 10 mail.example.net."_s, u"svc.example.xyz. 600 HTTPS 1 . alpn=h2"_s}));
    QCOMPARE(reading.opaque.size(), 1);
    QCOMPARE(reading.opaque[0].first.name.toText(), u"old.example.xyz."_s);
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.path(), u"/api/json/v3/dns/retrieve/example.xyz"_s);
    QCOMPARE(seen.json(), withKeys(QJsonObject()));
}

void TestPorkbun::understandsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("someone else's domain, as recorded")
        << 400 << QByteArray(R"({"status":"ERROR","message":"Invalid domain."})") << ErrorKind::ZoneNotFound;
    QTest::newRow("someone else's domain with status 200")
        << 200 << QByteArray(R"({"status":"ERROR","message":"Invalid domain."})") << ErrorKind::ZoneNotFound;
    QTest::newRow("a wrong key")
        << 400 << QByteArray(R"({"status":"ERROR","code":"INVALID_API_KEYS_001","message":"Invalid API key."})")
        << ErrorKind::Authentication;
    QTest::newRow("a domain without API access")
        << 400 << QByteArray(R"({"status":"ERROR","message":"Domain is not opted in to API access."})")
        << ErrorKind::Permission;
    QTest::newRow("a success without records")
        << 200 << QByteArray(R"({"status":"SUCCESS","cloudflare":"enabled"})") << ErrorKind::Protocol;
}

void TestPorkbun::understandsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.server.answerNext(Answer::json(answer, status));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), kind);
}

void TestPorkbun::sendsWhatWasRecorded()
{
    const auto creation = Recording::load(u"porkbun"_s, u"create_record_for_CNAME_with_valid_name_and_content"_s);
    const auto update = Recording::load(u"porkbun"_s, u"update_record_should_modify_record"_s);
    const auto deletion = Recording::load(u"porkbun"_s, u"delete_record_by_filter_should_remove_record"_s);
    if (!creation || !update || !deletion)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.path().contains(u"/retrieve/")
                   ? recordsOf(
                         R"({"id":"432480932","name":"delete.testfilt.example.xyz","type":"TXT","content":"challengetoken","ttl":"3600","prio":"0","notes":null},
                            {"id":"432481063","name":"updated.test.example.xyz","type":"TXT","content":"old","ttl":"3600","prio":"0","notes":null})")
                   : Answer::json(R"({"status":"SUCCESS","id":432480882})");
    });
    const auto outcomes = s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {}, {u"docs 3600 CNAME docs.example.com."_s}),
                 change(kOrigin, {u"updated.test 3600 TXT old"_s}, {u"updated.test 3600 TXT challengetoken"_s}),
                 change(kOrigin, {u"delete.testfilt 3600 TXT challengetoken"_s}, {})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    const auto recorded = [](const Recording& recording, QStringView part) {
        for (const RecordedExchange& exchange : recording.exchanges()) {
            if (exchange.url.path().contains(part))
                return exchange;
        }
        return RecordedExchange{};
    };
    const RecordedExchange expected[] = {recorded(*creation, u"/dns/create/"), recorded(*update, u"/dns/edit/"),
                                         recorded(*deletion, u"/dns/delete/")};
    const QList<SeenRequest> writes = s.writes();
    QCOMPARE(writes.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(writes[i].method, QByteArray("POST"));
        QCOMPARE(writes[i].path(), expected[i].url.path());
        QCOMPARE(writes[i].json(), withKeys(json(expected[i].requestBody)));
    }
}

void TestPorkbun::writesEveryForm_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("the zone itself has no name")
        << u"@ 600 MX 10 mail"_s
        << QByteArray(R"({"type":"MX","name":"","ttl":600,"content":"mail.example.xyz","prio":10})");
    QTest::newRow("a service")
        << u"_sip._tcp 600 SRV 1 2 5060 sip.example.net."_s
        << QByteArray(R"({"type":"SRV","name":"_sip._tcp","ttl":600,"content":"2 5060 sip.example.net","prio":1})");
    QTest::newRow("an alias of the zone itself")
        << u"@ 600 ALIAS host.example.net."_s
        << QByteArray(R"({"type":"ALIAS","name":"","ttl":600,"content":"host.example.net"})");
    QTest::newRow("a text loses its quotes")
        << u"* 600 TXT \"say \\\"hi\\\"\" \" twice\""_s
        << QByteArray("{\"type\":\"TXT\",\"name\":\"*\",\"ttl\":600,\"content\":\"say \\\"hi\\\" twice\"}");
    QTest::newRow("an issuer of certificates")
        << u"@ 600 CAA 0 issue \"letsencrypt.org\""_s
        << QByteArray("{\"type\":\"CAA\",\"name\":\"\",\"ttl\":600,\"content\":\"0 issue \\\"letsencrypt.org\\\"\"}");
}

void TestPorkbun::writesEveryForm()
{
    QFETCH(QString, record);
    QFETCH(QByteArray, sent);
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.path().contains(u"/retrieve/") ? recordsOf({})
                                                   : Answer::json(R"({"status":"SUCCESS","id":"432480882"})");
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {record})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.writes().size(), 1);
    QCOMPARE(s.writes()[0].json(), withKeys(json(sent)));
}

void TestPorkbun::keepsNotes()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.path().contains(u"/retrieve/")
                   ? recordsOf(
                         R"({"id":"7","name":"www.example.xyz","type":"A","content":"192.0.2.1","ttl":"600","prio":"0","notes":"web server"})")
                   : Answer::json(R"({"status":"SUCCESS"})");
    });
    (void)s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"www 600 A 192.0.2.1"_s}, {u"www 600 A 192.0.2.2"_s})}));
    QCOMPARE(s.writes()[0].path(), u"/api/json/v3/dns/edit/example.xyz/7"_s);
    QCOMPARE(s.writes()[0].json(),
             withKeys(json(R"({"type":"A","name":"www","ttl":600,"content":"192.0.2.2","notes":"web server"})")));
}

void TestPorkbun::listsZonesInChunks()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        const int start = seen.json()["start"_L1].toString().toInt();
        QJsonArray domains;
        for (int i = start; i < std::min(start + 1'000, 1'002); ++i)
            domains += QJsonObject{{u"domain"_s, u"d%1.example"_s.arg(i)}, {u"status"_s, u"ACTIVE"_s}};
        return Answer::of(QJsonObject{{u"status"_s, u"SUCCESS"_s}, {u"domains"_s, domains}});
    });
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 1'002);
    QCOMPARE(zones.last().id, u"d1001.example"_s);
    QCOMPARE(s.server.requests().size(), 2);
}

void TestPorkbun::tellsTheNameServers()
{
    Setup s;
    s.server.answerNext(
        Answer::json(R"({"status":"SUCCESS","ns":["curitiba.ns.porkbun.com","maceio.ns.porkbun.com"]})"));
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"curitiba.ns.porkbun.com"_s, 53}, {u"maceio.ns.porkbun.com"_s, 53}}));
}

QTEST_GUILESS_MAIN(TestPorkbun)
#include "TestPorkbun.moc"
