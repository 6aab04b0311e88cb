// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/TwoServers.h"

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

QStringList cells(const QJsonObject& drift)
{
    QStringList found;
    const QJsonArray links = drift[u"links"_s].toArray();
    for (const QJsonValue& link : links) {
        const QJsonArray all = link[u"cells"_s].toArray();
        for (const QJsonValue& cell : all) {
            found.append(QStringList{link[u"link"_s].toString(), cell[u"name"_s].toString(), cell[u"type"_s].toString(),
                                     cell[u"state"_s].toString()}
                             .join(u' '));
        }
    }
    return found;
}

} // namespace

/// The whole way of a zone against two real servers, as an outside program sees it.
class TestSyncCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void testsAccounts();
    void pushesFirstOnlyWhereForced();
    void pushesAnEdit();
    void plansExactly();
    void seesDriftAndSettlesIt();
    void aFailingLinkLeavesTheOtherDone();
    void importsFromAProvider();
    void watchesOnce();

private:
    void pushFirst();

    std::unique_ptr<TwoServers> m_servers;
};

void TestSyncCommands::init()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns_server is not installed");
    m_servers = std::make_unique<TwoServers>();
    QVERIFY2(m_servers->start(), m_servers->output().constData());
    m_servers->prepare();
}

void TestSyncCommands::cleanup()
{
    m_servers.reset();
}

void TestSyncCommands::pushFirst()
{
    const Cli::Answer answer = m_servers->cli(u"sync example.test --force --json"_s);
    COMPARE_STATUS(answer, 0);
}

