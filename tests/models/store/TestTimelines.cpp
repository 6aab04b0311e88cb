// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Sets.h"
#include "tests/support/StoreBackend.h"

#include <QTest>

using namespace zoneloom;
using namespace sets;

namespace {

class SteppingClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        m_now = m_now.addSecs(60);
        return m_now;
    }

private:
    mutable QDateTime m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
};

} // namespace

class TestTimelines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void beginsEmpty();
    void keepsEveryRevision();
    void differsInBothDirections();
    void changesThatChangeNothingWriteNothing();
    void replacesAWholeContent();
    void restoresAnOldRevision();
    void countsRecords();
    void findsTheRevisionOfAnInstant();
    void findsWhatChangedASetLast();
    void mergesOtherSets();
    void reportsTheSameSetAsAConflict();
    void theSameEditTwiceIsNoConflict();
    void refusesAnUnknownParent();
    void refusesANameOutside();
    void asksByIndex();
    void findsWhatPointsToAName();
    void findsWhatPointsBelowAName();
    void visitsBelowInOrder();
    void keepsNotesAndCase();

private:
    Revision committed(int parent, QList<RRsetChange> changes)
    {
        const Result<Revision> revision = m_store->timelines().commit(m_timeline, parent, ChangeSet(std::move(changes)),
                                                                      {QStringLiteral("ada"), QStringLiteral("why")});
        if (!revision)
            QTest::qFail(qPrintable(revision.error().message()), __FILE__, __LINE__);
        return revision.value_or(Revision());
    }
    QList<RRset> setsAt(int revision) { return m_store->timelines().content(m_timeline, revision)->sets(); }

    StoreBackend m_backend;
    SteppingClock m_clock;
    QString m_location;
    std::unique_ptr<Store> m_store;
    TimelineId m_timeline = 0;
};

void TestTimelines::initTestCase()
{
    if (const QString missing = StoreBackend::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QCOMPARE(m_backend.start(), QString());
}

void TestTimelines::init()
{
    m_location = m_backend.newLocation();
    Result<std::unique_ptr<Store>> store = Store::open(m_location, Store::Mode::OpenOrCreate, m_clock);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message()));
    m_store = *std::move(store);
    const Result<ZoneSummary> zone = m_store->zones().create(name("example.test."));
    QVERIFY2(zone.has_value(), zone ? "" : qPrintable(zone.error().message()));
    m_timeline = zone->timeline;
}

void TestTimelines::beginsEmpty()
{
    QCOMPARE(*m_store->timelines().latestRevision(m_timeline), 0);
    const Result<ZoneContent> content = m_store->timelines().content(m_timeline);
    QVERIFY(content.has_value());
    QVERIFY(content->isEmpty());
    QCOMPARE(content->origin(), name("example.test."));
    QVERIFY(m_store->timelines().history(m_timeline)->isEmpty());
    QCOMPARE(*m_store->timelines().verify(m_timeline), 0);
}

void TestTimelines::keepsEveryRevision()
{
    const RRset www1 = a("www.example.test.", {1});
    const RRset www2 = a("www.example.test.", {1, 2});
    const RRset mail = a("mail.example.test.", {3});
    QCOMPARE(committed(0, {create(www1)}).number, 1);
    QCOMPARE(committed(1, {replace(www1, www2), create(mail)}).number, 2);
    QCOMPARE(committed(2, {drop(www2)}).number, 3);
    QCOMPARE(setsAt(0), QList<RRset>());
    QCOMPARE(setsAt(1), QList<RRset>{www1});
    QCOMPARE(setsAt(2), (QList<RRset>{mail, www2})); // canonical order
    QCOMPARE(setsAt(3), QList<RRset>{mail});
    QCOMPARE(setsAt(Timelines::Latest), QList<RRset>{mail});
    const QList<Revision> history = *m_store->timelines().history(m_timeline);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0].number, 3);
    QCOMPARE(history[0].parent, 2);
    QCOMPARE(history[0].author, QStringLiteral("ada"));
    QCOMPARE(history[0].message, QStringLiteral("why"));
    QCOMPARE(history[0].hash.size(), 32);
    QVERIFY(history[0].hash != history[1].hash);
    QCOMPARE(m_store->timelines().history(m_timeline, 1)->size(), 1);
    QCOMPARE(m_store->timelines().content(m_timeline, 4).error().kind(), ErrorKind::NotFound);
    QCOMPARE(*m_store->timelines().verify(m_timeline), 3);
}

