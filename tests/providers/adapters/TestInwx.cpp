// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"
#include "tests/support/Shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// The recordings speak XML-RPC. The same methods and members travel as JSON at /jsonrpc/, with a session's cookie in
// place of user and password in each call: https://www.inwx.com/en/help/apidoc (account.login, account.unlock,
// nameserver.*).

namespace {

const QString kOrigin = u"example.com."_s;
const QByteArray kDone = R"({"code":1000,"msg":"Command completed successfully","svTRID":"x","runtime":0.1})";

/// An XML-RPC value as the JSON interface has it.
QJsonValue fromXmlRpc(QXmlStreamReader& reader)
{
    QJsonValue value = QString();
    const auto memberOf = [](QXmlStreamReader& member) {
        std::pair<QString, QJsonValue> pair;
        while (member.readNextStartElement()) {
            if (member.name() == u"name")
                pair.first = member.readElementText();
            else
                pair.second = fromXmlRpc(member);
        }
        return pair;
    };
    while (reader.readNextStartElement()) {
        if (reader.name() == u"struct") {
            QJsonObject object;
            while (reader.readNextStartElement()) {
                const auto [name, content] = memberOf(reader);
                object.insert(name, content);
            }
            value = object;
        } else if (reader.name() == u"array") {
            QJsonArray array;
            reader.readNextStartElement(); // <data>
            while (reader.readNextStartElement())
                array += fromXmlRpc(reader);
            reader.skipCurrentElement();
            value = array;
        } else if (reader.name() == u"int") {
            value = reader.readElementText().toInt();
        } else {
            value = reader.readElementText();
        }
    }
    return value;
}

QJsonObject fromXmlRpc(const QByteArray& document, QString* method = nullptr)
{
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"methodName" && method)
            *method = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == u"value")
            return fromXmlRpc(reader).toObject();
    }
    return {};
}

struct Setup
{
    explicit Setup(const QMap<QString, QString>& more = {})
    {
        QMap<QString, QString> fields{{u"user-name"_s, u"jane"_s}, {u"password"_s, u"p4ss"_s}};
        fields.insert(more);
        adapter.emplace(u"inwx"_s, server.url(u"/jsonrpc"_s), fields);
        server.setHandler([this](const SeenRequest& seen) {
            const QString method = seen.json()["method"_L1].toString();
            if (method == u"account.login")
                return Answer::json(loginAnswer.get())
                    .with("Set-Cookie", "domrobot=s3ssion" + QByteArray::number(++sessions) + "; path=/; HttpOnly");
            if (method == u"account.unlock")
                return Answer::json(kDone);
            return handler.get()(method, seen.json()["params"_L1].toObject());
        });
    }
    using Handler = std::function<Answer(const QString& method, const QJsonObject& params)>;
    Shared<QByteArray> loginAnswer{
        R"({"code":1000,"msg":"Command completed successfully","resData":{"customerId":1,"tfa":"0"}})"};
    std::atomic_int sessions = 0;
    Shared<Handler> handler{[](const QString&, const QJsonObject&) { return Answer::json(kDone); }};
    HttpDouble server;
    std::optional<AdapterUnderTest> adapter;
    ExternalZone zone = externalZone(kOrigin, u"example.com"_s);

    Provider& provider() { return *adapter->provider; }
    /// Method and parameters of each call but logins.
    [[nodiscard]] QList<std::pair<QString, QJsonObject>> calls() const
    {
        QList<std::pair<QString, QJsonObject>> calls;
        const QList<SeenRequest> seen = server.requests();
        for (const SeenRequest& call : seen) {
            const QString method = call.json()["method"_L1].toString();
            if (!method.startsWith(u"account."))
                calls.append({method, call.json()["params"_L1].toObject()});
        }
        return calls;
    }
};

Answer infoOf(const QByteArray& records, int count)
{
    QByteArray body =
        R"({"code":1000,"msg":"Command completed successfully","resData":{"roId":1,"domain":"example.com","type":"MASTER","count":)" +
        QByteArray::number(count);
    if (!records.isEmpty())
        body += ",\"record\":[" + records + "]";
    return Answer::json(body + "}}");
}

} // namespace

