// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterChanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <atomic>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kSetsPath = u"/v1/zones/example.com./rrsets"_s; // as calls in a batch are spelt

QByteArray sets(const QByteArray& items, int total)
{
    return "{\"zoneName\":\"example.com.\",\"rrSets\":[" + items +
           "],\"resultInfo\":{\"totalCount\":" + QByteArray::number(total) +
           ",\"offset\":0,\"returnedCount\":" + QByteArray::number(total) + "}}";
}

QByteArray set(const QByteArray& owner, const QByteArray& type, int ttl, const QByteArray& rdata)
{
    return "{\"ownerName\":\"" + owner + "\",\"rrtype\":\"" + type + "\",\"ttl\":" + QByteArray::number(ttl) +
           ",\"rdata\":[" + rdata + "]}";
}

Answer trouble(int status, int code, const QByteArray& message)
{
    return Answer::json("[{\"errorCode\":" + QByteArray::number(code) + ",\"errorMessage\":\"" + message + "\"}]",
                        status);
}

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"ultradns"_s,
                             server.url(),
                             {{u"user-name"_s, u"me"_s}, {u"password"_s, u"s3cret"_s}, {u"account-name"_s, u"acme"_s}}};
    ExternalZone zone = externalZone(kOrigin, kOrigin);

    /// Answers the login, and other calls by `handler`: also each one within a batch, which ends with the first that
    /// fails. https://docs.ultradns.com/ "Batch API", "Batch Query API".
    void answer(const HttpDouble::Handler& handler)
    {
        server.setHandler([handler](const SeenRequest& seen) {
            if (seen.path() == u"/v2/authorization/token")
                return Answer::json(R"({"tokenType":"Bearer","accessToken":"T","access_token":"T","expiresIn":"3600",
                                        "expires_in":"3600"})");
            if (!seen.path().startsWith(u"/v1/batch"))
                return handler(seen);
            QJsonArray answers;
            for (const SeenRequest& call : callsIn(seen)) {
                const Answer answer = handler(call);
                QJsonObject said{{u"status"_s, answer.status}};
                if (!answer.body.isEmpty())
                    said[u"response"_s] = json(answer.body);
                answers += said;
                if (answer.status >= 400 && seen.path() == u"/v1/batch")
                    break;
            }
            return Answer::of(answers);
        });
    }
    static QList<SeenRequest> callsIn(const SeenRequest& batch)
    {
        QList<SeenRequest> calls;
        for (const QJsonValue& call : batch.json().toArray())
            calls += SeenRequest{call[u"method"].toString().toLatin1(),
                                 QUrl(call[u"uri"].toString()),
                                 {},
                                 QJsonDocument(call[u"body"].toObject()).toJson()};
        return calls;
    }
    /// With those of batches one by one.
    QList<SeenRequest> changes() const
    {
        QList<SeenRequest> found;
        for (const SeenRequest& seen : server.writes()) {
            if (seen.path() == u"/v1/batch")
                found += callsIn(seen);
            else if (!seen.path().startsWith(u"/v2/authorization") && seen.path() != u"/v1/batch/query")
                found += seen;
        }
        return found;
    }
};

} // namespace

class TestUltraDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void tellsAMissingZone();
    void readsEveryForm();
    void readsAllPages();
    void logsInAndAgain();
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void writesPoolsForSeveralAddresses();
    void looksBeforeItReplaces();
    void takesNoOthersRecords();
    void appliesTheOthersWhereOneIsRejected();
    void listsZones();
    void createsAZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestUltraDns::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"ultradns"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.answer(recording->replay());
    const ZoneReading reading = s.adapter->read(externalZone(u"example-abtest.com."_s, u"example-abtest.com."_s));
    QCOMPARE(
        lines(reading.content),
        (QStringList{
            u"example-abtest.com. 86400 NS udns1.ultradns.net."_s,
            u"example-abtest.com. 86400 NS udns2.ultradns.net."_s,
            u"example-abtest.com. 86400 SOA udns1.ultradns.net. ultradns.alex.org.uk. 2020042826 86400 86400 86400 86400"_s,
            u"example-abtest.com. 300 MX 10 mail10.example.com."_s,
            u"example-abtest.com. 300 MX 20 mail20.example.com."_s,
            u"_acme-challenge.createrecordset.example-abtest.com. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.createrecordset.example-abtest.com. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.deleterecordinset.example-abtest.com. 3600 TXT \"challengetoken2\""_s,
            u"docs.example-abtest.com. 3600 CNAME docs.example.com.example-abtest.com."_s,
            u"foo.example-abtest.com. 300 MX 10 mailfoo10.example.com."_s,
            u"foo.example-abtest.com. 300 MX 20 mailfoo20.example.com."_s,
            u"_acme-challenge.fqdn.example-abtest.com. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.example-abtest.com. 3600 TXT \"ttlshouldbe3600\""_s,
            u"random.fqdntest.example-abtest.com. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.example-abtest.com. 3600 TXT \"challengetoken\""_s,
            u"random.fulltest.example-abtest.com. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.listrecordset.example-abtest.com. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.listrecordset.example-abtest.com. 3600 TXT \"challengetoken2\""_s,
            u"localhost.example-abtest.com. 3600 A 127.0.0.1"_s,
            u"_acme-challenge.noop.example-abtest.com. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.test.example-abtest.com. 3600 TXT \"challengetoken\""_s,
            u"random.test.example-abtest.com. 3600 TXT \"challengetoken\""_s,
            u"test1.example-abtest.com. 300 A 10.0.0.1"_s,
            u"test2.example-abtest.com. 300 A 10.0.0.2"_s,
            u"testbar.example-abtest.com. 300 TXT \"test foo content\""_s,
            u"testcname1.example-abtest.com. 300 CNAME cname.example.com."_s,
            u"testcname2.example-abtest.com. 300 CNAME test2.example-abtest.com."_s,
            u"testfoo.example-abtest.com. 3600 TXT \"test foo content1\""_s,
            u"testfoo.example-abtest.com. 3600 TXT \"test foo content2\""_s,
            u"txttest1.example-abtest.com. 300 TXT \"Hello1\""_s,
            u"txttest1.example-abtest.com. 300 TXT \"Hello2\""_s,
            u"txttest2.example-abtest.com. 300 TXT \"Goodbye1\""_s,
            u"txttest2.example-abtest.com. 300 TXT \"Goodbye3\""_s,
            u"txttest2.example-abtest.com. 300 TXT \"Goodbye4\""_s}));
}

void TestUltraDns::tellsAMissingZone()
{
    const auto recording = Recording::load(u"ultradns"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.answer(recording->replay());
    const QString missing = u"thisisadomainidonotown.com."_s;
    const Error error = errorOf([&] { (void)s.adapter->read(externalZone(missing, missing)); });
    QCOMPARE(error.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(error.cause(), u"Zone does not exist in the system. (1801)"_s);
}

void TestUltraDns::readsEveryForm()
{
    Setup s;
    s.answer([](const SeenRequest&) {
        return Answer::json(
            sets(set("*.example.com.", "TXT (16)", 60, "\"\\\"a b\\\" \\\"c\\\"\",\"plain words\"") + ',' +
                     set("example.com.", "APEXALIAS (65282)", 300, "\"lb.example.net.\"") + ',' +
                     set("example.com.", "CAA (257)", 300, "\"0 issue \\\"ca.example\\\"\"") + ',' +
                     set("_sip._tcp.example.com.", "SRV (33)", 300, "\"10 5 5060 sip.example.com.\"") +
                     ",{\"ownerName\":\"www.example.com.\",\"rrtype\":\"A (1)\",\"ttl\":300,\"rdata\":[\"192.0.2.1\","
                     "\"192.0.2.2\"],\"profile\":{\"@context\":\"http://schemas.ultradns.com/RDPool.jsonschema\"}}"
                     ",{\"ownerName\":\"geo.example.com.\",\"rrtype\":\"A (1)\",\"ttl\":300,\"rdata\":[\"192.0.2.3\"],"
                     "\"profile\":{\"@context\":\"http://schemas.ultradns.com/DirPool.jsonschema\"}}",
                 6));
    });
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 300 CAA 0 issue \"ca.example\""_s, u"example.com. 300 ALIAS lb.example.net."_s,
                          u"*.example.com. 60 TXT \"a b\" \"c\""_s, u"*.example.com. 60 TXT \"plain words\""_s,
                          u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.com."_s,
                          u"www.example.com. 300 A 192.0.2.1"_s, u"www.example.com. 300 A 192.0.2.2"_s}));
    QCOMPARE(opaqueLines(reading), QStringList{u"geo.example.com. A: a pool: DirPool.jsonschema"_s});
    QCOMPARE(s.server.requests().last().path(), u"/v2/zones/example.com./rrsets"_s);
}

