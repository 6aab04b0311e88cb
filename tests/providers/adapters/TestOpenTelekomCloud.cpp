// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RecordedCalls.h"

#include <atomic>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOrigin = u"flexibleengine.test."_s;
const QString kSets = u"/v2/zones/ff8080827274f00e018563dcecb527d3/recordsets"_s;
const QByteArray kToken = R"({"token":{"expires_at":"2026-11-25T12:00:00.000000Z"}})";

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"opentelekomcloud"_s,
                             server.url(u"/v2"_s),
                             {{u"user-name"_s, u"admin"_s},
                              {u"password"_s, u"0tc-passw0rd"_s},
                              {u"domain-name"_s, u"OTC-EU-DE-1"_s},
                              {u"identity-url"_s, server.url(u"/v3"_s)}}};
    ExternalZone zone = externalZone(kOrigin, u"ff8080827274f00e018563dcecb527d3"_s);

    Setup() { server.answerNext(Answer::json(kToken, 201).with("X-Subject-Token", "MIIt0ken")); }
};

} // namespace

class TestOpenTelekomCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsInToTheProject();
    void keepsHowManyZonesTheTenantMayHave();
    void logsInAgainWhereTheTokenRanOut();
    void readsTheRecordedZone();
    void listsTheRecordedZone();
    void createsAsRecorded();
    void replacesAndDeletesByTheIdsThatItRead();
    void reportsTheRecordedConflict();
    void waitsForAnEarlierChangeOfTheSameName();
};

/// The requests of OpenStack's identity API v3: https://docs.openstack.org/api-ref/identity/v3/, password
/// authentication with scoped authorization.
void TestOpenTelekomCloud::logsInToTheProject()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"zones":[],"metadata":{"total_count":0}})"));
    s.adapter->test();
    const QList<SeenRequest> seen = s.server.requests();
    QCOMPARE(seen[0].method, QByteArray("POST"));
    QCOMPARE(seen[0].path(), u"/v3/auth/tokens"_s);
    QCOMPARE(seen[0].json(), json(R"({"auth":{
        "identity":{"methods":["password"],"password":{"user":{"name":"admin","password":"0tc-passw0rd",
            "domain":{"name":"OTC-EU-DE-1"}}}},
        "scope":{"project":{"name":"eu-de"}}}})"));
    QCOMPARE(seen[1].header("X-Auth-Token"), QByteArray("MIIt0ken"));
}

/// https://docs.otc.t-systems.com/domain-name-service/api-ref/apis/quota_management/querying_resource_quotas.html
void TestOpenTelekomCloud::keepsHowManyZonesTheTenantMayHave()
{
    HttpDouble server;
    AdapterUnderTest adapter{u"opentelekomcloud"_s,
                             server.url(u"/v2"_s),
                             {{u"user-name"_s, u"admin"_s},
                              {u"password"_s, u"0tc-passw0rd"_s},
                              {u"domain-name"_s, u"OTC-EU-DE-1"_s},
                              {u"identity-url"_s, server.url(u"/v3"_s)}}};
    std::atomic<int> status = 200;
    server.setHandler([&status](const SeenRequest& seen) {
        if (seen.path() == u"/v3/auth/tokens")
            return Answer::json(
                       R"({"token":{"user":{"name":"admin","domain":{"id":"tenant-1","name":"OTC-EU-DE-1"}}}})", 201)
                .with("X-Subject-Token", "MIIt0ken");
        if (seen.path() == u"/v2/quotamg/dns/quotas" && seen.queryItem(u"domain_id"_s) == u"tenant-1")
            return status == 200 ? Answer::json(R"({"quotas":[
                           {"quota_key":"private_zone","quota_limit":7,"used":1,"unit":"count"},
                           {"quota_key":"zone","quota_limit":120,"used":30,"unit":"count"},
                           {"quota_key":"record_set","quota_limit":500,"used":98,"unit":"count"}]})")
                                 : Answer::json(R"({"code":"DNS.0030","message":"no right"})", status);
        return Answer::json(R"({"zones":[],"metadata":{"total_count":0}})");
    });
    adapter->test();
    QCOMPARE(adapter->capabilities(externalZone(kOrigin, u"z"_s)).limits, (HoldingLimits{120, 0, 0, 0}));
    status = 403; // a user with another role: what was known may be so no more
    adapter->test();
    QCOMPARE(adapter->capabilities(externalZone(kOrigin, u"z"_s)).limits, HoldingLimits());
}

void TestOpenTelekomCloud::logsInAgainWhereTheTokenRanOut()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"zones":[],"metadata":{"total_count":0}})"));
    s.adapter->test();
    s.server.answerNext(Answer::json(R"({"code":"DNS.0005","message":"Token authentication failed."})", 401));
    s.server.answerNext(Answer::json(kToken, 201).with("X-Subject-Token", "MIIn3w"));
    s.server.answerNext(Answer::json(R"({"zones":[],"metadata":{"total_count":0}})"));
    s.adapter->test();
    QCOMPARE(s.server.requests().last().header("X-Auth-Token"), QByteArray("MIIn3w"));
}

