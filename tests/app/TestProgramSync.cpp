// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ProgramInterface.h"

#include <QTcpServer>

using namespace zoneloom;

/// Commands that compare and write, as a program calls them that knows nothing but the design's page on the command
/// line: what they say of cells, plans, results and servers.
class TestProgramSync : public ProgramInterface
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServers(); }
    void cleanup() { m_servers.reset(); }
    void driftTellsEveryState();
    void plansAndSyncs();
    void syncTellsEveryResult();
    void verifyTellsWhatServersAnswer();
    void settlesCells();
    void withoutAZoneAllOfThem();
    void watches();
};

void TestProgramSync::driftTellsEveryState()
{
    COMPARE_STATUS(cli(u"record add example.test shop ALIAS www.example.net."_s), 0);
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    m_servers->changeAtPowerDns(
        R"({"name":"www.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.66","disabled":false}]},)"
        R"({"name":"mail.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.67","disabled":false}]},)"
        R"({"name":"theirs.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"x\"","disabled":false}]},)"
        R"({"name":"robot.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"y\"","disabled":false}]})");
    COMPARE_STATUS(cli(u"record set example.test mail A 203.0.113.99"_s), 0);
    COMPARE_STATUS(cli(u"record add example.test new A 203.0.113.1 --ttl 60"_s), 0);
    COMPARE_STATUS(cli(u"ignore example.test pdns robot TXT --json"_s), 0);

    const Cli::Answer answer = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    const QJsonObject drift = answer.json();
    COMPARE_KEYS(drift, {u"links"_s, u"revision"_s, u"zone"_s});
    const QJsonObject link = linkOf(drift, u"pdns"_s);
    COMPARE_KEYS(link, {u"account"_s, u"cells"_s, u"error"_s, u"link"_s, u"read_at"_s, u"state"_s});
    QCOMPARE(link[u"state"_s].toString(), u"differs"_s);
    QVERIFY(isTime(link[u"read_at"_s]) && link[u"error"_s].isNull());

    const auto expect = [&](const QString& name, const QString& type, const QString& state, const QJsonValue& internal,
                            const QJsonValue& base, const QJsonValue& observed) {
        QCOMPARE(cellOf(drift, u"pdns"_s, name, type), QJsonObject({{u"name"_s, name},
                                                                    {u"type"_s, type},
                                                                    {u"state"_s, state},
                                                                    {u"reason"_s, QJsonValue::Null},
                                                                    {u"internal"_s, internal},
                                                                    {u"base"_s, base},
                                                                    {u"observed"_s, observed}}));
    };
    const QJsonValue none = QJsonValue::Null;
    expect(u"new.example.test."_s, u"A"_s, u"pending"_s, value(60, {u"203.0.113.1"_s}), none, none);
    expect(u"www.example.test."_s, u"A"_s, u"drifted"_s, value(300, {u"198.51.100.10"_s}),
           value(300, {u"198.51.100.10"_s}), value(60, {u"203.0.113.66"_s}));
    expect(u"mail.example.test."_s, u"A"_s, u"conflict"_s, value(3600, {u"203.0.113.99"_s}),
           value(3600, {u"198.51.100.25"_s}), value(60, {u"203.0.113.67"_s}));
    expect(u"theirs.example.test."_s, u"TXT"_s, u"unmanaged"_s, none, none, value(60, {u"\"x\""_s}));
    expect(u"robot.example.test."_s, u"TXT"_s, u"ignored"_s, none, none, value(60, {u"\"y\""_s}));
    const QJsonObject accepted = cellOf(drift, u"knot"_s, u"shop.example.test."_s, u"ALIAS"_s);
    QCOMPARE(accepted[u"state"_s].toString(), u"accepted"_s);
    QVERIFY(!accepted[u"reason"_s].toString().isEmpty());
    QCOMPARE(accepted[u"internal"_s], value(3600, {u"www.example.net."_s}));
    QVERIFY(accepted[u"observed"_s].isNull());
    QVERIFY(cellOf(drift, u"pdns"_s, u"www.example.test."_s, u"AAAA"_s).isEmpty());
    const QJsonObject all = cli(u"drift example.test --all --json"_s).json();
    QCOMPARE(cellOf(all, u"pdns"_s, u"www.example.test."_s, u"AAAA"_s)[u"state"_s].toString(), u"in_sync"_s);

    // A link that cannot be read is unknown, and the others are told all the same.
    m_servers->powerDns.stop();
    const Cli::Answer failed = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(failed, 1);
    const QJsonObject unknown = linkOf(failed.json(), u"pdns"_s);
    QCOMPARE(unknown[u"state"_s].toString(), u"unknown"_s);
    COMPARE_KEYS(unknown[u"error"_s].toObject(), {u"kind"_s, u"message"_s});
    QCOMPARE(unknown[u"error"_s][u"kind"_s].toString(), u"network"_s);
    QCOMPARE(linkOf(failed.json(), u"knot"_s)[u"state"_s].toString(), u"differs"_s);
    COMPARE_STATUS(cli(u"sync example.test --link knot"_s), 0);
    const Cli::Answer again = cli(u"drift example.test --json"_s);
    QCOMPARE(linkOf(again.json(), u"knot"_s)[u"state"_s].toString(), u"in_sync"_s);
}