void TestTimelines::differsInBothDirections()
{
    const RRset one = a("a.example.test.", {1});
    const RRset other = a("a.example.test.", {2});
    const RRset passing = a("b.example.test.", {9});
    const RRset late = a("c.example.test.", {3});
    committed(0, {create(one)});
    committed(1, {replace(one, other), create(passing)});
    committed(2, {drop(passing), create(late)});
    const Timelines& timelines = m_store->timelines();
    QCOMPARE(timelines.difference(m_timeline, 1, 3)->changes(),
             (QList<RRsetChange>{replace(one, other), create(late)}));
    QCOMPARE(timelines.difference(m_timeline, 3, 1)->changes(), (QList<RRsetChange>{replace(other, one), drop(late)}));
    QCOMPARE(timelines.difference(m_timeline, 0, 2)->changes(), (QList<RRsetChange>{create(other), create(passing)}));
    QCOMPARE(timelines.difference(m_timeline, 2, 0)->changes(), (QList<RRsetChange>{drop(other), drop(passing)}));
    QVERIFY(timelines.difference(m_timeline, 2, 2)->isEmpty());
    // There and back again is no difference, though rows were written.
    committed(3, {replace(other, one)});
    committed(4, {replace(one, other)});
    QVERIFY(timelines.difference(m_timeline, 3, 5)->isEmpty());
    QCOMPARE(timelines.difference(m_timeline, 1, 7).error().kind(), ErrorKind::NotFound);
}

void TestTimelines::changesThatChangeNothingWriteNothing()
{
    const RRset one = a("a.example.test.", {1});
    committed(0, {create(one)});
    QCOMPARE(committed(1, {}).number, 1);
    QCOMPARE(committed(1, {replace(one, one)}).number, 1);
    QCOMPARE(m_store->timelines().history(m_timeline)->size(), 1);
}

void TestTimelines::replacesAWholeContent()
{
    const RRset kept = a("a.example.test.", {1});
    const RRset gone = a("b.example.test.", {2});
    const RRset fresh = a("c.example.test.", {3});
    committed(0, {create(kept), create(gone)});
    const Result<Revision> revision =
        m_store->timelines().replace(m_timeline, ZoneContent(name("example.test."), {fresh, kept}), {});
    QCOMPARE(revision->number, 2);
    QCOMPARE(setsAt(2), (QList<RRset>{kept, fresh}));
    QCOMPARE(m_store->timelines().difference(m_timeline, 1, 2)->changes(),
             (QList<RRsetChange>{drop(gone), create(fresh)}));
    QCOMPARE(m_store->timelines().replace(m_timeline, ZoneContent(name("example.test."), {kept, fresh}), {})->number,
             2);
}

void TestTimelines::restoresAnOldRevision()
{
    const RRset one = a("a.example.test.", {1});
    committed(0, {create(one)});
    committed(1, {drop(one)});
    m_store->timelines().replace(m_timeline, *m_store->timelines().content(m_timeline, 1), {});
    QCOMPARE(setsAt(3), QList<RRset>{one});
    QCOMPARE(setsAt(2), QList<RRset>());
    QCOMPARE(*m_store->timelines().verify(m_timeline), 3);
}

void TestTimelines::countsRecords()
{
    const RRset three = a("a.example.test.", {1, 2, 3});
    Revision revision = committed(0, {create(three), create(a("b.example.test.", {4}))});
    QCOMPARE(QList<int>({revision.added, revision.changed, revision.removed}), QList<int>({4, 0, 0}));
    const RRset swapped = a("a.example.test.", {1, 2, 7, 8});
    revision = committed(1, {replace(three, swapped)}); // 3 became 7, and 8 is new
    QCOMPARE(QList<int>({revision.added, revision.changed, revision.removed}), QList<int>({1, 1, 0}));
    revision = committed(2, {replace(swapped, swapped.withTtl(60))});
    QCOMPARE(QList<int>({revision.added, revision.changed, revision.removed}), QList<int>({0, 4, 0}));
    revision = committed(3, {drop(a("b.example.test.", {4}))});
    QCOMPARE(QList<int>({revision.added, revision.changed, revision.removed}), QList<int>({0, 0, 1}));
    const Result<ZoneSummary> zone = m_store->zones().find(name("example.test."));
    QCOMPARE(zone->records, 4);
    QCOMPARE(zone->rrsets, 1);
    QCOMPARE(zone->revision, 4);
}