void TestUltraDns::readsAllPages()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return Answer::json(seen.queryItem(u"offset"_s) == u"0"
                                ? sets(set("a.example.com.", "A (1)", 60, "\"192.0.2.1\""), 2)
                                : sets(set("b.example.com.", "A (1)", 60, "\"192.0.2.2\""), 2));
    });
    QCOMPARE(lines(s.adapter->read(s.zone).content),
             (QStringList{u"a.example.com. 60 A 192.0.2.1"_s, u"b.example.com. 60 A 192.0.2.2"_s}));
    QCOMPARE(s.server.requests().last().queryItem(u"offset"_s), u"1"_s);
    s.answer([](const SeenRequest& seen) {
        return Answer::json(seen.queryItem(u"offset"_s) == u"0"
                                ? sets(set("a.example.com.", "A (1)", 60, "\"192.0.2.1\""), 3)
                                : sets({}, 3));
    });
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestUltraDns::logsInAndAgain()
{
    Setup s;
    std::atomic<bool> hasExpired = false;
    s.answer([&](const SeenRequest&) {
        if (!hasExpired.exchange(false))
            return Answer::json(R"({"zones":[],"cursorInfo":{}})");
        return Answer::json(
            R"({"errorCode":60001,"errorMessage":"invalid_grant:Token not found, expired or invalid."})", 401);
    });
    s.adapter->test();
    const QUrlQuery form(QString::fromLatin1(s.server.requests().first().body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"password"_s);
    QCOMPARE(form.queryItemValue(u"username"_s), u"me"_s);
    QCOMPARE(s.server.requests().last().header("Authorization"), QByteArray("Bearer T"));
    hasExpired = true;
    s.adapter->test();
    QCOMPARE(s.server.requests().size(), 5); // log in, ask, ask in vain, log in, ask
}

void TestUltraDns::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("record");
    QTest::newRow("an A record") << u"create_record_for_A_with_valid_name_and_content"_s
                                 << u"localhost 3600 A 127.0.0.1"_s;
    QTest::newRow("a TXT record") << u"create_record_for_TXT_with_valid_name_and_content"_s
                                  << u"_acme-challenge.test 3600 TXT \"challengetoken\""_s;
}

void TestUltraDns::sendsWhatWasRecorded()
{
    QFETCH(QString, recording);
    QFETCH(QString, record);
    const auto recorded = Recording::load(u"ultradns"_s, recording);
    if (!recorded)
        QSKIP(Recording::missing());
    Setup s;
    s.answer([](const SeenRequest&) { return Answer::json(R"({"message":"Successful"})", 201); });
    const QString origin = u"example-abtest.com."_s;
    QCOMPARE(states(applyTo(s.adapter, externalZone(origin, origin), {change(origin, {}, {record})})),
             QStringList{u"applied"_s});
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.method != "POST")
            continue;
        QCOMPARE(s.changes().first().method, QByteArray("POST"));
        // A batch takes the same calls of the older version.
        QCOMPARE(s.changes().first().path(), exchange.url.path().replace(u"/v2/"_s, u"/v1/"_s));
        QJsonObject theirs = json(exchange.requestBody).toObject();
        theirs.remove(u"ownerName"_s); // both stand in the path
        theirs.remove(u"rrtype"_s);
        QJsonObject ours = s.changes().first().json().toObject();
        // Quoted as the service's own portal writes it; the recorded zone holds both spellings.
        ours.insert(u"rdata"_s, QJsonArray{ours.value(u"rdata"_s)[0].toString().remove(u'"')});
        QCOMPARE(ours, theirs);
    }
}

void TestUltraDns::writesPoolsForSeveralAddresses()
{
    Setup s;
    s.answer([](const SeenRequest&) { return Answer::json(R"({"message":"Successful"})", 201); });
    (void)applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"www 60 A 192.0.2.1"_s, u"www 60 A 192.0.2.2"_s})});
    QCOMPARE(s.changes().first().path(), QString(kSetsPath + u"/A/www.example.com."));
    QCOMPARE(s.changes().first().json(), json(R"({"ttl":60,"rdata":["192.0.2.1","192.0.2.2"],
        "profile":{"@context":"http://schemas.ultradns.com/RDPool.jsonschema","order":"FIXED",
                   "description":"www.example.com."}})"));
}

void TestUltraDns::looksBeforeItReplaces()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return seen.path().endsWith(u"/MX/example.com.")
                       ? Answer::json(sets(set("example.com.", "MX (15)", 300, "\"10 mail.example.com.\""), 1))
                       : Answer::json(sets(set("gone.example.com.", "A (1)", 300, "\"192.0.2.1\""), 1));
        return seen.method == "DELETE" ? Answer{204, {}, {}} : Answer::json(R"({"message":"Successful"})");
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {u"@ 300 MX 10 mail.example.com."_s}, {u"@ 60 MX 20 mx.example.net."_s}),
                 change(kOrigin, {u"gone 300 A 192.0.2.1"_s}, {})});
    QCOMPARE(states(outcomes), QStringList(2, u"applied"_s));
    const QList<SeenRequest> changes = s.changes();
    QCOMPARE(changes[0].method, QByteArray("PUT"));
    QCOMPARE(changes[0].path(), QString(kSetsPath + u"/MX/example.com."));
    QCOMPARE(changes[0].json(), json(R"({"ttl":60,"rdata":["20 mx.example.net."]})"));
    QCOMPARE(changes[1].method, QByteArray("DELETE"));
    QCOMPARE(changes[1].path(), QString(kSetsPath + u"/A/gone.example.com."));
}

