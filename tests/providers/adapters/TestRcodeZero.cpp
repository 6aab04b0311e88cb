// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RecordedCalls.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"lexicon-test.at."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"rcodezero"_s, server.url(u"/api/v1"_s), {{u"api-token"_s, u"rc0-t0ken"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"lexicon-test.at"_s);
};

} // namespace

class TestRcodeZero : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTheRecordedHalfZone();
    void readsTheSetsThatWereRecorded();
    void namesTheRecordedError();
    void writesManySetsInOneRequest();
    void keepsRecordsThatAreSwitchedOff();
};

/// The recorded answer announces 19 sets and holds 18: asked for all at once the service loses one.
void TestRcodeZero::refusesTheRecordedHalfZone()
{
    const auto call =
        recorded(u"rcodezero"_s, u"list_records_with_no_arguments_should_list_all"_s, "GET", u"/rrsets"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const Error error = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(error.kind(), ErrorKind::Protocol);
    QCOMPARE(error.cause(), u"19 items were announced, but 18 came"_s);
    QCOMPARE(s.server.requests()[0].queryItem(u"page_size"_s), u"100"_s); // never -1
}

void TestRcodeZero::readsTheSetsThatWereRecorded()
{
    const auto call =
        recorded(u"rcodezero"_s, u"list_records_with_no_arguments_should_list_all"_s, "GET", u"/rrsets"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    QJsonObject whole = json(call->answer.body).toObject();
    whole.insert("total"_L1, 18); // as if the lost one had never been
    s.server.answerNext(Answer::of(whole));
    const ZoneReading reading = s.adapter->read(s.zone);
    QVERIFY(reading.opaque.isEmpty());
    QCOMPARE(
        sortedLines(reading.content),
        (QStringList{
            u"_acme-challenge.createrecordset.lexicon-test.at. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.createrecordset.lexicon-test.at. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.deleterecordinset.lexicon-test.at. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.fqdn.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.listrecordset.lexicon-test.at. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.listrecordset.lexicon-test.at. 3600 TXT \"challengetoken2\""_s,
            u"_acme-challenge.noop.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.test.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"docs.lexicon-test.at. 3600 CNAME docs.example.com.lexicon-test.at."_s,
            u"lexicon-test.at. 3600 SOA sec1.rcode0.net. rcodezero-soa.ipcom.at. 2019093230 10800 3600 604800 3600"_s,
            u"localhost.lexicon-test.at. 3600 A 127.0.0.1"_s,
            u"orig.nameonly.test.lexicon-test.at. 3600 TXT \"updated\""_s,
            u"random.fqdntest.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"random.fulltest.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"random.test.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.lexicon-test.at. 3600 TXT \"ttlshouldbe3600\""_s,
            u"updated.test.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"updated.testfqdn.lexicon-test.at. 3600 TXT \"challengetoken\""_s,
            u"updated.testfull.lexicon-test.at. 3600 TXT \"challengetoken\""_s}));
}

void TestRcodeZero::namesTheRecordedError()
{
    const auto call = recorded(u"rcodezero"_s, u"authenticate_with_unmanaged_domain_should_fail"_s, "GET",
                               u"/thisisadomainidonotown.com"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const Error error = errorOf([&] { (void)s.adapter->findZone(u"thisisadomainidonotown.com"_s); });
    QCOMPARE(error.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(error.cause(), u"Zone not found"_s);
    QCOMPARE(s.server.requests()[0].path(), call->url.path());
}

/// The sets of the recorded single calls, in one request.
void TestRcodeZero::writesManySetsInOneRequest()
{
    const auto added =
        recorded(u"rcodezero"_s, u"delete_record_by_filter_should_remove_record"_s, "PATCH", u"/rrsets"_s);
    const auto updated =
        recorded(u"rcodezero"_s, u"create_record_for_CNAME_with_valid_name_and_content"_s, "PATCH", u"/rrsets"_s);
    if (!added || !updated)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(Answer::json(R"({"data":[],"total":0,"last_page":1})"));
    s.server.answerNext(added->answer);
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"delete.testfilt 3600 TXT \"challengetoken\""_s}),
                                             change(kOrigin, {u"docs 3600 CNAME old.example.com."_s},
                                                    {u"docs 3600 CNAME docs.example.com.lexicon-test.at."_s}),
                                             change(kOrigin, {u"gone 3600 A 192.0.2.1"_s}, {})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    QJsonObject add = json(added->requestBody)[0].toObject();
    QJsonObject update = json(updated->requestBody)[0].toObject();
    add.insert("changetype"_L1, u"add"_s); // lower case as the documentation has it; both were accepted
    update.insert("changetype"_L1, u"update"_s);
    QCOMPARE(s.server.writes()[0].method, QByteArray("PATCH"));
    QCOMPARE(s.server.writes()[0].path(), added->url.path());
    QCOMPARE(s.server.writes()[0].json(),
             QJsonValue(QJsonArray{add, update, json(R"({"name":"gone.lexicon-test.at.","type":"A","ttl":3600,
                 "changetype":"delete","records":[]})")}));
}

void TestRcodeZero::keepsRecordsThatAreSwitchedOff()
{
    Setup s;
    s.server.answerNext(
        Answer::json(R"({"total":1,"last_page":1,"data":[{"name":"www.lexicon-test.at.","type":"A","ttl":60,
        "records":[{"content":"192.0.2.1","disabled":false},{"content":"192.0.2.2","disabled":true}]}]})"));
    QCOMPARE(sortedLines(s.adapter->read(s.zone).content), QStringList{u"www.lexicon-test.at. 60 A 192.0.2.1"_s});
    s.server.answerNext(Answer::json("{}"));
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"www 60 A 192.0.2.1"_s}, {})}));
    QCOMPARE(s.server.writes()[0].json(), json(R"([{"name":"www.lexicon-test.at.","type":"A","ttl":60,
        "changetype":"update","records":[{"content":"192.0.2.2","disabled":true}]}])"));
}

QTEST_GUILESS_MAIN(TestRcodeZero)
#include "TestRcodeZero.moc"
