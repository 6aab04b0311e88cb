// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// The recordings are of the first version of the API (2021), which knew domains but no zones. All here is of the
// second: https://developer.infomaniak.com/docs/api/get/2/zones/%7Bzone%7D/records and its neighbours.

namespace {

const QString kOrigin = u"example.com."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"infomaniak"_s, server.url(), {{u"api-token"_s, u"t0ken-of-it"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"example.com"_s);
};

Answer page(const QByteArray& records, int total, int pages = 1)
{
    return Answer::json("{\"result\":\"success\",\"data\":[" + records + "],\"total\":" + QByteArray::number(total) +
                        ",\"page\":1,\"pages\":" + QByteArray::number(pages) + ",\"items_per_page\":100}");
}

} // namespace

class TestInfomaniak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm();
    void readsAllPages();
    void understandsRefusals_data();
    void understandsRefusals();
    void writesEveryForm_data();
    void writesEveryForm();
    void changesAndDeletesById();
    void namesTheRejectedRecord();
    void listsTheZonesOfAllDomains();
    void findsAndCreatesAZone();
};

void TestInfomaniak::readsEveryForm()
{
    Setup s;
    s.server.answerNext(
        page("{\"id\":1,\"source\":\".\",\"type\":\"SOA\",\"ttl\":3600,\"target\":\"ns41.infomaniak.com. "
             "hostmaster.infomaniak.ch. 2026112401 10800 3600 605800 3600\"},"
             "{\"id\":2,\"source\":\".\",\"type\":\"NS\",\"ttl\":3600,\"target\":\"ns41.infomaniak.com\"},"
             "{\"id\":3,\"source\":\".\",\"type\":\"MX\",\"ttl\":3600,\"target\":\"5 mta-gw.infomaniak.ch\"},"
             "{\"id\":4,\"source\":\"\",\"type\":\"TXT\",\"ttl\":3600,\"target\":\"\\\"say \\\\\\\"hi\\\\\\\"\\\" "
             "\\\"b\\\"\"},"
             "{\"id\":5,\"source\":\"*\",\"type\":\"CNAME\",\"ttl\":300,\"target\":\"web.example.net\"},"
             "{\"id\":6,\"source\":\"_sip._tcp\",\"type\":\"SRV\",\"ttl\":300,\"target\":\"1 2 5060 sip.example.net\"},"
             "{\"id\":7,\"source\":\".\",\"type\":\"CAA\",\"ttl\":300,\"target\":\"0 issue letsencrypt.org\"},"
             "{\"id\":8,\"source\":\"sub\",\"type\":\"DS\",\"ttl\":300,\"target\":\"60485 5 1 2BB183AF5F22588179A5 "
             "3B0A98631FAD1A292118\"},"
             "{\"id\":9,\"source\":\"dyn\",\"type\":\"DYNDNS\",\"ttl\":300,\"target\":\"192.0.2.1\"}",
             9));
    const ZoneReading reading = s.adapter->read(s.zone);
    QStringList read = lines(reading.content);
    read.sort();
    QCOMPARE(
        read,
        (QStringList{u"*.example.com. 300 CNAME web.example.net."_s,
                     u"_sip._tcp.example.com. 300 SRV 1 2 5060 sip.example.net."_s,
                     u"example.com. 300 CAA 0 issue \"letsencrypt.org\""_s,
                     u"example.com. 3600 MX 5 mta-gw.infomaniak.ch."_s, u"example.com. 3600 NS ns41.infomaniak.com."_s,
                     u"example.com. 3600 SOA ns41.infomaniak.com. hostmaster.infomaniak.ch. 2026112401 10800 "
                     "3600 605800 3600"_s,
                     u"example.com. 3600 TXT \"say \\\"hi\\\"\" \"b\""_s,
                     u"sub.example.com. 300 DS 60485 5 1 2bb183af5f22588179a53b0a98631fad1a292118"_s}));
    QCOMPARE(reading.opaque.size(), 1);
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), u"/2/zones/example.com/records"_s);
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer t0ken-of-it"));
}

void TestInfomaniak::readsAllPages()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        const QByteArray at = seen.queryItem(u"page"_s).toLatin1();
        return page(
            "{\"id\":" + at + ",\"source\":\"h" + at + "\",\"type\":\"A\",\"ttl\":300,\"target\":\"192.0.2.1\"}", 3, 3);
    });
    QCOMPARE(s.adapter->read(s.zone).content.rrsetCount(), 3);
    QCOMPARE(s.server.requests().size(), 3);
    // Fewer records than were announced.
    s.server.setHandler([](const SeenRequest&) {
        return page(R"({"id":1,"source":"a","type":"A","ttl":300,"target":"192.0.2.1"})", 2);
    });
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestInfomaniak::understandsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray missing =
        R"({"result":"error","error":{"code":"object_not_found","description":"Object not found"}})";
    QTest::newRow("a missing zone") << 404 << missing << ErrorKind::ZoneNotFound;
    QTest::newRow("a missing zone with status 200") << 200 << missing << ErrorKind::ZoneNotFound;
    QTest::newRow("a wrong token")
        << 401
        << QByteArray(R"({"result":"error","error":{"code":"not_authorized","description":"Authorization required"}})")
        << ErrorKind::Authentication;
    QTest::newRow("a success without records") << 200 << QByteArray(R"({"result":"success"})") << ErrorKind::Protocol;
}

