// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "tests/support/EngineFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using namespace std::chrono_literals;
using Mode = SyncRequest::Mode;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");
const QString three = QStringLiteral("three");
const QString four = QStringLiteral("four");

QList<RRset> sample()
{
    return {pointing("@", rrtype::NS, {"ns1", "ns2"}), a("ns1", "192.0.2.11"), a("ns2", "192.0.2.12"),
            a("www", "192.0.2.1")};
}

SyncRequest syncRequest()
{
    SyncRequest request;
    request.mode = Mode::Sync;
    return request;
}

} // namespace

class TestEngineFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesTheOthersWhenOneFails();
    void neverTakesAFailedReadForAnEmptyZone();
    void isNotHeldUpByOneThatHangs();
    void givesUpOnOneThatHangs_data();
    void givesUpOnOneThatHangs();
    void cancelsOneLink();
    void cancelsARequest();
    void endsWhileAProviderHangs();
    void namesRejectedRecordsAndAppliesTheRest();
    void trustsTheReadingNotTheReport();
    void readsAgainWhatIsUncertain_data();
    void readsAgainWhatIsUncertain();
    void recoversFromACrashInTheMiddle();
    void respectsAnotherProgramsLease();
    void boundsTheLinksOfOneAccount();
    void saysWhenTheStoreCannotBeOpened();
    void testsAccounts();
};

void TestEngineFailures::completesTheOthersWhenOneFails()
{
    EngineFixture f({one, two, three});
    f.commit(sample());
    f.servers[two]->failReads(Error(ErrorKind::Authentication, "Fake does not accept the key."));
    const ZoneReport report = f.run(Mode::Sync);
    QCOMPARE(report.links.size(), 3);
    QCOMPARE(EngineFixture::link(report, one).result, LinkResult::Applied);
    QCOMPARE(EngineFixture::link(report, three).result, LinkResult::Applied);
    const LinkReport failed = EngineFixture::link(report, two);
    QCOMPARE(failed.result, LinkResult::Failed);
    QCOMPARE(failed.state, LinkState::Unknown);
    QCOMPARE(failed.error->kind(), ErrorKind::Authentication);
    QCOMPARE(f.status(two).errorKind, QStringLiteral("authentication"));
    QVERIFY(f.status(two).failedAt);
}

void TestEngineFailures::neverTakesAFailedReadForAnEmptyZone()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    f.servers[one]->failReads(Error(ErrorKind::Protocol, "The answer ends in the middle."));
    const LinkReport failed = f.run(Mode::Sync).links.first();
    QCOMPARE(failed.result, LinkResult::Failed);
    QVERIFY(failed.cells.isEmpty());
    QVERIFY(failed.plan.changes.isEmpty());
    QCOMPARE(f.servers[one]->writes.load(), 1);
    f.servers[one]->failReads(std::nullopt);
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::InSync);
    QVERIFY(!f.status(one).failedAt);
}

void TestEngineFailures::isNotHeldUpByOneThatHangs()
{
    EngineFixture f({one, two, three, four});
    f.settings.linkTimeout = 30s;
    f.commit(sample());
    f.servers[four]->hangs = true;
    QStringList done;
    connect(&f.engine(), &Engine::progressed, this, [&](quint64, const SyncProgress& progress) {
        if (progress.phase == SyncPhase::Done)
            done += progress.link;
    });
    const Engine::Token token = f.engine().start(syncRequest());
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3, 20'000);
    QVERIFY(!f.isDone(token));
    QVERIFY(!done.contains(four));
    for (const QString& link : {one, two, three})
        QCOMPARE(*f.servers[link]->content(origin()), zone(sample()));
    f.servers[four]->hangs = false;
    const ZoneReport report = f.wait(token).zones.first();
    QCOMPARE(EngineFixture::link(report, four).result, LinkResult::Applied);
}

void TestEngineFailures::givesUpOnOneThatHangs_data()
{
    QTest::addColumn<bool>("deaf");
    QTest::newRow("a call that notices that it was cancelled") << false;
    QTest::newRow("a call that never notices") << true;
}

