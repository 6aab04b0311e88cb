// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RecordedCalls.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"eruza.de."_s;
const QString kList = u"list_records_with_no_arguments_should_list_all"_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"hostingde"_s, server.url(u"/api/dns/v1/json"_s), {{u"api-token"_s, u"h0sting-k3y"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"190402ie2pps4ds4zx4"_s);
};

/// The recorded answers to a look at the zone and at its records; everything else succeeds.
HttpDouble::Handler recordedZone(const RecordedExchange& zone, const RecordedExchange& records)
{
    return [zone, records](const SeenRequest& seen) {
        if (seen.path().endsWith(u"/zoneConfigsFind"))
            return zone.answer;
        if (seen.path().endsWith(u"/recordsFind"))
            return records.answer;
        return Answer::json(R"({"status":"pending","errors":[],"response":{}})");
    };
}

/// Answers with one zone and with these records, whatever is asked of them.
void serveRecords(HttpDouble& server, const QByteArray& records)
{
    server.setHandler([records](const SeenRequest& seen) {
        if (seen.path().endsWith(u"/zoneConfigsFind"))
            return Answer::json(R"({"status":"success","response":{"totalEntries":1,"totalPages":1,
                "data":[{"id":"190402ie2pps4ds4zx4","name":"eruza.de"}]}})");
        return Answer::json(records);
    });
}

QList<SeenRequest> updatesOf(const HttpDouble& server)
{
    QList<SeenRequest> seen = server.requests();
    seen.removeIf([](const SeenRequest& request) { return !request.path().endsWith(u"/zoneUpdate"); });
    return seen;
}

} // namespace

class TestHostingDe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void addsAsRecorded();
    void changesSeveralSetsInOneUpdate();
    void waitsWhileTheZoneIsBlocked();
    void refusesWhereSomeoneElseWroteInBetween();
    void saysWhoseServersAnswer();
};

void TestHostingDe::readsTheRecordedZone()
{
    const auto zone = recorded(u"hostingde"_s, kList, "POST", u"/zoneConfigsFind"_s);
    const auto records = recorded(u"hostingde"_s, kList, "POST", u"/recordsFind"_s);
    if (!zone || !records)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recordedZone(*zone, *records));
    const ZoneReading reading = s.adapter->read(s.zone);
    QVERIFY(reading.opaque.isEmpty());
    QCOMPARE(
        sortedLines(reading.content),
        (QStringList{u"_acme-challenge.createrecordset.eruza.de. 3600 TXT \"challengetoken1\""_s,
                     u"_acme-challenge.createrecordset.eruza.de. 3600 TXT \"challengetoken2\""_s,
                     u"_acme-challenge.deleterecordinset.eruza.de. 3600 TXT \"challengetoken2\""_s,
                     u"_acme-challenge.fqdn.eruza.de. 3600 TXT \"challengetoken\""_s,
                     u"_acme-challenge.full.eruza.de. 3600 TXT \"challengetoken\""_s,
                     u"_acme-challenge.listrecordset.eruza.de. 3600 TXT \"challengetoken1\""_s,
                     u"_acme-challenge.listrecordset.eruza.de. 3600 TXT \"challengetoken2\""_s,
                     u"_acme-challenge.noop.eruza.de. 3600 TXT \"challengetoken\""_s,
                     u"_acme-challenge.test.eruza.de. 3600 TXT \"challengetoken\""_s,
                     u"docs.eruza.de. 3600 CNAME docs.example.com."_s,
                     u"eruza.de. 86400 NS ns1.hosting.de."_s,
                     u"eruza.de. 86400 NS ns2.hosting.de."_s,
                     u"eruza.de. 86400 NS ns3.hosting.de."_s,
                     u"eruza.de. 86400 SOA ns1.hosting.de. hostmaster.eruza.de. 2019082228 86400 7200 3600000 900"_s,
                     u"localhost.eruza.de. 3600 A 127.0.0.1"_s,
                     u"random.fqdntest.eruza.de. 3600 TXT \"challengetoken\""_s,
                     u"random.fulltest.eruza.de. 3600 TXT \"challengetoken\""_s,
                     u"random.test.eruza.de. 3600 TXT \"challengetoken\""_s,
                     u"ttl.fqdn.eruza.de. 3600 TXT \"ttlshouldbe3600\""_s,
                     u"www.eruza.de. 86400 CNAME www.initit.de."_s}));
    const SeenRequest look = s.server.requests()[0];
    QCOMPARE(look.json()[u"authToken"].toString(), u"h0sting-k3y"_s);
    QCOMPARE(look.json()[u"filter"], json(zone->requestBody)[u"filter"]);
}

/// An unknown zone is answered with an empty list and success.
void TestHostingDe::doesNotTakeAMissingZoneForAnEmptyOne()
{
    const auto none =
        recorded(u"hostingde"_s, u"authenticate_with_unmanaged_domain_should_fail"_s, "POST", u"/zoneConfigsFind"_s);
    if (!none)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recordedZone(*none, *none));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::ZoneNotFound);
}

