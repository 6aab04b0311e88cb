// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/TwoServers.h"

#include "models/store/Journal.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "tests/support/HttpDouble.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <atomic>

using namespace zoneloom;

namespace {

QByteArray smallZone(const QByteArray& address)
{
    return "$TTL 300\n@ SOA ns1.example.net. hostmaster 1 2 3 400 5\n@ NS ns1.example.net.\n@ NS ns2.example.net.\n"
           "www A " +
           address + "\n";
}

/// Stands before a real PowerDNS server and hands everything on, until it is told to let writes hang: these it still
/// delivers, or loses.
class Gate
{
public:
    enum class Writes
    {
        Pass,
        ArriveUnanswered,
        AreLost
    };

    explicit Gate(quint16 port)
        : m_port(port)
        , m_double([this](const test::SeenRequest& request) { return answer(request); })
    {}
    std::atomic<Writes> writes = Writes::Pass;
    [[nodiscard]] QString url() const { return m_double.url(); }
    [[nodiscard]] qsizetype seenWrites() const { return m_double.writes().size(); }

private:
    test::Answer answer(const test::SeenRequest& request) const
    {
        const bool isWrite = request.method != "GET";
        if (isWrite && writes == Writes::AreLost)
            return test::Answer::badly(test::Answer::Manner::Hang);
        static QMutex oneAtATime; // the server's SQLite takes one writer
        const QMutexLocker lock(&oneAtATime);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.write(request.method + ' ' + request.url.toEncoded() +
                     " HTTP/1.0\r\nX-API-Key: secret\r\nContent-Type: "
                     "application/json\r\nContent-Length: " +
                     QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body);
        QByteArray all;
        while (socket.waitForReadyRead(5000))
            all += socket.readAll();
        if (isWrite && writes == Writes::ArriveUnanswered)
            return test::Answer::badly(test::Answer::Manner::Hang);
        const qsizetype body = all.indexOf("\r\n\r\n") + 4;
        return test::Answer::json(all.sliced(body), all.sliced(9, 3).toInt());
    }

    quint16 m_port;
    test::HttpDouble m_double;
};

/// Ended with SIGKILL, wherever it is.
void kill(QProcess& process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

/// The real program, killed in the middle of things, and several of it at once.
class TestInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledSyncIsFinishedByTheNext();
    void aKilledCommitIsThereOrNot();
    void aKilledImportIsThereOrNot();
    void severalProgramsCommitAndSyncAtOnce();
};

void TestInterruptions::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns_server is not installed");
}