void TestEngineFailures::givesUpOnOneThatHangs()
{
    QFETCH(bool, deaf);
    EngineFixture f({one, two});
    f.commit(sample());
    f.run(Mode::Sync);
    f.commit(zone(sample()).applied(ChangeSet({{std::nullopt, a("new", "192.0.2.9")}})).sets());
    f.endEngine();
    f.settings.linkTimeout = 1500ms;
    f.servers[two]->hangs = true;
    f.servers[two]->deaf = deaf;
    const ZoneReport report = f.run(Mode::Sync);
    QCOMPARE(EngineFixture::link(report, one).result, LinkResult::Applied);
    const LinkReport hung = EngineFixture::link(report, two);
    QCOMPARE(hung.error->kind(), ErrorKind::Network);
    QVERIFY(hung.error->message().contains(QStringLiteral("1.5 s")));
    QCOMPARE(f.status(two).errorKind, QStringLiteral("network"));
    // A job that was given up may come back late, and must not write anything any more.
    const int writes = f.servers[two]->writes;
    f.servers[two]->hangs = false;
    QTest::qWait(150);
    QCOMPARE(f.servers[two]->writes.load(), writes);
}

void TestEngineFailures::cancelsOneLink()
{
    EngineFixture f({one, two});
    f.commit(sample());
    f.servers[two]->hangs = true;
    const Engine::Token token = f.engine().start(syncRequest());
    QTest::qWait(100);
    QVERIFY(!f.isDone(token));
    f.engine().cancelLink(token, origin(), two);
    const ZoneReport report = f.wait(token).zones.first();
    QCOMPARE(EngineFixture::link(report, one).result, LinkResult::Applied);
    QCOMPARE(EngineFixture::link(report, two).error->kind(), ErrorKind::Cancelled);
    QVERIFY(!f.status(two).failedAt);
    f.servers[two]->hangs = false;
    QCOMPARE(EngineFixture::link(f.run(Mode::Sync), two).result, LinkResult::Applied);
}

void TestEngineFailures::cancelsARequest()
{
    EngineFixture f({one, two});
    f.commit(sample());
    f.servers[one]->hangs = true;
    f.servers[two]->hangs = true;
    const Engine::Token token = f.engine().start(syncRequest());
    QTest::qWait(50);
    f.engine().cancel(token);
    const ZoneReport report = f.wait(token).zones.first();
    QCOMPARE(report.links.size(), 2);
    for (const LinkReport& link : report.links)
        QCOMPARE(link.error->kind(), ErrorKind::Cancelled);
    f.servers[one]->hangs = false;
    f.servers[two]->hangs = false;
}

void TestEngineFailures::endsWhileAProviderHangs()
{
    EngineFixture f({one});
    f.commit(sample());
    f.servers[one]->hangs = true;
    f.engine().start(syncRequest());
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    f.endEngine();
    QVERIFY(timer.elapsed() < 2000);
}

void TestEngineFailures::namesRejectedRecordsAndAppliesTheRest()
{
    EngineFixture f({one});
    f.commit(sample());
    f.servers[one]->reject(keyOf("www", rrtype::A));
    const LinkReport report = f.run(Mode::Sync).links.first();
    QCOMPARE(report.result, LinkResult::Failed);
    QCOMPARE(report.appliedChanges, 3);
    QCOMPARE(report.rejected.size(), 1);
    QCOMPARE(report.rejected.first().first, keyOf("www", rrtype::A));
    QCOMPARE(report.error->kind(), ErrorKind::RejectedRecord);
    QVERIFY(report.error->message().contains(QStringLiteral("1 of 4")));
    QVERIFY(report.error->message().contains(QStringLiteral("www.example.com. A")));
    // What did arrive is the base from now on.
    f.commit(zone(sample()).applied(ChangeSet({{std::nullopt, a("ns1", "192.0.2.99")}})).sets());
    QCOMPARE(f.run(Mode::Plan).links.first().plan.changes.size(), 2);
}

void TestEngineFailures::trustsTheReadingNotTheReport()
{
    EngineFixture f({one});
    f.commit(sample());
    f.servers[one]->loses = true;
    const LinkReport report = f.run(Mode::Sync).links.first();
    QCOMPARE(report.result, LinkResult::Failed);
    QCOMPARE(report.error->kind(), ErrorKind::Protocol);
    QCOMPARE(report.appliedChanges, 0);
    QVERIFY(!f.status(one).hasBase);
}

void TestEngineFailures::readsAgainWhatIsUncertain_data()
{
    QTest::addColumn<bool>("arrives");
    QTest::newRow("it arrived although nobody said so") << true;
    QTest::newRow("it was lost on its way") << false;
}

