// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "sync/ReadingNote.h"
#include "tests/support/EngineFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using Mode = SyncRequest::Mode;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");
const QString three = QStringLiteral("three");

QList<RRset> sample()
{
    return {soa(1), pointing("@", rrtype::NS, {"ns1", "ns2"}), a("ns1", "192.0.2.11"), a("ns2", "192.0.2.12"),
            a("www", "192.0.2.1")};
}

/// The sample without what is the provider's own.
ZoneContent pushed()
{
    return zone(sample().mid(1));
}

SyncRequest requestFor(Mode mode)
{
    SyncRequest request;
    request.mode = mode;
    return request;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushesToAllLinks();
    void plansWithoutWriting();
    void appliesExactlyTheApprovedPlan();
    void refusesAPlanThatMoved();
    void neverWritesToAnObservedLink();
    void writesOnlyAutoLinksByItself();
    void withholdsTheFirstPushIntoAFilledZone();
    void waitsForAPersonOnDrift();
    void pushesOverDriftByPolicy();
    void adoptsDriftByPolicy();
    void adoptsOneCell();
    void refusesToAdoptWhatRulesForbid();
    void pushesOneCell();
    void pushesListedCellsOfTwoLinksInOneRequest();
    void adoptsJustTheListedCells();
    void pushesAPlanOfListedCellsOrNothing();
    void remembersWhenAnObservationWasNotThereYet();
    void createsAMissingZone();
    void takesEqualContentAsBase();
    void writesAnObservationOnlyWhereItChanged();
    void keepsWhatATestFindsOutAndPlansByIt();
    void comparesTextsJoinedWhereStringsAreNotKept();
    void reportsUnknownLinksAndZones();
};

void TestEngine::pushesToAllLinks()
{
    EngineFixture f({one, two, three});
    f.commit(sample());
    const ZoneReport report = f.run(Mode::Sync);
    QVERIFY(!report.error);
    QCOMPARE(report.links.size(), 3);
    QCOMPARE(report.revision, 1);
    for (const LinkReport& link : report.links) {
        QVERIFY2(!link.error, qPrintable(link.error ? link.error->message() : QString()));
        QCOMPARE(link.result, LinkResult::Applied);
        QCOMPARE(link.state, LinkState::InSync);
        QCOMPARE(link.appliedChanges, 4);
        QVERIFY(!link.liveSeconds);
        QCOMPARE(*f.servers[link.link]->content(origin()), pushed());
        const LinkStatus status = f.status(link.link);
        QVERIFY(status.hasBase);
        QCOMPARE(status.baseRevision, 1);
        QVERIFY(status.appliedAt);
        QVERIFY(status.readBackAt);
        QVERIFY(!status.liveAt);
        QCOMPARE(status.counts.value(CellState::InSync), 4);
        QVERIFY(f.store->journal().open(f.linkIds[link.link]).value().isEmpty());
    }
    const ZoneReport again = f.run(Mode::Sync);
    for (const LinkReport& link : again.links)
        QCOMPARE(link.result, LinkResult::InSync);
}

void TestEngine::plansWithoutWriting()
{
    EngineFixture f({one});
    f.commit(sample());
    const ZoneReport report = f.run(Mode::Plan);
    QCOMPARE(report.links.first().plan.changes.size(), 4);
    QCOMPARE(report.links.first().result, LinkResult::Waiting);
    QCOMPARE(report.planHash.size(), 64);
    QCOMPARE(f.servers[one]->writes.load(), 0);
    QCOMPARE(f.run(Mode::Plan).planHash, report.planHash);
}

void TestEngine::appliesExactlyTheApprovedPlan()
{
    EngineFixture f({one, two});
    f.commit(sample());
    SyncRequest request = requestFor(Mode::Sync);
    request.planHash = QString::fromLatin1(f.run(Mode::Plan).planHash);
    const ZoneReport report = f.run(request);
    QVERIFY(!report.error);
    QCOMPARE(EngineFixture::link(report, one).result, LinkResult::Applied);
    QCOMPARE(EngineFixture::link(report, two).result, LinkResult::Applied);
}