void TestTimelines::findsTheRevisionOfAnInstant()
{
    const Revision first = committed(0, {create(a("a.example.test.", {1}))});
    const Revision second = committed(1, {create(a("b.example.test.", {1}))});
    const Timelines& timelines = m_store->timelines();
    QCOMPARE(*timelines.revisionAt(m_timeline, first.time.addMSecs(-1)), 0);
    QCOMPARE(*timelines.revisionAt(m_timeline, first.time), 1);
    QCOMPARE(*timelines.revisionAt(m_timeline, second.time.addMSecs(-1)), 1);
    QCOMPARE(*timelines.revisionAt(m_timeline, second.time.addDays(1)), 2);
}

void TestTimelines::findsWhatChangedASetLast()
{
    const RRset one = a("a.example.test.", {1});
    const RRset two = a("a.example.test.", {2});
    committed(0, {create(one)});
    committed(1, {create(a("b.example.test.", {1}))});
    committed(2, {replace(one, two)});
    const Timelines& timelines = m_store->timelines();
    const RRsetKey key = RRsetKey::of(one);
    QCOMPARE((*timelines.lastChange(m_timeline, key))->number, 3);
    QCOMPARE((*timelines.lastChange(m_timeline, key, 2))->number, 1);
    QVERIFY(!timelines.lastChange(m_timeline, key, 0)->has_value());
    QVERIFY(!timelines.lastChange(m_timeline, {name("no.example.test."), rrtype::A})->has_value());
}

void TestTimelines::mergesOtherSets()
{
    const RRset one = a("a.example.test.", {1});
    const RRset two = a("a.example.test.", {2});
    const RRset other = a("b.example.test.", {1});
    committed(0, {create(one)});
    committed(1, {create(other)});                             // someone else
    const Revision merged = committed(1, {replace(one, two)}); // who saw revision 1 only
    QCOMPARE(merged.number, 3);
    QCOMPARE(merged.parent, 2);
    QCOMPARE(setsAt(3), (QList<RRset>{two, other}));
}

void TestTimelines::reportsTheSameSetAsAConflict()
{
    const RRset one = a("a.example.test.", {1});
    const RRset fresh = a("new.example.test.", {5});
    committed(0, {create(one)});
    committed(1, {replace(one, a("a.example.test.", {2})), create(a("new.example.test.", {4}))});
    const Result<Revision> late = m_store->timelines().commit(
        m_timeline, 1,
        ChangeSet({replace(one, a("a.example.test.", {3})), create(fresh), create(a("c.example.test.", {1}))}), {});
    QCOMPARE(late.error().kind(), ErrorKind::Conflict);
    QVERIFY(late.error().message().contains(QStringLiteral("a.example.test. A")));
    QVERIFY(late.error().message().contains(QStringLiteral("new.example.test. A")));
    QVERIFY(!late.error().message().contains(QStringLiteral("c.example.test.")));
    QCOMPARE(*m_store->timelines().latestRevision(m_timeline), 2);
    // One that was deleted meanwhile was changed too.
    committed(2, {drop(a("a.example.test.", {2}))});
    QCOMPARE(m_store->timelines()
                 .commit(m_timeline, 2, ChangeSet({replace(a("a.example.test.", {2}), a("a.example.test.", {9}))}), {})
                 .error()
                 .kind(),
             ErrorKind::Conflict);
}

void TestTimelines::theSameEditTwiceIsNoConflict()
{
    const RRset one = a("a.example.test.", {1});
    committed(0, {create(one)});
    QCOMPARE(committed(0, {create(one)}).number, 1);
    QCOMPARE(m_store->timelines().history(m_timeline)->size(), 1);
}

void TestTimelines::refusesAnUnknownParent()
{
    const Result<Revision> revision =
        m_store->timelines().commit(m_timeline, 5, ChangeSet({create(a("a.example.test.", {1}))}), {});
    QCOMPARE(revision.error().kind(), ErrorKind::NotFound);
}

void TestTimelines::refusesANameOutside()
{
    const Result<Revision> revision =
        m_store->timelines().commit(m_timeline, 0, ChangeSet({create(a("a.example.org.", {1}))}), {});
    QCOMPARE(revision.error().kind(), ErrorKind::Invalid);
    QCOMPARE(*m_store->timelines().latestRevision(m_timeline), 0);
}

