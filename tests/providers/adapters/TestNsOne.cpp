// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RecordedCalls.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"lexicon-example.com."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"nsone"_s, server.url(u"/v1"_s), {{u"api-key"_s, u"ns0ne-k3y"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"lexicon-example.com"_s);
};

} // namespace

class TestNsOne : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void namesTheRecordedError();
    void createsAsRecorded();
    void changesWithThePostThatWasRecorded();
    void deletesAsRecorded();
    void sendsTheFieldsOfEachType();
    void touchesNoSetWithTrafficSteering();
};

void TestNsOne::readsTheRecordedZone()
{
    const auto call = recorded(u"nsone"_s, u"list_records_with_no_arguments_should_list_all"_s, "GET",
                               u"/zones/lexicon-example.com"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const ZoneReading reading = s.adapter->read(s.zone);
    QVERIFY(reading.opaque.isEmpty());
    QCOMPARE(sortedLines(reading.content),
             (QStringList{u"_acme-challenge.createrecordset.lexicon-example.com. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.createrecordset.lexicon-example.com. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.deleterecordinset.lexicon-example.com. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.fqdn.lexicon-example.com. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.full.lexicon-example.com. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.listrecordset.lexicon-example.com. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.listrecordset.lexicon-example.com. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.noop.lexicon-example.com. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.test.lexicon-example.com. 3600 TXT \"challengetoken\""_s,
                          u"docs.lexicon-example.com. 3600 CNAME docs.example.com."_s,
                          u"localhost.lexicon-example.com. 3600 A 127.0.0.1"_s,
                          u"random.fqdntest.lexicon-example.com. 3600 TXT \"challengetoken\""_s,
                          u"random.fulltest.lexicon-example.com. 3600 TXT \"challengetoken\""_s,
                          u"random.test.lexicon-example.com. 3600 TXT \"challengetoken\""_s}));
}

void TestNsOne::namesTheRecordedError()
{
    const auto call = recorded(u"nsone"_s, u"authenticate_with_unmanaged_domain_should_fail"_s, "GET",
                               u"/thisisadomainidonotown.com"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const Error error = errorOf([&] { (void)s.adapter->findZone(u"thisisadomainidonotown.com"_s); });
    QCOMPARE(error.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(error.cause(), u"zone not found"_s);
    QCOMPARE(s.server.requests()[0].path(), call->url.path());
}

/// As recorded, and with what the documentation wants beside it: a TTL, and filters as an empty list.
void TestNsOne::createsAsRecorded()
{
    const auto call =
        recorded(u"nsone"_s, u"create_record_for_CNAME_with_valid_name_and_content"_s, "PUT", u"/CNAME"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"docs 3600 CNAME docs.example.com."_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    const SeenRequest seen = s.server.writes()[0];
    QCOMPARE(seen.method, QByteArray("PUT"));
    QCOMPARE(seen.path(), call->url.path());
    QCOMPARE(seen.header("X-NSONE-Key"), QByteArray("ns0ne-k3y"));
    QJsonObject expected = json(call->requestBody).toObject();
    expected.insert("ttl"_L1, 3600);
    expected.insert("filters"_L1, QJsonArray());
    QCOMPARE(seen.json(), QJsonValue(expected));
}

void TestNsOne::changesWithThePostThatWasRecorded()
{
    const auto call =
        recorded(u"nsone"_s, u"create_record_multiple_times_should_create_record_set"_s, "POST", u"/TXT"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    (void)s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"_acme-challenge.createrecordset 3600 TXT \"challengetoken1\""_s},
                                   {u"_acme-challenge.createrecordset 3600 TXT \"challengetoken1\""_s,
                                    u"_acme-challenge.createrecordset 3600 TXT \"challengetoken2\""_s})}));
    const SeenRequest seen = s.server.writes()[0];
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.path(), call->url.path());
    QCOMPARE(seen.json()[u"ttl"], json(call->requestBody)[u"ttl"]);
    QCOMPARE(
        seen.json()[u"answers"],
        json(R"([{"answer":["challengetoken1"]},{"answer":["challengetoken2"]}])")); // recorded with the old one's id
}

void TestNsOne::deletesAsRecorded()
{
    const auto call = recorded(u"nsone"_s, u"delete_record_by_filter_should_remove_record"_s, "DELETE", u"/TXT"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"delete.testfilt 3600 TXT \"challengetoken\""_s}, {})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes()[0].path(), call->url.path());
}

/// https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/: an answer is the list of its fields, unquoted.
void TestNsOne::sendsTheFieldsOfEachType()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::json("{}"); });
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"@ 300 MX 10 mail.example.net."_s}),
                                               change(kOrigin, {}, {u"_sip._udp 300 SRV 1 5 5060 sip.example.net."_s}),
                                               change(kOrigin, {}, {u"@ 300 CAA 0 issue \"ca.example.net\""_s}),
                                               change(kOrigin, {}, {u"@ 300 TXT \"say \\\"hi\\\"\" \" there\""_s})}));
    const QList<SeenRequest> seen = s.server.writes();
    QCOMPARE(seen[0].json()[u"answers"], json(R"([{"answer":["10","mail.example.net"]}])"));
    QCOMPARE(seen[1].json()[u"answers"], json(R"([{"answer":["1","5","5060","sip.example.net"]}])"));
    QCOMPARE(seen[2].json()[u"answers"], json(R"([{"answer":["0","issue","ca.example.net"]}])"));
    QCOMPARE(seen[3].json()[u"answers"][0][u"answer"][0].toString(), u"say \"hi\" there"_s);
    QCOMPARE(seen[3].path(), u"/v1/zones/lexicon-example.com/lexicon-example.com/TXT"_s);
}

void TestNsOne::touchesNoSetWithTrafficSteering()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"zone":"lexicon-example.com","records":[
        {"domain":"geo.lexicon-example.com","type":"A","ttl":60,"tier":3,"link":null,"short_answers":["192.0.2.1"]},
        {"domain":"l.lexicon-example.com","type":"A","ttl":60,"tier":1,"link":"x.example.net","short_answers":[]},
        {"domain":"www.lexicon-example.com","type":"A","ttl":60,"tier":1,"link":null,"short_answers":["192.0.2.1"]}]})"));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(sortedLines(reading.content), QStringList{u"www.lexicon-example.com. 60 A 192.0.2.1"_s});
    QCOMPARE(reading.opaque.size(), 2);
    QCOMPARE(reading.opaque[0].second, u"traffic steering"_s);
    QCOMPARE(reading.opaque[1].second, u"linked to x.example.net"_s);
}

QTEST_GUILESS_MAIN(TestNsOne)
#include "TestNsOne.moc"
