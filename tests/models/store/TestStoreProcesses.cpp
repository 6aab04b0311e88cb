// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Accounts.h"
#include "models/store/Journal.h"
#include "models/store/Leases.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Sets.h"
#include "tests/support/StoreBackend.h"

#include <QTest>

#include <QElapsedTimer>
#include <QThread>

#include <csignal>

using namespace zoneloom;
using namespace sets;

namespace {

const CommitInfo info{QStringLiteral("ada"), QStringLiteral("why")};

ZoneContent manyHosts(int count)
{
    QList<RRset> sets;
    sets.reserve(count);
    for (int i = 0; i < count; ++i)
        sets += a(qPrintable(QStringLiteral("host%1.example.test.").arg(i)), {1});
    return ZoneContent(name("example.test."), sets);
}

/// As a child: commits sets of its own one by one, always from the revision that it saw at first.
int commitOneByOne(const QString& location, const QString& prefix, int count)
{
    const auto store = Store::open(location, Store::Mode::OpenExisting);
    if (!store)
        return 1;
    const TimelineId timeline = (*store)->zones().find(name("example.test."))->timeline;
    for (int i = 0; i < count; ++i) {
        const RRset set = a(qPrintable(QStringLiteral("%1%2.example.test.").arg(prefix).arg(i)), {1});
        const Result<Revision> revision = (*store)->timelines().commit(timeline, 1, ChangeSet({create(set)}), info);
        if (!revision) {
            qWarning("%s", qPrintable(revision.error().message()));
            return 2;
        }
    }
    return 0;
}

/// As a child: one big commit, which the parent kills in its middle.
int commitMuch(const QString& location)
{
    const ZoneContent content = manyHosts(60000);
    const auto store = Store::open(location, Store::Mode::OpenExisting);
    const TimelineId timeline = (*store)->zones().find(name("example.test."))->timeline;
    std::puts("ready");
    std::fflush(stdout);
    static_cast<void>((*store)->timelines().replace(timeline, content, info));
    std::puts("done");
    std::fflush(stdout);
    return 0;
}

/// As a child: holds a link's lease, as one who sends a change or has sent none yet, until it is killed.
int hold(const QString& location, qint64 link, bool sends)
{
    const auto store = Store::open(location, Store::Mode::OpenExisting);
    if (!store || !(*store)->leases().take(link, QStringLiteral("child"), std::chrono::seconds(600)))
        return 1;
    if (sends && !(*store)->journal().begin(link, 1, {create(a("a.example.test.", {1}))}))
        return 2;
    std::puts("ready");
    std::fflush(stdout);
    QThread::sleep(600);
    return 0;
}

} // namespace

/// Several programs at one store, and programs that die.
class TestStoreProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void twoProgramsCommitAtOnce();
    void twoProgramsMakeTheStoreAtOnce();
    void killedInTheMiddleOfACommit();
    void aKilledProgramsLeaseIsFree_data();
    void aKilledProgramsLeaseIsFree();

private:
    static void start(QProcess& process, const QStringList& arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    StoreBackend m_backend;
    QString m_location;
    TimelineId m_timeline = 0;
};

