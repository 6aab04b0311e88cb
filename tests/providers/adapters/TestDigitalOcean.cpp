// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// What no recording shows is from https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records, and
// from what other clients found out: targets are read without their trailing dot, and CAA values written with one.

namespace {

const QString kOrigin = u"example.com."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"digitalocean"_s, server.url(u"/v2"_s), {{u"api-token"_s, u"t0ken-of-it"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"example.com"_s);
};

QByteArray page(const QByteArray& records, int total)
{
    return "{\"domain_records\":[" + records + "],\"links\":{},\"meta\":{\"total\":" + QByteArray::number(total) + "}}";
}

} // namespace

class TestDigitalOcean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void readsEveryForm();
    void doesNotTakeHalfAListForAWholeOne();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void sendsWhatWasRecorded();
    void writesEveryForm_data();
    void writesEveryForm();
    void namesTheRejectedRecord();
    void listsAndCreatesZones();
};

void TestDigitalOcean::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"digitalocean"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ZoneReading reading = s.adapter->read(externalZone(u"foxwoodswebsites.com."_s, u"foxwoodswebsites.com"_s));
    // By hand, from both pages.
    QStringList expected{u"foxwoodswebsites.com. 1800 NS ns1.digitalocean.com."_s,
                         u"foxwoodswebsites.com. 1800 NS ns2.digitalocean.com."_s,
                         u"foxwoodswebsites.com. 1800 NS ns3.digitalocean.com."_s,
                         u"localhost.foxwoodswebsites.com. 3600 A 127.0.0.1"_s,
                         u"docs.foxwoodswebsites.com. 3600 CNAME docs.example.com."_s,
                         u"ttl.fqdn.foxwoodswebsites.com. 3600 TXT \"ttlshouldbe3600\""_s,
                         u"_acme-challenge.createrecordset.foxwoodswebsites.com. 3600 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.createrecordset.foxwoodswebsites.com. 3600 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.deleterecordinset.foxwoodswebsites.com. 3600 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.listrecordset.foxwoodswebsites.com. 3600 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.listrecordset.foxwoodswebsites.com. 3600 TXT \"challengetoken2\""_s};
    for (const char* name :
         {"_acme-challenge.fqdn", "_acme-challenge.full", "_acme-challenge.test", "_acme-challenge.noop",
          "random.fqdntest", "random.fulltest", "random.test", "updated.test", "updated.testfqdn", "updated.testfull"})
        expected += QLatin1String(name) + u".foxwoodswebsites.com. 3600 TXT \"challengetoken\""_s;
    QStringList read = lines(reading.content);
    expected.sort();
    read.sort();
    QCOMPARE(read, expected);
    QVERIFY(reading.opaque.isEmpty());
}

void TestDigitalOcean::readsEveryForm()
{
    Setup s;
    s.server.answerNext(Answer::json(page(
        R"({"id":1,"type":"SOA","name":"@","data":"1800","priority":null,"port":null,"ttl":1800,"weight":null,"flags":null,"tag":null},
           {"id":2,"type":"MX","name":"@","data":"mail.example.net","priority":10,"port":null,"ttl":300,"weight":null,"flags":null,"tag":null},
           {"id":3,"type":"MX","name":"@","data":"@","priority":20,"port":null,"ttl":300,"weight":null,"flags":null,"tag":null},
           {"id":4,"type":"SRV","name":"_sip._tcp","data":"sip.example.com","priority":1,"port":5060,"ttl":60,"weight":2,"flags":null,"tag":null},
           {"id":5,"type":"CAA","name":"@","data":"letsencrypt.org","priority":null,"port":null,"ttl":3600,"weight":null,"flags":128,"tag":"issue"},
           {"id":6,"type":"TXT","name":"*","data":"v=spf1 \u0022quoted\u0022 -all","priority":null,"port":null,"ttl":30,"weight":null,"flags":null,"tag":null},
           {"id":7,"type":"A","name":"*.dev","data":"192.0.2.1","priority":null,"port":null,"ttl":1800,"weight":null,"flags":null,"tag":null},
           {"id":8,"type":"REDIRECT","name":"go","data":"https://example.net/","priority":null,"port":null,"ttl":1800,"weight":null,"flags":null,"tag":null})",
        8)));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 300 MX 10 mail.example.net."_s, u"example.com. 300 MX 20 example.com."_s,
                          u"example.com. 3600 CAA 128 issue \"letsencrypt.org\""_s,
                          u"*.example.com. 30 TXT \"v=spf1 \\\"quoted\\\" -all\""_s,
                          u"_sip._tcp.example.com. 60 SRV 1 2 5060 sip.example.com."_s,
                          u"*.dev.example.com. 1800 A 192.0.2.1"_s}));
    QCOMPARE(reading.opaque.size(), 1);
    QCOMPARE(reading.opaque[0].first.name.toText(), u"go.example.com."_s);
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), u"/v2/domains/example.com/records"_s);
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer t0ken-of-it"));
}

