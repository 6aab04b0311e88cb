// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterChanges.h"

#include <QCryptographicHash>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"example.com."_s;
const QString kRecordsPath = u"/1.0/domain/zone/example.com/record"_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{
        u"ovh"_s,
        server.url(u"/1.0"_s),
        {{u"application-key"_s, u"app"_s}, {u"application-secret"_s, u"s3cret"_s}, {u"consumer-key"_s, u"c0nsumer"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"example.com"_s);

    /// Answers as the service would that holds these records, by id.
    void hold(const QMap<QString, QByteArray>& records)
    {
        server.setHandler([records](const SeenRequest& seen) {
            if (seen.path() == u"/1.0/auth/time")
                return Answer::json("1795521600"); // as StillEnvironment's 2026-11-24 12:00
            if (seen.method != "GET")
                return Answer::json(seen.method == "POST" && seen.path().endsWith(u"record") ? "{\"id\":0}" : "null");
            if (seen.path() == kRecordsPath)
                return Answer::json("[" + records.keys().join(u',').toLatin1() + "]");
            const QString id = seen.path().section(u'/', -1);
            return records.contains(id) ? Answer::json(records[id])
                                        : Answer::json(R"({"class":"Client::NotFound","message":"gone"})", 404);
        });
    }
};

} // namespace

class TestOvh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void readsEveryForm();
    void refusesHalfAZone();
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void signsWithTheServersClock();
    void changesInPlaceAndRefreshesOnce();
    void replacesItsOwnEntriesByPlainText();
    void refreshesNothingWhereAllWasRejected();
    void readsSingleSets();
    void listsZones();
    void createsNoZone();
    void saysWhoAnswers();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

void TestOvh::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"ovh"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    const ZoneReading reading = s.adapter->read(externalZone(u"pacalis.net."_s, u"pacalis.net"_s));
    QCOMPARE(lines(reading.content),
             (QStringList{u"pacalis.net. 3600 A 213.186.33.5"_s,
                          u"pacalis.net. 3600 NS ns103.ovh.net."_s,
                          u"pacalis.net. 3600 NS dns103.ovh.net."_s,
                          u"pacalis.net. 3600 MX 1 redirect.ovh.net."_s,
                          u"pacalis.net. 3600 TXT \"1|www.pacalis.net\""_s,
                          u"_acme-challenge.createrecordset.pacalis.net. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.createrecordset.pacalis.net. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.deleterecordinset.pacalis.net. 3600 TXT \"challengetoken2\""_s,
                          u"docs.pacalis.net. 3600 CNAME docs.example.com.pacalis.net."_s,
                          u"_acme-challenge.fqdn.pacalis.net. 3600 TXT \"challengetoken\""_s,
                          u"ttl.fqdn.pacalis.net. 3600 TXT \"ttlshouldbe3600\""_s,
                          u"random.fqdntest.pacalis.net. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.full.pacalis.net. 3600 TXT \"challengetoken\""_s,
                          u"random.fulltest.pacalis.net. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.listrecordset.pacalis.net. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.listrecordset.pacalis.net. 3600 TXT \"challengetoken2\""_s,
                          u"localhost.pacalis.net. 3600 A 127.0.0.1"_s,
                          u"_acme-challenge.noop.pacalis.net. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.test.pacalis.net. 3600 TXT \"challengetoken\""_s,
                          u"random.test.pacalis.net. 3600 TXT \"challengetoken\""_s,
                          u"www.pacalis.net. 3600 CNAME pacalis.net."_s,
                          u"www.pacalis.net. 3600 TXT \"l|fr\""_s,
                          u"www.pacalis.net. 3600 TXT \"3|welcome\""_s}));
}

void TestOvh::readsEveryForm()
{
    Setup s;
    s.hold(
        {{u"1"_s, R"({"id":1,"subDomain":null,"fieldType":"MX","target":"10 mail","ttl":300})"},
         {u"2"_s,
          R"({"id":2,"subDomain":"_sip._tcp","fieldType":"SRV","target":"10 5 5060 sip.example.net.","ttl":300})"},
         {u"3"_s, "{\"id\":3,\"subDomain\":\"\",\"fieldType\":\"SPF\",\"target\":\"\\\"v=spf1 -all\\\"\",\"ttl\":0}"},
         {u"4"_s, R"({"id":4,"subDomain":"k._domainkey","fieldType":"DKIM","target":"v=DKIM1;p=AB;","ttl":300})"},
         {u"5"_s, R"({"id":5,"subDomain":"*","fieldType":"AAAA","target":"2001:db8::1","ttl":60})"},
         {u"6"_s,
          "{\"id\":6,\"subDomain\":\"\",\"fieldType\":\"CAA\",\"target\":\"0 issue \\\"ca.example\\\"\",\"ttl\":300}"},
         {u"7"_s, R"({"id":7,"subDomain":"xn--bcher-kva","fieldType":"A","target":"192.0.2.1","ttl":300})"}});
    QCOMPARE(lines(s.adapter->read(s.zone).content),
             (QStringList{u"example.com. 300 MX 10 mail.example.com."_s, u"example.com. 3600 TXT \"v=spf1 -all\""_s,
                          u"example.com. 300 CAA 0 issue \"ca.example\""_s, u"*.example.com. 60 AAAA 2001:db8::1"_s,
                          u"k._domainkey.example.com. 300 TXT \"v=DKIM1;p=AB;\""_s,
                          u"_sip._tcp.example.com. 300 SRV 10 5 5060 sip.example.net."_s,
                          u"xn--bcher-kva.example.com. 300 A 192.0.2.1"_s}));
}

