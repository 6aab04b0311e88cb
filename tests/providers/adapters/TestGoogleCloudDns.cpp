// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterChanges.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

#include <atomic>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kZonePath = u"/dns/v1/projects/p-1/managedZones/zone-example-com"_s;
// Without a raw string where a \" stands in it, over which the meta-object compiler of Qt 6.4 stumbles.
const QByteArray kSets =
    "{\"kind\":\"dns#resourceRecordSetsListResponse\",\"rrsets\":["
    "{\"name\":\"example.com.\",\"type\":\"MX\",\"ttl\":300,\"rrdatas\":[\"10 mail.example.com.\",\"20 "
    "mx.example.net.\"]},"
    "{\"name\":\"example.com.\",\"type\":\"CAA\",\"ttl\":300,\"rrdatas\":[\"0 issue \\\"ca.example\\\"\"]},"
    "{\"name\":\"example.com.\",\"type\":\"ALIAS\",\"ttl\":300,\"rrdatas\":[\"lb.example.net.\"]},"
    "{\"name\":\"*.example.com.\",\"type\":\"TXT\",\"ttl\":60,\"rrdatas\":[\"\\\"a b\\\" \\\"c\\\"\"]},"
    "{\"name\":\"_sip._tcp.example.com.\",\"type\":\"SRV\",\"ttl\":300,\"rrdatas\":[\"10 5 5060 sip.example.com.\"]},"
    "{\"name\":\"geo.example.com.\",\"type\":\"A\",\"ttl\":300,\"routingPolicy\":{\"geo\":{\"items\":[]}}},"
    "{\"name\":\"odd.example.com.\",\"type\":\"AAAA\",\"ttl\":300,\"rrdatas\":[\"2001:DB8:0:0:0:0:0:1\"]},"
    "{\"name\":\"key.example.com.\",\"type\":\"FANCY\",\"ttl\":300,\"rrdatas\":[\"x\"]}"
    "]}";

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"googleclouddns"_s, server.url(u"/dns/v1"_s), {{u"service-account"_s, account()}}};
    ExternalZone zone = externalZone(kOrigin, u"zone-example-com"_s);

    QString account() const
    {
        QFile key(QStringLiteral(ZONELOOM_TEST_DATA "/keys/rfc7515-a2.pem"));
        if (!key.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"type"_s, u"service_account"_s},
                                                           {u"project_id"_s, u"p-1"_s},
                                                           {u"private_key_id"_s, u"k1"_s},
                                                           {u"private_key"_s, QString::fromLatin1(key.readAll())},
                                                           {u"client_email"_s, u"robot@p-1.iam.gserviceaccount.com"_s},
                                                           {u"token_uri"_s, server.url(u"/token"_s)}})
                                     .toJson());
    }
    /// Answers the login, and calls to others by `handler`.
    void answer(const HttpDouble::Handler& handler)
    {
        server.setHandler([handler](const SeenRequest& seen) {
            return seen.path() == u"/token" ? Answer::json(R"({"access_token":"ya29","expires_in":3600})")
                                            : handler(seen);
        });
    }
    QList<SeenRequest> changes() const
    {
        QList<SeenRequest> found = server.writes();
        found.removeIf([](const SeenRequest& seen) { return seen.path() == u"/token"; });
        return found;
    }
};

Answer trouble(int status, const QByteArray& reason, const QByteArray& message)
{
    return Answer::json("{\"error\":{\"code\":" + QByteArray::number(status) + ",\"message\":\"" + message +
                            "\",\"errors\":[{\"domain\":\"global\",\"reason\":\"" + reason + "\",\"message\":\"" +
                            message + "\"}]}}",
                        status);
}

} // namespace

class TestGoogleCloudDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheProjectsQuota();
    void readsTheRecordedZone();
    void readsEveryForm();
    void readsAllPages();
    void logsInWithASignedAssertion();
    void namesAWrongKeyFile();
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void deletesInTheSpellingThatStandsThere();
    void namesTheRejectedSet();
    void takesAMissingRecordForNoMissingZone();
    void waitsWhereItIsThrottled();
    void listsPublicZonesOnly();
    void listsNoZones();
    void createsAZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestGoogleCloudDns::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"googleclouddns"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.adapter.context.fields.insert(u"project-id"_s, u"named-archway-209418"_s);
    s.adapter.provider = std::move(ProviderRegistry::make(u"googleclouddns"_s, s.adapter.context).value());
    s.answer(recording->replay());
    QCOMPARE(s.adapter->findZone(u"fullm3tal.tk"_s).id, u"fullm3tal-tk"_s);
    // Recorded with the zone's number in the path, which serves as well as its name.
    const ZoneReading reading = s.adapter->read(externalZone(u"fullm3tal.tk."_s, u"699036609868956548"_s));
    QCOMPARE(
        lines(reading.content),
        (QStringList{
            u"fullm3tal.tk. 21600 NS ns-cloud-c1.googledomains.com."_s,
            u"fullm3tal.tk. 21600 NS ns-cloud-c2.googledomains.com."_s,
            u"fullm3tal.tk. 21600 NS ns-cloud-c3.googledomains.com."_s,
            u"fullm3tal.tk. 21600 NS ns-cloud-c4.googledomains.com."_s,
            u"fullm3tal.tk. 21600 SOA ns-cloud-c1.googledomains.com. cloud-dns-hostmaster.google.com. 1 21600 3600 259200 300"_s,
            u"_acme-challenge.createrecordset.fullm3tal.tk. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.createrecordset.fullm3tal.tk. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.deleterecordinset.fullm3tal.tk. 3600 TXT \"challengetoken2\""_s,
            u"docs.fullm3tal.tk. 3600 CNAME docs.example.com."_s,
            u"_acme-challenge.fqdn.fullm3tal.tk. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.fullm3tal.tk. 3600 TXT \"ttlshouldbe3600\""_s,
            u"random.fqdntest.fullm3tal.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.fullm3tal.tk. 3600 TXT \"challengetoken\""_s,
            u"random.fulltest.fullm3tal.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.listrecordset.fullm3tal.tk. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.listrecordset.fullm3tal.tk. 3600 TXT \"challengetoken2\""_s,
            u"localhost.fullm3tal.tk. 3600 A 127.0.0.1"_s,
            u"_acme-challenge.noop.fullm3tal.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.test.fullm3tal.tk. 3600 TXT \"challengetoken\""_s,
            u"random.test.fullm3tal.tk. 3600 TXT \"challengetoken\""_s}));
}

void TestGoogleCloudDns::readsEveryForm()
{
    Setup s;
    s.answer([](const SeenRequest&) { return Answer::json(kSets); });
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 300 MX 10 mail.example.com."_s, u"example.com. 300 MX 20 mx.example.net."_s,
                          u"example.com. 300 CAA 0 issue \"ca.example\""_s, u"example.com. 300 ALIAS lb.example.net."_s,
                          u"*.example.com. 60 TXT \"a b\" \"c\""_s,
                          u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.com."_s,
                          u"odd.example.com. 300 AAAA 2001:db8::1"_s}));
    QCOMPARE(opaqueLines(reading),
             (QStringList{u"geo.example.com. A: a routing policy"_s, u"key.example.com. TYPE0: FANCY: x"_s}));
    QCOMPARE(s.server.requests().last().path(), kZonePath + u"/rrsets");
}

