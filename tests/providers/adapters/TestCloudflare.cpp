// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterChanges.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kRecordsPath = u"/client/v4/zones/z1/dns_records"_s;

// Shapes from https://developers.cloudflare.com/api/resources/dns/subresources/records/ and the recordings; without a
// raw string where a \" stands in it, over which the meta-object compiler of Qt 6.4 stumbles.
const QByteArray kRecords =
    "{\"result\":["
    "{\"id\":\"1\",\"name\":\"example.com\",\"type\":\"MX\",\"content\":\"mail.example.com\",\"priority\":10,"
    "\"proxied\":false,\"ttl\":1,\"settings\":{},\"meta\":{},\"comment\":null,\"tags\":[]},"
    "{\"id\":\"2\",\"name\":\"*.example.com\",\"type\":\"TXT\",\"content\":\"\\\"a b\\\" \\\"c\\\"\",\"ttl\":60},"
    "{\"id\":\"3\",\"name\":\"plain.example.com\",\"type\":\"TXT\",\"content\":\"v=spf1 -all\",\"ttl\":3600},"
    "{\"id\":\"4\",\"name\":\"_sip._tcp.example.com\",\"type\":\"SRV\",\"content\":\"5 5060 sip.example.com\","
    "\"priority\":10,\"data\":{\"priority\":10,\"weight\":5,\"port\":5060,\"target\":\"sip.example.com\"},\"ttl\":300},"
    "{\"id\":\"5\",\"name\":\"example.com\",\"type\":\"CAA\",\"content\":\"0 issue \\\"ca.example; a=b\\\"\","
    "\"data\":{\"flags\":0,\"tag\":\"issue\",\"value\":\"ca.example; a=b\"},\"ttl\":300},"
    "{\"id\":\"6\",\"name\":\"example.com\",\"type\":\"HTTPS\",\"content\":\"1 . alpn=\\\"h3,h2\\\"\","
    "\"data\":{\"priority\":1,\"target\":\".\",\"value\":\"alpn=\\\"h3,h2\\\" port=443\"},\"ttl\":300},"
    "{\"id\":\"7\",\"name\":\"www.example.com\",\"type\":\"A\",\"content\":\"192.0.2.1\",\"proxied\":true,\"ttl\":1},"
    "{\"id\":\"8\",\"name\":\"example.com\",\"type\":\"CNAME\",\"content\":\"lb.example.net\",\"proxied\":false,"
    "\"ttl\":300},"
    "{\"id\":\"9\",\"name\":\"alias.example.com\",\"type\":\"CNAME\",\"content\":\"lb.example.net\",\"ttl\":300,"
    "\"settings\":{\"flatten_cname\":false}},"
    "{\"id\":\"10\",\"name\":\"worker.example.com\",\"type\":\"AAAA\",\"content\":\"100::\",\"ttl\":300,"
    "\"meta\":{\"read_only\":true}},"
    "{\"id\":\"11\",\"name\":\"naptr.example.com\",\"type\":\"NAPTR\",\"content\":\"\",\"ttl\":300,"
    "\"data\":{\"order\":100,\"preference\":10,\"flags\":\"u\",\"service\":\"sip+E2U\",\"regex\":\"!^.*$!sip:a@b!\","
    "\"replacement\":\".\"}},"
    "{\"id\":\"12\",\"name\":\"new.example.com\",\"type\":\"PIXIE\",\"content\":\"dust\",\"ttl\":300},"
    "{\"id\":\"13\",\"name\":\"loc.example.com\",\"type\":\"LOC\",\"content\":\"\",\"ttl\":300,"
    "\"data\":{\"lat_degrees\":52,\"lat_minutes\":22,\"lat_seconds\":23.5,\"lat_direction\":\"N\",\"long_degrees\":4,"
    "\"long_minutes\":53,\"long_seconds\":32,\"long_direction\":\"E\",\"altitude\":-2,\"size\":1,"
    "\"precision_horz\":10000,\"precision_vert\":10}},"
    "{\"id\":\"14\",\"name\":\"www.example.com\",\"type\":\"A\",\"content\":\"192.0.2.2\",\"proxied\":false,\"ttl\":"
    "300}"
    "],\"success\":true,\"errors\":[],\"messages\":[],"
    "\"result_info\":{\"page\":1,\"per_page\":1000,\"count\":14,\"total_count\":14,\"total_pages\":1}}";

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"cloudflare"_s, server.url(u"/client/v4"_s), {{u"api-token"_s, u"t0ken-of-it"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"z1"_s);
};