void TestOvh::refusesHalfAZone()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.path() == u"/1.0/auth/time")
            return Answer::json("1795521600");
        if (seen.path() == kRecordsPath)
            return Answer::json("[1,2]");
        return seen.path().endsWith(u"/1")
                   ? Answer::json(R"({"id":1,"subDomain":"","fieldType":"A","target":"192.0.2.1"})")
                   : Answer::json(R"({"message":"This service is unavailable"})", 500);
    });
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Network);
}

void TestOvh::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("record");
    QTest::newRow("an A record") << u"create_record_for_A_with_valid_name_and_content"_s
                                 << u"localhost 3600 A 127.0.0.1"_s;
    QTest::newRow("a TXT record") << u"create_record_for_TXT_with_valid_name_and_content"_s
                                  << u"_acme-challenge.test 3600 TXT \"challengetoken\""_s;
}

void TestOvh::sendsWhatWasRecorded()
{
    QFETCH(QString, recording);
    QFETCH(QString, record);
    const auto recorded = Recording::load(u"ovh"_s, recording);
    if (!recorded)
        QSKIP(Recording::missing());
    QList<RecordedExchange> posts;
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.method == "POST")
            posts += exchange;
    }
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return Answer::json(seen.path().endsWith(u"time") ? "1795521600" : seen.method == "GET" ? "[]" : "null");
    });
    const QString origin = u"pacalis.net."_s;
    QCOMPARE(states(applyTo(s.adapter, externalZone(origin, u"pacalis.net"_s), {change(origin, {}, {record})})),
             QStringList{u"applied"_s});
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), posts.size());
    for (qsizetype i = 0; i < writes.size(); ++i) {
        QCOMPARE(writes[i].path(), posts[i].url.path());
        if (!posts[i].requestBody.isEmpty())
            QCOMPARE(writes[i].json(), json(posts[i].requestBody));
        else
            QCOMPARE(writes[i].body, QByteArray());
    }
}

void TestOvh::signsWithTheServersClock()
{
    Setup s;
    s.server.answerNext(Answer::json("1795521700")); // 100 seconds ahead of ours
    s.server.answerNext(Answer::json("[]"));
    s.adapter->test();
    const SeenRequest seen = s.server.requests().last();
    QCOMPARE(seen.header("X-Ovh-Timestamp"), QByteArray("1795521700"));
    // https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api: the pieces joined by +, as SHA-1.
    const QByteArray text = "s3cret+c0nsumer+GET+" + s.server.url(u"/1.0/domain/zone"_s).toLatin1() + "++1795521700";
    QCOMPARE(seen.header("X-Ovh-Signature"),
             QByteArray("$1$" + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex()));
    QCOMPARE(seen.header("X-Ovh-Application"), QByteArray("app"));
    QCOMPARE(seen.header("X-Ovh-Consumer"), QByteArray("c0nsumer"));
}

void TestOvh::changesInPlaceAndRefreshesOnce()
{
    Setup s;
    s.hold({{u"11"_s, R"({"id":11,"subDomain":"www","fieldType":"A","target":"192.0.2.1","ttl":300})"},
            {u"12"_s, R"({"id":12,"subDomain":"gone","fieldType":"A","target":"192.0.2.2","ttl":300})"}});
    const auto outcomes = applyTo(s.adapter, s.zone,
                                  {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 60 A 192.0.2.9"_s}),
                                   change(kOrigin, {u"gone 300 A 192.0.2.2"_s}, {}),
                                   change(kOrigin, {}, {u"@ 300 MX 10 mail.example.com."_s})});
    QCOMPARE(states(outcomes), QStringList(3, u"applied"_s));
    const QList<SeenRequest> writes = s.server.writes();
    QStringList calls;
    for (const SeenRequest& write : writes)
        calls += QString::fromLatin1(write.method) + u' ' + write.path().section(u'/', 5);
    QCOMPARE(calls, (QStringList{u"PUT record/11"_s, u"DELETE record/12"_s, u"POST record"_s, u"POST refresh"_s}));
    QCOMPARE(writes[0].json(), json(R"({"subDomain":"www","target":"192.0.2.9","ttl":60})"));
    QCOMPARE(writes[2].json(), json(R"({"fieldType":"MX","subDomain":"","target":"10 mail.example.com.","ttl":300})"));
}