void TestGoogleCloudDns::readsAllPages()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return seen.queryItem(u"pageToken"_s).isEmpty()
                   ? Answer::json(R"({"rrsets":[{"name":"a.example.com.","type":"A","ttl":60,"rrdatas":["192.0.2.1"]}],
                                      "nextPageToken":"t/2="})")
                   : Answer::json(
                         R"({"rrsets":[{"name":"b.example.com.","type":"A","ttl":60,"rrdatas":["192.0.2.2"]}]})");
    });
    QCOMPARE(lines(s.adapter->read(s.zone).content),
             (QStringList{u"a.example.com. 60 A 192.0.2.1"_s, u"b.example.com. 60 A 192.0.2.2"_s}));
    QCOMPARE(s.server.requests().last().queryItem(u"pageToken"_s), u"t/2="_s);
    s.answer([](const SeenRequest&) { return Answer::json(R"({"kind":"dns#resourceRecordSetsListResponse"})"); });
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestGoogleCloudDns::logsInWithASignedAssertion()
{
    Setup s;
    s.answer([](const SeenRequest&) { return Answer::json(R"({"managedZones":[]})"); });
    s.adapter->test();
    const SeenRequest login = s.server.requests().first();
    const QUrlQuery form(QString::fromLatin1(login.body));
    const QByteArray claims = form.queryItemValue(u"assertion"_s).toLatin1().split('.').value(1);
    const QJsonObject seen =
        QJsonDocument::fromJson(QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(seen.value(u"iss"_s).toString(), u"robot@p-1.iam.gserviceaccount.com"_s);
    QCOMPARE(seen.value(u"scope"_s).toString(), u"https://www.googleapis.com/auth/ndev.clouddns.readwrite"_s);
    QCOMPARE(s.server.requests().last().header("Authorization"), QByteArray("Bearer ya29"));
}

void TestGoogleCloudDns::namesAWrongKeyFile()
{
    const HttpDouble server;
    const AdapterUnderTest adapter(u"googleclouddns"_s, server.url(u"/dns/v1"_s),
                                   {{u"service-account"_s, u"not the file"_s}, {u"project-id"_s, u"p"_s}});
    QCOMPARE(errorOf([&] { adapter->test(); }).kind(), ErrorKind::Secret);
    QVERIFY(server.requests().isEmpty());
}

void TestGoogleCloudDns::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("an A record") << u"create_record_for_A_with_valid_name_and_content"_s << QStringList{}
                                 << QStringList{u"localhost 3600 A 127.0.0.1"_s};
    QTest::newRow("a CNAME record") << u"create_record_for_CNAME_with_valid_name_and_content"_s << QStringList{}
                                    << QStringList{u"docs 3600 CNAME docs.example.com."_s};
    const QString acme = u"_acme-challenge.createrecordset 3600 TXT \"challengetoken%1\""_s;
    QTest::newRow("a second value") << u"create_record_multiple_times_should_create_record_set"_s
                                    << QStringList{acme.arg(1)} << QStringList{acme.arg(1), acme.arg(2)};
    QTest::newRow("a deletion") << u"delete_record_by_filter_should_remove_record"_s
                                << QStringList{u"delete.testfilt 3600 TXT \"challengetoken\""_s} << QStringList{};
}

void TestGoogleCloudDns::sendsWhatWasRecorded()
{
    QFETCH(QString, recording);
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto recorded = Recording::load(u"googleclouddns"_s, recording);
    if (!recorded)
        QSKIP(Recording::missing());
    QByteArray expected;
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.url.path().endsWith(u"/changes"))
            expected = exchange.requestBody; // the last one is the one in question
    }
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return Answer::json(seen.method == "GET" ? R"({"rrsets":[]})" : R"({"id":"1","status":"pending"})");
    });
    const QString origin = u"fullm3tal.tk."_s;
    QCOMPARE(states(applyTo(s.adapter, externalZone(origin, u"fullm3tal-tk"_s), {change(origin, before, after)})),
             QStringList{u"applied"_s});
    QCOMPARE(s.changes().size(), 1);
    QCOMPARE(s.changes().first().path(), u"/dns/v1/projects/p-1/managedZones/fullm3tal-tk/changes"_s);
    QJsonObject theirs = json(expected).toObject();
    for (const QString& side : {u"additions"_s, u"deletions"_s}) {
        if (theirs.value(side).toArray().isEmpty())
            theirs.remove(side);
    }
    QCOMPARE(s.changes().first().json(), QJsonValue(theirs));
}

void TestGoogleCloudDns::deletesInTheSpellingThatStandsThere()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return Answer::json(seen.method == "GET" ? kSets : R"({"id":"1","status":"pending"})");
    });
    (void)s.adapter->read(s.zone);
    (void)applyTo(s.adapter, s.zone,
                  {change(kOrigin, {u"odd 300 AAAA 2001:db8::1"_s}, {u"odd 60 AAAA 2001:db8::2"_s})});
    QCOMPARE(s.changes().first().json(),
             json(R"({"additions":[{"name":"odd.example.com.","type":"AAAA","ttl":60,"rrdatas":["2001:db8::2"]}],
        "deletions":[{"name":"odd.example.com.","type":"AAAA","ttl":300,"rrdatas":["2001:DB8:0:0:0:0:0:1"]}]})"));
}