Answer page(const QByteArray& items, int count, int total)
{
    return Answer::json("{\"result\":[" + items + "],\"success\":true,\"errors\":[],\"result_info\":{\"count\":" +
                        QByteArray::number(count) + ",\"total_count\":" + QByteArray::number(total) + "}}");
}

Answer trouble(int status, int code, const QByteArray& message)
{
    return Answer::json("{\"success\":false,\"errors\":[{\"code\":" + QByteArray::number(code) + ",\"message\":\"" +
                            message + "\"}],\"messages\":[],\"result\":null}",
                        status);
}

} // namespace

class TestCloudflare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAllPlansAllow();
    void readsTheRecordedZone();
    void findsTheRecordedZone();
    void readsEveryForm();
    void refusesHalfAZone();
    void writesAllInOneRequest();
    void writesEachTypesMembers_data();
    void writesEachTypesMembers();
    void splitsLargeChanges();
    void leavesASetThatSomeoneElseChanged();
    void leavesProxiedRecords();
    void namesTheRejectedRecord();
    void createsAZone();
    void asksForTheAccountWhereThereAreTwo();
    void saysWhoAnswers();
    void learnsWhetherApexNsCount();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestCloudflare::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"cloudflare"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ZoneReading reading = s.adapter->read(externalZone(u"byemike.org."_s, u"457dd20dded351b97830cb528f507819"_s));
    QCOMPARE(lines(reading.content),
             (QStringList{u"_acme-challenge.createrecordset.byemike.org. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.createrecordset.byemike.org. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.deleterecordinset.byemike.org. 3600 TXT \"challengetoken2\""_s,
                          u"docs.byemike.org. 3600 CNAME docs.example.com."_s,
                          u"_acme-challenge.fqdn.byemike.org. 3600 TXT \"challengetoken\""_s,
                          u"ttl.fqdn.byemike.org. 3600 TXT \"ttlshouldbe3600\""_s,
                          u"random.fqdntest.byemike.org. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.full.byemike.org. 3600 TXT \"challengetoken\""_s,
                          u"random.fulltest.byemike.org. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.listrecordset.byemike.org. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.listrecordset.byemike.org. 3600 TXT \"challengetoken2\""_s,
                          u"localhost.byemike.org. 3600 A 127.0.0.1"_s,
                          u"_acme-challenge.noop.byemike.org. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.test.byemike.org. 3600 TXT \"challengetoken\""_s,
                          u"random.test.byemike.org. 3600 TXT \"challengetoken\""_s}));
    QVERIFY(reading.opaque.isEmpty());
}

void TestCloudflare::findsTheRecordedZone()
{
    const auto recording = Recording::load(u"cloudflare"_s, u"authenticate"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler([replay = recording->replay()](const SeenRequest& seen) {
        return seen.path().endsWith(u"/usage") ? trouble(403, 10000, "Authentication error") : replay(seen);
    });
    s.adapter->test();
    const QList<ExternalZone> zones = s.adapter->zones();
    QStringList names;
    for (const ExternalZone& zone : zones)
        names += zone.origin.toText();
    QCOMPARE(names, (QStringList{u"byemike.org."_s, u"mikeleave.com."_s, u"mikeleave.org."_s}));
    QCOMPARE(zones[0].id, u"457dd20dded351b97830cb528f507819"_s);
    QCOMPARE(s.server.requests().first().header("Authorization"), QByteArray("Bearer t0ken-of-it"));
}

void TestCloudflare::readsEveryForm()
{
    Setup s;
    s.server.answerNext(Answer::json(kRecords));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(
        lines(reading.content),
        (QStringList{u"example.com. 300 MX 10 mail.example.com."_s, u"example.com. 300 HTTPS 1 . alpn=h3,h2 port=443"_s,
                     u"example.com. 300 CAA 0 issue \"ca.example; a=b\""_s, u"example.com. 300 ALIAS lb.example.net."_s,
                     u"*.example.com. 60 TXT \"a b\" \"c\""_s,
                     u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.com."_s,
                     u"alias.example.com. 300 CNAME lb.example.net."_s,
                     u"loc.example.com. 300 LOC 52 22 23.500 N 4 53 32.000 E -2.00m 1m 10000m 10m"_s,
                     u"naptr.example.com. 300 NAPTR 100 10 \"u\" \"sip+E2U\" \"!^.*$!sip:a@b!\" ."_s,
                     u"plain.example.com. 3600 TXT \"v=spf1 -all\""_s}));
    QCOMPARE(opaqueLines(reading), (QStringList{u"new.example.com. TYPE0: PIXIE: dust"_s,
                                                u"worker.example.com. AAAA: managed by another product: 100::"_s,
                                                u"www.example.com. A: proxied: 192.0.2.1"_s}));
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), kRecordsPath);
    QCOMPARE(seen.queryItem(u"per_page"_s), u"1000"_s);
}

