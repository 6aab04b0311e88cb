// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

using namespace zoneloom;
using namespace zoneloom::test;

namespace {

const QString kOrigin = QStringLiteral("example.com.");
// Written without a raw string: the meta-object compiler of Qt 6.4 stumbles over a \" in one.
const QByteArray kZone =
    "{\"id\":\"example.com.\",\"name\":\"example.com.\",\"rrsets\":["
    "  {\"name\":\"example.com.\",\"type\":\"SOA\",\"ttl\":3600,\"comments\":[],"
    "   \"records\":[{\"content\":\"a.misconfigured.dns.server.invalid. hostmaster.example.com. 2026112401 10800 3600 "
    "604800 3600\",\"disabled\":false}]},"
    "  {\"name\":\"example.com.\",\"type\":\"MX\",\"ttl\":300,\"comments\":[],"
    "   \"records\":[{\"content\":\"10 mail.example.com.\",\"disabled\":false},{\"content\":\"20 "
    "mx.example.net.\",\"disabled\":false}]},"
    "  {\"name\":\"*.example.com.\",\"type\":\"TXT\",\"ttl\":60,\"comments\":[],\"records\":[{\"content\":\"\\\"a "
    "b\\\" \\\"c\\\"\",\"disabled\":false}]},"
    "  "
    "{\"name\":\"off.example.com.\",\"type\":\"A\",\"ttl\":60,\"comments\":[],\"records\":[{\"content\":\"192.0.2.9\","
    "\"disabled\":true}]},"
    "  {\"name\":\"note.example.com.\",\"type\":\"A\",\"ttl\":0,\"comments\":[{\"content\":\"only a "
    "comment\",\"account\":\"\",\"modified_at\":1}],\"records\":[]},"
    "  {\"name\":\"half.example.com.\",\"type\":\"A\",\"ttl\":60,\"comments\":[],"
    "   \"records\":[{\"content\":\"192.0.2.1\",\"disabled\":false},{\"content\":\"192.0.2.2\",\"disabled\":true}]},"
    "  {\"name\":\"lua.example.com.\",\"type\":\"LUA\",\"ttl\":60,\"comments\":[],\"records\":[{\"content\":\"A "
    "\\\"ifportup(443)\\\"\",\"disabled\":false}]}"
    "]}";

QMap<QString, QString> fields()
{
    return {{QStringLiteral("api-key"), QStringLiteral("k3y-of-it")}};
}

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{QStringLiteral("powerdns"), server.url(), fields()};
    ExternalZone zone = externalZone(kOrigin, kOrigin);
};

} // namespace

class TestPowerDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAZone();
    void readsTheRecordedZone();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void writesManySetsInOneRequest();
    void keepsRecordsThatAreSwitchedOff();
    void appliesTheOthersWhereOneIsRejected();
    void swapsACnameInOneRequest();
    void readsSingleSets();
    void listsAndFindsZones();
    void createsAZone();
    void namesWrongCredentials();
    void recognisesARecursor();
    void takesNameServersFromTheAccount();
    void logsNoSecret();
};

void TestPowerDns::readsAZone()
{
    Setup s;
    s.server.answerNext(Answer::json(kZone));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{QStringLiteral("example.com. 3600 SOA a.misconfigured.dns.server.invalid. "
                                         "hostmaster.example.com. 2026112401 10800 3600 604800 3600"),
                          QStringLiteral("example.com. 300 MX 10 mail.example.com."),
                          QStringLiteral("example.com. 300 MX 20 mx.example.net."),
                          QStringLiteral("*.example.com. 60 TXT \"a b\" \"c\""),
                          QStringLiteral("half.example.com. 60 A 192.0.2.1")}));
    QCOMPARE(reading.opaque.size(), 1);
    QCOMPARE(reading.opaque[0].first.name.toText(), QStringLiteral("lua.example.com."));
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), QStringLiteral("/api/v1/servers/localhost/zones/example.com."));
    QCOMPARE(seen.header("X-API-Key"), QByteArray("k3y-of-it"));
}

void TestPowerDns::readsTheRecordedZone()
{
    const auto recording = Recording::load(QStringLiteral("powerdns"),
                                           QStringLiteral("create_record_for_CNAME_with_valid_name_and_content"));
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    // From the recording: the zone that its first call read held this one record.
    const ZoneReading reading =
        s.adapter->read(externalZone(QStringLiteral("sometestdomain.com."), QStringLiteral("sometestdomain.com.")));
    QCOMPARE(lines(reading.content), QStringList{QStringLiteral("localhost.sometestdomain.com. 3600 A 127.0.0.1")});
}