void TestEngine::refusesAPlanThatMoved()
{
    EngineFixture f({one, two});
    f.commit(sample());
    SyncRequest request = requestFor(Mode::Sync);
    request.planHash = QString::fromLatin1(f.run(Mode::Plan).planHash);
    f.servers[two]->change(origin(), {std::nullopt, a("stray", "192.0.2.99")});
    const ZoneReport report = f.run(request);
    QVERIFY(report.error);
    QCOMPARE(report.error->kind(), ErrorKind::Conflict);
    QCOMPARE(report.links.size(), 2);
    QCOMPARE(f.servers[one]->writes.load(), 0);
    QCOMPARE(f.servers[two]->writes.load(), 0);
}

void TestEngine::neverWritesToAnObservedLink()
{
    EngineFixture f({one});
    f.setPolicy(one, LinkPolicy::Observe, OnDrift::Push);
    f.commit(sample());
    SyncRequest request = requestFor(Mode::Sync);
    request.force = true;
    request.overwrite = true;
    QCOMPARE(f.run(request).links.first().result, LinkResult::Waiting);
    const ZoneReport push = f.run(Mode::Push);
    QCOMPARE(push.links.first().result, LinkResult::Failed);
    QCOMPARE(push.links.first().error->kind(), ErrorKind::Usage);
    QCOMPARE(f.servers[one]->writes.load(), 0);
}

void TestEngine::writesOnlyAutoLinksByItself()
{
    EngineFixture f({one, two});
    f.setPolicy(two, LinkPolicy::Auto);
    f.commit(sample());
    SyncRequest request = requestFor(Mode::Sync);
    request.automatic = true;
    const ZoneReport report = f.run(request);
    QCOMPARE(EngineFixture::link(report, one).result, LinkResult::Waiting);
    QCOMPARE(EngineFixture::link(report, two).result, LinkResult::Applied);
    QCOMPARE(f.servers[one]->writes.load(), 0);
}

void TestEngine::withholdsTheFirstPushIntoAFilledZone()
{
    EngineFixture f({one});
    f.servers[one]->setZone(zone({a("old", "192.0.2.77"), a("www", "192.0.2.1")}));
    f.commit(sample());
    const LinkReport first = f.run(Mode::Sync).links.first();
    QCOMPARE(first.result, LinkResult::Withheld);
    QVERIFY(first.plan.withheld);
    // What happened to be equal is the base now, but nothing was pushed yet: the next try is a first push still.
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Withheld);
    QCOMPARE(f.servers[one]->writes.load(), 0);
    SyncRequest forced = requestFor(Mode::Sync);
    forced.force = true;
    const LinkReport report = f.run(forced).links.first();
    QCOMPARE(report.appliedChanges, 3);
    QCOMPARE(report.result, LinkResult::Waiting); // the unmanaged record waits for a person
    QVERIFY(f.servers[one]->content(origin())->find(keyOf("old", rrtype::A)) != nullptr);
}

void TestEngine::waitsForAPersonOnDrift()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    const ZoneReport report = f.run(Mode::Sync);
    QCOMPARE(report.links.first().result, LinkResult::Waiting);
    QCOMPARE(report.links.first().plan.waiting, QList<RRsetKey>{keyOf("www", rrtype::A)});
    QCOMPARE(f.status(one).counts.value(CellState::Drifted), 1);
    SyncRequest request = requestFor(Mode::Sync);
    request.overwrite = true;
    QCOMPARE(f.run(request).links.first().result, LinkResult::Applied);
    QCOMPARE(*f.servers[one]->content(origin()), pushed());
}

