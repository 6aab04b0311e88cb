// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// The recordings write single records. That PATCH /zones/{zoneId} replaces all records of the names and types that it
// lists is from https://developer.hosting.ionos.com/docs/dns ("patchZone").

namespace {

const QString kOrigin = u"example.com."_s;
const QString kId = u"4c9feb47-2a4d-11ec-bda4-0a5864441f49"_s;

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"ionos"_s, server.url(u"/dns/v1"_s), {{u"api-key"_s, u"prefix.s3cret"_s}}};
    ExternalZone zone = externalZone(kOrigin, kId);
};

QByteArray zoneOf(const QByteArray& records)
{
    return "{\"id\":\"" + kId.toLatin1() + "\",\"name\":\"example.com\",\"type\":\"NATIVE\",\"records\":[" + records +
           "]}";
}

} // namespace

class TestIonos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedZone();
    void readsEveryForm();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void replacesManySetsInOneRequest();
    void deletesAsRecorded();
    void makesWayForAnAlias();
    void keepsRecordsThatAreSwitchedOff();
    void namesTheRejectedRecordAndAppliesTheOthers();
    void isUncertainWhereHalfWasWritten();
    void listsZones();
    void createsNoZones();
    void takesNameServersFromTheZone();
};

void TestIonos::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"ionos"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler(recording->replay());
    QStringList expected;
    const QJsonArray records = json(recording->exchanges()[1].answer.body)["records"_L1].toArray();
    for (const QJsonValue& record : records) {
        const QString type = record["type"_L1].toString();
        QString content = record["content"_L1].toString();
        if (type == u"AAAA")
            content = QHostAddress(content).toString();
        else if (type == u"MX")
            content = u"%1 %2."_s.arg(record["prio"_L1].toInt()).arg(content);
        else if (type == u"CNAME" || type == u"NS")
            content += u'.';
        else if (type == u"SOA")
            content = u"ns1088.ui-dns.org. hostmaster.1und1.com. 2017060775 28800 7200 604800 600"_s;
        expected +=
            u"%1. %2 %3 %4"_s.arg(record["name"_L1].toString()).arg(record["ttl"_L1].toInt()).arg(type, content);
    }
    QCOMPARE(expected.size(), 142);
    const ZoneReading reading = s.adapter->read(s.zone);
    QStringList read = lines(reading.content);
    read.sort();
    expected.sort();
    QCOMPARE(read, expected);
    QVERIFY(read.contains(u"*.yunohost.example.com. 3600 AAAA 2a01:4f8:1c17:6867::1"_s));
    QVERIFY(read.contains(u"nextcloud.example.com. 3600 CAA 0 issue \"letsencrypt.org\""_s));
    QVERIFY(reading.opaque.isEmpty());
}