class TestInwx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsInOnce();
    void unlocksASessionWithASecondFactor();
    void logsInAgainWhereTheSessionIsGone();
    void namesARefusedLogin();
    void readsTheRecordedZone();
    void readsEveryForm();
    void readsAnEmptyZone();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void sendsWhatWasRecorded();
    void writesEveryForm_data();
    void writesEveryForm();
    void givesAPriorityOfZeroByANewRecord();
    void listsZonesOverPages();
    void createsAZone();
};

void TestInwx::logsInOnce()
{
    Setup s;
    s.provider().test();
    s.provider().test();
    const QList<SeenRequest> seen = s.server.requests();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen[0].path(), u"/jsonrpc/"_s);
    QCOMPARE(seen[0].json(), json(R"({"method":"account.login","params":{"user":"jane","pass":"p4ss"}})"));
    QCOMPARE(seen[1].header("Cookie"), QByteArray("domrobot=s3ssion1"));
    QCOMPARE(seen[2].header("Cookie"), QByteArray("domrobot=s3ssion1"));
}

void TestInwx::unlocksASessionWithASecondFactor()
{
    // The secret and time of RFC 6238's first value.
    Setup s({{u"totp-secret"_s, u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s}});
    s.adapter->environment->setNow(QDateTime::fromSecsSinceEpoch(59, Qt::UTC));
    s.loginAnswer =
        R"({"code":1000,"msg":"Command completed successfully","resData":{"customerId":1,"tfa":"GOOGLE-AUTH"}})";
    s.provider().test();
    const QList<SeenRequest> seen = s.server.requests();
    QCOMPARE(seen[1].json(), json(R"({"method":"account.unlock","params":{"tan":"287082"}})"));
    QCOMPARE(seen[1].header("Cookie"), QByteArray("domrobot=s3ssion1"));
}

void TestInwx::logsInAgainWhereTheSessionIsGone()
{
    Setup s;
    s.provider().test();
    int refusals = 0;
    s.handler = [&](const QString&, const QJsonObject&) {
        return ++refusals == 1 ? Answer::json(R"({"code":2200,"msg":"Authentication error"})") : Answer::json(kDone);
    };
    s.provider().test();
    QCOMPARE(s.sessions, 2);
    QCOMPARE(s.server.requests().last().header("Cookie"), QByteArray("domrobot=s3ssion2"));
}

void TestInwx::namesARefusedLogin()
{
    Setup s;
    s.loginAnswer = R"({"code":2200,"msg":"Authentication error"})";
    const Error error = errorOf([&] { s.provider().test(); });
    QCOMPARE(error.kind(), ErrorKind::Authentication);
    QCOMPARE(error.cause(), u"Authentication error"_s);
    QCOMPARE(s.sessions, 1);
}

