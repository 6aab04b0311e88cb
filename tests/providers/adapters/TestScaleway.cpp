// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// The recordings change single records; that `set` and `delete` with `id_fields` work on a whole set is from
// https://www.scaleway.com/en/developers/api/domains-and-dns/ (PATCH /dns-zones/{dns_zone}/records).

namespace {

const QString kOrigin = u"example.com."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"scaleway"_s,
                             server.url(u"/domain/v2beta1"_s),
                             {{u"api-token"_s, u"s3cret-of-it"_s}, {u"project-id"_s, u"p-1"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"example.com"_s);
};

} // namespace

class TestScaleway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void readsEveryForm();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void writesManySetsInOneRequest();
    void keepsTheOthersWhereOneIsRejected();
    void listsZonesAndZonesBelowThem();
    void createsAZoneBelowAnother();
    void tellsTheNameServers();
};

void TestScaleway::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"scaleway"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 1800 NS ns0.dom.scw.cloud."_s, u"example.com. 1800 NS ns1.dom.scw.cloud."_s,
                          u"_acme-challenge.full.example.com.example.com. 3600 TXT \"challengetoken\""_s,
                          u"docs.example.com. 3600 CNAME docs.example.com.example.com."_s,
                          u"_acme-challenge.fqdn.example.com. 3600 TXT \"challengetoken\""_s,
                          u"localhost.example.com. 3600 A 127.0.0.1"_s,
                          u"_acme-challenge.test.example.com. 3600 TXT \"challengetoken\""_s}));
    QVERIFY(reading.opaque.isEmpty());
}

void TestScaleway::readsEveryForm()
{
    Setup s;
    s.server.answerNext(Answer::json(
        "{\"total_count\":9,\"records\":["
        "{\"id\":\"1\",\"name\":\"\",\"type\":\"MX\",\"data\":\"10 mx.example.net.\",\"ttl\":300,\"priority\":10},"
        "{\"id\":\"2\",\"name\":\"\",\"type\":\"MX\",\"data\":\"mx\",\"ttl\":300,\"priority\":20},"
        "{\"id\":\"3\",\"name\":\"_sip._tcp\",\"type\":\"SRV\",\"data\":\"1 0 5060 sip.example.com.\",\"ttl\":60,"
        "\"priority\":1},"
        "{\"id\":\"4\",\"name\":\"\",\"type\":\"CAA\",\"data\":\"0 issue \\\"letsencrypt.org\\\"\",\"ttl\":60,"
        "\"priority\":0},"
        "{\"id\":\"5\",\"name\":\"*\",\"type\":\"TXT\",\"data\":\"\\\"a b\\\" \\\"c\\\"\",\"ttl\":60,\"priority\":0},"
        "{\"id\":\"6\",\"name\":\"shop\",\"type\":\"ALIAS\",\"data\":\"shop.example.net.\",\"ttl\":60,\"priority\":0},"
        "{\"id\":\"7\",\"name\":\"geo\",\"type\":\"A\",\"data\":\"192.0.2.1\",\"ttl\":60,\"priority\":0,"
        "\"geo_ip_config\":{\"matches\":[],\"default\":\"192.0.2.1\"}},"
        "{\"id\":\"8\",\"name\":\"odd\",\"type\":\"SMTPRELAY\",\"data\":\"x\",\"ttl\":60,\"priority\":0},"
        "{\"id\":\"9\",\"name\":\"bad\",\"type\":\"A\",\"data\":\"192.0.2.999\",\"ttl\":60,\"priority\":0}]}"));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(
        lines(reading.content),
        (QStringList{u"example.com. 300 MX 10 mx.example.net."_s, u"example.com. 300 MX 20 mx.example.com."_s,
                     u"example.com. 60 CAA 0 issue \"letsencrypt.org\""_s, u"*.example.com. 60 TXT \"a b\" \"c\""_s,
                     u"_sip._tcp.example.com. 60 SRV 1 0 5060 sip.example.com."_s,
                     u"shop.example.com. 60 ALIAS shop.example.net."_s}));
    QStringList opaque;
    for (const auto& [key, reason] : reading.opaque)
        opaque += key.name.toText() + u' ' + reason.section(u':', 0, 0);
    QCOMPARE(opaque.size(), 3);
    QVERIFY(opaque.contains(u"geo.example.com. geo_ip_config"_s));
    QVERIFY(opaque.contains(u"odd.example.com. SMTPRELAY"_s));
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), u"/domain/v2beta1/dns-zones/example.com/records"_s);
    QCOMPARE(seen.header("X-Auth-Token"), QByteArray("s3cret-of-it"));
}