void TestCloudflare::refusesHalfAZone()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.queryItem(u"page"_s) == u"1"
                   ? page(R"({"id":"1","name":"a.example.com","type":"A","content":"192.0.2.1","ttl":300})", 1, 3)
                   : page({}, 0, 3);
    });
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestCloudflare::writesAllInOneRequest()
{
    Setup s;
    s.server.answerNext(page(R"({"id":"a1","name":"www.example.com","type":"A","content":"192.0.2.1","ttl":300},
        {"id":"a2","name":"www.example.com","type":"A","content":"192.0.2.2","ttl":300},
        {"id":"g1","name":"gone.example.com","type":"AAAA","content":"2001:db8::1","ttl":1},
        {"id":"t1","name":"slow.example.com","type":"A","content":"192.0.2.9","ttl":300})",
                             4, 4));
    s.server.answerNext(Answer::json(R"({"success":true,"result":{}})"));
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {u"www 300 A 192.0.2.1"_s, u"www 300 A 192.0.2.2"_s},
                        {u"www 300 A 192.0.2.2"_s, u"www 300 A 192.0.2.3"_s, u"www 300 A 192.0.2.4"_s}),
                 change(kOrigin, {}, {u"@ 60 MX 10 mail.example.com."_s}),
                 change(kOrigin, {u"slow 300 A 192.0.2.9"_s}, {u"slow 600 A 192.0.2.9"_s}),
                 change(kOrigin, {u"gone 300 AAAA 2001:db8::1"_s}, {})});
    QCOMPARE(states(outcomes), QStringList(4, u"applied"_s));
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes[0].method, QByteArray("POST"));
    QCOMPARE(writes[0].path(), kRecordsPath + u"/batch");
    // https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/batch/
    QCOMPARE(writes[0].json(), json(R"({
        "deletes":[{"id":"g1"}],
        "patches":[{"id":"a1","name":"www.example.com","type":"A","ttl":300,"content":"192.0.2.3"},
                   {"id":"t1","name":"slow.example.com","type":"A","ttl":600,"content":"192.0.2.9"}],
        "posts":[{"name":"www.example.com","type":"A","ttl":300,"content":"192.0.2.4"},
                 {"name":"example.com","type":"MX","ttl":60,"priority":10,"content":"mail.example.com"}]})"));
}

void TestCloudflare::writesEachTypesMembers_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QByteArray>("members");
    const auto row = [](const char* title, const QString& record, const QByteArray& members) {
        QTest::newRow(title) << record << members;
    };
    row("TXT quoted, as the documentation asks", u"x 60 TXT \"a b\" \"c\""_s,
        "{\"type\":\"TXT\",\"name\":\"x.example.com\",\"content\":\"\\\"a b\\\" \\\"c\\\"\"}");
    row("a CNAME without a dot", u"x 60 CNAME target.example.net."_s,
        R"({"type":"CNAME","name":"x.example.com","content":"target.example.net"})");
    row("ALIAS at the apex", u"@ 60 ALIAS lb.example.net."_s,
        R"({"type":"CNAME","name":"example.com","content":"lb.example.net"})");
    row("ALIAS below it", u"x 60 ALIAS lb.example.net."_s,
        R"({"type":"CNAME","name":"x.example.com","content":"lb.example.net","settings":{"flatten_cname":true}})");
    row("SRV", u"_sip._tcp 60 SRV 10 5 5060 sip.example.com."_s,
        R"({"type":"SRV","name":"_sip._tcp.example.com",
            "data":{"priority":10,"weight":5,"port":5060,"target":"sip.example.com"}})");
    row("CAA without quotes", u"@ 60 CAA 128 issue \"ca.example; a=b\""_s,
        R"({"type":"CAA","name":"example.com","data":{"flags":128,"tag":"issue","value":"ca.example; a=b"}})");
    row("DNSKEY", u"@ 60 DNSKEY 256 3 13 AQIDBA=="_s,
        R"({"type":"DNSKEY","name":"example.com",
            "data":{"flags":256,"protocol":3,"algorithm":13,"public_key":"AQIDBA=="}})");
    row("URI", u"x 60 URI 10 1 \"https://example.net/\""_s,
        R"({"type":"URI","name":"x.example.com","priority":10,
            "data":{"weight":1,"target":"https://example.net/"}})");
    row("SVCB", u"x 60 SVCB 1 svc.example.com. alpn=h2 port=8443"_s,
        R"({"type":"SVCB","name":"x.example.com",
            "data":{"priority":1,"target":"svc.example.com","value":"alpn=h2 port=8443"}})");
    row("a wildcard", u"*.w 60 AAAA 2001:db8::1"_s,
        R"({"type":"AAAA","name":"*.w.example.com","content":"2001:db8::1"})");
    row("an IDN", u"bücher 60 A 192.0.2.1"_s,
        R"({"type":"A","name":"xn--bcher-kva.example.com","content":"192.0.2.1"})");
}