void TestProgramSync::plansAndSyncs()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    COMPARE_STATUS(cli(u"record add example.test new A 203.0.113.1 --ttl 60"_s), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    COMPARE_STATUS(cli(u"record remove example.test www AAAA"_s), 0);
    const Cli::Answer answer = cli(u"plan example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    const QJsonObject plan = answer.json();
    COMPARE_KEYS(plan, {u"hash"_s, u"links"_s, u"revision"_s, u"zone"_s});
    QCOMPARE(plan[u"revision"_s].toInt(), 4);
    for (const QString& name : {u"pdns"_s, u"knot"_s}) {
        const QJsonObject link = linkOf(plan, name);
        COMPARE_KEYS(link, {u"changes"_s, u"error"_s, u"link"_s, u"withheld"_s});
        QVERIFY(link[u"withheld"_s].isNull() && link[u"error"_s].isNull());
        QMap<QString, QJsonObject> changes;
        const QJsonArray array = link[u"changes"_s].toArray();
        for (const QJsonValue& change : array)
            changes[change[u"action"_s].toString()] = change.toObject();
        QCOMPARE(changes.keys(), Keys({u"create"_s, u"delete"_s, u"replace"_s}));
        QCOMPARE(changes[u"create"_s], QJsonObject({{u"action"_s, u"create"_s},
                                                    {u"name"_s, u"new.example.test."_s},
                                                    {u"type"_s, u"A"_s},
                                                    {u"before"_s, QJsonValue::Null},
                                                    {u"after"_s, value(60, {u"203.0.113.1"_s})}}));
        QCOMPARE(changes[u"replace"_s][u"before"_s], value(300, {u"198.51.100.10"_s}));
        QCOMPARE(changes[u"delete"_s][u"before"_s], value(300, {u"2001:db8::10"_s}));
        QVERIFY(changes[u"delete"_s][u"after"_s].isNull());
    }
    const QString hash = plan[u"hash"_s].toString();
    QCOMPARE(cli(u"plan example.test --json"_s).json()[u"hash"_s].toString(), hash);

    // Somebody moves one of the zones: the same plan must not be applied any more, to neither of them.
    m_servers->changeAtPowerDns(
        R"({"name":"theirs.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"x\"","disabled":false}]})");
    const Cli::Answer moved = cli(u"sync example.test --plan %1 --json"_s.arg(hash));
    COMPARE_ERROR(moved, u"conflict"_s);
    QCOMPARE(dig(m_servers->knot.port(), u"new.example.test"_s, u"A"_s), QByteArray());
    m_servers->changeAtPowerDns(R"({"name":"theirs.example.test.","type":"TXT","changetype":"DELETE"})");

    const Cli::Answer synced = cli(u"sync example.test --plan %1 --json"_s.arg(hash));
    COMPARE_STATUS(synced, 0);
    COMPARE_KEYS(synced.json(), {u"links"_s, u"revision"_s, u"seconds"_s, u"zone"_s});
    for (const QString& name : {u"pdns"_s, u"knot"_s}) {
        const QJsonObject link = linkOf(synced.json(), name);
        COMPARE_KEYS(link, {u"changes"_s, u"error"_s, u"link"_s, u"live_seconds"_s, u"result"_s, u"seconds"_s});
        QCOMPARE(link[u"result"_s].toString(), u"applied"_s);
        QCOMPARE(link[u"changes"_s].toInt(), 3);
        QVERIFY(link[u"live_seconds"_s].isDouble() && link[u"seconds"_s].isDouble() && link[u"error"_s].isNull());
    }
    const Cli::Answer nothing = cli(u"plan example.test --json"_s);
    COMPARE_STATUS(nothing, 0);
    QCOMPARE(linkOf(nothing.json(), u"knot"_s)[u"changes"_s].toArray().size(), 0);
    COMPARE_ERROR(cli(u"sync example.test --plan %1 --json"_s.arg(hash)), u"conflict"_s);
}

