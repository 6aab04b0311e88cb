// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "tests/support/EngineFixture.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using Mode = SyncRequest::Mode;

namespace {

const QString one = QStringLiteral("one");
const RRsetKey apex{origin(), rrtype::NS};
const RRsetKey ns1 = keyOf("ns1", rrtype::A);
const RRsetKey ns2 = keyOf("ns2", rrtype::A);
const RRsetKey www = keyOf("www", rrtype::A);

/// In the order in which they are sent: each is created, so in that of their names.
QList<RRset> sample()
{
    return {pointing("@", rrtype::NS, {"ns1", "ns2"}), a("ns1", "192.0.2.11"), a("ns2", "192.0.2.12"),
            a("www", "192.0.2.1")};
}

QList<Journal::State> journalOf(EngineFixture& f, int entries)
{
    QList<Journal::State> states;
    const QList<Journal::Entry> newestFirst = f.store->journal().recent(f.linkIds[one], entries).value();
    for (const Journal::Entry& entry : newestFirst)
        states.prepend(entry.state);
    return states;
}

} // namespace

/// What the next sync does after a push that broke off: it reads what became of it, and writes the rest.
class TestEngineBrokenPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextSyncWritesTheRest_data();
    void theNextSyncWritesTheRest();
    void theNextSyncWritesTheRestOfAnEdit_data();
    void theNextSyncWritesTheRestOfAnEdit();
    void isNoFirstPushAfterAProgramWasKilledInIt();
    void isAFirstPushWhereNothingArrived();
    void notesInTheJournalWhatWasNotHeld();

private:
    static void breakingRows();
};

void TestEngineBrokenPush::breakingRows()
{
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("staysAway");
    QTest::newRow("what was on its way arrived") << true << false;
    QTest::newRow("what was on its way was lost") << false << false;
    QTest::newRow("it arrived, and could not be read back") << true << true;
    QTest::newRow("it was lost, and could not be read back") << false << true;
}

void TestEngineBrokenPush::theNextSyncWritesTheRest_data()
{
    breakingRows();
}

void TestEngineBrokenPush::theNextSyncWritesTheRest()
{
    QFETCH(bool, arrives);
    QFETCH(bool, staysAway);
    EngineFixture f({one});
    FakeServer& server = *f.servers[one];
    f.commit(sample());
    server.reject(ns1);
    server.breakAt(2, arrives);
    server.staysAway = staysAway;

    const LinkReport broken = f.run(Mode::Sync).links.first();
    QCOMPARE(broken.result, LinkResult::Failed);
    QVERIFY(broken.error);
    if (!staysAway)
        QCOMPARE(broken.appliedChanges, arrives ? 2 : 1);
    using State = Journal::State;
    const State onItsWay = staysAway ? State::Uncertain : arrives ? State::Applied : State::Rejected;
    QCOMPARE(journalOf(f, 4), QList<State>({State::Applied, State::Rejected, onItsWay, State::Settled}));
    QCOMPARE(server.timesSent(www), 0);

    server.accept(ns1);
    server.staysAway = false;
    const LinkReport next = f.run(Mode::Sync).links.first();
    QVERIFY2(!next.plan.withheld, next.plan.withheld ? qPrintable(next.plan.withheld->text()) : "");
    QVERIFY2(!next.error, next.error ? qPrintable(next.error->message()) : "");
    QCOMPARE(next.result, LinkResult::Applied);
    QCOMPARE(next.appliedChanges, arrives ? 2 : 3);
    QCOMPARE(*server.content(origin()), zone(sample()));
    // What is there was not sent again: the reading before told.
    QCOMPARE(server.timesSent(apex), 1);
    QCOMPARE(server.timesSent(ns1), 2);
    QCOMPARE(server.timesSent(ns2), arrives ? 1 : 2);
    QCOMPARE(server.timesSent(www), 1);
    QVERIFY(f.store->journal().open(f.linkIds[one]).value().isEmpty());
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::InSync);
}

void TestEngineBrokenPush::theNextSyncWritesTheRestOfAnEdit_data()
{
    breakingRows();
}

/// As above, with records that are replaced in a zone that was pushed before, and an edit in between.
void TestEngineBrokenPush::theNextSyncWritesTheRestOfAnEdit()
{
    QFETCH(bool, arrives);
    QFETCH(bool, staysAway);
    EngineFixture f({one});
    FakeServer& server = *f.servers[one];
    f.commit(sample());
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Applied);
    f.commit({sample().first(), a("ns1", "192.0.2.21"), a("ns2", "192.0.2.22"), a("www", "192.0.2.2")});
    server.reject(ns1);
    server.breakAt(1, arrives);
    server.staysAway = staysAway;
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Failed);

    server.accept(ns1);
    server.staysAway = false;
    const QList<RRset> newer{sample().first(), a("ns1", "192.0.2.31"), a("ns2", "192.0.2.32"), a("www", "192.0.2.3")};
    f.commit(newer);
    const LinkReport next = f.run(Mode::Sync).links.first();
    QVERIFY2(next.plan.waiting.isEmpty(), "what we wrote ourselves is nobody else's change");
    QCOMPARE(next.result, LinkResult::Applied);
    QCOMPARE(next.appliedChanges, 3);
    QCOMPARE(*server.content(origin()), zone(newer));
}

void TestEngineBrokenPush::isNoFirstPushAfterAProgramWasKilledInIt()
{
    EngineFixture f({one});
    const int revision = f.commit(sample());
    QList<RRsetChange> changes;
    for (const RRset& set : sample())
        changes += RRsetChange{std::nullopt, set};
    f.store->journal().begin(f.linkIds[one], revision, changes).value();
    f.servers[one]->setZone(zone({sample().at(0), sample().at(1), sample().at(2)}));
    QVERIFY(!f.run(Mode::Plan).links.first().plan.withheld);
    const LinkReport report = f.run(Mode::Sync).links.first();
    QCOMPARE(report.result, LinkResult::Applied);
    QCOMPARE(report.appliedChanges, 1);
    QCOMPARE(f.servers[one]->timesSent(ns1), 0);
}

void TestEngineBrokenPush::isAFirstPushWhereNothingArrived()
{
    EngineFixture f({one});
    const int revision = f.commit(sample());
    f.store->journal().begin(f.linkIds[one], revision, {{std::nullopt, sample().at(3)}}).value();
    f.servers[one]->setZone(zone({a("old", "192.0.2.77")}));
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Withheld);
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Withheld);
    QCOMPARE(f.servers[one]->writes.load(), 0);
    QVERIFY(!f.status(one).hasBase);
}

void TestEngineBrokenPush::notesInTheJournalWhatWasNotHeld()
{
    EngineFixture f({one});
    f.commit({sample().at(3)});
    f.servers[one]->loses = true;
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Failed);
    QCOMPARE(journalOf(f, 1), QList<Journal::State>{Journal::State::Rejected});
}

QTEST_GUILESS_MAIN(TestEngineBrokenPush)
#include "TestEngineBrokenPush.moc"