void TestCloudflare::writesEachTypesMembers()
{
    QFETCH(QString, record);
    QFETCH(QByteArray, members);
    Setup s;
    s.server.answerNext(page({}, 0, 0));
    s.server.answerNext(Answer::json(R"({"success":true,"result":{}})"));
    QCOMPARE(states(applyTo(s.adapter, s.zone, {change(kOrigin, {}, {record})})), QStringList{u"applied"_s});
    QJsonObject expected = json(members).toObject();
    expected.insert(u"ttl"_s, 60);
    QCOMPARE(s.server.writes().first().json().toObject().value(u"posts"_s).toArray(), QJsonArray{expected});
}

void TestCloudflare::splitsLargeChanges()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? page({}, 0, 0) : Answer::json(R"({"success":true,"result":{}})");
    });
    QList<RRsetChange> changes;
    for (int i = 0; i < 450; ++i)
        changes += change(kOrigin, {}, {u"h%1 60 A 192.0.2.1"_s.arg(i)});
    QCOMPARE(states(applyTo(s.adapter, s.zone, changes)), QStringList(450, u"applied"_s));
    QList<qsizetype> sizes;
    const QList<SeenRequest> writes = s.server.writes();
    for (const SeenRequest& write : writes)
        sizes += write.json().toObject().value(u"posts"_s).toArray().size();
    QCOMPARE(sizes, (QList<qsizetype>{200, 200, 50}));
}

void TestCloudflare::leavesASetThatSomeoneElseChanged()
{
    Setup s;
    s.server.answerNext(
        page(R"({"id":"1","name":"www.example.com","type":"A","content":"192.0.2.77","ttl":300})", 1, 1));
    s.server.setHandler([](const SeenRequest&) { return Answer::json(R"({"success":true,"result":{}})"); });
    const auto outcomes = applyTo(s.adapter, s.zone,
                                  {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 300 A 192.0.2.2"_s}),
                                   change(kOrigin, {}, {u"new 300 A 192.0.2.3"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"rejected"_s, u"applied"_s}));
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes().first().json().toObject().value(u"posts"_s).toArray().size(), 1);
}

void TestCloudflare::leavesProxiedRecords()
{
    Setup s;
    s.server.answerNext(
        page(R"({"id":"1","name":"www.example.com","type":"A","content":"192.0.2.1","proxied":true,"ttl":1})", 1, 1));
    const auto outcomes = applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.2"_s})});
    QCOMPARE(states(outcomes), QStringList{u"rejected"_s});
    QVERIFY(s.server.writes().isEmpty());
}

void TestCloudflare::namesTheRejectedRecord()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return page({}, 0, 0);
        return seen.body.contains("bad.example.com") ? trouble(400, 9000, "DNS name is invalid.")
                                                     : Answer::json(R"({"success":true,"result":{}})");
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"bad 60 A 192.0.2.1"_s}),
                 change(kOrigin, {}, {u"c 60 A 192.0.2.1"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"applied"_s, u"rejected"_s, u"applied"_s}));
    QCOMPARE(outcomes[1].error->cause(), u"DNS name is invalid."_s);
}

void TestCloudflare::createsAZone()
{
    Setup s;
    s.server.answerNext(page(R"({"id":"acc","name":"Mine"})", 1, 1));
    s.server.answerNext(Answer::json(R"({"success":true,"result":{"id":"z9","name":"new.example"}})"));
    const ExternalZone zone = s.adapter->createZone(Name::fromText(u"New.example."_s).value());
    QCOMPARE(zone.id, u"z9"_s);
    QCOMPARE(s.server.writes().first().path(), u"/client/v4/zones"_s);
    QCOMPARE(s.server.writes().first().json(), json(R"({"name":"new.example","account":{"id":"acc"},"type":"full"})"));
}