void TestIonos::readsEveryForm()
{
    Setup s;
    s.server.answerNext(Answer::json(zoneOf(
        R"({"id":"1","name":"_sip._tcp.example.com","type":"SRV","content":"2 5060 sip.example.com","ttl":60,"prio":1,"disabled":false},
           {"id":"2","name":"example.com","type":"TXT","content":"plain","ttl":60,"disabled":false},
           {"id":"3","name":"example.com","type":"MX","content":"mx.example.net","ttl":60,"prio":0,"disabled":false},
           {"id":"4","name":"off.example.com","type":"A","content":"192.0.2.1","ttl":60,"disabled":true},
           {"id":"5","name":"go.example.com","type":"HTTPREDIRECT","content":"https://example.net/","ttl":60,"disabled":false})")));
    const ZoneReading reading = s.adapter->read(s.zone);
    QCOMPARE(lines(reading.content),
             (QStringList{u"example.com. 60 MX 0 mx.example.net."_s, u"example.com. 60 TXT \"plain\""_s,
                          u"_sip._tcp.example.com. 60 SRV 1 2 5060 sip.example.com."_s}));
    QCOMPARE(reading.opaque.size(), 1);
    QCOMPARE(reading.opaque[0].first.name.toText(), u"go.example.com."_s);
    QCOMPARE(s.server.requests()[0].header("X-API-Key"), QByteArray("prefix.s3cret"));
    QCOMPARE(s.server.requests()[0].path(), u"/dns/v1/zones/"_s + kId);
}

void TestIonos::doesNotTakeAMissingZoneForAnEmptyOne()
{
    Setup s;
    s.server.answerNext(Answer::json(R"([{"code":"ZONE_NOT_FOUND","message":"Zone does not exist."}])", 404));
    const Error missing = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(missing.cause(), u"Zone does not exist."_s);
    s.server.answerNext(Answer::json(R"({"id":"x","name":"example.com"})"));
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestIonos::replacesManySetsInOneRequest()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::json(zoneOf({})); });
    const auto outcomes = s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {}, {u"@ 300 MX 10 mail"_s, u"@ 300 MX 20 mx.example.net."_s}),
                            change(kOrigin, {u"* 300 TXT old"_s}, {u"* 300 TXT \"say \\\"hi\\\"\""_s}),
                            change(kOrigin, {}, {u"_sip._tcp 60 SRV 1 2 5060 sip"_s})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 1);
    QCOMPARE(s.server.writes()[0].method, QByteArray("PATCH"));
    QCOMPARE(s.server.writes()[0].path(), u"/dns/v1/zones/"_s + kId);
    QCOMPARE(
        s.server.writes()[0].json(),
        json("[{\"name\":\"example.com\",\"type\":\"MX\",\"content\":\"mail.example.com\",\"ttl\":300,\"prio\":10,"
             "\"disabled\":false},"
             "{\"name\":\"example.com\",\"type\":\"MX\",\"content\":\"mx.example.net\",\"ttl\":300,\"prio\":20,"
             "\"disabled\":false},"
             "{\"name\":\"*.example.com\",\"type\":\"TXT\",\"content\":\"\\\"say \\\\\\\"hi\\\\\\\"\\\"\",\"ttl\":300,"
             "\"prio\":0,\"disabled\":false},"
             "{\"name\":\"_sip._tcp.example.com\",\"type\":\"SRV\",\"content\":\"2 5060 sip.example.com\",\"ttl\":60,"
             "\"prio\":1,\"disabled\":false}]"));
}

void TestIonos::deletesAsRecorded()
{
    const auto recording = Recording::load(u"ionos"_s, u"delete_record_by_filter_should_remove_record"_s);
    if (!recording)
        QSKIP(Recording::missing());
    const QList<RecordedExchange>& exchanges = recording->exchanges();
    const RecordedExchange& creation = exchanges[1];
    const RecordedExchange& deletion = exchanges[3];
    QCOMPARE(deletion.method, QByteArray("DELETE"));
    Setup s;
    s.server.setHandler([&](const SeenRequest& seen) {
        return seen.method == "GET" ? exchanges[2].answer : seen.method == "DELETE" ? deletion.answer : creation.answer;
    });
    const RRsetChange erase = change(kOrigin, {u"delete.testfilt 3600 TXT challengetoken"_s}, {});
    QCOMPARE(s.adapter->apply(requestFor(s.zone, {erase}))[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes()[0].method, QByteArray("DELETE"));
    QCOMPARE(s.server.writes()[0].path(), deletion.url.path());
    // A record is spelt as it was when it was created, but for the quotes, which it comes back with.
    s.server.forgetRequests();
    const RRsetChange create = change(kOrigin, {}, {u"delete.testfilt 3600 TXT challengetoken"_s});
    (void)s.adapter->apply(requestFor(s.zone, {create}));
    QJsonObject expected = json(creation.requestBody)[0].toObject();
    expected.insert(u"content"_s, u"\"challengetoken\""_s);
    QCOMPARE(s.server.writes()[0].json(), QJsonValue(QJsonArray{expected}));
}

void TestIonos::makesWayForAnAlias()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "GET"
                   ? Answer::json(zoneOf(
                         R"({"id":"a1","name":"www.example.com","type":"A","content":"192.0.2.1","ttl":60,"disabled":false},
                            {"id":"a2","name":"www.example.com","type":"A","content":"192.0.2.2","ttl":60,"disabled":false},
                            {"id":"b1","name":"old.example.com","type":"A","content":"192.0.2.2","ttl":60,"disabled":false})"))
                   : Answer{200, {}, {}};
    });
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 60 CNAME web"_s}),
                                               change(kOrigin, {u"www 60 A 192.0.2.1"_s, u"www 60 A 192.0.2.2"_s}, {}),
                                               change(kOrigin, {u"old 60 A 192.0.2.2"_s}, {})}));
    QStringList calls;
    const QList<SeenRequest> writes = s.server.writes();
    for (const SeenRequest& seen : writes)
        calls += QString::fromLatin1(seen.method) + u' ' + seen.path().section(u'/', 5);
    QCOMPARE(calls.size(), 4);
    QStringList first = calls.first(2);
    first.sort();
    QCOMPARE(first, (QStringList{u"DELETE records/a1"_s, u"DELETE records/a2"_s}));
    QCOMPARE(calls[2], u"PATCH "_s);
    QCOMPARE(calls[3], u"DELETE records/b1"_s); // what nothing takes the place of goes last
}

