// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Watcher.h"

#include "tests/support/EngineFixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using namespace std::chrono_literals;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

QList<RRset> sample(const char* address)
{
    return {pointing("@", rrtype::NS, {"ns1", "ns2"}), a("ns1", "192.0.2.11"), a("ns2", "192.0.2.12"),
            a("www", address)};
}

Watcher::Settings watching(const EngineFixture& f)
{
    Watcher::Settings settings;
    settings.storeLocation = f.location();
    settings.pollInterval = 50ms;
    return settings;
}

} // namespace

class TestWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushesACommitWithinASecond();
    void readsAgainOnASchedule();
    void doesOneRound();
    void staysQuietWhenNothingHappens();
};

void TestWatcher::pushesACommitWithinASecond()
{
    EngineFixture f({one, two});
    f.setPolicy(one, LinkPolicy::Auto);
    f.commit(sample("192.0.2.1"));
    Watcher watcher(f.engine(), watching(f));
    watcher.start();
    QTRY_VERIFY(f.servers[one]->content(origin())->find(keyOf("www", rrtype::A)) != nullptr);
    QTest::qWait(300);
    f.commit(sample("192.0.2.2"));
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(*f.servers[one]->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.2"));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(f.servers[two]->writes.load(), 0);
}

void TestWatcher::readsAgainOnASchedule()
{
    EngineFixture f({one});
    f.commit(sample("192.0.2.1"));
    Watcher::Settings settings = watching(f);
    settings.readInterval = 1s;
    Watcher watcher(f.engine(), settings);
    watcher.start();
    QTRY_COMPARE(f.servers[one]->reads.load(), 1);
    QSignalSpy noticed(&watcher, &Watcher::noticed);
    f.servers[one]->change(origin(), {std::nullopt, a("stray", "192.0.2.9")});
    QTRY_VERIFY(f.servers[one]->reads.load() >= 3);
    QTRY_VERIFY(!noticed.isEmpty());
}

void TestWatcher::doesOneRound()
{
    EngineFixture f({one});
    f.setPolicy(one, LinkPolicy::Auto);
    f.commit(sample("192.0.2.1"));
    Watcher watcher(f.engine(), watching(f));
    QSignalSpy finished(&watcher, &Watcher::roundFinished);
    watcher.runOnce();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(f.servers[one]->writes.load(), 1);
}

void TestWatcher::staysQuietWhenNothingHappens()
{
    EngineFixture f({one});
    f.setPolicy(one, LinkPolicy::Auto);
    f.commit(sample("192.0.2.1"));
    Watcher watcher(f.engine(), watching(f));
    watcher.start();
    QTRY_COMPARE(f.servers[one]->writes.load(), 1);
    QTest::qWait(500);
    // The engine's own notes are commits to the store as well, and must not wake it again and again.
    QVERIFY2(f.servers[one]->reads.load() <= 3, qPrintable(QString::number(f.servers[one]->reads.load())));
}

QTEST_GUILESS_MAIN(TestWatcher)
#include "TestWatcher.moc"
