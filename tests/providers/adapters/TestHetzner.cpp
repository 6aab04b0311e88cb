// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RecordedCalls.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"devcoop.de."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"hetzner"_s, server.url(u"/v1"_s), {{u"api-token"_s, u"hcl0ud-t0ken"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"53091"_s);
};

const QByteArray kRunning = R"({"action":{"id":7,"status":"running","error":null}})";
const QByteArray kDone = R"({"action":{"id":7,"status":"success","error":null}})";

/// Answers changes with an action that is done at once.
Answer obliging(const SeenRequest& seen)
{
    if (seen.path().contains(u"/actions/7"))
        return Answer::json(kDone);
    return seen.method == "GET" ? Answer::json(R"({"zone":{"id":53091,"name":"devcoop.de","ttl":86400}})")
                                : Answer::json(kRunning, 201);
}

} // namespace

class TestHetzner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void findsTheRecordedZoneAndItsServers();
    void namesTheRecordedError();
    void replacesValuesAsRecorded();
    void deletesAsRecorded();
    void createsSets();
    void changesTheTtlByItself();
    void keepsTheCommentsOfRecordsThatStay();
    void reportsAnActionThatFails();
    void namesTheFieldThatIsWrong();
};

void TestHetzner::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"hetzner"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    // Recorded by name in the first call and by id in the second.
    s.server.setHandler([replay = recording->replay()](const SeenRequest& seen) {
        SeenRequest named = seen;
        if (seen.path() == u"/v1/zones/53091")
            named.url.setPath(u"/v1/zones/devcoop.de"_s);
        return replay(named);
    });
    const ZoneReading reading = s.adapter->read(s.zone);
    QVERIFY(reading.opaque.isEmpty());
    // NS and SOA have the zone's own TTL; a target without a final dot is relative to the zone.
    QCOMPARE(
        sortedLines(reading.content),
        (QStringList{
            u"_acme-challenge.createrecordset.devcoop.de. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.createrecordset.devcoop.de. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.deleterecordinset.devcoop.de. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.fqdn.devcoop.de. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.devcoop.de. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.listrecordset.devcoop.de. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.listrecordset.devcoop.de. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.noop.devcoop.de. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.test.devcoop.de. 3600 TXT \"challengetoken\""_s,
            u"devcoop.de. 86400 NS helium.ns.hetzner.de."_s,
            u"devcoop.de. 86400 NS hydrogen.ns.hetzner.com."_s,
            u"devcoop.de. 86400 NS oxygen.ns.hetzner.com."_s,
            u"devcoop.de. 86400 SOA hydrogen.ns.hetzner.com. dns.hetzner.com. 2026011546 86400 10800 3600000 3600"_s,
            u"docs.devcoop.de. 3600 CNAME docs.example.com.devcoop.de."_s,
            u"localhost.devcoop.de. 3600 A 127.0.0.1"_s,
            u"nominatim.devcoop.de. 3600 A 128.140.58.208"_s,
            u"nominatim.devcoop.de. 3600 AAAA 2a01:4f8:c012:9603::1"_s,
            u"osm.service.linke.projects.devcoop.de. 1800 A 195.201.131.78"_s,
            u"osm.service.linke.projects.devcoop.de. 1800 AAAA 2a01:4f8:1c1c:4181::1"_s,
            u"random.fqdntest.devcoop.de. 3600 TXT \"challengetoken\""_s,
            u"random.fulltest.devcoop.de. 3600 TXT \"challengetoken\""_s,
            u"random.test.devcoop.de. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.devcoop.de. 3600 TXT \"ttlshouldbe3600\""_s}));
}