void TestHostingDe::addsAsRecorded()
{
    const QString test = u"create_record_for_A_with_valid_name_and_content"_s;
    const auto zone = recorded(u"hostingde"_s, test, "POST", u"/zoneConfigsFind"_s);
    const auto records = recorded(u"hostingde"_s, test, "POST", u"/recordsFind"_s); // none of that name yet
    const auto call = recorded(u"hostingde"_s, test, "POST", u"/zoneUpdate"_s);
    if (!zone || !records || !call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recordedZone(*zone, *records));
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"localhost 3600 A 127.0.0.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(updatesOf(s.server).size(), 1);
    const QJsonValue sent = updatesOf(s.server)[0].json();
    const QJsonValue expected = json(call->requestBody);
    QCOMPARE(sent[u"zoneConfig"], expected[u"zoneConfig"]);
    QCOMPARE(sent[u"recordsToAdd"], expected[u"recordsToAdd"]);
    QVERIFY(sent[u"recordsToDelete"].toArray().isEmpty());
}

/// https://www.hosting.de/api/: recordsToAdd and recordsToDelete of one zoneUpdate; a record to delete is its id.
void TestHostingDe::changesSeveralSetsInOneUpdate()
{
    const auto zone = recorded(u"hostingde"_s, kList, "POST", u"/zoneConfigsFind"_s);
    if (!zone)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recordedZone(*zone, {"POST", {}, {}, Answer::json(R"({"status":"success","response":{
        "totalEntries":3,"totalPages":1,"data":[
        {"id":"r1","name":"eruza.de","type":"MX","content":"mail.eruza.de","ttl":300,"priority":10},
        {"id":"r2","name":"eruza.de","type":"MX","content":"mx.example.net","ttl":300,"priority":20},
        {"id":"r3","name":"_sip._udp.eruza.de","type":"SRV","content":"5 5060 sip.eruza.de","ttl":300,"priority":1}]}})")}));
    (void)s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"@ 300 MX 10 mail.eruza.de."_s, u"@ 300 MX 20 mx.example.net."_s},
                                   {u"@ 300 MX 10 mail.eruza.de."_s, u"@ 300 MX 30 mx.example.net."_s}),
                            change(kOrigin, {u"_sip._udp 300 SRV 1 5 5060 sip.eruza.de."_s},
                                   {u"_sip._udp 600 SRV 1 5 5060 sip.eruza.de."_s})}));
    const QJsonValue sent = updatesOf(s.server)[0].json();
    QCOMPARE(sent[u"recordsToDelete"], json(R"([{"id":"r2"},{"id":"r3"}])"));
    QCOMPARE(sent[u"recordsToAdd"], json(R"([
        {"name":"eruza.de","type":"MX","content":"mx.example.net","ttl":300,"priority":30},
        {"name":"_sip._udp.eruza.de","type":"SRV","content":"5 5060 sip.eruza.de","ttl":600,"priority":1}])"));
}

void TestHostingDe::waitsWhileTheZoneIsBlocked()
{
    const QString test = u"create_record_multiple_times_should_create_record_set"_s;
    const auto recording = Recording::load(u"hostingde"_s, test);
    if (!recording)
        QSKIP(Recording::missing());
    const auto zone = recorded(u"hostingde"_s, test, "POST", u"/zoneConfigsFind"_s);
    std::optional<Answer> blocked;
    for (const RecordedExchange& exchange : recording->exchanges()) {
        if (exchange.answer.body.contains("10205"))
            blocked = exchange.answer;
    }
    QVERIFY(blocked.has_value());
    Setup s;
    int updates = 0;
    s.server.setHandler([&](const SeenRequest& seen) {
        if (seen.path().endsWith(u"/zoneConfigsFind"))
            return zone->answer;
        if (seen.path().endsWith(u"/recordsFind"))
            return Answer::json(R"({"status":"success","response":{"totalEntries":0,"totalPages":0,"data":[]}})");
        return ++updates == 1 ? *blocked : Answer::json(R"({"status":"pending","errors":[]})");
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QVERIFY(s.adapter.environment->paused() >= std::chrono::seconds(5));
    QCOMPARE(updatesOf(s.server).size(), 2);
}

void TestHostingDe::refusesWhereSomeoneElseWroteInBetween()
{
    Setup s;
    serveRecords(s.server, R"({"status":"success","response":{"totalEntries":1,"totalPages":1,"data":[
            {"id":"r1","name":"www.eruza.de","type":"A","content":"192.0.2.50","ttl":300,"priority":null}]}})");
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 300 A 192.0.2.2"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QVERIFY(updatesOf(s.server).isEmpty());
}

void TestHostingDe::saysWhoseServersAnswer()
{
    Setup s;
    serveRecords(s.server, R"({"status":"success","response":{"totalEntries":4,"totalPages":1,"data":[
            {"id":"r1","name":"eruza.de","type":"NS","content":"ns2.routing.net","ttl":86400,"priority":null},
            {"id":"r2","name":"eruza.de","type":"NS","content":"ns.example.org","ttl":86400,"priority":null},
            {"id":"r3","name":"eruza.de","type":"NS","content":"ns1.routing.net","ttl":86400,"priority":null},
            {"id":"r4","name":"eruza.de","type":"SOA","ttl":86400,"priority":null,
             "content":"ns1.routing.net. hostmaster.eruza.de. 1 86400 7200 3600000 900"}]}})");
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"ns1.routing.net"_s, 53}, {u"ns2.routing.net"_s, 53}}));
}

QTEST_GUILESS_MAIN(TestHostingDe)
#include "TestHostingDe.moc"