void TestIonos::keepsRecordsThatAreSwitchedOff()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) {
        return Answer::json(zoneOf(
            R"({"id":"1","name":"www.example.com","rootName":"example.com","type":"A","content":"192.0.2.1","ttl":60,"disabled":false},
               {"id":"2","name":"www.example.com","rootName":"example.com","type":"A","content":"192.0.2.9","ttl":60,"disabled":true})"));
    });
    (void)s.adapter->apply(requestFor(s.zone, {change(kOrigin, {u"www 60 A 192.0.2.1"_s}, {u"www 60 A 192.0.2.7"_s})}));
    QCOMPARE(s.server.writes()[0].json(), json(R"([
        {"name":"www.example.com","type":"A","content":"192.0.2.7","ttl":60,"prio":0,"disabled":false},
        {"name":"www.example.com","type":"A","content":"192.0.2.9","ttl":60,"disabled":true}])"));
}

void TestIonos::namesTheRejectedRecordAndAppliesTheOthers()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(zoneOf({}));
        if (seen.body.contains("\"b.example.com\""))
            return Answer::json(
                R"([{"code":"INVALID_RECORD","message":"Record is invalid.","inputRecord":{"name":"b.example.com","type":"A","content":"192.0.2.1"},"invalidFields":["ttl"]}])",
                400);
        return Answer{200, {}, {}};
    });
    const auto outcomes = s.adapter->apply(
        requestFor(s.zone, {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s}),
                            change(kOrigin, {}, {u"c 60 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QVERIFY(outcomes[1].error->cause().startsWith(u"Record is invalid."));
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.server.writes().size(), 2); // the record in the error was understood
}

void TestIonos::isUncertainWhereHalfWasWritten()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return Answer::json(zoneOf(
                R"({"id":"1","name":"www.example.com","type":"A","content":"192.0.2.1","ttl":60,"disabled":false})"));
        return seen.method == "DELETE" ? Answer{200, {}, {}}
                                       : Answer::json(R"([{"code":"UNAUTHORIZED","message":"No."}])", 403);
    });
    const auto outcomes = s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {}, {u"www 60 CNAME web"_s}), change(kOrigin, {u"www 60 A 192.0.2.1"_s}, {})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Uncertain);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Uncertain);
}

void TestIonos::listsZones()
{
    Setup s;
    s.server.answerNext(
        Answer::json(R"([{"name":"example.com","id":"4c9feb47-2a4d-11ec-bda4-0a5864441f49","type":"NATIVE"}])"));
    const QList<ExternalZone> zones = s.adapter->zones();
    QCOMPARE(zones.size(), 1);
    QCOMPARE(zones[0].id, kId);
    QCOMPARE(zones[0].origin.toText(), kOrigin);
}

void TestIonos::createsNoZones()
{
    Setup s;
    const Name name = Name::fromText(u"new.example."_s).value();
    QCOMPARE(errorOf([&] { (void)s.adapter->createZone(name); }).kind(), ErrorKind::Permission);
    QVERIFY(s.server.requests().isEmpty());
}

void TestIonos::takesNameServersFromTheZone()
{
    Setup s;
    s.server.answerNext(
        Answer::json(zoneOf(R"({"id":"1","name":"example.com","type":"NS","content":"ns1088.ui-dns.org","ttl":86400},
                  {"id":"2","name":"sub.example.com","type":"NS","content":"ns1.example.net","ttl":86400})")));
    QCOMPARE(s.adapter->nameServers(s.zone), (QList<NameServer>{{u"ns1088.ui-dns.org"_s, 53}}));
    QCOMPARE(s.server.requests()[0].queryItem(u"recordType"_s), u"NS"_s);
}

QTEST_GUILESS_MAIN(TestIonos)
#include "TestIonos.moc"
