// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"
#include "tests/support/Shared.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// The recordings hold all answers, but their authors took `param` out of the requests. What is sent is from
// https://ccp.netcup.net/run/webservice/servers/endpoint.php (login, infoDnsZone, infoDnsRecords, updateDnsRecords).

namespace {

const QString kOrigin = u"example.com."_s;

QByteArray answerOf(const QByteArray& data, int code = 2000, const QByteArray& message = "Fine.")
{
    return "{\"serverrequestid\":\"x\",\"clientrequestid\":\"\",\"action\":\"x\",\"status\":\"" +
           QByteArray(code == 2000 ? "success" : "error") + "\",\"statuscode\":" + QByteArray::number(code) +
           ",\"shortmessage\":\"x\",\"longmessage\":\"" + message + "\",\"responsedata\":" + data + "}";
}

struct Setup
{
    Setup()
    {
        server.setHandler([this](const SeenRequest& seen) {
            const QString action = seen.json()["action"_L1].toString();
            if (action == u"login")
                return Answer::json(login.get().isEmpty()
                                        ? answerOf("{\"apisessionid\":\"s" + QByteArray::number(++sessions) + "\"}")
                                        : login.get());
            if (action == u"infoDnsZone" && !zoneIsMissing)
                return Answer::json(answerOf(
                    R"({"name":"example.com","ttl":"86400","serial":"1","refresh":"28800","retry":"7200","expire":"1209600","dnssecstatus":false})"));
            if (zoneIsMissing)
                return Answer::json(answerOf("\"\"", 5031, "Can not get DNS records for zone.  Domain not found."));
            return handler.get()(action, seen.json()["param"_L1].toObject());
        });
    }
    using Handler = std::function<Answer(const QString& action, const QJsonObject& param)>;
    Shared<QByteArray> login;
    std::atomic_int sessions = 0;
    std::atomic_bool zoneIsMissing = false;
    Shared<Handler> handler{[](const QString&, const QJsonObject&) {
        return Answer::json(answerOf("\"\"", 5029, "Can not get DNS records for zone. No records."));
    }};
    HttpDouble server;
    AdapterUnderTest adapter{u"netcup"_s,
                             server.url(u"/run/endpoint.php"_s),
                             {{u"customer-number"_s, u"12345"_s},
                              {u"api-key"_s, u"k3y"_s},
                              {u"api-password"_s, u"p4ss"_s},
                              {u"zone-names"_s, u"example.com"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"example.com"_s);

    [[nodiscard]] QList<QJsonObject> updates() const
    {
        QList<QJsonObject> updates;
        const QList<SeenRequest> seen = server.requests();
        for (const SeenRequest& call : seen) {
            if (call.json()["action"_L1].toString() == u"updateDnsRecords")
                updates += call.json()["param"_L1].toObject();
        }
        return updates;
    }
};

Answer recordsOf(const QByteArray& records)
{
    return Answer::json(answerOf("{\"dnsrecords\":[" + records + "]}"));
}

} // namespace

class TestNetcup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheSessionIntoEachCall();
    void logsInAgainWhereTheSessionIsRefused();
    void namesARefusedLogin();
    void readsTheRecordedZone();
    void readsEveryForm();
    void readsAnEmptyZone();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void writesChangesInOneRequest();
    void appliesTheOthersWhereOneIsRejected();
    void namesTheRejectedRecord();
    void hasOneTtlForTheZone();
    void findsZonesByTheirName();
};

void TestNetcup::putsTheSessionIntoEachCall()
{
    Setup s;
    s.adapter->test();
    s.adapter->test();
    const QList<SeenRequest> seen = s.server.requests();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen[0].url.path() + u'?' + seen[0].url.query(), u"/run/endpoint.php?JSON"_s);
    QCOMPARE(seen[0].json(),
             json(R"({"action":"login","param":{"customernumber":"12345","apikey":"k3y","apipassword":"p4ss"}})"));
    QCOMPARE(seen[1].json(),
             json(R"({"action":"infoDnsZone","param":{"domainname":"example.com","customernumber":"12345",
        "apikey":"k3y","apisessionid":"s1"}})"));
    QCOMPARE(seen[2].json()["param"_L1]["apisessionid"_L1].toString(), u"s1"_s);
}

void TestNetcup::logsInAgainWhereTheSessionIsRefused()
{
    Setup s;
    std::atomic_int refusals = 0;
    s.handler = [&](const QString&, const QJsonObject&) {
        return ++refusals == 1 ? Answer::json(answerOf("\"\"", 4001, "The session id is not in a valid format."))
                               : recordsOf({});
    };
    (void)s.adapter->read(s.zone);
    QCOMPARE(s.sessions, 2);
    // As it happens at random, right after the login.
    Setup fresh;
    refusals = 0;
    fresh.server.setHandler([&](const SeenRequest& seen) {
        if (seen.json()["action"_L1].toString() == u"login")
            return Answer::json(answerOf("{\"apisessionid\":\"s" + QByteArray::number(++fresh.sessions) + "\"}"));
        return ++refusals == 1 ? Answer::json(answerOf("\"\"", 4001, "The session id is not in a valid format."))
                               : Answer::json(answerOf(R"({"name":"example.com","ttl":"86400"})"));
    });
    fresh.adapter->test();
    QCOMPARE(fresh.sessions, 2);
}

