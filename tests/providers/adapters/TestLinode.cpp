// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// What no recording shows is from https://techdocs.akamai.com/linode-api/reference/post-domain-record .

namespace {

const QString kOrigin = u"example.com."_s;
const QByteArray kDomain = R"({"id":1065421,"domain":"example.com","type":"master","status":"active","ttl_sec":0})";

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"linode"_s, server.url(u"/v4"_s), {{u"api-token"_s, u"t0ken-of-it"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"1065421"_s);
};

QByteArray page(const QByteArray& records, int results)
{
    return "{\"data\":[" + records + "],\"page\":1,\"pages\":1,\"results\":" + QByteArray::number(results) + "}";
}

} // namespace

class TestLinode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void readsEveryForm();
    void doesNotTakeHalfAListForAWholeOne();
    void doesNotTakeASecondaryZoneForAnEmptyOne();
    void sendsWhatWasRecorded();
    void writesEveryForm_data();
    void writesEveryForm();
    void writesTheTtlAgainWhereItWasDropped();
    void rejectsWhatCannotBeSaidThere_data();
    void rejectsWhatCannotBeSaidThere();
    void namesTheProvidersWords();
    void listsAndCreatesZones();
};

void TestLinode::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"linode"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    const HttpDouble::Handler replay = recording->replay(); // outlives the server that asks it
    Setup s;
    // No client asked for the zone alone then: its object is the one in the recorded list.
    s.server.setHandler([&](const SeenRequest& seen) {
        return seen.path() == u"/v4/domains/1065421" ? Answer::json(kDomain) : replay(seen);
    });
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 1);
    QCOMPARE(zones[0].id, u"1065421"_s);
    // All have the TTL 0, as has the zone: the service's default of a day.
    QStringList expected{u"localhost.lexicon-test.com. 86400 A 127.0.0.1"_s,
                         u"docs.lexicon-test.com. 86400 CNAME docs.example.com."_s,
                         u"_acme-challenge.createrecordset.lexicon-test.com. 86400 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.createrecordset.lexicon-test.com. 86400 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.deleterecordinset.lexicon-test.com. 86400 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.listrecordset.lexicon-test.com. 86400 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.listrecordset.lexicon-test.com. 86400 TXT \"challengetoken2\""_s};
    for (const char* name : {"_acme-challenge.fqdn", "_acme-challenge.full", "_acme-challenge.test",
                             "_acme-challenge.noop", "random.fqdntest", "random.fulltest", "random.test"})
        expected += QLatin1String(name) + u".lexicon-test.com. 86400 TXT \"challengetoken\""_s;
    QStringList read = lines(s.adapter->read(zones[0]).content);
    expected.sort();
    read.sort();
    QCOMPARE(read, expected);
}

void TestLinode::readsEveryForm()
{
    Setup s;
    s.server.answerNext(Answer::json(page(
        R"({"id":1,"type":"MX","name":"","target":"mail.example.net","priority":10,"weight":0,"port":0,"ttl_sec":300},
           {"id":2,"type":"MX","name":"lonely","target":"","priority":0,"weight":0,"port":0,"ttl_sec":300},
           {"id":3,"type":"SRV","name":"_sip._tcp","target":"sip.example.com","service":"sip","protocol":"tcp","priority":1,"weight":2,"port":5060,"ttl_sec":300},
           {"id":4,"type":"CAA","name":"","target":"letsencrypt.org","tag":"issue","priority":0,"weight":0,"port":0,"ttl_sec":3600},
           {"id":5,"type":"A","name":"*.dev","target":"192.0.2.1","priority":0,"weight":0,"port":0,"ttl_sec":120},
           {"id":6,"type":"NS","name":"sub","target":"ns1.example.net","priority":0,"weight":0,"port":0,"ttl_sec":86400},
           {"id":7,"type":"WEB","name":"go","target":"https://example.net/","priority":0,"weight":0,"port":0,"ttl_sec":300})",
        7)));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{
                 u"example.com. 300 MX 10 mail.example.net."_s, u"example.com. 3600 CAA 0 issue \"letsencrypt.org\""_s,
                 u"_sip._tcp.example.com. 300 SRV 1 2 5060 sip.example.com."_s, u"*.dev.example.com. 120 A 192.0.2.1"_s,
                 u"lonely.example.com. 300 MX 0 ."_s, u"sub.example.com. 86400 NS ns1.example.net."_s}));
    QCOMPARE(reading.opaque.size(), 1);
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), u"/v4/domains/1065421/records"_s);
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer t0ken-of-it"));
    QCOMPARE(seen.queryItem(u"page_size"_s), u"500"_s);
}

void TestLinode::doesNotTakeHalfAListForAWholeOne()
{
    Setup s;
    s.server.answerNext(Answer::json(page(R"({"id":1,"type":"A","name":"a","target":"192.0.2.1","ttl_sec":300})", 2)));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
    s.server.answerNext(Answer::json(R"({"errors":[{"reason":"Not found"}]})", 404));
    const Error missing = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(missing.cause(), u"Not found"_s);
}

void TestLinode::doesNotTakeASecondaryZoneForAnEmptyOne()
{
    Setup s;
    s.server.answerNext(Answer::json(page({}, 0)));
    s.server.answerNext(Answer::json(R"({"id":1065421,"domain":"example.com","type":"slave","ttl_sec":0})"));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Permission);
    s.server.answerNext(Answer::json(page({}, 0)));
    s.server.answerNext(Answer::json(kDomain));
    QCOMPARE(s.adapter->read(s.zone).content.rrsetCount(), 0);
}