void TestEngine::pushesOverDriftByPolicy()
{
    EngineFixture f({one});
    f.setPolicy(one, LinkPolicy::Approve, OnDrift::Push);
    f.commit(sample());
    f.run(Mode::Sync);
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), std::nullopt});
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Applied);
    QCOMPARE(*f.servers[one]->content(origin()), pushed());
}

void TestEngine::adoptsDriftByPolicy()
{
    EngineFixture f({one, two});
    f.setPolicy(one, LinkPolicy::Approve, OnDrift::Adopt);
    f.commit(sample());
    f.run(Mode::Sync);
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    const ZoneReport report = f.run(Mode::Sync);
    QVERIFY(report.adopted);
    QCOMPARE(report.revision, 2);
    QCOMPARE(*f.internal().find(keyOf("www", rrtype::A)), a("www", "192.0.2.66"));
    // The other link gets it in the same breath.
    QCOMPARE(EngineFixture::link(report, one).result, LinkResult::InSync);
    QCOMPARE(EngineFixture::link(report, two).result, LinkResult::Applied);
    QCOMPARE(*f.servers[two]->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.66"));
}

void TestEngine::adoptsOneCell()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    f.servers[one]->change(origin(), {std::nullopt, a("stray", "192.0.2.99")});
    SyncRequest request = requestFor(Mode::Adopt);
    request.onlyName = named("stray");
    request.author = QStringLiteral("ada");
    const ZoneReport report = f.run(request);
    QVERIFY(report.adopted);
    QCOMPARE(report.adopted->author, QStringLiteral("ada"));
    QCOMPARE(report.adopted->added, 1);
    QVERIFY(f.internal().find(keyOf("stray", rrtype::A)) != nullptr);
    QCOMPARE(*f.internal().find(keyOf("www", rrtype::A)), a("www", "192.0.2.1"));
    QCOMPARE(f.servers[one]->writes.load(), 1);
}

void TestEngine::refusesToAdoptWhatRulesForbid()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    f.servers[one]->change(origin(), {std::nullopt, pointing("ns1", rrtype::CNAME, {"www"})});
    const ZoneReport report = f.run(Mode::Adopt);
    QVERIFY(!report.adopted);
    QVERIFY(!report.findings.isEmpty());
    QCOMPARE(report.links.first().error->kind(), ErrorKind::Invalid);
    QVERIFY(f.internal().find(keyOf("ns1", rrtype::CNAME)) == nullptr);
}

void TestEngine::pushesOneCell()
{
    EngineFixture f({one});
    f.servers[one]->setZone(zone({a("old", "192.0.2.77"), a("www", "192.0.2.5")}));
    f.commit(sample());
    SyncRequest request = requestFor(Mode::Push);
    request.onlyName = named("old");
    request.onlyType = rrtype::A;
    const ZoneReport report = f.run(request);
    QCOMPARE(report.links.first().appliedChanges, 1);
    QCOMPARE(*f.servers[one]->content(origin()), zone({a("www", "192.0.2.5")}));
}