void TestSyncCommands::testsAccounts()
{
    COMPARE_STATUS(m_servers->cli(u"account test pdns"_s), 0);
    COMPARE_STATUS(m_servers->cli(u"account test knot"_s), 0);
    m_servers->cli.set(u"ZONELOOM_SECRET_PDNS_API_KEY"_s, u"wrong-key"_s);
    const Cli::Answer answer = m_servers->cli(u"account test pdns --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), u"authentication"_s);
    QVERIFY(!answer.all().contains("wrong-key"));
    // Both kinds of answers go into the log, the secret into neither.
    const QString file = m_servers->cli.path(u"requests.txt"_s);
    COMPARE_STATUS(m_servers->cli(u"account test pdns --log %1 --json"_s.arg(file)), 1);
    QFile log(file);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QByteArray text = log.readAll();
    QVERIFY2(text.contains("GET http://127.0.0.1:") && text.contains("-- 401 after "), text.constData());
    QVERIFY(!text.contains("wrong-key"));
    log.close();
    m_servers->cli.set(u"ZONELOOM_SECRET_PDNS_API_KEY"_s, QLatin1String(PowerDnsServer::ApiKey));
    COMPARE_STATUS(m_servers->cli(u"account test pdns --log %1"_s.arg(file)), 0);
    QVERIFY(log.open(QIODevice::ReadOnly));
    text = log.readAll();
    QVERIFY2(text.contains("-- 200 after ") && text.contains("[hidden]"), text.constData());
    QVERIFY(!text.contains(": secret"));
    COMPARE_STATUS(m_servers->cli(u"account test pdns --log /nowhere/requests.txt"_s), 1);
}

void TestSyncCommands::pushesFirstOnlyWhereForced()
{
    Cli& cli = m_servers->cli;
    const Cli::Answer withheld = cli(u"sync example.test --link knot --json"_s);
    COMPARE_STATUS(withheld, 2);
    QCOMPARE(withheld.json()[u"links"_s][0][u"result"_s].toString(), u"withheld"_s);
    QCOMPARE(dig(m_servers->knot.port(), u"www.example.test"_s, u"A"_s), QByteArray());
    pushFirst();
    for (const quint16 port : {m_servers->knot.port(), m_servers->powerDns.dnsPort()}) {
        QCOMPARE(dig(port, u"www.example.test"_s, u"A"_s), QByteArray("198.51.100.10"));
        QCOMPARE(dig(port, u"example.test"_s, u"MX"_s), QByteArray("10 mail.example.test."));
        QCOMPARE(dig(port, u"example.test"_s, u"TXT"_s), QByteArray("\"v=spf1 mx -all\""));
        QCOMPARE(dig(port, u"_sip._tcp.example.test"_s, u"SRV"_s), QByteArray("10 5 5060 mail.example.test."));
    }
    COMPARE_STATUS(cli(u"drift example.test"_s), 0);
    COMPARE_STATUS(cli(u"plan example.test"_s), 0);
    const Cli::Answer verified = cli(u"verify example.test --json"_s);
    COMPARE_STATUS(verified, 0);
    const QJsonArray servers = verified.json()[u"servers"_s].toArray();
    QCOMPARE(servers.size(), 2);
    for (const QJsonValue& server : servers)
        QCOMPARE(server[u"state"_s].toString(), u"right"_s);
}

void TestSyncCommands::pushesAnEdit()
{
    Cli& cli = m_servers->cli;
    pushFirst();
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    const Cli::Answer pending = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(pending, 2);
    QCOMPARE(cells(pending.json()),
             QStringList({u"pdns www.example.test. A pending"_s, u"knot www.example.test. A pending"_s}));
    const Cli::Answer synced = cli(u"sync example.test --json"_s);
    COMPARE_STATUS(synced, 0);
    const QJsonObject report = synced.json();
    QCOMPARE(report[u"revision"_s].toInt(), 2);
    QVERIFY(report[u"seconds"_s].toDouble() > 0);
    const QJsonArray links = report[u"links"_s].toArray();
    QCOMPARE(links.size(), 2);
    for (const QJsonValue& link : links) {
        QCOMPARE(link[u"result"_s].toString(), u"applied"_s);
        QCOMPARE(link[u"changes"_s].toInt(), 1);
        QVERIFY(link[u"error"_s].isNull());
        QVERIFY2(link[u"live_seconds"_s].toDouble() > 0, synced.out.constData());
    }
    for (const quint16 port : {m_servers->knot.port(), m_servers->powerDns.dnsPort()})
        QCOMPARE(dig(port, u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.7"));
}

void TestSyncCommands::plansExactly()
{
    Cli& cli = m_servers->cli;
    pushFirst();
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    const Cli::Answer planned = cli(u"plan example.test --json"_s);
    COMPARE_STATUS(planned, 2);
    const QString hash = planned.json()[u"hash"_s].toString();
    QCOMPARE(hash.size(), 64);
    const QJsonObject change = planned.json()[u"links"_s][0][u"changes"_s][0].toObject();
    QCOMPARE(change[u"action"_s].toString(), u"replace"_s);
    QCOMPARE(change[u"name"_s].toString(), u"www.example.test."_s);
    QCOMPARE(change[u"after"_s][u"rdata"_s].toArray(), QJsonArray{u"203.0.113.7"_s});
    COMPARE_STATUS(cli(u"record add example.test new A 203.0.113.8"_s), 0);
    const Cli::Answer moved = cli(u"sync example.test --plan %1 --json"_s.arg(hash));
    COMPARE_STATUS(moved, 1);
    QCOMPARE(moved.errorKind(), u"conflict"_s);
    QCOMPARE(dig(m_servers->knot.port(), u"www.example.test"_s, u"A"_s), QByteArray("198.51.100.10"));
    const QString now = cli(u"plan example.test --json"_s).json()[u"hash"_s].toString();
    COMPARE_STATUS(cli(u"sync example.test --plan %1"_s.arg(now)), 0);
    QCOMPARE(dig(m_servers->knot.port(), u"new.example.test"_s, u"A"_s), QByteArray("203.0.113.8"));
}

void TestSyncCommands::seesDriftAndSettlesIt()
{
    Cli& cli = m_servers->cli;
    pushFirst();
    m_servers->changeAtPowerDns(
        R"({"name":"www.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.66","disabled":false}]},)"
        R"({"name":"www.example.test.","type":"AAAA","changetype":"DELETE"},)"
        R"({"name":"theirs.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"x\"","disabled":false}]},)"
        R"({"name":"robot.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"y\"","disabled":false}]})");
    const Cli::Answer drift = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(drift, 2);
    QCOMPARE(cells(drift.json()),
             QStringList({u"pdns robot.example.test. TXT unmanaged"_s, u"pdns theirs.example.test. TXT unmanaged"_s,
                          u"pdns www.example.test. A drifted"_s, u"pdns www.example.test. AAAA drifted"_s}));
    const QJsonObject pdns = drift.json()[u"links"_s][0].toObject();
    QCOMPARE(pdns[u"state"_s].toString(), u"differs"_s);
    QVERIFY(pdns[u"error"_s].isNull() && pdns[u"read_at"_s].isString());
    const QJsonObject cell = pdns[u"cells"_s][2].toObject();
    QCOMPARE(cell[u"internal"_s].toObject(),
             QJsonObject({{u"ttl"_s, 300}, {u"rdata"_s, QJsonArray{u"198.51.100.10"_s}}}));
    QCOMPARE(cell[u"observed"_s].toObject(),
             QJsonObject({{u"ttl"_s, 60}, {u"rdata"_s, QJsonArray{u"203.0.113.66"_s}}}));
    QVERIFY(pdns[u"cells"_s][3][u"observed"_s].isNull());
    QCOMPARE(drift.json()[u"links"_s][1][u"state"_s].toString(), u"in_sync"_s);

    // A sync alone leaves what waits for a person.
    const Cli::Answer waiting = cli(u"sync example.test --json"_s);
    COMPARE_STATUS(waiting, 2);
    QCOMPARE(waiting.json()[u"links"_s][0][u"result"_s].toString(), u"waiting"_s);

    const Cli::Answer adopted = cli(u"adopt example.test pdns www A --json"_s);
    COMPARE_STATUS(adopted, 0);
    QCOMPARE(adopted.json()[u"revision"_s].toInt(), 2);
    QCOMPARE(adopted.json()[u"changed"_s].toInt(), 1);
    COMPARE_STATUS(cli(u"push example.test pdns www AAAA"_s), 0);
    QCOMPARE(dig(m_servers->powerDns.dnsPort(), u"www.example.test"_s, u"AAAA"_s), QByteArray("2001:db8::10"));
    COMPARE_STATUS(cli(u"push example.test pdns theirs"_s), 0);
    QCOMPARE(dig(m_servers->powerDns.dnsPort(), u"theirs.example.test"_s, u"TXT"_s), QByteArray());
    COMPARE_STATUS(cli(u"ignore example.test pdns robot TXT"_s), 0);
    const Cli::Answer after = cli(u"drift example.test --json"_s);
    QCOMPARE(cells(after.json()),
             QStringList({u"pdns robot.example.test. TXT ignored"_s, u"knot www.example.test. A pending"_s}));
    COMPARE_STATUS(cli(u"sync example.test"_s), 0);
    QCOMPARE(dig(m_servers->knot.port(), u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.66"));
    COMPARE_STATUS(cli(u"drift example.test"_s), 0);
}

void TestSyncCommands::aFailingLinkLeavesTheOtherDone()
{
    Cli& cli = m_servers->cli;
    pushFirst();
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    m_servers->powerDns.stop();
    const Cli::Answer answer = cli(u"sync example.test --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.json()[u"links"_s][0][u"result"_s].toString(), u"failed"_s);
    QCOMPARE(answer.json()[u"links"_s][0][u"error"_s][u"kind"_s].toString(), u"network"_s);
    QCOMPARE(answer.json()[u"links"_s][1][u"result"_s].toString(), u"applied"_s);
    QCOMPARE(dig(m_servers->knot.port(), u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.7"));
}

void TestSyncCommands::importsFromAProvider()
{
    Cli& cli = m_servers->cli;
    pushFirst();
    for (const QString& account : {u"pdns"_s, u"knot"_s}) {
        cli.set(u"ZONELOOM_STORE"_s, cli.path(account + u".db"_s));
        COMPARE_STATUS(cli(u"account add pdns --provider powerdns --endpoint %1"_s.arg(m_servers->powerDns.endpoint())),
                       0);
        COMPARE_STATUS(
            cli(u"account add knot --provider rfc2136 --set server=127.0.0.1 --set port=%1 --set tsig-name=zl"_s.arg(
                m_servers->knot.port())),
            0);
        const Cli::Answer imported = cli(u"zone import example.test --from %1 --json"_s.arg(account));
        COMPARE_STATUS(imported, 0);
        QCOMPARE(imported.json()[u"records"_s].toInt(), 9);
        QCOMPARE(
            cli(u"record list example.test --name www --type A --json"_s).json()[u"rrsets"_s][0][u"rdata"_s].toArray(),
            QJsonArray{u"198.51.100.10"_s});
    }
    const Cli::Answer none = cli(u"zone import other.test --from pdns --json"_s);
    COMPARE_STATUS(none, 1);
    QCOMPARE(none.errorKind(), u"zone_not_found"_s);
}

void TestSyncCommands::watchesOnce()
{
    Cli& cli = m_servers->cli;
    pushFirst();
    COMPARE_STATUS(cli(u"link set example.test knot --policy auto"_s), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    const Cli::Answer answer = cli(u"watch --once --json"_s);
    COMPARE_STATUS(answer, 2); // the other link waits for a person's sync
    QCOMPARE(dig(m_servers->knot.port(), u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.7"));
    QCOMPARE(dig(m_servers->powerDns.dnsPort(), u"www.example.test"_s, u"A"_s), QByteArray("198.51.100.10"));
}

QTEST_GUILESS_MAIN(TestSyncCommands)
#include "TestSyncCommands.moc"