void TestScaleway::doesNotTakeAMissingZoneForAnEmptyOne()
{
    const auto recording = Recording::load(u"scaleway"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    Setup s;
    s.server.answerNext(recording ? recording->exchanges().last().answer
                                  : Answer::json(R"({"message":"domain not found"})", 403));
    const Error missing = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(missing.cause(), u"domain not found"_s);
    s.server.answerNext(Answer::json(R"({"message":"insufficient permissions","type":"denied_authentication"})", 403));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Permission);
    s.server.answerNext(Answer::json(
        R"({"total_count":2,"records":[{"id":"1","name":"a","type":"A","data":"192.0.2.1","ttl":60,"priority":0}]})"));
    s.server.answerNext(Answer::json(R"({"total_count":2,"records":[]})"));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestScaleway::writesManySetsInOneRequest()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::json(R"({"records":[]})"); });
    const auto outcomes = s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {}, {u"www 60 CNAME web"_s}), change(kOrigin, {u"www 60 A 192.0.2.1"_s}, {}),
                 change(kOrigin, {}, {u"@ 300 MX 10 mail"_s, u"@ 300 MX 20 mx.example.net."_s}),
                 change(kOrigin, {u"* 300 TXT old"_s}, {u"* 300 TXT \"say \\\"hi\\\"\" \"b\""_s}),
                 change(kOrigin, {}, {u"_sip._tcp 60 SRV 1 0 5060 sip"_s})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes()[0].method, QByteArray("PATCH"));
    QCOMPARE(
        s.server.writes()[0].json(),
        json("{\"return_all_records\":false,\"disallow_new_zone_creation\":true,\"changes\":["
             "{\"delete\":{\"id_fields\":{\"name\":\"www\",\"type\":\"A\"}}},"
             "{\"set\":{\"id_fields\":{\"name\":\"www\",\"type\":\"CNAME\"},\"records\":["
             "{\"name\":\"www\",\"type\":\"CNAME\",\"ttl\":60,\"data\":\"web.example.com.\"}]}},"
             "{\"set\":{\"id_fields\":{\"name\":\"\",\"type\":\"MX\"},\"records\":["
             "{\"name\":\"\",\"type\":\"MX\",\"ttl\":300,\"data\":\"10 mail.example.com.\"},"
             "{\"name\":\"\",\"type\":\"MX\",\"ttl\":300,\"data\":\"20 mx.example.net.\"}]}},"
             "{\"set\":{\"id_fields\":{\"name\":\"*\",\"type\":\"TXT\"},\"records\":["
             "{\"name\":\"*\",\"type\":\"TXT\",\"ttl\":300,\"data\":\"\\\"say \\\\\\\"hi\\\\\\\"\\\" \\\"b\\\"\"}]}},"
             "{\"set\":{\"id_fields\":{\"name\":\"_sip._tcp\",\"type\":\"SRV\"},\"records\":["
             "{\"name\":\"_sip._tcp\",\"type\":\"SRV\",\"ttl\":60,\"data\":\"1 0 5060 sip.example.com.\"}]}}]}"));
}

void TestScaleway::keepsTheOthersWhereOneIsRejected()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.body.contains("\"b\"") ? Answer::json("{\"message\":\"invalid argument(s)\"}", 400)
                                           : Answer::json("{\"records\":[]}");
    });
    const auto outcomes = s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s}),
                            change(kOrigin, {}, {u"c 60 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[1].error->cause(), u"invalid argument(s)"_s);
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
}

void TestScaleway::listsZonesAndZonesBelowThem()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"total_count":2,"dns_zones":[
        {"domain":"example.com","subdomain":"","status":"active"},
        {"domain":"example.com","subdomain":"dev","status":"active"}]})"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[0].id, u"example.com"_s);
    QCOMPARE(zones[1].id, u"dev.example.com"_s);
    QCOMPARE(s.server.requests()[0].queryItem(u"project_id"_s), u"p-1"_s);
}

void TestScaleway::createsAZoneBelowAnother()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(
                R"({"total_count":1,"dns_zones":[{"domain":"example.com","subdomain":"","status":"active"}]})");
        const QJsonObject body = seen.json().toObject();
        return Answer::of(QJsonObject{{u"domain"_s, body["domain"_L1]}, {u"subdomain"_s, body["subdomain"_L1]}});
    });
    QCOMPARE(s.adapter->createZone(Name::fromText(u"dev.example.com."_s).value()).id, u"dev.example.com"_s);
    QCOMPARE(s.adapter->createZone(Name::fromText(u"new.example."_s).value()).id, u"new.example"_s);
    QCOMPARE(s.server.writes()[0].json(), json(R"({"domain":"example.com","subdomain":"dev","project_id":"p-1"})"));
    QCOMPARE(s.server.writes()[1].json(), json(R"({"domain":"new.example","subdomain":"","project_id":"p-1"})"));
}

void TestScaleway::tellsTheNameServers()
{
    Setup s;
    s.server.answerNext(
        Answer::json(R"({"ns":[{"name":"ns0.dom.scw.cloud.","ip":[]},{"name":"ns1.dom.scw.cloud","ip":[]}]})"));
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"ns0.dom.scw.cloud"_s, 53}, {u"ns1.dom.scw.cloud"_s, 53}}));
    QCOMPARE(s.server.requests()[0].path(), u"/domain/v2beta1/dns-zones/example.com/nameservers"_s);
}

QTEST_GUILESS_MAIN(TestScaleway)
#include "TestScaleway.moc"