void TestNetcup::namesARefusedLogin()
{
    Setup s;
    s.login = answerOf("\"\"", 4013, "Validation Error. The api password is not correct.");
    const Error error = errorOf([&] { s.adapter->test(); });
    QCOMPARE(error.kind(), ErrorKind::Authentication);
    QCOMPARE(error.cause(), u"Validation Error. The api password is not correct."_s);
    QCOMPARE(s.server.requests().size(), 1); // too many failures lock the account
}

void TestNetcup::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"netcup"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.server.setHandler([&](const SeenRequest& seen) {
        for (const RecordedExchange& exchange : recording->exchanges()) {
            if (json(exchange.requestBody)["action"_L1] == seen.json()["action"_L1])
                return exchange.answer;
        }
        return Answer{501, {}, {}};
    });
    const ZoneReading reading = s.adapter->read(externalZone(u"coldfix.de."_s, u"coldfix.de"_s));
    QStringList expected{u"coldfix.de. 86400 A 37.120.171.171"_s,
                         u"docs.coldfix.de. 86400 CNAME docs.example.com."_s,
                         u"localhost.coldfix.de. 86400 A 127.0.0.1"_s,
                         u"www.coldfix.de. 86400 CNAME coldfix.de."_s,
                         u"_acme-challenge.createrecordset.coldfix.de. 86400 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.createrecordset.coldfix.de. 86400 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.deleterecordinset.coldfix.de. 86400 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.listrecordset.coldfix.de. 86400 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.listrecordset.coldfix.de. 86400 TXT \"challengetoken2\""_s};
    for (const char* name : {"_acme-challenge.fqdn", "_acme-challenge.full", "_acme-challenge.test",
                             "_acme-challenge.noop", "random.fqdntest", "random.fulltest", "random.test"})
        expected += QLatin1String(name) + u".coldfix.de. 86400 TXT \"challengetoken\""_s;
    QStringList read = lines(reading.content);
    expected.sort();
    read.sort();
    QCOMPARE(read, expected);
}

void TestNetcup::readsEveryForm()
{
    Setup s;
    s.handler = [](const QString&, const QJsonObject&) {
        return recordsOf(
            R"({"id":"1","hostname":"@","type":"MX","priority":"10","destination":"mail.example.net","deleterecord":false,"state":"yes"},
               {"id":"2","hostname":"@","type":"MX","priority":"20","destination":"@","deleterecord":false,"state":"yes"},
               {"id":"3","hostname":"_sip._tcp","type":"SRV","priority":"0","destination":"1 2 5060 sip.example.net.","deleterecord":false,"state":"yes"},
               {"id":"4","hostname":"@","type":"CAA","priority":"0","destination":"0 issue \u0022letsencrypt.org\u0022","deleterecord":false,"state":"yes"},
               {"id":"5","hostname":"*","type":"TXT","priority":"0","destination":"say \u0022hi\u0022","deleterecord":false,"state":"yes"},
               {"id":"6","hostname":"go","type":"FORWARD","priority":"0","destination":"https://x/","deleterecord":false,"state":"yes"})");
    };
    const ZoneReading reading = s.adapter->read(s.zone);
    QStringList read = lines(reading.content);
    read.sort();
    QCOMPARE(read, (QStringList{u"*.example.com. 86400 TXT \"say \\\"hi\\\"\""_s,
                                u"_sip._tcp.example.com. 86400 SRV 1 2 5060 sip.example.net."_s,
                                u"example.com. 86400 CAA 0 issue \"letsencrypt.org\""_s,
                                u"example.com. 86400 MX 10 mail.example.net."_s,
                                u"example.com. 86400 MX 20 example.com."_s}));
    QCOMPARE(reading.opaque.size(), 1);
}