void TestInwx::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"inwx"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.handler = [&](const QString& method, const QJsonObject& params) {
        for (const RecordedExchange& exchange : recording->exchanges()) {
            QString recorded;
            const QJsonObject asked = fromXmlRpc(exchange.requestBody, &recorded);
            if (recorded == method && asked["domain"_L1] == params["domain"_L1])
                return Answer::of(fromXmlRpc(exchange.answer.body));
        }
        return Answer::json(R"({"code":2303,"msg":"not recorded"})");
    };
    const QString origin = u"lexicon-testrunner.com"_s;
    const ZoneReading reading = s.provider().read(externalZone(origin + u'.', origin));
    // By hand. Some names are doubled: absolute ones that were once taken as relative.
    const QString twice = origin + u'.' + origin;
    QStringList expected{u"%1. 86400 NS ns.ote.inwx.de."_s.arg(origin),
                         u"%1. 86400 NS ns2.ote.inwx.de."_s.arg(origin),
                         u"localhost.%1. 3600 A 127.0.0.1"_s.arg(origin),
                         u"docs.%1. 3600 CNAME docs.example.com."_s.arg(origin),
                         u"orig.nameonly.test.%1. 3600 TXT \"updated\""_s.arg(origin),
                         u"ttl.fqdn.%1. 3600 TXT \"ttlshouldbe3600\""_s.arg(origin),
                         u"ttl.fqdn.%1. 3600 TXT \"ttlshouldbe3600\""_s.arg(twice),
                         u"_acme-challenge.deleterecordinset.%1. 3600 TXT \"challengetoken2\""_s.arg(origin)};
    for (const char* name :
         {"orig.nameonly.test", "orig.test", "orig.testfqdn", "orig.testfull", "random.fqdntest", "random.fulltest",
          "random.test", "updated.test", "updated.testfqdn", "updated.testfull", "_acme-challenge.fqdn",
          "_acme-challenge.full", "_acme-challenge.noop", "_acme-challenge.test"})
        expected += u"%1.%2. 3600 TXT \"challengetoken\""_s.arg(QLatin1String(name), origin);
    for (const char* name :
         {"delete.testfqdn", "orig.testfqdn", "random.fqdntest", "_acme-challenge.fqdn", "_acme-challenge.noop"})
        expected += u"%1.%2. 3600 TXT \"challengetoken\""_s.arg(QLatin1String(name), twice);
    for (const QString& token : {u"challengetoken1"_s, u"challengetoken2"_s}) {
        for (const char* name : {"_acme-challenge.createrecordset", "_acme-challenge.listrecordset"}) {
            expected += u"%1.%2. 3600 TXT \"%3\""_s.arg(QLatin1String(name), origin, token);
            expected += u"%1.%2. 3600 TXT \"%3\""_s.arg(QLatin1String(name), twice, token);
        }
        for (const char* name : {"_acme-challenge.deleterecordinset", "_acme-challenge.deleterecordset"})
            expected += u"%1.%2. 3600 TXT \"%3\""_s.arg(QLatin1String(name), twice, token);
    }
    // The recording's own list: 40 records, of which one is the SOA.
    QStringList read = lines(reading.content);
    read.sort();
    expected.sort();
    QCOMPARE(read.join(u'\n'), expected.join(u'\n'));
    QCOMPARE(read.size(), 39);
}

void TestInwx::readsEveryForm()
{
    Setup s;
    s.handler = [](const QString&, const QJsonObject&) {
        return infoOf(
            R"({"id":1,"name":"example.com","type":"SOA","content":"ns.inwx.de hostmaster@inwx.de 2026112401","ttl":86400,"prio":0},
               {"id":2,"name":"example.com","type":"MX","content":"mail.example.net","ttl":300,"prio":10},
               {"id":3,"name":"void.example.com","type":"MX","content":".","ttl":300,"prio":0},
               {"id":4,"name":"_sip._tcp.example.com","type":"SRV","content":"2 5060 sip.example.net","ttl":300,"prio":1},
               {"id":5,"name":"example.com","type":"CAA","content":"0 issue \u0022letsencrypt.org\u0022","ttl":300,"prio":0},
               {"id":"a-6","name":"*.example.com","type":"TXT","content":"say \u0022hi\u0022","ttl":300,"prio":0},
               {"id":7,"name":"go.example.com","type":"URL","content":"https://example.net/","ttl":300,"prio":0,"urlRedirectType":"HEADER301"},
               {"id":8,"name":"example.com","type":"ALIAS","content":"host.example.net","ttl":300,"prio":0})",
            8);
    };
    const ZoneReading reading = s.provider().read(s.zone);
    QStringList read = lines(reading.content);
    read.sort();
    QCOMPARE(read, (QStringList{u"*.example.com. 300 TXT \"say \\\"hi\\\"\""_s,
                                u"_sip._tcp.example.com. 300 SRV 1 2 5060 sip.example.net."_s,
                                u"example.com. 300 ALIAS host.example.net."_s,
                                u"example.com. 300 CAA 0 issue \"letsencrypt.org\""_s,
                                u"example.com. 300 MX 10 mail.example.net."_s, u"void.example.com. 300 MX 0 ."_s}));
    QCOMPARE(reading.opaque.size(), 1);
    QCOMPARE(reading.opaque[0].second, u"URL: https://example.net/"_s);
}

