// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterChanges.h"

#include <QUrlQuery>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kZoneId =
    u"/subscriptions/sub-1/resourceGroups/dns-test/providers/Microsoft.Network/dnszones/example.com"_s;
const QByteArray kSets = R"({"value":[
    {"name":"@","type":"Microsoft.Network/dnszones/MX","etag":"e1","properties":{"TTL":300,"MXRecords":[
        {"preference":10,"exchange":"mail.example.com"},{"preference":20,"exchange":"mx.example.net."}]}},
    {"name":"*","type":"Microsoft.Network/dnszones/TXT","etag":"e2","properties":{"TTL":60,"TXTRecords":[
        {"value":["a b","c"]},{"value":["say \u0022hi\u0022"]}]}},
    {"name":"_sip._tcp","type":"Microsoft.Network/dnszones/SRV","etag":"e3","properties":{"TTL":300,"SRVRecords":[
        {"priority":10,"weight":5,"port":5060,"target":"sip.example.com"}]}},
    {"name":"@","type":"Microsoft.Network/dnszones/CAA","etag":"e4","properties":{"TTL":300,"caaRecords":[
        {"flags":0,"tag":"issue","value":"ca.example"}]}},
    {"name":"www","type":"Microsoft.Network/dnsZones/A","etag":"e5","properties":{"TTL":300,
        "metadata":{"owner":"web team"},"ARecords":[{"ipv4Address":"192.0.2.1"}]}},
    {"name":"cdn","type":"Microsoft.Network/dnszones/A","etag":"e6","properties":{"TTL":300,
        "targetResource":{"id":"/subscriptions/s/cdn"}}},
    {"name":"four","type":"Microsoft.Network/dnszones/AAAA","etag":"e7","properties":{"TTL":300,"targetResource":{},
        "AAAARecords":[{"ipv6Address":"2001:db8::1"}]}},
    {"name":"key","type":"Microsoft.Network/dnszones/TLSA","etag":"e8","properties":{"TTL":300}}]})";

Answer zone(int count)
{
    return Answer::json(
        "{\"name\":\"example.com\",\"properties\":{\"numberOfRecordSets\":" + QByteArray::number(count) +
        ",\"nameServers\":[\"ns1-05.azure-dns.com.\",\"ns2-05.azure-dns.net.\"]}}");
}

/// https://learn.microsoft.com/en-us/rest/api/dns/record-sets/create-or-update
Answer trouble(int status, const QByteArray& code, const QByteArray& message)
{
    return Answer::json("{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}", status);
}

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"azure"_s, server.url(), fields()};
    ExternalZone zone = externalZone(kOrigin, kZoneId);

    QMap<QString, QString> fields() const
    {
        return {{u"tenant-id"_s, u"tenant"_s},        {u"client-id"_s, u"client"_s},
                {u"client-secret"_s, u"s3cret"_s},    {u"subscription-id"_s, u"sub-1"_s},
                {u"resource-group"_s, u"dns-test"_s}, {u"login-endpoint"_s, server.url(u"/login"_s)}};
    }
    /// Answers the login, and calls to others by `handler`.
    void answer(const HttpDouble::Handler& handler)
    {
        server.setHandler([handler](const SeenRequest& seen) {
            return seen.path().startsWith(u"/login/") ? Answer::json(R"({"access_token":"TOKEN","expires_in":"3599"})")
                                                      : handler(seen);
        });
    }
    /// Holds these sets; writes are answered with `write`.
    void hold(const QByteArray& sets, int count, const HttpDouble::Handler& write)
    {
        answer([=](const SeenRequest& seen) {
            if (seen.method != "GET")
                return write(seen);
            return seen.path().endsWith(u"/recordsets") ? Answer::json(sets) : ::zone(count);
        });
    }
    QList<SeenRequest> changes() const
    {
        QList<SeenRequest> found = server.writes();
        found.removeIf([](const SeenRequest& seen) { return seen.path().startsWith(u"/login/"); });
        return found;
    }
};

Answer stored(const SeenRequest&)
{
    return Answer::json(R"({"etag":"new","properties":{}})", 201);
}

} // namespace