void TestInfomaniak::understandsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.server.answerNext(Answer::json(answer, status));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), kind);
}

void TestInfomaniak::writesEveryForm_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a mail server of the zone itself")
        << u"@ 300 MX 10 mail"_s
        << QByteArray(R"({"source":".","type":"MX","ttl":300,"target":"10 mail.example.com"})");
    QTest::newRow("a service")
        << u"_sip._tcp 300 SRV 1 2 5060 sip.example.net."_s
        << QByteArray(R"({"source":"_sip._tcp","type":"SRV","ttl":300,"target":"1 2 5060 sip.example.net"})");
    QTest::newRow("a CAA value has no quotes")
        << u"@ 300 CAA 0 issue \"letsencrypt.org\""_s
        << QByteArray(R"({"source":".","type":"CAA","ttl":300,"target":"0 issue letsencrypt.org"})");
    QTest::newRow("a text loses its quotes")
        << u"* 300 TXT \"say \\\"hi\\\" to\" \" all\""_s
        << QByteArray("{\"source\":\"*\",\"type\":\"TXT\",\"ttl\":300,\"target\":\"say \\\"hi\\\" to all\"}");
    QTest::newRow("an alias to an internationalised name")
        << u"www 300 CNAME bücher.example."_s
        << QByteArray(R"({"source":"www","type":"CNAME","ttl":300,"target":"xn--bcher-kva.example"})");
}

void TestInfomaniak::writesEveryForm()
{
    QFETCH(QString, record);
    QFETCH(QByteArray, sent);
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? page({}, 0) : Answer::json(R"({"result":"success","data":{"id":5}})", 201);
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {record})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes()[0].method, QByteArray("POST"));
    QCOMPARE(s.server.writes()[0].path(), u"/2/zones/example.com/records"_s);
    QCOMPARE(s.server.writes()[0].json(), json(sent));
}

void TestInfomaniak::changesAndDeletesById()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET" ? page(R"({"id":1,"source":"www","type":"A","ttl":300,"target":"192.0.2.1"},
                                              {"id":2,"source":"old","type":"A","ttl":300,"target":"192.0.2.1"})",
                                           2)
                                    : Answer::json(R"({"result":"success","data":true})");
    });
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 600 A 192.0.2.1"_s}),
                                               change(kOrigin, {u"old 300 A 192.0.2.1"_s}, {})}));
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 2);
    QCOMPARE(writes[0].method, QByteArray("PUT"));
    QCOMPARE(writes[0].path(), u"/2/zones/example.com/records/1"_s);
    QCOMPARE(writes[0].json(), json(R"({"ttl":600,"target":"192.0.2.1"})"));
    QCOMPARE(writes[1].method, QByteArray("DELETE"));
    QCOMPARE(writes[1].path(), u"/2/zones/example.com/records/2"_s);
}

void TestInfomaniak::namesTheRejectedRecord()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return page({}, 0);
        return Answer::json(
            R"({"result":"error","error":{"code":"validation_failed","description":"Validation failed","errors":[{"code":"validation_rule_ip","description":"The target must be a valid IP address.","context":{"attribute":"target"}}]}})",
            422);
    });
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"a 300 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[0].error->cause(), u"The target must be a valid IP address."_s);
}

void TestInfomaniak::listsTheZonesOfAllDomains()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.path() == u"/2/domains/domains")
            return page(R"({"name":"example.com","tld":"com"},{"name":"elsewhere.example","tld":"example"})", 2);
        if (seen.path() == u"/2/domains/example.com/zones")
            return Answer::json(
                R"({"result":"success","data":[{"id":1,"fqdn":"example.com"},{"id":2,"fqdn":"dev.example.com"}]})");
        return Answer::json(
            R"({"result":"error","error":{"code":"object_not_found","description":"Object not found"}})", 404);
    });
    QStringList ids;
    const QList<ExternalZone> zones = s.adapter->zones();
    for (const ExternalZone& zone : zones)
        ids += zone.id;
    QCOMPARE(ids, (QStringList{u"example.com"_s, u"dev.example.com"_s}));
}

void TestInfomaniak::findsAndCreatesAZone()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) {
        return Answer::json(
            R"({"result":"success","data":{"id":1,"fqdn":"dev.example.com","dnssec":{"is_enabled":false},"nameservers":["ns41.infomaniak.com","ns42.infomaniak.com"]}})");
    });
    const ExternalZone found = s.adapter->findZone(u"dev.example.com"_s);
    QCOMPARE(found.id, u"dev.example.com"_s);
    QCOMPARE(s.server.requests()[0].path(), u"/2/zones/dev.example.com"_s);
    QCOMPARE(s.adapter->nameServers(found),
             (QList<NameServer>{{u"ns41.infomaniak.com"_s, 53}, {u"ns42.infomaniak.com"_s, 53}}));
    QCOMPARE(s.adapter->createZone(Name::fromText(u"dev.example.com."_s).value()).id, u"dev.example.com"_s);
    QCOMPARE(s.server.writes()[0].method, QByteArray("POST"));
    QCOMPARE(s.server.writes()[0].path(), u"/2/zones/dev.example.com"_s);
}

QTEST_GUILESS_MAIN(TestInfomaniak)
#include "TestInfomaniak.moc"