void TestEngine::pushesListedCellsOfTwoLinksInOneRequest()
{
    EngineFixture f({one, two});
    f.commit(sample());
    f.run(Mode::Sync);
    for (const QString& link : {one, two}) {
        f.servers[link]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
        f.servers[link]->change(origin(), {std::nullopt, a("stray", "192.0.2.99")});
        f.servers[link]->writes = 0;
    }
    SyncRequest request = requestFor(Mode::Push);
    request.cells[one] = {keyOf("www", rrtype::A), keyOf("stray", rrtype::A)};
    request.cells[two] = {keyOf("stray", rrtype::A)};
    const ZoneReport report = f.run(request);
    QCOMPARE(EngineFixture::link(report, one).appliedChanges, 2);
    QCOMPARE(EngineFixture::link(report, two).appliedChanges, 1);
    QCOMPARE(f.servers[one]->writes.load(), 1);
    QCOMPARE(f.servers[two]->writes.load(), 1);
    QCOMPARE(*f.servers[one]->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.1"));
    QCOMPARE(*f.servers[two]->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.66"));
    for (const QString& link : {one, two})
        QVERIFY(f.servers[link]->content(origin())->find(keyOf("stray", rrtype::A)) == nullptr);
}

void TestEngine::adoptsJustTheListedCells()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    for (const char* name : {"s1", "s2", "s3"})
        f.servers[one]->change(origin(), {std::nullopt, a(name, "192.0.2.99")});
    SyncRequest request = requestFor(Mode::Adopt);
    request.cells[one] = {keyOf("s1", rrtype::A), keyOf("s3", rrtype::A)};
    const ZoneReport report = f.run(request);
    QVERIFY(report.adopted);
    QCOMPARE(report.adopted->added, 2); // one revision for both
    QVERIFY(f.internal().find(keyOf("s1", rrtype::A)) != nullptr);
    QVERIFY(f.internal().find(keyOf("s2", rrtype::A)) == nullptr);
}

void TestEngine::pushesAPlanOfListedCellsOrNothing()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    f.servers[one]->change(origin(), {std::nullopt, a("stray", "192.0.2.99")});
    f.servers[one]->writes = 0;
    SyncRequest request = requestFor(Mode::Plan);
    request.cells[one] = {keyOf("www", rrtype::A)};
    const ZoneReport plan = f.run(request);
    QCOMPARE(plan.links.first().plan.changes,
             QList<RRsetChange>({RRsetChange{a("www", "192.0.2.66"), a("www", "192.0.2.1")}}));
    QCOMPARE(f.servers[one]->writes.load(), 0);

    request.mode = Mode::Push;
    request.planHash = QString::fromLatin1(plan.planHash);
    f.servers[one]->change(origin(), {a("www", "192.0.2.66"), a("www", "192.0.2.67")});
    QCOMPARE(f.run(request).error->kind(), ErrorKind::Conflict);
    QCOMPARE(f.servers[one]->writes.load(), 0);
    f.servers[one]->change(origin(), {a("www", "192.0.2.67"), a("www", "192.0.2.66")});
    QCOMPARE(f.run(request).links.first().appliedChanges, 1);
    QCOMPARE(*f.servers[one]->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.1"));
}

void TestEngine::remembersWhenAnObservationWasNotThereYet()
{
    EngineFixture f({one});
    f.commit(sample());
    f.run(Mode::Sync);
    f.run(Mode::Read);
    const QDateTime before = *f.status(one).readAt;
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    f.run(Mode::Read);
    const Link link = f.store->links().find(origin(), one).value();
    const auto changed = f.store->timelines().lastChange(link.observations, keyOf("www", rrtype::A)).value();
    const ReadingNote note = ReadingNote::fromText(changed->message);
    QCOMPARE(note.by, ReadingNote::By::Others);
    QCOMPARE(*note.readBefore, before);
    const auto pushed = f.store->timelines().lastChange(link.base, keyOf("www", rrtype::A)).value();
    QCOMPARE(ReadingNote::fromText(pushed->message).by, ReadingNote::By::Push);
    QVERIFY(note.hash != ReadingNote::fromText(pushed->message).hash);
}

void TestEngine::createsAMissingZone()
{
    EngineFixture f({one, two});
    f.servers[one] = std::make_shared<FakeServer>();
    f.servers[two] = std::make_shared<FakeServer>();
    f.settings.providers = fakeSource(f.servers);
    Link link = f.store->links().find(origin(), two).value();
    must(f.store->links().remove(origin(), two));
    link.createMissing = true;
    f.linkIds[two] = f.store->links().add(link).value().id;
    f.commit(sample());
    QCOMPARE(EngineFixture::link(f.run(Mode::Plan), two).plan.changes.size(), 4);
    QVERIFY(!f.servers[two]->content(origin()));
    const ZoneReport report = f.run(Mode::Sync);
    QCOMPARE(EngineFixture::link(report, one).error->kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(EngineFixture::link(report, two).result, LinkResult::Applied);
    QCOMPARE(*f.servers[two]->content(origin()), pushed());
}

void TestEngine::takesEqualContentAsBase()
{
    EngineFixture f({one});
    f.servers[one]->setZone(pushed());
    f.commit(sample());
    QCOMPARE(f.run(Mode::Read).links.first().state, LinkState::InSync);
    QVERIFY(f.status(one).hasBase);
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    f.run(Mode::Read);
    QCOMPARE(f.status(one).counts.value(CellState::Drifted), 1);
}

void TestEngine::writesAnObservationOnlyWhereItChanged()
{
    EngineFixture f({one});
    f.servers[one]->setZone(pushed());
    f.commit(sample());
    f.run(Mode::Read);
    const int before = f.status(one).observation;
    f.run(Mode::Read);
    QCOMPARE(f.status(one).observation, before);
    f.servers[one]->change(origin(), {a("www", "192.0.2.1"), a("www", "192.0.2.66")});
    f.run(Mode::Read);
    QCOMPARE(f.status(one).observation, before + 1);
    const Link link = f.store->links().find(origin(), one).value();
    QCOMPARE(*f.store->timelines().content(link.observations).value().find(keyOf("www", rrtype::A)),
             a("www", "192.0.2.66"));
}

void TestEngine::keepsWhatATestFindsOutAndPlansByIt()
{
    EngineFixture f({one});
    f.commit(sample());
    f.servers[one]->probedTtl = 600;
    int answers = 0;
    connect(&f.engine(), &Engine::accountTested, this, [&](quint64, const std::optional<Error>& error) {
        QVERIFY(!error);
        ++answers;
    });
    f.engine().testAccount(f.store->accounts().find(one).value());
    QTRY_COMPARE(answers, 1);
    const QMap<QString, QString> expected{{QStringLiteral("maximum-ttl"), QStringLiteral("600")}};
    QCOMPARE(f.store->accounts().find(one)->probed, expected);
    f.run(Mode::Sync);
    QCOMPARE(f.servers[one]->content(origin())->find(keyOf("www", rrtype::A))->ttl(), 600U);
    // What is tried before it is saved has no place yet, and is no error.
    f.engine().testAccount({QStringLiteral("new"), QStringLiteral("fake"), one, {}});
    QTRY_COMPARE(answers, 2);
    QCOMPARE(f.store->accounts().all()->size(), 1);
}

void TestEngine::comparesTextsJoinedWhereStringsAreNotKept()
{
    Capabilities capabilities;
    capabilities.textStrings = false;
    EngineFixture f({one}, capabilities);
    const auto text = [](const QByteArray& rdata) { return RRset(named("t"), rrtype::TXT, 60, {rdata}); };
    f.commit({soa(1), text("\2ab\1c")});
    QCOMPARE(f.run(Mode::Sync).links.first().result, LinkResult::Applied);
    QCOMPARE(f.run(Mode::Read).links.first().state, LinkState::InSync);
    // However the provider cuts it, it says the same.
    f.servers[one]->change(origin(), {text("\3abc"), text("\1a\2bc")});
    QCOMPARE(f.run(Mode::Read).links.first().state, LinkState::InSync);
    f.servers[one]->change(origin(), {text("\1a\2bc"), text("\1a\2bd")});
    QCOMPARE(f.run(Mode::Read).links.first().state, LinkState::Differs);
}

void TestEngine::reportsUnknownLinksAndZones()
{
    EngineFixture f({one});
    SyncRequest request;
    request.links = {QStringLiteral("nobody")};
    QCOMPARE(f.run(request).error->kind(), ErrorKind::NotFound);
    request = {};
    request.zones = {Name::fromText(u"other.test.").value()};
    QCOMPARE(f.run(request).error->kind(), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "TestEngine.moc"