class TestAzure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAZoneMayHold();
    void readsTheRecordedZone();
    void readsEveryForm();
    void readsAllPages();
    void refusesHalfAZone();
    void logsIn();
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void writesEachTypesMembers_data();
    void writesEachTypesMembers();
    void guardsWritesByEtags();
    void leavesASetThatSomeoneElseChanged();
    void createsAZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestAzure::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"azure"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.adapter.context.fields.insert(u"subscription-id"_s, u"SUBSCRIPTION_ID"_s);
    s.adapter.provider = std::move(ProviderRegistry::make(u"azure"_s, s.adapter.context).value());
    // The call about the one zone was not recorded; the recorded list of zones tells 15 sets.
    s.answer([replay = recording->replay()](const SeenRequest& seen) {
        return seen.path().endsWith(u"/full4ir.tk") ? ::zone(15) : replay(seen);
    });
    const ExternalZone zone = s.adapter->findZone(u"full4ir.tk"_s);
    QCOMPARE(
        zone.id,
        u"/subscriptions/SUBSCRIPTION_ID/resourceGroups/dns-test/providers/Microsoft.Network/dnszones/full4ir.tk"_s);
    QCOMPARE(
        lines(s.adapter->read(zone).content),
        (QStringList{
            u"full4ir.tk. 172800 NS ns1-05.azure-dns.com."_s,
            u"full4ir.tk. 172800 NS ns2-05.azure-dns.net."_s,
            u"full4ir.tk. 172800 NS ns3-05.azure-dns.org."_s,
            u"full4ir.tk. 172800 NS ns4-05.azure-dns.info."_s,
            u"full4ir.tk. 3600 SOA ns1-05.azure-dns.com. azuredns-hostmaster.microsoft.com. 1 3600 300 2419200 300"_s,
            u"_acme-challenge.createrecordset.full4ir.tk. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.createrecordset.full4ir.tk. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.deleterecordinset.full4ir.tk. 3600 TXT \"challengetoken2\""_s,
            u"docs.full4ir.tk. 3600 CNAME docs.example.com."_s,
            u"_acme-challenge.fqdn.full4ir.tk. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.full4ir.tk. 3600 TXT \"ttlshouldbe3600\""_s,
            u"random.fqdntest.full4ir.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.full4ir.tk. 3600 TXT \"challengetoken\""_s,
            u"random.fulltest.full4ir.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.listrecordset.full4ir.tk. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.listrecordset.full4ir.tk. 3600 TXT \"challengetoken2\""_s,
            u"localhost.full4ir.tk. 3600 A 127.0.0.1"_s,
            u"_acme-challenge.noop.full4ir.tk. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.test.full4ir.tk. 3600 TXT \"challengetoken\""_s,
            u"random.test.full4ir.tk. 3600 TXT \"challengetoken\""_s}));
}

void TestAzure::readsEveryForm()
{
    Setup s;
    s.hold(kSets, 8, stored);
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 300 MX 10 mail.example.com."_s, u"example.com. 300 MX 20 mx.example.net."_s,
                          u"example.com. 300 CAA 0 issue \"ca.example\""_s, u"*.example.com. 60 TXT \"a b\" \"c\""_s,
                          u"*.example.com. 60 TXT \"say \\\"hi\\\"\""_s,
                          u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.com."_s,
                          u"four.example.com. 300 AAAA 2001:db8::1"_s, u"www.example.com. 300 A 192.0.2.1"_s}));
    QCOMPARE(opaqueLines(reading), (QStringList{u"cdn.example.com. A: an alias to /subscriptions/s/cdn"_s,
                                                u"key.example.com. TLSA: a record of the type TLSA"_s}));
}

void TestAzure::readsAllPages()
{
    Setup s;
    const QString next = s.server.url(kZoneId + u"/recordsets?api-version=2018-05-01&$skipToken=x");
    const auto set = [](const QByteArray& name) -> QByteArray {
        return "{\"name\":\"" + name +
               "\",\"type\":\"Microsoft.Network/dnszones/A\",\"etag\":\"e\",\"properties\":{\"TTL\":60,\"ARecords\":[{"
               "\"ipv4Address\":\"192.0.2.1\"}]}}";
    };
    s.answer([&](const SeenRequest& seen) {
        if (!seen.path().endsWith(u"/recordsets"))
            return ::zone(2);
        return seen.queryItem(u"$skipToken"_s).isEmpty()
                   ? Answer::json("{\"value\":[" + set("a") + "],\"nextLink\":\"" + next.toLatin1() + "\"}")
                   : Answer::json("{\"value\":[" + set("b") + "]}");
    });
    QCOMPARE(lines(s.adapter->read(s.zone).content),
             (QStringList{u"a.example.com. 60 A 192.0.2.1"_s, u"b.example.com. 60 A 192.0.2.1"_s}));
}

void TestAzure::refusesHalfAZone()
{
    Setup s;
    s.hold(kSets, 9, stored);
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), ErrorKind::Protocol);
    QVERIFY2(error.cause().contains(u"9 were announced, but 8 came"), qPrintable(error.cause()));
}