void TestNetcup::readsAnEmptyZone()
{
    Setup s; // which the service calls an error, 5029
    QCOMPARE(s.adapter->read(s.zone).content.rrsetCount(), 0);
    s.handler = [](const QString&, const QJsonObject&) { return Answer::json(answerOf("{}")); };
    QCOMPARE(errorOf([&] { (void)s.adapter->read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestNetcup::doesNotTakeAMissingZoneForAnEmptyOne()
{
    Setup s;
    s.zoneIsMissing = true;
    const Error missing = errorOf([&] { (void)s.adapter->read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QVERIFY(missing.cause().contains(u"Domain not found"));
}

void TestNetcup::writesChangesInOneRequest()
{
    Setup s;
    s.handler = [](const QString& action, const QJsonObject&) {
        return action == u"infoDnsRecords"
                   ? recordsOf(
                         R"({"id":"11","hostname":"www","type":"A","priority":"0","destination":"192.0.2.1","deleterecord":false,"state":"yes"},
                            {"id":"12","hostname":"@","type":"MX","priority":"10","destination":"mail.example.com","deleterecord":false,"state":"yes"},
                            {"id":"13","hostname":"@","type":"MX","priority":"20","destination":"old.example.net","deleterecord":false,"state":"yes"})")
                   : recordsOf({});
    };
    const auto outcomes = s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {}, {u"www 86400 CNAME web"_s}), change(kOrigin, {u"www 86400 A 192.0.2.1"_s}, {}),
                 change(kOrigin, {u"@ 86400 MX 10 mail"_s, u"@ 86400 MX 20 old.example.net."_s},
                        {u"@ 86400 MX 10 mail"_s, u"@ 86400 MX 30 new.example.net."_s}),
                 change(kOrigin, {}, {u"_sip._tcp 86400 SRV 1 2 5060 sip.example.net."_s}),
                 change(kOrigin, {}, {u"* 86400 TXT \"say \\\"hi\\\"\" \" twice\""_s})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    QCOMPARE(s.updates().size(), 1);
    QCOMPARE(s.updates()[0]["domainname"_L1].toString(), u"example.com"_s);
    // Deletions first; the mail server that stays is not named, the other becomes the new one.
    QCOMPARE(
        s.updates()[0]["dnsrecordset"_L1]["dnsrecords"_L1],
        json("[{\"id\":\"11\",\"hostname\":\"www\",\"type\":\"A\",\"priority\":\"0\",\"destination\":\"192.0.2.1\","
             "\"deleterecord\":true},"
             "{\"id\":\"13\",\"hostname\":\"@\",\"type\":\"MX\",\"priority\":\"30\",\"destination\":"
             "\"new.example.net\",\"deleterecord\":false},"
             "{\"hostname\":\"www\",\"type\":\"CNAME\",\"priority\":\"0\",\"destination\":\"web.example.com\","
             "\"deleterecord\":false},"
             "{\"hostname\":\"_sip._tcp\",\"type\":\"SRV\",\"priority\":\"0\",\"destination\":\"1 2 5060 "
             "sip.example.net.\",\"deleterecord\":false},"
             "{\"hostname\":\"*\",\"type\":\"TXT\",\"priority\":\"0\",\"destination\":\"say \\\"hi\\\" "
             "twice\",\"deleterecord\":false}]"));
}

void TestNetcup::appliesTheOthersWhereOneIsRejected()
{
    Setup s;
    s.handler = [](const QString& action, const QJsonObject& param) {
        if (action == u"infoDnsRecords")
            return recordsOf({});
        const QByteArray text = QJsonDocument(param).toJson(QJsonDocument::Compact);
        if (text.contains("\"b\""))
            return Answer::json(answerOf("\"\"", 4013, "Validation Error. Hostname b is not valid."));
        return recordsOf(
            R"({"id":"21","hostname":"a","type":"A","priority":"0","destination":"192.0.2.1","deleterecord":false,"state":"yes"})");
    };
    const auto outcomes = s.adapter->apply(requestFor(
        s.zone, {change(kOrigin, {}, {u"a 86400 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 86400 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(s.updates().size(), 3); // both, then each alone
}

void TestNetcup::namesTheRejectedRecord()
{
    Setup s;
    s.handler = [](const QString& action, const QJsonObject&) {
        return action == u"infoDnsRecords"
                   ? recordsOf({})
                   : Answer::json(answerOf("\"\"", 4013, "Validation Error. The destination is not valid."));
    };
    const auto outcomes = s.adapter->apply(requestFor(s.zone, {change(kOrigin, {}, {u"a 86400 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[0].error->cause(), u"Validation Error. The destination is not valid. (4013)"_s);
}

void TestNetcup::hasOneTtlForTheZone()
{
    Setup s;
    const Capabilities here = s.adapter->capabilities(s.zone);
    QCOMPARE(here.ttlSteps, QList<quint32>{86'400});
    QCOMPARE(here.apexNs, Support::No);
}

void TestNetcup::findsZonesByTheirName()
{
    Setup s;
    QCOMPARE(s.adapter->findZone(u"Example.com"_s).id, u"example.com"_s);
    QCOMPARE(s.adapter->zones().size(), 1);
    QCOMPARE(s.adapter->nameServers(s.zone).size(), 3);
    s.zoneIsMissing = true;
    QCOMPARE(errorOf([&] { (void)s.adapter->findZone(u"no.example"_s); }).kind(), ErrorKind::ZoneNotFound);
    const Name name = Name::fromText(u"new.example."_s).value();
    QCOMPARE(errorOf([&] { (void)s.adapter->createZone(name); }).kind(), ErrorKind::Permission);
}

QTEST_GUILESS_MAIN(TestNetcup)
#include "TestNetcup.moc"