void TestStoreProcesses::initTestCase()
{
    if (const QString missing = StoreBackend::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QCOMPARE(m_backend.start(), QString());
}

void TestStoreProcesses::init()
{
    m_location = m_backend.newLocation();
    const auto store = *Store::open(m_location);
    m_timeline = store->zones().create(name("example.test."))->timeline;
    QVERIFY(store->timelines().commit(m_timeline, 0, ChangeSet({create(a("a.example.test.", {1}))}), info).has_value());
}

void TestStoreProcesses::twoProgramsCommitAtOnce()
{
    QProcess one;
    QProcess two;
    start(one, {QStringLiteral("--one-by-one"), m_location, QStringLiteral("x"), QStringLiteral("25")});
    start(two, {QStringLiteral("--one-by-one"), m_location, QStringLiteral("y"), QStringLiteral("25")});
    QVERIFY(one.waitForFinished(60000) && two.waitForFinished(60000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    const auto store = *Store::open(m_location);
    QCOMPARE(store->timelines().content(m_timeline)->rrsetCount(), 51);
    QCOMPARE(*store->timelines().verify(m_timeline), 51);
}

void TestStoreProcesses::twoProgramsMakeTheStoreAtOnce()
{
    const QString location = m_backend.newLocation();
    QProcess one;
    QProcess two;
    start(one, {QStringLiteral("--make"), location});
    start(two, {QStringLiteral("--make"), location});
    QVERIFY(one.waitForFinished(60000) && two.waitForFinished(60000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
}

void TestStoreProcesses::killedInTheMiddleOfACommit()
{
    bool killedInTime = false;
    for (const int delay : {5, 40, 120}) {
        QProcess child;
        start(child, {QStringLiteral("--much"), m_location});
        QVERIFY(child.waitForReadyRead(60000));
        QVERIFY(child.readAllStandardOutput().startsWith("ready"));
        QTest::qSleep(delay);
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished(60000));
        const bool done = child.readAllStandardOutput().contains("done");
        killedInTime = killedInTime || !done;
        const auto store = *Store::open(m_location);
        const int latest = *store->timelines().latestRevision(m_timeline);
        QVERIFY(latest >= 1);
        if (done)
            QVERIFY(latest > 1);
        QCOMPARE(store->timelines().content(m_timeline)->rrsetCount(), latest == 1 ? 1 : 60000);
        QCOMPARE(*store->timelines().verify(m_timeline), latest);
        if (latest > 1)
            break;
        QVERIFY(store->timelines().content(m_timeline, 1)->find({name("a.example.test."), rrtype::A}));
    }
    QVERIFY2(killedInTime, "the commit was faster than each kill");
}

void TestStoreProcesses::aKilledProgramsLeaseIsFree_data()
{
    QTest::addColumn<bool>("sends");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("one that had sent nothing: at once") << false << 0;
    QTest::newRow("one that had just sent a change: when that had time to arrive") << true << 2000;
}

void TestStoreProcesses::aKilledProgramsLeaseIsFree()
{
    QFETCH(bool, sends);
    QFETCH(int, atLeast);
    const auto store = *Store::open(m_location);
    QVERIFY(store->accounts().add({QStringLiteral("one"), QStringLiteral("powerdns"), {}, {}}).has_value());
    Link link;
    link.zone = name("example.test.");
    link.name = link.account = QStringLiteral("one");
    link = store->links().add(link).value();
    const auto take = [&] { return store->leases().take(link.id, QStringLiteral("parent"), std::chrono::seconds(20)); };
    QElapsedTimer sinceStart;
    sinceStart.start();
    QProcess child;
    start(child, {QStringLiteral("--hold"), m_location, QString::number(link.id), QString::number(int(sends))});
    QVERIFY(child.waitForReadyRead(60000));
    QCOMPARE(take().error().kind(), ErrorKind::Busy); // it runs

    QElapsedTimer sinceKill;
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    sinceKill.start();
    QTRY_VERIFY_WITH_TIMEOUT(take().has_value(), 10'000); // of the 600 seconds that it had taken
    QVERIFY(sinceStart.elapsed() >= atLeast);
    QVERIFY2(sinceKill.elapsed() < 8'000, qPrintable(QString::number(sinceKill.elapsed())));
    QTRY_COMPARE(child.state(), QProcess::NotRunning);
    QVERIFY(take().has_value()); // and is held by this one now
    QCOMPARE(store->leases().take(link.id, QStringLiteral("third"), std::chrono::seconds(20)).error().kind(),
             ErrorKind::Busy);
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--one-by-one"))
        return commitOneByOne(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    if (arguments.value(1) == QLatin1String("--much"))
        return commitMuch(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--hold"))
        return hold(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4) == QLatin1String("1"));
    if (arguments.value(1) == QLatin1String("--make"))
        return Store::open(arguments.value(2)) ? 0 : 1;
    TestStoreProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestStoreProcesses.moc"