void TestInterruptions::aKilledSyncIsFinishedByTheNext()
{
    PowerDnsServer server;
    QVERIFY2(server.start(), server.output().constData());
    const auto apiPort = static_cast<quint16>(QUrl(server.endpoint()).port());
    Cli cli;
    const QStringList zones{u"arrived.test"_s, u"lost.test"_s, u"edited.test"_s};
    std::map<QString, std::unique_ptr<Gate>> gates;
    for (const QString& zone : zones) {
        gates[zone] = std::make_unique<Gate>(apiPort);
        const QString account = zone.section(u'.', 0, 0);
        cli.set(u"ZONELOOM_SECRET_%1_API_KEY"_s.arg(account.toUpper()), u"secret"_s);
        COMPARE_STATUS(cli(u"zone import %1 -"_s.arg(zone), smallZone("192.0.2.1")), 0);
        COMPARE_STATUS(cli(u"account add %1 --provider powerdns --endpoint %2"_s.arg(account, gates[zone]->url())), 0);
        COMPARE_STATUS(cli(u"link add %1 %2 --create"_s.arg(zone, account)), 0);
    }
    COMPARE_STATUS(cli(u"sync --json"_s), 0);
    for (const QString& zone : zones)
        COMPARE_STATUS(cli(u"record set %1 www A 192.0.2.2"_s.arg(zone)), 0);
    std::map<QString, qsizetype> before;
    for (auto& [zone, gate] : gates) {
        before[zone] = gate->seenWrites();
        gate->writes = zone == u"lost.test" ? Gate::Writes::AreLost : Gate::Writes::ArriveUnanswered;
    }

    const std::unique_ptr<QProcess> sync = cli.start({u"sync"_s});
    for (auto& [zone, gate] : gates)
        QTRY_COMPARE_WITH_TIMEOUT(gate->seenWrites(), before[zone] + 1, 30'000);
    QTRY_COMPARE(dig(server.dnsPort(), u"www.arrived.test"_s, u"A"_s), QByteArray("192.0.2.2"));
    QTRY_COMPARE(dig(server.dnsPort(), u"www.edited.test"_s, u"A"_s), QByteArray("192.0.2.2"));
    kill(*sync);
    for (auto& [zone, gate] : gates)
        gate->writes = Gate::Writes::Pass;

    // The journal knows exactly what is uncertain.
    const auto store = Store::open(cli.store(), Store::Mode::OpenExisting).value();
    const auto uncertain = [&store](const QString& zone) {
        const Link link = store->links().of(Name::fromText(zone).value()).value().first();
        return store->journal().open(link.id).value();
    };
    for (const QString& zone : zones) {
        const QList<Journal::Entry> entries = uncertain(zone);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().state, Journal::State::Sent);
        QCOMPARE(entries.first().change.key().name, Name::fromText(QString(u"www."_s + zone)).value());
        QCOMPARE(entries.first().revision, 2);
    }
    COMPARE_STATUS(cli(u"record set edited.test www A 192.0.2.3"_s), 0);

    // The killed program's lease is in nobody's way: that it is gone can be seen on the same machine.
    COMPARE_STATUS(cli(u"sync --json"_s), 0);
    for (const QString& zone : zones)
        QVERIFY(uncertain(zone).isEmpty());
    // Read first, and sent only what was seen not to be there.
    QCOMPARE(gates[u"arrived.test"_s]->seenWrites(), before[u"arrived.test"_s] + 1);
    QCOMPARE(gates[u"lost.test"_s]->seenWrites(), before[u"lost.test"_s] + 2);
    QCOMPARE(gates[u"edited.test"_s]->seenWrites(), before[u"edited.test"_s] + 2);
    QCOMPARE(dig(server.dnsPort(), u"www.arrived.test"_s, u"A"_s), QByteArray("192.0.2.2"));
    QCOMPARE(dig(server.dnsPort(), u"www.lost.test"_s, u"A"_s), QByteArray("192.0.2.2"));
    QCOMPARE(dig(server.dnsPort(), u"www.edited.test"_s, u"A"_s), QByteArray("192.0.2.3"));
    COMPARE_STATUS(cli(u"drift"_s), 0);
}

void TestInterruptions::aKilledCommitIsThereOrNot()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import a.test -"_s, smallZone("192.0.2.1")), 0);
    QElapsedTimer timer;
    timer.start();
    COMPARE_STATUS(cli(u"record add a.test first A 192.0.2.9"_s), 0);
    const int whole = static_cast<int>(timer.elapsed());
    for (int i = 0; i < 20; ++i) {
        const auto process = cli.start({u"record"_s, u"add"_s, u"a.test"_s, u"h%1"_s.arg(i), u"A"_s, u"192.0.2.9"_s});
        process->waitForFinished(1 + whole * i / 18);
        kill(*process);
    }
    const QJsonObject zone = cli(u"zone show a.test --json"_s).json();
    const int revisions = zone[u"revision"_s].toInt();
    QCOMPARE(zone[u"records"_s].toInt(), 4 + revisions - 1); // one record a revision, whole or not at all
    const Cli::Answer verified = cli(u"history verify a.test --json"_s);
    COMPARE_STATUS(verified, 0);
    QCOMPARE(verified.json()[u"revisions"_s].toInt(), revisions);
    COMPARE_STATUS(cli(u"record add a.test last A 192.0.2.9"_s), 0);
}