void TestEngineFailures::readsAgainWhatIsUncertain()
{
    QFETCH(bool, arrives);
    EngineFixture f({one});
    f.commit(sample());
    f.servers[one]->setUncertain(arrives);
    const LinkReport report = f.run(Mode::Sync).links.first();
    QCOMPARE(report.result, arrives ? LinkResult::Applied : LinkResult::Failed);
    QCOMPARE(report.appliedChanges, arrives ? 4 : 0);
    QCOMPARE(f.servers[one]->writes.load(), 1);
}

void TestEngineFailures::recoversFromACrashInTheMiddle()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    // A program sent www, and was killed before it could note the outcome; then the zone was edited again.
    const RRset sent = a("www", "192.0.2.2");
    f.commit(zone(sample()).applied(ChangeSet({{std::nullopt, sent}})).sets());
    f.store->journal().begin(f.linkIds[one], 2, {{a("www", "192.0.2.1"), sent}}).value();
    f.servers[one]->change(origin(), {std::nullopt, sent});
    const RRset newer = a("www", "192.0.2.3");
    f.commit(zone(sample()).applied(ChangeSet({{std::nullopt, newer}})).sets());
    // Without the journal this would be a conflict: base, observation and projection are all different.
    const LinkReport plan = f.run(Mode::Plan).links.first();
    QVERIFY(plan.plan.waiting.isEmpty());
    QCOMPARE(plan.plan.changes.size(), 1);
    QCOMPARE(f.store->journal().open(f.linkIds[one]).value().size(), 1);
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Applied);
    QVERIFY(f.store->journal().open(f.linkIds[one]).value().isEmpty());
    QCOMPARE(*f.servers[one]->content(origin())->find(keyOf("www", rrtype::A)), newer);
}

void TestEngineFailures::respectsAnotherProgramsLease()
{
    EngineFixture f({one, two});
    f.commit(sample());
    must(f.store->leases().take(f.linkIds[one], QStringLiteral("somebody else"), 60s));
    const ZoneReport report = f.run(Mode::Sync);
    const LinkReport busy = EngineFixture::link(report, one);
    QCOMPARE(busy.error->kind(), ErrorKind::Busy);
    QVERIFY(busy.error->message().contains(QStringLiteral("somebody else")));
    QCOMPARE(EngineFixture::link(report, two).result, LinkResult::Applied);
    // Reading needs no lease.
    QCOMPARE(EngineFixture::link(f.run(Mode::Read), one).state, LinkState::Differs);
    must(f.store->leases().release(f.linkIds[one], QStringLiteral("somebody else")));
    QCOMPARE(EngineFixture::link(f.run(Mode::Sync), one).result, LinkResult::Applied);
}

void TestEngineFailures::boundsTheLinksOfOneAccount()
{
    EngineFixture f({one});
    for (int i = 0; i < 8; ++i) {
        Link link;
        link.zone = origin();
        link.name = QStringLiteral("more%1").arg(i);
        link.account = one;
        f.store->links().add(link).value();
    }
    f.settings.linksPerAccount = 3;
    f.servers[one]->delay = 30;
    f.commit(sample());
    const ZoneReport report = f.run(Mode::Read);
    QCOMPARE(report.links.size(), 9);
    for (const LinkReport& link : report.links)
        QVERIFY(!link.error);
    QCOMPARE(f.servers[one]->mostBusy.load(), 3);
}

void TestEngineFailures::saysWhenTheStoreCannotBeOpened()
{
    EngineFixture f({one});
    f.settings.storeLocation = f.folder.filePath(QStringLiteral("nowhere.db"));
    const SyncReport report = f.wait(f.engine().start(syncRequest()));
    QVERIFY(report.error);
}

void TestEngineFailures::testsAccounts()
{
    EngineFixture f({one});
    std::optional<Error> error;
    int answers = 0;
    connect(&f.engine(), &Engine::accountTested, this, [&](quint64, const std::optional<Error>& found) {
        error = found;
        ++answers;
    });
    const Account account = f.store->accounts().find(one).value();
    f.engine().testAccount(account);
    QTRY_COMPARE(answers, 1);
    QVERIFY(!error);
    f.servers[one]->failReads(Error(ErrorKind::Permission, "Not allowed."));
    f.engine().testAccount(account);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(error->kind(), ErrorKind::Permission);
}

QTEST_GUILESS_MAIN(TestEngineFailures)
#include "TestEngineFailures.moc"