void TestLinode::sendsWhatWasRecorded()
{
    const auto creation = Recording::load(u"linode"_s, u"create_record_for_CNAME_with_valid_name_and_content"_s);
    const auto deletion = Recording::load(u"linode"_s, u"delete_record_by_filter_should_remove_record"_s);
    if (!creation || !deletion)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(page(
                R"({"id":9295241,"type":"TXT","name":"delete.testfilt","target":"challengetoken","ttl_sec":300})", 1));
        return Answer::json(R"({"id":9295233,"ttl_sec":300})");
    });
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"docs 300 CNAME docs.example.com."_s}),
                                             change(kOrigin, {u"delete.testfilt 300 TXT challengetoken"_s}, {})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 2);
    const RecordedExchange& posted = creation->exchanges().last();
    QCOMPARE(posted.method, QByteArray("POST"));
    QCOMPARE(writes[0].method, posted.method);
    QCOMPARE(writes[0].path(), posted.url.path());
    // The recorded one left the TTL to the zone; here it is the record's own.
    QJsonObject expected = json(posted.requestBody).toObject();
    expected.insert(u"ttl_sec"_s, 300);
    QCOMPARE(writes[0].json(), QJsonValue(expected));
    QCOMPARE(writes[1].method, QByteArray("DELETE"));
    QCOMPARE(writes[1].path(), u"/v4/domains/1065421/records/9295241"_s);
}

void TestLinode::writesEveryForm_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("the zone itself has no name")
        << u"@ 300 MX 10 mail.example.net."_s
        << QByteArray(R"({"type":"MX","name":"","ttl_sec":300,"target":"mail.example.net","priority":10})");
    QTest::newRow("a service has no name, but its parts without underscores")
        << u"_sip._tcp 300 SRV 1 2 5060 sip"_s
        << QByteArray(
               R"({"type":"SRV","service":"sip","protocol":"tcp","ttl_sec":300,"target":"sip.example.com","priority":1,"weight":2,"port":5060})");
    QTest::newRow("an issuer of certificates")
        << u"@ 3600 CAA 0 issue \"letsencrypt.org\""_s
        << QByteArray(R"({"type":"CAA","name":"","ttl_sec":3600,"target":"letsencrypt.org","tag":"issue"})");
    QTest::newRow("no mail at all") << u"@ 300 MX 0 ."_s
                                    << QByteArray(R"({"type":"MX","name":"","ttl_sec":300,"target":"","priority":0})");
    QTest::newRow("a text loses its quotes")
        << u"* 300 TXT \"say \\\"hi\\\"\" \" twice\""_s
        << QByteArray("{\"type\":\"TXT\",\"name\":\"*\",\"ttl_sec\":300,\"target\":\"say \\\"hi\\\" twice\"}");
}

void TestLinode::writesEveryForm()
{
    QFETCH(QString, record);
    QFETCH(QByteArray, sent);
    Setup s;
    const QJsonValue expected = json(sent);
    s.server.setHandler([&](const SeenRequest& seen) {
        return seen.method == "GET" ? Answer::json(page({}, 0))
                                    : Answer::of(QJsonObject{{u"id"_s, 1}, {u"ttl_sec"_s, expected["ttl_sec"_L1]}});
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {record})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes()[0].json(), expected);
}

void TestLinode::writesTheTtlAgainWhereItWasDropped()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? Answer::json(page({}, 0)) : Answer::json(R"({"id":77,"ttl_sec":0})");
    });
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.1"_s})}));
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 2);
    QCOMPARE(writes[1].method, QByteArray("PUT"));
    QCOMPARE(writes[1].path(), u"/v4/domains/1065421/records/77"_s);
    QCOMPARE(writes[1].json(), json(R"({"type":"A","name":"www","ttl_sec":300,"target":"192.0.2.1"})"));
}

void TestLinode::rejectsWhatCannotBeSaidThere_data()
{
    QTest::addColumn<QString>("record");
    QTest::newRow("a service below another name") << u"_sip._tcp.office 300 SRV 1 2 5060 sip"_s;
    QTest::newRow("a critical CAA") << u"@ 300 CAA 128 issue \"letsencrypt.org\""_s;
}

void TestLinode::rejectsWhatCannotBeSaidThere()
{
    QFETCH(QString, record);
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::json(page({}, 0)); });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {record})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QVERIFY(s.server.writes().isEmpty());
}

void TestLinode::namesTheProvidersWords()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET"
                   ? Answer::json(page({}, 0))
                   : Answer::json(R"({"errors":[{"reason":"Invalid IP address","field":"target"}]})", 400);
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[0].error->cause(), u"Invalid IP address"_s);
}

void TestLinode::listsAndCreatesZones()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"data":[],"page":1,"pages":1,"results":0})"));
    QVERIFY(s.adapter->zones().isEmpty());
    s.server.answerNext(Answer::json(R"({"id":5,"domain":"new.example","type":"master"})"));
    QCOMPARE(s.adapter->createZone(Name::fromText(u"new.example."_s).value()).id, u"5"_s);
    QCOMPARE(s.server.writes()[0].json(),
             json(R"({"domain":"new.example","type":"master","soa_email":"hostmaster@new.example"})"));
    QCOMPARE(s.adapter->nameServers(s.zone).size(), 5);
}

QTEST_GUILESS_MAIN(TestLinode)
#include "TestLinode.moc"