void TestGoogleCloudDns::namesTheRejectedSet()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(R"({"rrsets":[]})");
        if (seen.body.contains("taken.example.com."))
            return trouble(409, "alreadyExists",
                           "The resource 'entity.change.additions[1]' named 'taken.example.com. (A)' already exists");
        return Answer::json(R"({"id":"1","status":"pending"})");
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {u"gone 60 A 192.0.2.1"_s}, {}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s}),
                 change(kOrigin, {}, {u"taken 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"z 60 A 192.0.2.1"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"applied"_s, u"applied"_s, u"rejected"_s, u"applied"_s}));
    QCOMPARE(s.changes().size(), 2);
}

void TestGoogleCloudDns::takesAMissingRecordForNoMissingZone()
{
    Setup s;
    s.answer([](const SeenRequest& seen) {
        return seen.method == "GET"
                   ? Answer::json(R"({"rrsets":[]})")
                   : trouble(404, "notFound",
                             "The 'entity.change.deletions[0]' resource named 'x.example.com. (A)' does "
                             "not exist.");
    });
    QCOMPARE(states(applyTo(s.adapter, s.zone, {change(kOrigin, {u"x 60 A 192.0.2.1"_s}, {})})),
             QStringList{u"rejected"_s});
}

void TestGoogleCloudDns::waitsWhereItIsThrottled()
{
    Setup s;
    std::atomic_int calls = 0;
    s.answer([&](const SeenRequest&) {
        return ++calls == 1 ? trouble(403, "rateLimitExceeded", "Rate Limit Exceeded") : Answer::json(kSets);
    });
    QCOMPARE(s.adapter->read(s.zone).content.rrsetCount(), 6);
    QCOMPARE(calls, 2);
}

void TestGoogleCloudDns::listsPublicZonesOnly()
{
    Setup s;
    s.answer([](const SeenRequest&) {
        return Answer::json(R"({"managedZones":[{"name":"a","dnsName":"example.com.","visibility":"public"},
            {"name":"b","dnsName":"inside.example.","visibility":"private"},{"name":"c","dnsName":"old.example."}]})");
    });
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[0].id, u"a"_s);
    QCOMPARE(zones[1].origin.toText(), u"old.example."_s);
}

void TestGoogleCloudDns::listsNoZones()
{
    Setup s;
    s.answer([](const SeenRequest&) { return Answer::json(R"({"kind":"dns#managedZonesListResponse"})"); });
    QVERIFY(s.adapter->zones().isEmpty());
    QCOMPARE(errorOf([&] { (void)s.adapter->findZone(u"example.com"_s); }).kind(), ErrorKind::ZoneNotFound);
}

void TestGoogleCloudDns::createsAZone()
{
    Setup s;
    s.answer(
        [](const SeenRequest&) { return Answer::json(R"({"name":"zone-new-example","dnsName":"new.example."})"); });
    QCOMPARE(s.adapter->createZone(Name::fromText(u"New.example."_s).value()).id, u"zone-new-example"_s);
    QCOMPARE(s.changes().first().json(),
             json(R"({"name":"zone-new-example","dnsName":"new.example.","description":"","visibility":"public"})"));
}

void TestGoogleCloudDns::saysWhoAnswers()
{
    Setup s;
    s.answer([](const SeenRequest&) {
        return Answer::json(R"({"nameServers":["ns-cloud-c1.googledomains.com.","ns-cloud-c2.googledomains.com."]})");
    });
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"ns-cloud-c1.googledomains.com"_s, 53}, {u"ns-cloud-c2.googledomains.com"_s, 53}}));
}

void TestGoogleCloudDns::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an invalid token") << 401 << QByteArray("authError") << ErrorKind::Authentication;
    QTest::newRow("an account without the right") << 403 << QByteArray("forbidden") << ErrorKind::Permission;
    QTest::newRow("no such zone") << 404 << QByteArray("notFound") << ErrorKind::ZoneNotFound;
}

void TestGoogleCloudDns::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.answer([&](const SeenRequest&) { return trouble(status, reason, "What is wrong"); });
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.cause(), u"What is wrong"_s);
}

void TestGoogleCloudDns::keepsTheProjectsQuota()
{
    // https://cloud.google.com/dns/docs/reference/rest/v1/projects
    Setup s;
    std::atomic<bool> isAllowed = true;
    s.server.setHandler([&isAllowed](const SeenRequest& request) {
        if (request.path().endsWith(u"/token"))
            return Answer::json(R"({"access_token":"t","expires_in":3600})");
        if (request.path().endsWith(u"/projects/p-1") && !isAllowed)
            return Answer::json(R"({"error":{"code":403,"message":"Forbidden"}})", 403);
        if (request.path().endsWith(u"/projects/p-1"))
            return Answer::json(R"({"kind":"dns#project","id":"p-1","quota":{"kind":"dns#quota","managedZones":10000,
                "rrsetsPerManagedZone":20000,"rrsetAdditionsPerChange":100,"resourceRecordsPerRrset":50}})");
        return Answer::json(R"({"managedZones":[]})");
    });
    s.adapter->test();
    const Capabilities found = s.adapter->capabilities(s.zone);
    QCOMPARE(found.limits, (HoldingLimits{10000, 20000, 0, 50}));
    QCOMPARE(found.batchSize, 100);
    isAllowed = false; // a key with fewer rights: what was known may be so no more
    s.adapter->test();
    QCOMPARE(s.adapter->capabilities(s.zone).limits, HoldingLimits());
    QCOMPARE(s.adapter->capabilities(s.zone).batchSize, 1000);
}

QTEST_GUILESS_MAIN(TestGoogleCloudDns)
#include "TestGoogleCloudDns.moc"