void TestUltraDns::takesNoOthersRecords()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return seen.path().endsWith(u"/www.example.com.")
                   ? Answer::json(sets(set("www.example.com.", "A (1)", 300, "\"192.0.2.77\""), 1))
                   : trouble(404, 56001,
                             "Cannot find resource record data for the input zone, record type and owner "
                             "combination.");
    });
    const auto outcomes = applyTo(s.adapter, s.zone,
                                  {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 60 A 192.0.2.2"_s}),
                                   change(kOrigin, {u"gone 300 A 192.0.2.1"_s}, {})});
    QCOMPARE(states(outcomes), QStringList(2, u"rejected"_s));
    QVERIFY(s.changes().isEmpty());
}

void TestUltraDns::appliesTheOthersWhereOneIsRejected()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return seen.path().endsWith(u"/b.example.com.") ? trouble(400, 2111, "Resource Record already exists.")
                                                        : Answer::json(R"({"message":"Successful"})", 201);
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s}),
                 change(kOrigin, {}, {u"c 60 A 192.0.2.1"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"applied"_s, u"rejected"_s, u"applied"_s}));
    QCOMPARE(outcomes[1].error->cause(), u"Resource Record already exists. (2111)"_s);
    QList<SeenRequest> batches = s.server.writes();
    batches.removeIf([](const SeenRequest& seen) { return seen.path() != u"/v1/batch"; });
    QCOMPARE(batches.size(), 2); // all, and those without the one that was named
}

void TestUltraDns::listsZones()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return seen.queryItem(u"cursor"_s).isEmpty()
                   ? Answer::json(R"({"zones":[{"properties":{"name":"example.com."}}],"cursorInfo":{"next":"c2"}})")
                   : Answer::json(R"({"zones":[{"properties":{"name":"example.net."}}],"cursorInfo":{}})");
    });
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[1].origin.toText(), u"example.net."_s);
    s.answer([](const SeenRequest&) { return trouble(404, 70002, "Data not found."); });
    QVERIFY(s.adapter->zones().isEmpty());
    s.answer([](const SeenRequest&) { return Answer::html(404); });
    QCOMPARE(errorOf([&] { (void)s.adapter->zones(); }).kind(), ErrorKind::ZoneNotFound);
}

void TestUltraDns::createsAZone()
{
    Setup s;
    int asked = 0;
    s.answer([&](const SeenRequest& seen) {
        if (seen.path() == u"/v2/zones")
            return Answer::json(R"({"message":"Pending"})", 202).with("X-Task-Id", "t-1");
        return Answer::json(++asked < 3 ? R"({"taskId":"t-1","code":"PENDING"})"
                                        : R"({"taskId":"t-1","code":"COMPLETE"})");
    });
    QCOMPARE(s.adapter->createZone(Name::fromText(u"New.example."_s).value()).id, u"new.example."_s);
    QCOMPARE(s.changes().first().json(),
             json(R"({"properties":{"name":"new.example.","accountName":"acme","type":"PRIMARY"},
        "primaryCreateInfo":{"createType":"NEW","forceImport":true}})"));
    QCOMPARE(asked, 3);
}

void TestUltraDns::saysWhoAnswers()
{
    Setup s;
    s.answer([](const SeenRequest&) {
        return Answer::json(
            sets(set("example.com.", "NS (2)", 86400, "\"udns1.ultradns.net.\",\"ns.example.net.\""), 1));
    });
    QCOMPARE(s.adapter->nameServers(s.zone), (QList<NameServer>{{u"udns1.ultradns.net"_s, 53}}));
}

void TestUltraDns::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an invalid token") << 401 << 60001 << ErrorKind::Authentication;
    QTest::newRow("a user without the right") << 403 << 60002 << ErrorKind::Permission;
    QTest::newRow("no such zone") << 404 << 1801 << ErrorKind::ZoneNotFound;
}

void TestUltraDns::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.answer([&](const SeenRequest&) { return trouble(status, code, "What is wrong"); });
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QVERIFY(error.cause().startsWith(u"What is wrong"));
}

QTEST_GUILESS_MAIN(TestUltraDns)
#include "TestUltraDns.moc"