void TestHetzner::findsTheRecordedZoneAndItsServers()
{
    const auto recording = Recording::load(u"hetzner"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ExternalZone zone = s.adapter->findZone(u"DevCoop.de."_s);
    QCOMPARE(zone.id, u"53091"_s);
    QCOMPARE(zone.name, u"devcoop.de"_s);
    QCOMPARE(s.adapter->nameServers(externalZone(kOrigin, u"devcoop.de"_s)),
             (QList<NameServer>{{u"hydrogen.ns.hetzner.com"_s, 53},
                                {u"oxygen.ns.hetzner.com"_s, 53},
                                {u"helium.ns.hetzner.de"_s, 53}}));
}

void TestHetzner::namesTheRecordedError()
{
    const auto recording = Recording::load(u"hetzner"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const Error error = errorOf([&] { (void)s.adapter->findZone(u"thisisadomainidonotown.com"_s); });
    QCOMPARE(error.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(error.cause(), u"Zone not found (not_found)"_s);
}

void TestHetzner::replacesValuesAsRecorded()
{
    const auto call = recorded(u"hetzner"_s, u"update_record_should_modify_record_name_specified"_s, "POST",
                               u"/actions/set_records"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(obliging);
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"orig.nameonly.test 3600 TXT \"challengetoken\""_s},
                                                    {u"orig.nameonly.test 3600 TXT \"updated\""_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes()[0].path(), call->url.path());
    QCOMPARE(s.server.writes()[0].json(), json(call->requestBody));
}

void TestHetzner::deletesAsRecorded()
{
    const auto call = recorded(u"hetzner"_s, u"delete_record_with_record_set_name_remove_all"_s, "DELETE", u"/TXT"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(obliging);
    (void)s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"_acme-challenge.deleterecordset 3600 TXT \"challengetoken1\""_s}, {})}));
    QCOMPARE(s.server.writes()[0].method, QByteArray("DELETE"));
    QCOMPARE(s.server.writes()[0].path(), call->url.path());
}

/// https://docs.hetzner.cloud/reference/cloud#zone-rrsets-create-an-rrset: refuses where the set exists, which the
/// recorded add_records would not.
void TestHetzner::createsSets()
{
    Setup s;
    s.server.setHandler(obliging);
    (void)s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {}, {u"@ 300 MX 10 mail.devcoop.de."_s, u"@ 300 MX 20 mx.example.net."_s})}));
    QCOMPARE(s.server.writes()[0].path(), u"/v1/zones/53091/rrsets"_s);
    QCOMPARE(s.server.writes()[0].json(), json(R"({"name":"@","type":"MX","ttl":300,
        "records":[{"value":"10 mail.devcoop.de."},{"value":"20 mx.example.net."}]})"));
}

void TestHetzner::changesTheTtlByItself()
{
    Setup s;
    s.server.setHandler(obliging);
    (void)s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 600 A 192.0.2.1"_s})}));
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes()[0].path(), u"/v1/zones/53091/rrsets/www/A/actions/change_ttl"_s);
    QCOMPARE(s.server.writes()[0].json(), json(R"({"ttl":600})"));
}

void TestHetzner::keepsTheCommentsOfRecordsThatStay()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"zone":{"id":53091,"name":"devcoop.de","ttl":86400}})"));
    s.server.answerNext(Answer::json(R"({"meta":{"pagination":{"next_page":null,"total_entries":1}},"rrsets":[
        {"name":"www","type":"A","ttl":300,"records":[{"value":"192.0.2.1","comment":"the old one"},
                                                      {"value":"192.0.2.2","comment":""}]}]})"));
    (void)s.adapter->read(s.zone);
    s.server.setHandler(obliging);
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"www 300 A 192.0.2.1"_s, u"www 300 A 192.0.2.2"_s},
                                                      {u"www 300 A 192.0.2.1"_s, u"www 300 A 192.0.2.3"_s})}));
    QCOMPARE(s.server.writes()[0].json(),
             json(R"({"records":[{"value":"192.0.2.1","comment":"the old one"},{"value":"192.0.2.3"}]})"));
}

void TestHetzner::reportsAnActionThatFails()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.path().contains(u"/actions/7"))
            return Answer::json(R"({"action":{"id":7,"status":"error","error":{"code":"x","message":"no luck"}}})");
        return Answer::json(kRunning, 201);
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[0].error->cause(), u"no luck"_s);
}

void TestHetzner::namesTheFieldThatIsWrong()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) {
        return Answer::json(R"({"error":{"code":"invalid_input","message":"invalid input in field 'records'",
            "details":{"fields":[{"name":"records","messages":["no IPv4 address"]}]}}})",
                            422);
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QVERIFY(outcomes[0].error->cause().contains(u"records: no IPv4 address"));
}

QTEST_GUILESS_MAIN(TestHetzner)
#include "TestHetzner.moc"