void TestAzure::logsIn()
{
    Setup s;
    s.answer([](const SeenRequest&) { return Answer::json(R"({"value":[]})"); });
    s.adapter->test();
    const SeenRequest login = s.server.requests().first();
    QCOMPARE(login.path(), u"/login/tenant/oauth2/v2.0/token"_s);
    const QUrlQuery form(QString::fromLatin1(login.body));
    QCOMPARE(form.queryItemValue(u"client_secret"_s), u"s3cret"_s);
    QVERIFY(form.queryItemValue(u"scope"_s, QUrl::FullyDecoded).endsWith(u"/.default"));
    QCOMPARE(s.server.requests().last().header("Authorization"), QByteArray("Bearer TOKEN"));
    QCOMPARE(s.server.requests().last().queryItem(u"api-version"_s), u"2018-05-01"_s);
}

void TestAzure::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("record");
    QTest::newRow("an A record") << u"create_record_for_A_with_valid_name_and_content"_s
                                 << u"localhost 3600 A 127.0.0.1"_s;
    QTest::newRow("a TXT record") << u"create_record_for_TXT_with_valid_name_and_content"_s
                                  << u"_acme-challenge.test 3600 TXT \"challengetoken\""_s;
}

void TestAzure::sendsWhatWasRecorded()
{
    QFETCH(QString, recording);
    QFETCH(QString, record);
    const auto recorded = Recording::load(u"azure"_s, recording);
    if (!recorded)
        QSKIP(Recording::missing());
    Setup s;
    s.hold(R"({"value":[]})", 0, stored);
    const QString origin = u"full4ir.tk."_s;
    const ExternalZone zone = externalZone(
        origin,
        u"/subscriptions/SUBSCRIPTION_ID/resourceGroups/dns-test/providers/Microsoft.Network/dnszones/full4ir.tk"_s);
    QCOMPARE(states(applyTo(s.adapter, zone, {change(origin, {}, {record})})), QStringList{u"applied"_s});
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.method != "PUT")
            continue;
        QCOMPARE(s.changes().first().path(), exchange.url.path());
        QCOMPARE(s.changes().first().json(), json(exchange.requestBody));
    }
}

void TestAzure::writesEachTypesMembers_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("properties");
    const auto row = [](const char* title, const QStringList& records, const QString& path, const QByteArray& members) {
        QTest::newRow(title) << records << path << members;
    };
    row("MX at the apex", {u"@ 60 MX 10 mail.example.com."_s}, u"/MX/@"_s,
        R"({"TTL":60,"MXRecords":[{"preference":10,"exchange":"mail.example.com."}]})");
    row("a wildcard", {u"* 60 A 192.0.2.1"_s, u"* 60 A 192.0.2.2"_s}, u"/A/*"_s,
        R"({"TTL":60,"ARecords":[{"ipv4Address":"192.0.2.1"},{"ipv4Address":"192.0.2.2"}]})");
    row("a CNAME, which is no list", {u"x 60 CNAME y.example.net."_s}, u"/CNAME/x"_s,
        R"({"TTL":60,"CNAMERecord":{"cname":"y.example.net."}})");
    row("SRV", {u"_sip._tcp 60 SRV 10 5 5060 sip.example.com."_s}, u"/SRV/_sip._tcp"_s,
        R"({"TTL":60,"SRVRecords":[{"priority":10,"weight":5,"port":5060,"target":"sip.example.com."}]})");
    row("CAA", {u"x 60 CAA 128 iodef \"mailto:a@example.com\""_s}, u"/CAA/x"_s,
        R"({"TTL":60,"caaRecords":[{"flags":128,"tag":"iodef","value":"mailto:a@example.com"}]})");
    row("TXT in chunks", {u"x 60 TXT \"a b\" \"c\""_s}, u"/TXT/x"_s,
        R"({"TTL":60,"TXTRecords":[{"value":["a b","c"]}]})");
}

void TestAzure::writesEachTypesMembers()
{
    QFETCH(QStringList, records);
    QFETCH(QString, path);
    QFETCH(QByteArray, properties);
    Setup s;
    s.hold(R"({"value":[]})", 0, stored);
    QCOMPARE(states(applyTo(s.adapter, s.zone, {change(kOrigin, {}, records)})), QStringList{u"applied"_s});
    QCOMPARE(s.changes().first().path(), QString(kZoneId + path));
    QCOMPARE(s.changes().first().json().toObject().value(u"properties"_s), json(properties));
}