void TestProgramSync::syncTellsEveryResult()
{
    const auto resultOf = [this](const QString& line, int status, const QString& link) {
        const Cli::Answer answer = cli(line + u" --json"_s);
        if (answer.status != status)
            qWarning("%s", answer.all().constData());
        return answer.status == status ? linkOf(answer.json(), link)[u"result"_s].toString() : QString();
    };
    QCOMPARE(resultOf(u"sync example.test"_s, 2, u"knot"_s), u"withheld"_s);
    QCOMPARE(resultOf(u"sync example.test --link knot --force"_s, 0, u"knot"_s), u"applied"_s);
    QCOMPARE(resultOf(u"sync example.test"_s, 0, u"knot"_s), u"in_sync"_s);
    m_servers->changeAtPowerDns(R"({"name":"www.example.test.","type":"AAAA","changetype":"DELETE"})");
    QCOMPARE(resultOf(u"sync example.test"_s, 2, u"pdns"_s), u"waiting"_s);
    QCOMPARE(resultOf(u"sync example.test --overwrite"_s, 0, u"pdns"_s), u"applied"_s);
    // A plan that would remove most of a zone is withheld until it is forced.
    QByteArray many = companyZone;
    for (int i = 0; i < 30; ++i)
        many += "h" + QByteArray::number(i) + " A 192.0.2.1\n";
    COMPARE_STATUS(cli(u"zone import example.test -"_s, many), 0);
    COMPARE_STATUS(cli(u"sync example.test"_s), 0);
    COMPARE_STATUS(cli(u"zone import example.test -"_s, companyZone), 0);
    const Cli::Answer withheld = cli(u"plan example.test --json"_s);
    COMPARE_STATUS(withheld, 2);
    QVERIFY(!linkOf(withheld.json(), u"pdns"_s)[u"withheld"_s].toString().isEmpty());
    QCOMPARE(resultOf(u"sync example.test"_s, 2, u"pdns"_s), u"withheld"_s);
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    // Where nobody is known to ask, nobody claims that it is live.
    COMPARE_STATUS(cli(u"account set pdns --set name-servers="_s), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.8"_s), 0);
    const Cli::Answer unasked = cli(u"sync example.test --json"_s);
    COMPARE_STATUS(unasked, 0);
    QVERIFY(linkOf(unasked.json(), u"pdns"_s)[u"live_seconds"_s].isNull());
    m_servers->powerDns.stop();
    QCOMPARE(resultOf(u"sync example.test"_s, 1, u"pdns"_s), u"failed"_s);
    QCOMPARE(resultOf(u"sync example.test"_s, 1, u"knot"_s), u"in_sync"_s);
}

void TestProgramSync::verifyTellsWhatServersAnswer()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    QTcpServer closed; // bound and never listening for DNS over UDP
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 nobody = closed.serverPort();
    closed.close();
    COMPARE_STATUS(
        cli(u"account set pdns --set name-servers=127.0.0.1:%1,127.0.0.1:%2"_s.arg(m_servers->powerDns.dnsPort())
                .arg(nobody)),
        0);
    m_servers->changeAtPowerDns(
        R"({"name":"www.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.66","disabled":false}]})");
    const Cli::Answer answer = cli(u"verify example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    COMPARE_KEYS(answer.json(), {u"revision"_s, u"servers"_s, u"zone"_s});
    QMap<QString, QJsonObject> servers;
    const QJsonArray array = answer.json()[u"servers"_s].toArray();
    for (const QJsonValue& server : array) {
        COMPARE_KEYS(server.toObject(),
                     {u"address"_s, u"link"_s, u"milliseconds"_s, u"server"_s, u"state"_s, u"wrong"_s});
        servers[server[u"state"_s].toString()] = server.toObject();
    }
    QCOMPARE(servers.keys(), Keys({u"right"_s, u"unreachable"_s, u"wrong"_s}));
    QCOMPARE(servers[u"right"_s][u"link"_s].toString(), u"knot"_s);
    QVERIFY(servers[u"right"_s][u"milliseconds"_s].isDouble());
    QVERIFY(servers[u"unreachable"_s][u"milliseconds"_s].isNull());
    QCOMPARE(servers[u"wrong"_s][u"wrong"_s].toArray(),
             QJsonArray{QJsonObject({{u"name"_s, u"www.example.test."_s},
                                     {u"type"_s, u"A"_s},
                                     {u"expected"_s, value(300, {u"198.51.100.10"_s})},
                                     {u"observed"_s, value(60, {u"203.0.113.66"_s})}})});
    COMPARE_STATUS(cli(u"push example.test pdns www A"_s), 0);
    COMPARE_STATUS(cli(u"account set pdns --set name-servers=127.0.0.1:%1"_s.arg(m_servers->powerDns.dnsPort())), 0);
    COMPARE_STATUS(cli(u"verify example.test"_s), 0);
}

void TestProgramSync::settlesCells()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    const QByteArray theirs =
        R"({"name":"www.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.66","disabled":false}]},)"
        R"({"name":"theirs.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"x\"","disabled":false}]})";
    m_servers->changeAtPowerDns(theirs);
    const Cli::Answer pushed = cli(u"push example.test pdns www A --json"_s);
    COMPARE_STATUS(pushed, 0);
    COMPARE_KEYS(pushed.json(), {u"links"_s, u"revision"_s, u"seconds"_s, u"zone"_s});
    QCOMPARE(linkOf(pushed.json(), u"pdns"_s)[u"changes"_s].toInt(), 1);
    COMPARE_STATUS(cli(u"push example.test pdns theirs"_s), 0); // deleted there
    COMPARE_STATUS(cli(u"drift example.test"_s), 0);
    m_servers->changeAtPowerDns(theirs);
    const Cli::Answer adopted = cli(u"adopt example.test pdns --json"_s);
    COMPARE_STATUS(adopted, 0);
    COMPARE_KEYS(adopted.json(), {u"added"_s, u"changed"_s, u"findings"_s, u"removed"_s, u"revision"_s, u"zone"_s});
    QCOMPARE(adopted.json()[u"revision"_s].toInt(), 2);
    QCOMPARE(cli(u"adopt example.test pdns --json"_s).json()[u"revision"_s].toInt(), 2);
    COMPARE_STATUS(cli(u"sync example.test"_s), 0);
    COMPARE_STATUS(cli(u"link set example.test pdns --policy observe"_s), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.9"_s), 0);
    COMPARE_ERROR(cli(u"push example.test pdns a..b --json"_s), u"invalid"_s);
    const Cli::Answer observed = cli(u"push example.test pdns www A --json"_s);
    COMPARE_STATUS(observed, 1);
    QCOMPARE(linkOf(observed.json(), u"pdns"_s)[u"error"_s][u"kind"_s].toString(), u"usage"_s);
    QCOMPARE(dig(m_servers->powerDns.dnsPort(), u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.66"));
}

void TestProgramSync::withoutAZoneAllOfThem()
{
    COMPARE_STATUS(cli(u"zone create other.test --ns ns1.example.net. --ns ns2.example.net."_s), 0);
    COMPARE_STATUS(cli(u"link add other.test pdns --create"_s), 0);
    for (const QString& command : {u"drift"_s, u"plan"_s, u"sync --force"_s, u"verify"_s}) {
        const Cli::Answer answer = cli(command + u" --json"_s);
        COMPARE_STATUS(answer, command.startsWith(u"sync") || command == u"verify" ? 0 : 2);
        QVERIFY(isOneObject(answer.out));
        COMPARE_KEYS(answer.json(), {u"zones"_s});
        const QJsonArray zones = answer.json()[u"zones"_s].toArray();
        QCOMPARE(zones.size(), 2);
        QCOMPARE(zones[0][u"zone"_s].toString(), u"example.test."_s);
        QCOMPARE(zones[1][u"zone"_s].toString(), u"other.test."_s);
    }
    COMPARE_STATUS(cli(u"drift"_s), 0);
}

void TestProgramSync::watches()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    COMPARE_STATUS(cli(u"watch --once --json"_s), 0);
    COMPARE_STATUS(cli(u"link set example.test knot --policy auto"_s), 0);
    QByteArray said;
    const std::unique_ptr<QProcess> watch = m_servers->cli.start({u"watch"_s, u"--json"_s});
    connect(watch.get(), &QProcess::readyReadStandardError, this, [&] { said += watch->readAllStandardError(); });
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("Watching"), 20'000);
    // Each commit of any program reaches the link of policy auto, the other waits for a person's sync.
    QTest::qWait(300);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    QTRY_COMPARE_WITH_TIMEOUT(dig(m_servers->knot.port(), u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.7"),
                              20'000);
    QCOMPARE(dig(m_servers->powerDns.dnsPort(), u"www.example.test"_s, u"A"_s), QByteArray("198.51.100.10"));
    COMPARE_STATUS(cli(u"watch --once --json"_s), 2);
    watch->terminate();
    QVERIFY(watch->waitForFinished(20'000));
    QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
    const QByteArrayList lines = watch->readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray& line : lines)
        COMPARE_KEYS(QJsonDocument::fromJson(line).object(), {u"links"_s, u"revision"_s, u"seconds"_s, u"zone"_s});
}

QTEST_GUILESS_MAIN(TestProgramSync)
#include "TestProgramSync.moc"