void TestTimelines::asksByIndex()
{
    const RRset apex = mx("example.test.", "mail.example.test.");
    const RRset one = a("mail.example.test.", {1});
    const RRset two = a("mail.example.test.", {2});
    committed(0, {create(apex), create(one)});
    const auto lookup = m_store->timelines().lookup(m_timeline);
    const auto past = m_store->timelines().lookup(m_timeline, 1);
    QCOMPARE(lookup->origin(), name("example.test."));
    QCOMPARE(*lookup->find({name("MAIL.example.test."), rrtype::A}), one);
    QVERIFY(!lookup->find({name("mail.example.test."), rrtype::AAAA}));
    QCOMPARE(lookup->at(name("example.test.")), QList<RRset>{apex});
    committed(1, {replace(one, two)});
    QCOMPARE(*lookup->find(RRsetKey::of(one)), two); // as the store is at each question
    QCOMPARE(*past->find(RRsetKey::of(one)), one);
    QVERIFY(lookup->outcome().has_value());
}

void TestTimelines::findsWhatPointsToAName()
{
    const Name mail = name("mail.example.test.");
    const RRset apex = mx("example.test.", "MAIL.example.test.");
    const RRset sub = mx("sub.example.test.", "mail.example.test.", 20);
    committed(0, {create(apex), create(sub), create(a("mail.example.test.", {1})),
                  create(mx("other.example.test.", "other.test."))});
    const auto lookup = m_store->timelines().lookup(m_timeline);
    QCOMPARE(lookup->referrers(mail), (QList<RRset>{apex, sub}));
    QCOMPARE(lookup->referrers(name("other.test.")).size(), 1);
    committed(1, {replace(apex, mx("example.test.", "other.test.")), drop(sub)});
    QVERIFY(lookup->referrers(mail).isEmpty());
    QCOMPARE(m_store->timelines().lookup(m_timeline, 1)->referrers(mail).size(), 2);
    QCOMPARE(lookup->referrers(name("other.test.")).size(), 2);
}

void TestTimelines::findsWhatPointsBelowAName()
{
    const RRset apex = mx("example.test.", "a.mail.example.test.");
    const RRset sub = mx("sub.example.test.", "mail.example.test.", 20);
    committed(0, {create(apex), create(sub), create(mx("x.example.test.", "xmail.example.test.")),
                  create(mx("y.example.test.", "mail2.example.test."))});
    const auto lookup = m_store->timelines().lookup(m_timeline);
    QCOMPARE(lookup->referrersWithin(name("MAIL.example.test.")), (QList<RRset>{apex, sub}));
    QCOMPARE(lookup->referrersWithin(name("example.test.")).size(), 4);
    QCOMPARE(lookup->referrersWithin(Name()).size(), 4);
    committed(1, {drop(sub)});
    QCOMPARE(lookup->referrersWithin(name("mail.example.test.")), QList<RRset>{apex});
}

void TestTimelines::visitsBelowInOrder()
{
    QList<RRsetChange> changes{create(a("example.test.", {1})), create(a("xexample.example.test.", {1})),
                               create(a("b.example.test.", {1})), create(mx("b.example.test.", "x.example.test."))};
    for (int i = 100; i < 200; ++i)
        changes += create(a(qPrintable(QStringLiteral("h%1.b.example.test.").arg(i)), {1, 2}));
    changes += create(a("bc.example.test.", {1}));
    committed(0, changes);
    const auto lookup = m_store->timelines().lookup(m_timeline);
    QStringList seen;
    lookup->visitBelow(name("b.example.test."), [&](const RRset& set) {
        seen += set.name().toText();
        lookup->visitBelow(set.name(), [](const RRset&) { return true; }); // a visitor may ask again
        return true;
    });
    QCOMPARE(seen.size(), 100);
    QCOMPARE(seen.first(), QStringLiteral("h100.b.example.test."));
    QCOMPARE(seen.last(), QStringLiteral("h199.b.example.test."));
    int visits = 0;
    lookup->visitBelow(name("example.test."), [&](const RRset&) { return ++visits < 3; });
    QCOMPARE(visits, 3);
    QVERIFY(lookup->outcome().has_value());
}

void TestTimelines::keepsNotesAndCase()
{
    const RRset noted = a("WwW.example.test.", {1, 200}, 86400, QStringLiteral("Büro; 'Zürich' \"x\" \\ %1 ?"));
    committed(0, {create(noted)});
    QCOMPARE(setsAt(1), QList<RRset>{noted});
    QCOMPARE(setsAt(1)[0].name().toText(), QStringLiteral("WwW.example.test."));
    committed(1, {replace(noted, noted.withNote(QString()))});
    QCOMPARE(setsAt(2)[0].note(), QString());
    QCOMPARE(*m_store->timelines().verify(m_timeline), 2);
}

QTEST_GUILESS_MAIN(TestTimelines)
#include "TestTimelines.moc"