void TestAzure::guardsWritesByEtags()
{
    Setup s;
    s.hold(kSets, 8, stored);
    const auto outcomes = applyTo(s.adapter, s.zone,
                                  {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 60 A 192.0.2.2"_s}),
                                   change(kOrigin, {}, {u"new 60 A 192.0.2.3"_s}),
                                   change(kOrigin, {u"four 300 AAAA 2001:db8::1"_s}, {})});
    QCOMPARE(states(outcomes), QStringList(3, u"applied"_s));
    const QList<SeenRequest> changes = s.changes();
    QCOMPARE(changes[0].header("If-Match"), QByteArray("e5"));
    QCOMPARE(changes[0].json(), json(R"({"properties":{"TTL":60,"metadata":{"owner":"web team"},
        "ARecords":[{"ipv4Address":"192.0.2.2"}]}})"));
    QCOMPARE(changes[1].header("If-None-Match"), QByteArray("*"));
    QCOMPARE(changes[2].method, QByteArray("DELETE"));
    QCOMPARE(changes[2].header("If-Match"), QByteArray("e7"));
    // What was written is guarded by the etag that the service gave for it.
    (void)applyTo(s.adapter, s.zone, {change(kOrigin, {u"new 60 A 192.0.2.3"_s}, {})});
    QCOMPARE(s.changes().last().header("If-Match"), QByteArray("new"));
}

void TestAzure::leavesASetThatSomeoneElseChanged()
{
    Setup s;
    s.hold(kSets, 8, [](const SeenRequest&) {
        return trouble(412, "PreconditionFailed", "The condition '*' in the If-None-Match header was not satisfied.");
    });
    const auto outcomes = applyTo(s.adapter, s.zone,
                                  {change(kOrigin, {u"www 300 A 192.0.2.77"_s}, {u"www 60 A 192.0.2.2"_s}),
                                   change(kOrigin, {}, {u"new 60 A 192.0.2.3"_s})});
    QCOMPARE(states(outcomes), QStringList(2, u"rejected"_s));
    QCOMPARE(s.changes().size(), 1); // the first was not sent at all
    QVERIFY(outcomes[1].error->cause().contains(u"If-None-Match"));
}

void TestAzure::createsAZone()
{
    Setup s;
    s.answer(
        [](const SeenRequest&) { return Answer::json(R"({"id":"/subscriptions/s/z","name":"new.example"})", 201); });
    QCOMPARE(s.adapter->createZone(Name::fromText(u"New.example."_s).value()).id, u"/subscriptions/s/z"_s);
    const SeenRequest sent = s.changes().first();
    QCOMPARE(sent.method, QByteArray("PUT"));
    QCOMPARE(sent.path(),
             u"/subscriptions/sub-1/resourceGroups/dns-test/providers/Microsoft.Network/dnsZones/new.example"_s);
    QCOMPARE(sent.header("If-None-Match"), QByteArray("*"));
    QCOMPARE(sent.json(), json(R"({"location":"global","properties":{"zoneType":"Public"}})"));
}

void TestAzure::saysWhoAnswers()
{
    Setup s;
    s.answer([](const SeenRequest&) { return ::zone(2); });
    QCOMPARE(s.adapter->nameServers(s.zone),
             (QList<NameServer>{{u"ns1-05.azure-dns.com"_s, 53}, {u"ns2-05.azure-dns.net"_s, 53}}));
}

void TestAzure::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an invalid token") << 401 << QByteArray("InvalidAuthenticationToken") << ErrorKind::Authentication;
    QTest::newRow("an app without the role") << 403 << QByteArray("AuthorizationFailed") << ErrorKind::Permission;
    QTest::newRow("no such zone") << 404 << QByteArray("ResourceNotFound") << ErrorKind::ZoneNotFound;
}

void TestAzure::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.answer([&](const SeenRequest&) { return trouble(status, code, "What is wrong"); });
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.cause(), u"What is wrong"_s);
}

void TestAzure::keepsWhatAZoneMayHold()
{
    // https://learn.microsoft.com/rest/api/dns/zones/list
    Setup s;
    s.answer([](const SeenRequest&) {
        return Answer::json(R"({"value":[{"id":"/z","name":"example.com","properties":{"zoneType":"Public",
            "maxNumberOfRecordSets":10000,"maxNumberOfRecordsPerRecordSet":20,"numberOfRecordSets":2}}]})");
    });
    s.adapter->test();
    QCOMPARE(s.adapter->capabilities(s.zone).limits, (HoldingLimits{0, 10000, 0, 20}));
}

QTEST_GUILESS_MAIN(TestAzure)
#include "TestAzure.moc"