void TestInterruptions::aKilledImportIsThereOrNot()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import a.test -"_s, smallZone("192.0.2.1")), 0);
    QByteArray large = smallZone("192.0.2.1");
    for (int i = 0; i < 20'000; ++i)
        large += "h" + QByteArray::number(i) + " A 192.0.2.1\n";
    const QString file = cli.write(u"large.zone"_s, large);
    for (const int milliseconds : {30, 100, 200, 400, 800, 1600}) {
        // Into a zone that is there, and into one that is new.
        for (const QString& name : {u"a.test"_s, u"b.test"_s}) {
            const auto process = cli.start({u"zone"_s, u"import"_s, name, file});
            process->waitForFinished(milliseconds);
            kill(*process);
        }
        COMPARE_STATUS(cli(u"history verify a.test"_s), 0);
        const QJsonArray zones = cli(u"zone list --json"_s).json()[u"zones"_s].toArray();
        for (const QJsonValue& zone : zones) {
            const int records = zone[u"records"_s].toInt();
            const bool isNew = zone[u"zone"_s].toString() == u"b.test.";
            QVERIFY2(records == 20'004 || records == (isNew ? 0 : 4), qPrintable(QString::number(records)));
        }
    }
    // Whatever is left of it is in nobody's way.
    COMPARE_STATUS(cli(u"zone import a.test %1"_s.arg(file)), 0);
    COMPARE_STATUS(cli(u"zone import b.test %1"_s.arg(file)), 0);
    QCOMPARE(cli(u"zone show b.test --json"_s).json()[u"records"_s].toInt(), 20'004);
}

void TestInterruptions::severalProgramsCommitAndSyncAtOnce()
{
    TwoServers servers;
    QVERIFY2(servers.start(), servers.output().constData());
    servers.prepare();
    Cli& cli = servers.cli;
    COMPARE_STATUS(cli(u"sync --force"_s), 0);
    constexpr int rounds = 6;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<QProcess>> running;
        for (const QString& name : {u"a%1"_s, u"b%1"_s})
            running.push_back(cli.start(
                {u"record"_s, u"add"_s, u"example.test"_s, name.arg(round), u"A"_s, u"192.0.2.%1"_s.arg(round + 1)}));
        for (int i = 0; i < 2; ++i)
            running.push_back(cli.start({u"sync"_s, u"example.test"_s, u"--json"_s}));
        for (size_t i = 0; i < running.size(); ++i) {
            QVERIFY(running[i]->waitForFinished(60'000));
            const QByteArray out = running[i]->readAllStandardOutput();
            QCOMPARE(running[i]->exitStatus(), QProcess::NormalExit);
            if (i < 2) {
                QVERIFY2(running[i]->exitCode() == 0, running[i]->readAllStandardError().constData());
                continue;
            }
            const QJsonObject report = QJsonDocument::fromJson(out).object();
            for (int link = 0; link < 2; ++link) {
                const QJsonValue error = report[u"links"_s][link][u"error"_s];
                QVERIFY2(error.isNull() || error[u"kind"_s].toString() == u"busy", out.constData());
            }
        }
    }
    COMPARE_STATUS(cli(u"sync example.test"_s), 0);
    COMPARE_STATUS(cli(u"drift example.test"_s), 0);
    COMPARE_STATUS(cli(u"verify example.test"_s), 0);
    QCOMPARE(cli(u"history verify example.test --json"_s).json()[u"revisions"_s].toInt(), 1 + 2 * rounds);
    for (const quint16 port : {servers.powerDns.dnsPort(), servers.knot.port()}) {
        for (int round = 0; round < rounds; ++round) {
            QCOMPARE(dig(port, u"a%1.example.test"_s.arg(round), u"A"_s), u"192.0.2.%1"_s.arg(round + 1).toLatin1());
            QCOMPARE(dig(port, u"b%1.example.test"_s.arg(round), u"A"_s), u"192.0.2.%1"_s.arg(round + 1).toLatin1());
        }
    }
}

QTEST_GUILESS_MAIN(TestInterruptions)
#include "TestInterruptions.moc"