void TestPowerDns::doesNotTakeAMissingZoneForAnEmptyOne()
{
    Setup s;
    s.server.answerNext(Answer::json("{\"error\":\"Not Found\"}", 404));
    const Error missing = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(missing.cause(), QStringLiteral("Not Found"));
    // As releases before 4.2 answered, and the recordings show.
    s.server.answerNext(Answer::json("{\"error\":\"Could not find domain 'example.com.'\"}", 422));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::ZoneNotFound);
    s.server.answerNext(Answer::json("{\"id\":\"example.com.\",\"name\":\"example.com.\"}"));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestPowerDns::writesManySetsInOneRequest()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? Answer::json(R"({"rrsets":[]})") : Answer{204, {}, {}};
    });
    const auto outcomes = s.adapter->apply(requestFor(
        s.zone,
        {change(kOrigin, {}, {QStringLiteral("www 300 A 192.0.2.2"), QStringLiteral("www 300 A 192.0.2.1")}),
         change(kOrigin, {QStringLiteral("@ 300 TXT \"old\"")}, {QStringLiteral("@ 60 TXT \"say \\\"hi\\\"\"")}),
         change(kOrigin, {QStringLiteral("gone 300 AAAA 2001:db8::1")}, {})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    const SeenRequest patch = s.server.writes().first();
    QCOMPARE(patch.method, QByteArray("PATCH"));
    QCOMPARE(patch.path(), QStringLiteral("/api/v1/servers/localhost/zones/example.com."));
    QCOMPARE(patch.json(), json(R"({"rrsets":[
        {"name":"www.example.com.","type":"A","ttl":300,"changetype":"REPLACE",
         "records":[{"content":"192.0.2.1","disabled":false},{"content":"192.0.2.2","disabled":false}]},
        {"name":"example.com.","type":"TXT","ttl":60,"changetype":"REPLACE",
         "records":[{"content":"\"say \\\"hi\\\"\"","disabled":false}]},
        {"name":"gone.example.com.","type":"AAAA","changetype":"DELETE"}]})"));
}

void TestPowerDns::keepsRecordsThatAreSwitchedOff()
{
    Setup s;
    s.server.answerNext(Answer::json(kZone));
    (void)s.adapter->read(s.zone);
    s.server.answerNext({204, {}, {}});
    (void)s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {QStringLiteral("half 60 A 192.0.2.1")}, {QStringLiteral("half 60 A 192.0.2.7")})}));
    s.server.answerNext({204, {}, {}});
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {QStringLiteral("half 60 A 192.0.2.7")}, {})}));
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes[0].json(),
             json(R"({"rrsets":[{"name":"half.example.com.","type":"A","ttl":60,"changetype":"REPLACE",
        "records":[{"content":"192.0.2.2","disabled":true},{"content":"192.0.2.7","disabled":false}]}]})"));
    QCOMPARE(writes[1].json(),
             json(R"({"rrsets":[{"name":"half.example.com.","type":"A","ttl":60,"changetype":"REPLACE",
        "records":[{"content":"192.0.2.2","disabled":true}]}]})"));
}

void TestPowerDns::appliesTheOthersWhereOneIsRejected()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(R"({"rrsets":[]})");
        if (seen.body.contains("b.example.com."))
            return Answer::json(R"({"error":"RRset b.example.com. IN A: Conflicts with pre-existing RRset"})", 422);
        return Answer{204, {}, {}};
    });
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {QStringLiteral("a 60 A 192.0.2.1")}),
                                             change(kOrigin, {}, {QStringLiteral("b 60 A 192.0.2.1")}),
                                             change(kOrigin, {}, {QStringLiteral("c 60 A 192.0.2.1")})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].error->kind(), ErrorKind::RejectedRecord);
    QVERIFY(outcomes[1].error->message().contains(u"Conflicts with pre-existing RRset"));
    QCOMPARE(s.server.writes().size(), 2); // the name in the error was understood
}