void TestOvh::replacesItsOwnEntriesByPlainText()
{
    Setup s;
    s.hold({{u"7"_s,
             "{\"id\":7,\"subDomain\":\"\",\"fieldType\":\"SPF\",\"target\":\"\\\"v=spf1 -all\\\"\",\"ttl\":300}"}});
    (void)applyTo(s.adapter, s.zone,
                  {change(kOrigin, {u"@ 300 TXT \"v=spf1 -all\""_s}, {u"@ 300 TXT \"v=spf1 mx -all\""_s})});
    const QList<SeenRequest> writes = s.server.writes();
    QCOMPARE(writes.size(), 3);
    QCOMPARE(writes[0].json(),
             json("{\"fieldType\":\"TXT\",\"subDomain\":\"\",\"target\":\"\\\"v=spf1 mx -all\\\"\",\"ttl\":300}"));
    QCOMPARE(writes[1].method, QByteArray("DELETE"));
}

void TestOvh::refreshesNothingWhereAllWasRejected()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.path().endsWith(u"time"))
            return Answer::json("1795521600");
        return seen.method == "GET"
                   ? Answer::json("[]")
                   : Answer::json(R"({"class":"Client::BadRequest","message":"Invalid subdomain"})", 400);
    });
    const auto outcomes = applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"a_b 300 CNAME x.example.net."_s})});
    QCOMPARE(states(outcomes), QStringList{u"rejected"_s});
    QCOMPARE(outcomes[0].error->cause(), u"Invalid subdomain"_s);
    QCOMPARE(s.server.writes().size(), 1);
}

void TestOvh::readsSingleSets()
{
    Setup s;
    s.hold({{u"1"_s, R"({"id":1,"subDomain":"www","fieldType":"A","target":"192.0.2.1","ttl":300})"},
            {u"2"_s, R"({"id":2,"subDomain":"www","fieldType":"TXT","target":"x","ttl":300})"}});
    const Name www = Name::fromText(u"www.example.com."_s).value();
    QCOMPARE(lines(s.adapter->readSets(s.zone, {{www, rrtype::A}})),
             QStringList{u"www.example.com. 300 A 192.0.2.1"_s});
    QCOMPARE(s.server.requests()[1].queryItem(u"subDomain"_s), u"www"_s);
}

void TestOvh::listsZones()
{
    Setup s;
    s.server.answerNext(Answer::json("1795521600"));
    s.server.answerNext(Answer::json(R"(["example.com","xn--bcher-kva.example"])"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[1].origin.toText(), u"xn--bcher-kva.example."_s);
    QCOMPARE(zones[1].id, u"xn--bcher-kva.example"_s);
}

void TestOvh::createsNoZone()
{
    Setup s;
    QCOMPARE(errorOf([&] { (void)s.adapter->createZone(s.zone.origin); }).kind(), ErrorKind::Permission);
    QVERIFY(s.server.requests().isEmpty());
}

void TestOvh::saysWhoAnswers()
{
    Setup s;
    s.server.answerNext(Answer::json("1795521600"));
    s.server.answerNext(Answer::json(R"({"name":"example.com","nameServers":["dns103.ovh.net","ns103.ovh.net"]})"));
    QCOMPARE(s.adapter->nameServers(s.zone), (QList<NameServer>{{u"dns103.ovh.net"_s, 53}, {u"ns103.ovh.net"_s, 53}}));
}

void TestOvh::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a wrong secret") << 400 << QByteArray("INVALID_SIGNATURE") << ErrorKind::Authentication;
    QTest::newRow("an unknown consumer key") << 403 << QByteArray("INVALID_CREDENTIAL") << ErrorKind::Authentication;
    QTest::newRow("a key without the right") << 403 << QByteArray("NOT_GRANTED_CALL") << ErrorKind::Permission;
    QTest::newRow("no such zone") << 404 << QByteArray() << ErrorKind::ZoneNotFound;
    QTest::newRow("an expired service") << 460 << QByteArray() << ErrorKind::Permission;
}

void TestOvh::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.server.answerNext(Answer::json("1795521600"));
    s.server.answerNext(Answer::json("{\"errorCode\":\"" + code + "\",\"message\":\"What is wrong\"}", status));
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), kind);
    QCOMPARE(error.cause(), u"What is wrong"_s);
}

QTEST_GUILESS_MAIN(TestOvh)
#include "TestOvh.moc"
