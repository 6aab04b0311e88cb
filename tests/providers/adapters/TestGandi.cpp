// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RecordedCalls.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"t18s.fr."_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"gandi"_s, server.url(u"/v5/livedns"_s), {{u"api-token"_s, u"g4ndi-t0ken"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"t18s.fr"_s);
};

} // namespace

class TestGandi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void namesTheRecordedError();
    void replacesASetAsRecorded();
    void deletesAsRecorded();
    void spellsTheApexAndNamesTheOrganisation();
    void namesASetInItsStoredLetterCase();
    void refusesAListThatIsShorterThanItsCount();
};

void TestGandi::readsTheRecordedZone()
{
    const auto call = recorded(u"gandi"_s, u"list_records_with_no_arguments_should_list_all"_s, "GET", u"/records"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const ZoneReading reading = s.adapter->read(s.zone);
    QVERIFY(reading.opaque.isEmpty());
    // A target without a final dot is relative to the zone.
    QCOMPARE(
        sortedLines(reading.content),
        (QStringList{u"_acme-challenge.createrecordset.t18s.fr. 3600 TXT \"challengetoken1\""_s,
                     u"_acme-challenge.createrecordset.t18s.fr. 3600 TXT \"challengetoken2\""_s,
                     u"_acme-challenge.deleterecordinset.t18s.fr. 10800 TXT \"challengetoken2\""_s,
                     u"_acme-challenge.fqdn.t18s.fr. 3600 TXT \"challengetoken\""_s,
                     u"_acme-challenge.full.t18s.fr. 3600 TXT \"challengetoken\""_s,
                     u"_acme-challenge.listrecordset.t18s.fr. 3600 TXT \"challengetoken1\""_s,
                     u"_acme-challenge.listrecordset.t18s.fr. 3600 TXT \"challengetoken2\""_s,
                     u"_acme-challenge.noop.t18s.fr. 3600 TXT \"challengetoken\""_s,
                     u"_acme-challenge.test.t18s.fr. 3600 TXT \"challengetoken\""_s,
                     u"docs.t18s.fr. 3600 CNAME docs.example.com.t18s.fr."_s, u"localhost.t18s.fr. 3600 A 127.0.0.1"_s,
                     u"random.fqdntest.t18s.fr. 3600 TXT \"challengetoken\""_s,
                     u"random.fulltest.t18s.fr. 3600 TXT \"challengetoken\""_s,
                     u"random.test.t18s.fr. 3600 TXT \"challengetoken\""_s, u"t18s.fr. 600 A 82.64.93.53"_s,
                     u"t18s.fr. 600 AAAA 2a01:e0a:1f8:17e0:b62e:99ff:fef8:cdb9"_s,
                     u"ttl.fqdn.t18s.fr. 3600 TXT \"ttlshouldbe3600\""_s, u"www.t18s.fr. 86400 CNAME t18s.fr."_s}));
}

void TestGandi::namesTheRecordedError()
{
    const auto call = recorded(u"gandi"_s, u"authenticate_with_unmanaged_domain_should_fail"_s, "GET",
                               u"/thisisadomainidonotown.com"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const Error error = errorOf([&] { (void)s.adapter->findZone(u"thisisadomainidonotown.com"_s); });
    QCOMPARE(error.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(error.cause(), u"The resource could not be found."_s);
    QCOMPARE(s.server.requests()[0].path(), call->url.path());
}

/// As recorded, but for the quotes, in which the service gives texts back.
void TestGandi::replacesASetAsRecorded()
{
    const auto call =
        recorded(u"gandi"_s, u"create_record_multiple_times_should_create_record_set"_s, "PUT", u"/TXT"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const auto outcomes = s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"_acme-challenge.createrecordset 3600 TXT \"challengetoken1\""_s},
                                   {u"_acme-challenge.createrecordset 3600 TXT \"challengetoken1\""_s,
                                    u"_acme-challenge.createrecordset 3600 TXT \"challengetoken2\""_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    const SeenRequest seen = s.server.writes()[0];
    QCOMPARE(seen.method, QByteArray("PUT"));
    QCOMPARE(seen.path(), call->url.path());
    QJsonObject expected = json(call->requestBody).toObject();
    QCOMPARE(expected.take("rrset_values"_L1).toArray(), (QJsonArray{u"challengetoken1"_s, u"challengetoken2"_s}));
    QJsonObject sent = seen.json().toObject();
    QCOMPARE(sent.take("rrset_values"_L1).toArray(), (QJsonArray{u"\"challengetoken1\""_s, u"\"challengetoken2\""_s}));
    QCOMPARE(sent, expected);
}

void TestGandi::deletesAsRecorded()
{
    const auto call = recorded(u"gandi"_s, u"delete_record_with_record_set_name_remove_all"_s, "DELETE", u"/TXT"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    (void)s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"_acme-challenge.deleterecordset 3600 TXT \"challengetoken1\""_s}, {})}));
    QCOMPARE(s.server.writes()[0].method, QByteArray("DELETE"));
    QCOMPARE(s.server.writes()[0].path(), call->url.path());
}

void TestGandi::spellsTheApexAndNamesTheOrganisation()
{
    HttpDouble server;
    AdapterUnderTest adapter(u"gandi"_s, server.url(u"/v5/livedns"_s),
                             {{u"api-token"_s, u"g4ndi-t0ken"_s}, {u"sharing-id"_s, u"0f-9"_s}});
    server.answerNext(Answer::json("{}", 201));
    (void)adapter->apply(
        requestFor(externalZone(kOrigin, u"t18s.fr"_s), {change(kOrigin, {}, {u"@ 300 MX 10 mail.t18s.fr."_s})}));
    const SeenRequest seen = server.writes()[0];
    QCOMPARE(seen.path(), u"/v5/livedns/domains/t18s.fr/records/@/MX"_s);
    QCOMPARE(seen.url.query(), u"sharing_id=0f-9"_s);
    QCOMPARE(seen.json(), json(R"({"rrset_values":["10 mail.t18s.fr."],"rrset_ttl":300})"));
}

/// The paths are compared with letter case.
void TestGandi::namesASetInItsStoredLetterCase()
{
    Setup s;
    s.server.answerNext(Answer::json("{}", 201));
    (void)s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {u"WWW 300 A 192.0.2.1"_s}, {u"www 300 A 192.0.2.2"_s})}));
    QCOMPARE(s.server.writes()[0].path(), u"/v5/livedns/domains/t18s.fr/records/WWW/A"_s);
}

void TestGandi::refusesAListThatIsShorterThanItsCount()
{
    Setup s;
    s.server.answerNext(Answer::json("[]").with("total-count", "16"));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestGandi)
#include "TestGandi.moc"