void TestOpenTelekomCloud::readsTheRecordedZone()
{
    const auto call =
        recorded(u"flexibleengine"_s, u"list_records_with_no_arguments_should_list_all"_s, "GET", u"/recordsets"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const ZoneReading reading = s.adapter->read(s.zone);
    QVERIFY(reading.opaque.isEmpty());
    // The SOA was recorded with its numbers in parentheses.
    QCOMPARE(
        sortedLines(reading.content),
        (QStringList{
            u"_acme-challenge.createrecordset.flexibleengine.test. 3600 TXT \"challengetoken1\""_s,
            u"_acme-challenge.fqdn.flexibleengine.test. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.full.flexibleengine.test. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.noop.flexibleengine.test. 3600 TXT \"challengetoken\""_s,
            u"_acme-challenge.test.flexibleengine.test. 3600 TXT \"challengetoken\""_s,
            u"docs.flexibleengine.test. 3600 CNAME docs.example.com."_s,
            u"flexibleengine.test. 172800 NS ns1.prod-cloud-ocb.orange-business.com."_s,
            u"flexibleengine.test. 172800 NS ns2.prod-cloud-ocb.orange-business.com."_s,
            u"flexibleengine.test. 300 SOA ns1.prod-cloud-ocb.orange-business.com. hostmaster.example.com. 1 7200 900 1209600 300"_s,
            u"localhost.flexibleengine.test. 3600 A 127.0.0.1"_s,
            u"orig.nameonly.test.flexibleengine.test. 3600 TXT \"updated\""_s,
            u"orig.test.flexibleengine.test. 3600 TXT \"challengetoken\""_s,
            u"orig.testfqdn.flexibleengine.test. 3600 TXT \"challengetoken\""_s,
            u"orig.testfull.flexibleengine.test. 3600 TXT \"challengetoken\""_s,
            u"ttl.fqdn.flexibleengine.test. 3600 TXT \"ttlshouldbe3600\""_s}));
}

void TestOpenTelekomCloud::listsTheRecordedZone()
{
    const auto call = recorded(u"flexibleengine"_s, u"authenticate"_s, "GET", u"/zones"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(call->answer);
    const ExternalZone zone = s.adapter->findZone(u"flexibleengine.test"_s);
    QCOMPARE(zone.id, u"ff8080827274f00e018563dcecb527d3"_s);
}

/// As recorded, but that names have their final dot, as the documentation has them.
void TestOpenTelekomCloud::createsAsRecorded()
{
    const auto call =
        recorded(u"flexibleengine"_s, u"delete_record_by_filter_should_remove_record"_s, "POST", u"/recordsets"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(Answer::json(R"({"recordsets":[],"metadata":{"total_count":0}})"));
    s.server.answerNext(call->answer);
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"delete.testfilt 3600 TXT \"challengetoken\""_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    const SeenRequest seen = s.server.requests().last();
    QCOMPARE(seen.path(), call->url.path());
    QJsonObject expected = json(call->requestBody).toObject();
    QCOMPARE(expected.value("name"_L1).toString(), u"delete.testfilt.flexibleengine.test"_s);
    expected.insert("name"_L1, u"delete.testfilt.flexibleengine.test."_s);
    QCOMPARE(seen.json(), QJsonValue(expected));
}

/// https://docs.otc.t-systems.com/domain-name-service/api-ref/: name, type, TTL and records of the set with this id.
void TestOpenTelekomCloud::replacesAndDeletesByTheIdsThatItRead()
{
    const auto sets =
        recorded(u"flexibleengine"_s, u"list_records_with_no_arguments_should_list_all"_s, "GET", u"/recordsets"_s);
    const auto replaced =
        recorded(u"flexibleengine"_s, u"update_record_should_modify_record_name_specified"_s, "PUT", u"f6"_s);
    if (!sets || !replaced)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(sets->answer);
    (void)s.adapter->read(s.zone);
    s.server.answerNext(replaced->answer);
    s.server.answerNext(replaced->answer);
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"orig.nameonly.test 3600 TXT \"challengetoken\""_s},
                                                      {u"orig.nameonly.test 3600 TXT \"updated\""_s}),
                                               change(kOrigin, {u"docs 3600 CNAME docs.example.com."_s}, {})}));
    const QList<SeenRequest> seen = s.server.requests();
    QCOMPARE(seen[2].method, QByteArray("PUT"));
    QCOMPARE(seen[2].path(), replaced->url.path());
    QCOMPARE(seen[2].json(), json("{\"name\":\"orig.nameonly.test.flexibleengine.test.\",\"type\":\"TXT\",\"ttl\":3600,"
                                  "\"records\":[\"\\\"updated\\\"\"]}"));
    QCOMPARE(seen[3].method, QByteArray("DELETE"));
    QCOMPARE(seen[3].path(), QString(kSets + u"/ff8080827274ef7d0186cafb743f1ae7"));
}

void TestOpenTelekomCloud::reportsTheRecordedConflict()
{
    const auto call =
        recorded(u"flexibleengine"_s, u"create_record_for_A_with_valid_name_and_content"_s, "POST", u"/recordsets"_s);
    if (!call)
        QSKIP(Recording::missing());
    Setup s;
    s.server.answerNext(Answer::json(R"({"recordsets":[],"metadata":{"total_count":0}})"));
    s.server.answerNext(call->answer);
    const auto outcomes =
        s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"localhost 3600 A 127.0.0.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[0].error->cause(), u"Attribute 'name' conflicts with Record Set 'localhost.flexibleengine.test.' "
                                         "type 'A' in line 'default_view'. (DNS.0312)"_s);
}

void TestOpenTelekomCloud::waitsForAnEarlierChangeOfTheSameName()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"recordsets":[],"metadata":{"total_count":0}})"));
    s.server.answerNext(Answer::json(R"({"code":"DNS.0314","message":"not steady"})", 409));
    s.server.answerNext(Answer::json(R"({"id":"ff01"})", 202));
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QVERIFY(s.adapter.environment->paused().count() > 0);
}

QTEST_GUILESS_MAIN(TestOpenTelekomCloud)
#include "TestOpenTelekomCloud.moc"