void TestDigitalOcean::doesNotTakeHalfAListForAWholeOne()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.queryItem(u"page"_s) == u"1"
                   ? Answer::json(page(R"({"id":1,"type":"A","name":"a","data":"192.0.2.1","ttl":60})", 3))
                   : Answer::json(page({}, 3));
    });
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestDigitalOcean::doesNotTakeAMissingZoneForAnEmptyOne()
{
    const auto recording = Recording::load(u"digitalocean"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    Setup s;
    s.server.answerNext(recording ? recording->exchanges().first().answer
                                  : Answer::json("{\"id\":\"not_found\",\"message\":\"The resource you were accessing "
                                                 "could not be found.\"}",
                                                 404));
    const Error missing = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(missing.cause(), u"The resource you were accessing could not be found."_s);
}

void TestDigitalOcean::sendsWhatWasRecorded()
{
    const auto update = Recording::load(u"digitalocean"_s, u"update_record_should_modify_record"_s);
    const auto deletion = Recording::load(u"digitalocean"_s, u"delete_record_by_filter_should_remove_record"_s);
    if (!update || !deletion)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(
                page(R"({"id":92264290,"type":"TXT","name":"delete.testfilt","data":"challengetoken","ttl":3600},
                                        {"id":92264331,"type":"TXT","name":"updated.test","data":"old","ttl":3600})",
                     2));
        return seen.method == "DELETE" ? Answer{204, {}, {}} : Answer::json("{\"domain_record\":{\"id\":1}}", 201);
    });
    const auto outcomes = s.adapter->apply(
        requestFor(externalZone(u"foxwoodswebsites.com."_s, u"foxwoodswebsites.com"_s),
                   {change(u"foxwoodswebsites.com."_s, {}, {u"orig.test 3600 TXT challengetoken"_s}),
                    change(u"foxwoodswebsites.com."_s, {u"updated.test 3600 TXT old"_s},
                           {u"updated.test 3600 TXT challengetoken"_s}),
                    change(u"foxwoodswebsites.com."_s, {u"delete.testfilt 3600 TXT challengetoken"_s}, {})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 3);
    const auto recorded = [](const Recording& recording, const QByteArray& method) {
        for (const RecordedExchange& exchange : recording.exchanges()) {
            if (exchange.method == method)
                return exchange;
        }
        return RecordedExchange{};
    };
    const RecordedExchange expected[] = {recorded(*update, "POST"), recorded(*update, "PUT"),
                                         recorded(*deletion, "DELETE")};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(writes[i].method, expected[i].method);
        QCOMPARE(writes[i].path(), expected[i].url.path());
        if (i < 2)
            QCOMPARE(writes[i].json(), json(expected[i].requestBody));
    }
}

void TestDigitalOcean::writesEveryForm_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a wildcard address") << u"*.dev 60 A 192.0.2.1"_s
                                        << QByteArray(R"({"type":"A","name":"*.dev","ttl":60,"data":"192.0.2.1"})");
    QTest::newRow("a mail server has its priority apart")
        << u"@ 300 MX 10 mail.example.net."_s
        << QByteArray(R"({"type":"MX","name":"@","ttl":300,"data":"mail.example.net.","priority":10})");
    QTest::newRow("a service has all its numbers apart")
        << u"_sip._tcp 60 SRV 1 2 5060 sip"_s
        << QByteArray(
               R"({"type":"SRV","name":"_sip._tcp","ttl":60,"data":"sip.example.com.","priority":1,"weight":2,"port":5060})");
    QTest::newRow("a CAA value gets a trailing dot")
        << u"@ 3600 CAA 0 issue \"letsencrypt.org\""_s
        << QByteArray(R"({"type":"CAA","name":"@","ttl":3600,"data":"letsencrypt.org.","flags":0,"tag":"issue"})");
    QTest::newRow("a text loses its quotes")
        << u"@ 60 TXT \"say \\\"hi\\\"\" \" twice\""_s
        << QByteArray("{\"type\":\"TXT\",\"name\":\"@\",\"ttl\":60,\"data\":\"say \\\"hi\\\" twice\"}");
    QTest::newRow("an alias to an internationalised name")
        << u"www 60 CNAME bücher.example."_s
        << QByteArray(R"({"type":"CNAME","name":"www","ttl":60,"data":"xn--bcher-kva.example."})");
}

void TestDigitalOcean::writesEveryForm()
{
    QFETCH(QString, record);
    QFETCH(QByteArray, sent);
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? Answer::json(page({}, 0)) : Answer::json("{\"domain_record\":{\"id\":1}}", 201);
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {record})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes()[0].json(), json(sent));
}

void TestDigitalOcean::namesTheRejectedRecord()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(page({}, 0));
        if (seen.body.contains("\"b\""))
            return Answer::json("{\"id\":\"unprocessable_entity\",\"message\":\"Data needs to end with a dot (.)\"}",
                                422);
        return Answer::json("{\"domain_record\":{\"id\":1}}", 201);
    });
    const auto outcomes = s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s}),
                            change(kOrigin, {}, {u"c 60 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[1].error->cause(), u"Data needs to end with a dot (.)"_s);
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
}

void TestDigitalOcean::listsAndCreatesZones()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"domains":[{"name":"example.com","ttl":1800,"zone_file":null},
        {"name":"example.net","ttl":1800,"zone_file":null}],"links":{},"meta":{"total":2}})"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[1].id, u"example.net"_s);
    s.server.answerNext(Answer::json(R"({"domain":{"name":"new.example","ttl":1800,"zone_file":null}})", 201));
    QCOMPARE(s.adapter->createZone(Name::fromText(u"new.example."_s).value()).id, u"new.example"_s);
    QCOMPARE(s.server.writes()[0].json(), json(R"({"name":"new.example"})"));
    QCOMPARE(s.adapter->nameServers(zones[0]).size(), 3);
}

QTEST_GUILESS_MAIN(TestDigitalOcean)
#include "TestDigitalOcean.moc"
