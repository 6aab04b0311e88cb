// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RecordedCalls.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"desec.lexicon."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"desec"_s, server.url(u"/api/v1"_s), {{u"api-token"_s, u"d3sec-t0ken"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"desec.lexicon"_s);
};

} // namespace

class TestDesec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheAccountsLimits();
    void readsTheRecordedZone();
    void namesTheRecordedError();
    void writesAllSetsInOneRequest();
    void namesTheSetThatIsRejected();
    void asksTheDomainForItsLowestTtl();
    void startsListsWithACursor();
};

void TestDesec::readsTheRecordedZone()
{
    const auto call = recorded(u"desec"_s, u"list_records_with_no_arguments_should_list_all"_s, "GET", u"/rrsets//"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const ZoneReading reading = s.adapter->read(s.zone);
    QVERIFY(reading.opaque.isEmpty());
    QCOMPARE(sortedLines(reading.content),
             (QStringList{u"_acme-challenge.createrecordset.desec.lexicon. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.createrecordset.desec.lexicon. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.deleterecordinset.desec.lexicon. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.fqdn.desec.lexicon. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.full.desec.lexicon. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.listrecordset.desec.lexicon. 3600 TXT \"challengetoken1\""_s,
                          u"_acme-challenge.listrecordset.desec.lexicon. 3600 TXT \"challengetoken2\""_s,
                          u"_acme-challenge.noop.desec.lexicon. 3600 TXT \"challengetoken\""_s,
                          u"_acme-challenge.test.desec.lexicon. 3600 TXT \"challengetoken\""_s,
                          u"desec.lexicon. 3600 NS ns1.desec.io."_s, u"desec.lexicon. 3600 NS ns2.desec.org."_s,
                          u"docs.desec.lexicon. 3600 CNAME docs.example.com.desec.lexicon."_s,
                          u"localhost.desec.lexicon. 3600 A 127.0.0.1"_s,
                          u"random.fqdntest.desec.lexicon. 3600 TXT \"challengetoken\""_s,
                          u"random.fulltest.desec.lexicon. 3600 TXT \"challengetoken\""_s,
                          u"random.test.desec.lexicon. 3600 TXT \"challengetoken\""_s,
                          u"ttl.fqdn.desec.lexicon. 3600 TXT \"ttlshouldbe3600\""_s}));
}

void TestDesec::namesTheRecordedError()
{
    const auto call = recorded(u"desec"_s, u"authenticate_with_unmanaged_domain_should_fail"_s, "GET", u"/"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const Error error = errorOf([&] { (void)s.adapter->findZone(u"thisisadomainidonotown.com"_s); });
    QCOMPARE(error.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(error.cause(), u"No Domain matches the given query."_s);
    QCOMPARE(s.server.requests()[0].path(), call->url.path());
}

/// https://desec.readthedocs.io/en/latest/dns/rrsets.html#bulk-modification-of-rrsets: one PATCH for all of them, an
/// empty list of records deletes. Each set is spelt as the recorded single calls spell it.
void TestDesec::writesAllSetsInOneRequest()
{
    const auto call =
        recorded(u"desec"_s, u"create_record_for_CNAME_with_valid_name_and_content"_s, "POST", u"/rrsets//"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(Answer::json("[]"));
    const auto outcomes = s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {}, {u"docs 3600 CNAME docs.example.com.desec.lexicon."_s}),
                            change(kOrigin, {u"@ 3600 MX 10 mail.example.net."_s}, {}),
                            change(kOrigin, {u"*.x 3600 TXT \"a\""_s}, {u"*.x 7200 TXT \"b; c\""_s})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    const SeenRequest seen = s.server.writes()[0];
    QCOMPARE(seen.method, QByteArray("PATCH"));
    QCOMPARE(seen.path(), u"/api/v1/domains/desec.lexicon/rrsets/"_s);
    QCOMPARE(seen.header("Authorization"), QByteArray("Token d3sec-t0ken"));
    QCOMPARE(seen.json(),
             QJsonValue(QJsonArray{
                 json(call->requestBody), json(R"({"subname":"","type":"MX","ttl":3600,"records":[]})"),
                 json("{\"subname\":\"*.x\",\"type\":\"TXT\",\"ttl\":7200,\"records\":[\"\\\"b; c\\\"\"]}")}));
}

/// Errors to a bulk request come as a list in its order.
void TestDesec::namesTheSetThatIsRejected()
{
    Setup s;
    s.server.answerNext(Answer::json(R"([{}, {"ttl":["Ensure this value is greater than or equal to 3600."]}])", 400));
    s.server.answerNext(Answer::json("[]"));
    const auto outcomes = s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {}, {u"a 3600 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[1].error->cause(), u"set 2: ttl: Ensure this value is greater than or equal to 3600."_s);
    QCOMPARE(s.server.writes().size(), 2);
}

void TestDesec::asksTheDomainForItsLowestTtl()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"name":"desec.lexicon","minimum_ttl":60})"));
    QCOMPARE(s.adapter->capabilities(s.zone).minimumTtl, 60U);
}

void TestDesec::startsListsWithACursor()
{
    Setup s;
    s.server.answerNext(Answer::json("[]"));
    (void)s.adapter->read(s.zone);
    QCOMPARE(s.server.requests()[0].url.query(), u"cursor="_s);
}

void TestDesec::keepsTheAccountsLimits()
{
    // https://desec.readthedocs.io/en/latest/auth/account.html
    Setup s;
    QMap<QString, QString> kept;
    s.adapter.context.remember = [&](const QString& name, const QString& value) { kept[name] = value; };
    s.adapter.provider = ProviderRegistry::make(u"desec"_s, s.adapter.context).value();
    s.server.answerNext(
        Answer::json(R"([{"name":"a.example","minimum_ttl":60},{"name":"b.example","minimum_ttl":3600}])"));
    s.server.answerNext(Answer::json(R"({"email":"a@example.com","id":"9ab16e5c","limit_domains":15})"));
    s.adapter->test();
    QCOMPARE(kept, (QMap<QString, QString>{{u"minimum-ttl"_s, u"3600"_s}, {u"zones"_s, u"15"_s}}));
    QCOMPARE(s.server.requests().last().path(), u"/api/v1/auth/account/"_s);

    // A token that may not see the account works nevertheless, and what an earlier test found is forgotten.
    s.server.answerNext(Answer::json("[]"));
    s.server.answerNext(Answer::json(R"({"detail":"You do not have permission to perform this action."})", 403));
    s.adapter->test();
    QCOMPARE(kept, (QMap<QString, QString>{{u"minimum-ttl"_s, QString()}, {u"zones"_s, QString()}}));
}

QTEST_GUILESS_MAIN(TestDesec)
#include "TestDesec.moc"