void TestPowerDns::swapsACnameInOneRequest()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? Answer::json(R"({"rrsets":[]})") : Answer{204, {}, {}};
    });
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {QStringLiteral("www 60 CNAME web")}),
                                               change(kOrigin, {QStringLiteral("www 60 A 192.0.2.1")}, {})}));
    QCOMPARE(s.server.writes().first().json(), json(R"({"rrsets":[
        {"name":"www.example.com.","type":"A","changetype":"DELETE"},
        {"name":"www.example.com.","type":"CNAME","ttl":60,"changetype":"REPLACE",
         "records":[{"content":"web.example.com.","disabled":false}]}]})"));
}

void TestPowerDns::readsSingleSets()
{
    Setup s;
    s.server.answerNext(Answer::json(kZone)); // as a server answers that does not know the filter
    const Name apex = Name::fromText(kOrigin).value();
    const QList<RRset> sets = s.adapter->readSets(s.zone, {{apex, rrtype::MX}});
    QCOMPARE(lines(sets), (QStringList{QStringLiteral("example.com. 300 MX 10 mail.example.com."),
                                       QStringLiteral("example.com. 300 MX 20 mx.example.net.")}));
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.queryItem(QStringLiteral("rrset_name")), kOrigin);
    QCOMPARE(seen.queryItem(QStringLiteral("rrset_type")), QStringLiteral("MX"));
}

void TestPowerDns::listsAndFindsZones()
{
    Setup s;
    s.server.answerNext(Answer::json(R"([{"id":"example.com.","name":"example.com."},
        {"id":"0=2F25.2.0.192.in-addr.arpa.","name":"0/25.2.0.192.in-addr.arpa."}])"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[0].name, QStringLiteral("example.com"));
    QCOMPARE(zones[1].id, QStringLiteral("0=2F25.2.0.192.in-addr.arpa."));
    s.server.answerNext(Answer::json(R"([{"id":"example.com.","name":"example.com."}])"));
    QCOMPARE(s.adapter->findZone(QStringLiteral("Example.com")).id, kOrigin);
    s.server.setHandler([](const SeenRequest&) { return Answer::json("[]"); });
    QCOMPARE(errorOf([&] { (void)s.adapter->findZone(QStringLiteral("no.example")); }).kind(), ErrorKind::ZoneNotFound);
}

void TestPowerDns::createsAZone()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"id":"new.example.","name":"new.example."})", 201));
    const ExternalZone zone = s.adapter->createZone(Name::fromText(QStringLiteral("New.example.")).value());
    QCOMPARE(zone.id, QStringLiteral("new.example."));
    const SeenRequest seen = s.server.writes().first();
    QCOMPARE(seen.json(), json(R"({"name":"new.example.","kind":"Native","nameservers":[],"soa_edit_api":"DEFAULT"})"));
}

void TestPowerDns::namesWrongCredentials()
{
    Setup s;
    s.server.answerNext(Answer::json("Unauthorized", 401));
    const Error error = errorOf([&] { s.adapter->test(); });
    QCOMPARE(error.kind(), ErrorKind::Authentication);
    QVERIFY2(error.message().contains(u"PowerDNS (test)"), qPrintable(error.message()));
    QCOMPARE(error.cause(), QStringLiteral("Unauthorized"));
}

void TestPowerDns::recognisesARecursor()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"type":"Server","id":"localhost","daemon_type":"recursor","version":"4.8"})"));
    QCOMPARE(errorOf([&] { s.adapter->test(); }).kind(), ErrorKind::Protocol);
}

void TestPowerDns::takesNameServersFromTheAccount()
{
    const HttpDouble server;
    const AdapterUnderTest adapter(
        QStringLiteral("powerdns"), server.url(),
        {{QStringLiteral("name-servers"), QStringLiteral("127.0.0.1:5301, ns.example.com,::1")}});
    QCOMPARE(adapter->nameServers(externalZone(kOrigin, kOrigin)),
             (QList<NameServer>{{QStringLiteral("127.0.0.1"), 5301},
                                {QStringLiteral("ns.example.com"), 53},
                                {QStringLiteral("::1"), 53}}));
}

void TestPowerDns::logsNoSecret()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"daemon_type":"authoritative","echo":"k3y-of-it"})"));
    s.adapter->test();
    const QString log = s.adapter.environment->log()->exported();
    QVERIFY(log.contains(u"/api/v1/servers/localhost"));
    QVERIFY2(!log.contains(u"k3y-of-it"), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestPowerDns)
#include "TestPowerDns.moc"