void TestInwx::readsAnEmptyZone()
{
    Setup s;
    s.handler = [](const QString&, const QJsonObject&) { return infoOf({}, 0); };
    QCOMPARE(s.provider().read(s.zone).content.rrsetCount(), 0);
    s.handler = [](const QString&, const QJsonObject&) { return infoOf({}, 3); };
    QCOMPARE(errorOf([&] { (void)s.provider().read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestInwx::doesNotTakeAMissingZoneForAnEmptyOne()
{
    const auto recording = Recording::load(u"inwx"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    Setup s;
    s.handler = [&](const QString&, const QJsonObject&) {
        return recording ? Answer::of(fromXmlRpc(recording->exchanges().last().answer.body))
                         : Answer::json(R"({"code":2303,"msg":"Object does not exist"})");
    };
    const Error missing = errorOf([&] { (void)s.provider().read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(missing.cause(), u"Object does not exist"_s);
}

void TestInwx::sendsWhatWasRecorded()
{
    const auto recording = Recording::load(u"inwx"_s, u"delete_record_by_filter_should_remove_record"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    const QString origin = u"lexicon-testrunner.com"_s;
    const ExternalZone zone = externalZone(origin + u'.', origin);
    std::atomic_bool isThere = false;
    s.handler = [&](const QString& method, const QJsonObject&) {
        if (method != u"nameserver.info")
            return Answer::json(kDone);
        return isThere
                   ? infoOf(
                         R"({"id":16929,"name":"delete.testfilt.lexicon-testrunner.com","type":"TXT","content":"challengetoken","ttl":3600,"prio":0})",
                         1)
                   : infoOf({}, 0);
    };
    const QStringList record{u"delete.testfilt 3600 TXT challengetoken"_s};
    QCOMPARE(s.provider().apply(requestFor(zone, {change(zone.origin.toText(), {}, record)}))[0].state,
             ChangeOutcome::State::Applied);
    isThere = true;
    QCOMPARE(s.provider().apply(requestFor(zone, {change(zone.origin.toText(), record, {})}))[0].state,
             ChangeOutcome::State::Applied);
    for (const auto& [method, params] : s.calls()) {
        if (method == u"nameserver.info")
            continue;
        bool isRecorded = false;
        for (const RecordedExchange& exchange : recording->exchanges()) {
            QString recorded;
            QJsonObject expected = fromXmlRpc(exchange.requestBody, &recorded);
            if (recorded != method)
                continue;
            isRecorded = true;
            expected.remove(u"user"_s); // the session stands for them
            expected.remove(u"pass"_s);
            // Written relative, as it is safe: the recorded zone holds names that were doubled.
            if (expected.contains(u"name"_s))
                expected.insert(u"name"_s, expected["name"_L1].toString().chopped(origin.size() + 1));
            QCOMPARE(params, expected);
        }
        QVERIFY2(isRecorded, qPrintable(method));
    }
}

void TestInwx::writesEveryForm_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a mail server of the zone itself")
        << u"@ 300 MX 10 mail"_s
        << QByteArray(
               R"({"domain":"example.com","type":"MX","name":"@","ttl":300,"content":"mail.example.com","prio":10})");
    QTest::newRow("a service")
        << u"_sip._tcp 300 SRV 0 2 5060 sip.example.net."_s
        << QByteArray(
               R"({"domain":"example.com","type":"SRV","name":"_sip._tcp","ttl":300,"content":"2 5060 sip.example.net","prio":0})");
    QTest::newRow("a service binding is all as in a zone file")
        << u"@ 300 HTTPS 1 svc.example.net. alpn=h2"_s
        << QByteArray(
               R"({"domain":"example.com","type":"HTTPS","name":"@","ttl":300,"content":"1 svc.example.net. alpn=h2"})");
    QTest::newRow("no service at all")
        << u"_imap._tcp 300 SRV 0 0 0 ."_s
        << QByteArray(
               R"({"domain":"example.com","type":"SRV","name":"_imap._tcp","ttl":300,"content":"0 0 .","prio":0})");
    QTest::newRow("a text loses its quotes")
        << u"* 300 TXT \"say \\\"hi\\\"\" \" twice\""_s
        << QByteArray("{\"domain\":\"example.com\",\"type\":\"TXT\",\"name\":\"*\",\"ttl\":300,\"content\":\"say "
                      "\\\"hi\\\" twice\"}");
    QTest::newRow("an issuer of certificates")
        << u"@ 300 CAA 0 issue \"letsencrypt.org\""_s
        << QByteArray("{\"domain\":\"example.com\",\"type\":\"CAA\",\"name\":\"@\",\"ttl\":300,\"content\":\"0 issue "
                      "\\\"letsencrypt.org\\\"\"}");
}

void TestInwx::writesEveryForm()
{
    QFETCH(QString, record);
    QFETCH(QByteArray, sent);
    Setup s;
    s.handler = [](const QString& method, const QJsonObject&) {
        return method == u"nameserver.info" ? infoOf({}, 0) : Answer::json(R"({"code":1000,"resData":{"id":5}})");
    };
    const auto outcomes = s.provider().apply(requestFor(s.zone, {change(kOrigin, {}, {record})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(s.calls().size(), 2);
    QCOMPARE(s.calls()[1].first, u"nameserver.createRecord"_s);
    QCOMPARE(QJsonValue(s.calls()[1].second), json(sent));
}

void TestInwx::givesAPriorityOfZeroByANewRecord()
{
    Setup s;
    s.handler = [](const QString& method, const QJsonObject&) {
        return method == u"nameserver.info"
                   ? infoOf(
                         R"({"id":2,"name":"example.com","type":"MX","content":"mail.example.net","ttl":300,"prio":10})",
                         1)
                   : Answer::json(kDone);
    };
    const auto run = [&](const QString& after) {
        s.server.forgetRequests();
        (void)s.provider().apply(requestFor(s.zone, {change(kOrigin, {u"@ 300 MX 10 mail.example.net."_s}, {after})}));
        QStringList methods;
        for (const auto& [method, params] : s.calls())
            methods += method;
        return methods.sliced(1);
    };
    QCOMPARE(run(u"@ 300 MX 20 mail.example.net."_s), QStringList{u"nameserver.updateRecord"_s});
    QCOMPARE(QJsonValue(s.calls()[1].second),
             json(R"({"id":2,"type":"MX","name":"@","ttl":300,"content":"mail.example.net","prio":20})"));
    QCOMPARE(run(u"@ 300 MX 0 ."_s), (QStringList{u"nameserver.createRecord"_s, u"nameserver.deleteRecord"_s}));
}

void TestInwx::listsZonesOverPages()
{
    Setup s;
    s.handler = [](const QString& method, const QJsonObject& params) {
        if (method != u"nameserver.list")
            return Answer::json(R"({"code":2000,"msg":"?"})");
        const int from = (params["page"_L1].toInt() - 1) * params["pagelimit"_L1].toInt();
        QJsonArray domains;
        for (int i = from; i < std::min(from + params["pagelimit"_L1].toInt(), 252); ++i)
            domains +=
                QJsonObject{{u"roId"_s, i}, {u"domain"_s, i == 0 ? u"bücher.example"_s : u"d%1.example"_s.arg(i)}};
        return Answer::of(
            QJsonObject{{u"code"_s, 1000}, {u"resData"_s, QJsonObject{{u"count"_s, 252}, {u"domains"_s, domains}}}});
    };
    const QList<ExternalZone> zones = s.provider().zones();
    QCOMPARE(zones.size(), 252);
    QCOMPARE(zones[0].id, u"xn--bcher-kva.example"_s); // what the other calls want
    QCOMPARE(zones[0].name, u"bücher.example"_s);
    QCOMPARE(s.calls().size(), 2);
}

void TestInwx::createsAZone()
{
    Setup s;
    s.handler = [](const QString&, const QJsonObject&) {
        return Answer::json(R"({"code":1000,"resData":{"roId":7}})");
    };
    QCOMPARE(s.provider().createZone(Name::fromText(u"new.example."_s).value()).id, u"new.example"_s);
    QCOMPARE(s.calls()[0].first, u"nameserver.create"_s);
    QCOMPARE(QJsonValue(s.calls()[0].second),
             json(R"({"domain":"new.example","type":"MASTER","ns":["ns.inwx.de","ns2.inwx.de","ns3.inwx.eu"]})"));
}

QTEST_GUILESS_MAIN(TestInwx)
#include "TestInwx.moc"