void TestCloudflare::asksForTheAccountWhereThereAreTwo()
{
    Setup s;
    s.server.answerNext(page(R"({"id":"a","name":"A"},{"id":"b","name":"B"})", 2, 2));
    const Error error = errorOf([&] { (void)s.adapter->createZone(Name::fromText(u"new.example."_s).value()); });
    QCOMPARE(error.kind(), ErrorKind::Permission);
    QVERIFY(error.cause().contains(u"account-id"));
}

void TestCloudflare::saysWhoAnswers()
{
    Setup s;
    s.server.answerNext(Answer::json(
        R"({"success":true,"result":{"id":"z1","name":"example.com","name_servers":["a.ns.cloudflare.com","b.ns.cloudflare.com"]}})"));
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"a.ns.cloudflare.com"_s, 53}, {u"b.ns.cloudflare.com"_s, 53}}));
}

void TestCloudflare::learnsWhetherApexNsCount()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"success":true,"result":{"multi_provider":true}})"));
    QCOMPARE(s.adapter->capabilities(s.zone).apexNs, Support::Yes);
    QCOMPARE(s.server.requests().first().path(), u"/client/v4/zones/z1/dns_settings"_s);
    s.server.answerNext(Answer::json(R"({"success":true,"result":{"multi_provider":false}})"));
    QCOMPARE(s.adapter->capabilities(s.zone).apexNs, Support::No);
    s.server.answerNext(trouble(403, 10000, "Authentication error"));
    QCOMPARE(s.adapter->capabilities(s.zone).apexNs, Support::Unknown);
}

void TestCloudflare::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* title, int status, int code, const QString& words, ErrorKind kind) {
        QTest::newRow(title) << status << code << words << kind;
    };
    row("a malformed token", 400, 6003, u"Invalid request headers"_s, ErrorKind::Authentication);
    row("an invalid token", 403, 9109, u"Invalid access token"_s, ErrorKind::Authentication);
    row("a token for other zones", 403, 9109, u"Unauthorized to access requested resource"_s, ErrorKind::Permission);
    row("a token without the right", 403, 10000, u"Authentication error"_s, ErrorKind::Permission);
    row("no such zone", 400, 7003, u"Could not route to /zones/z1"_s, ErrorKind::ZoneNotFound);
    row("no such zone, as a status", 404, 0, u"Not found"_s, ErrorKind::ZoneNotFound);
}

void TestCloudflare::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.server.answerNext(trouble(status, code, words.toLatin1()));
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.cause(), words);
}

void TestCloudflare::keepsWhatAllPlansAllow()
{
    // https://developers.cloudflare.com/api/resources/zones/ and …/dns/subresources/usage/
    Setup s;
    const auto zones = [](const QByteArray& first, const QByteArray& second) {
        const auto zone = [](const QByteArray& plan) -> QByteArray {
            return R"({"id":"z","name":"example.com","plan":{"legacy_id":")" + plan + "\"}}";
        };
        return page(zone(first) + ',' + zone(second), 2, 2);
    };
    const Answer usage = Answer::json(R"({"success":true,"result":{"record_quota":3500,"record_usage":12}})");
    const Answer settings = Answer::json(R"({"success":true,"result":{"multi_provider":true}})");
    const auto found = [&](const Answer& list, const Answer& used) {
        for (const Answer& answer : {list, used, settings})
            s.server.answerNext(answer);
        s.adapter->test();
        return s.adapter->capabilities(s.zone);
    };
    Capabilities known = found(zones("enterprise", "enterprise"), usage);
    QCOMPARE(known.batchSize, 3500);
    QCOMPARE(known.minimumTtl, 30U);
    QCOMPARE(known.limits, (HoldingLimits{0, 0, 3500, 0}));
    known = found(zones("pro", "enterprise"), usage);
    QCOMPARE(known.batchSize, 3500);
    QCOMPARE(known.minimumTtl, 60U);
    known = found(zones("free", "pro"), trouble(403, 10000, "Authentication error"));
    QCOMPARE(known.batchSize, 200);
    QCOMPARE(known.limits, HoldingLimits());
}

QTEST_GUILESS_MAIN(TestCloudflare)
#include "TestCloudflare.moc"
