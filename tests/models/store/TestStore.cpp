// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Store.h"

#include "models/store/Accounts.h"
#include "models/store/Journal.h"
#include "models/store/Leases.h"
#include "models/store/Links.h"
#include "models/store/StagedEdits.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Sets.h"
#include "tests/support/StoreBackend.h"

#include <QTest>

using namespace zoneloom;
using namespace sets;

namespace {

class SettableClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
};

Account account(const QString& name)
{
    return {name,
            QStringLiteral("powerdns"),
            QStringLiteral("http://127.0.0.1:8081"),
            {{QStringLiteral("server-id"), QStringLiteral("localhost")}}};
}

} // namespace

/// Everything that a store keeps beside contents.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsZonesInOrder();
    void keepsZoneSettings();
    void keepsAccounts();
    void keepsWhatWasProbedOfAnAccount();
    void refusesTwoLinksToOneZoneFile();
    void keepsLinks();
    void keepsWhatIsKnownOfALink();
    void sumsUpAZonesLinks();
    void tellsAZoneThatIsToBeMadeFromOneThatWasNeverRead();
    void removesAZoneWithAllThatBelongsToIt();
    void journalKnowsWhatIsUncertain();
    void aLeaseKeepsOthersOut();
    void keepsStagedEdits();
    void countsEveryCommit();
    void opensAgain();

private:
    Link linked(const QString& name)
    {
        Link link;
        link.zone = sets::name("example.test.");
        link.name = name;
        link.account = QStringLiteral("one");
        link.externalZone = QStringLiteral("example.test");
        link.policy = LinkPolicy::Auto;
        link.onDrift = OnDrift::Push;
        link.createMissing = true;
        const Result<Link> added = m_store->links().add(link);
        return added.value_or(Link());
    }

    StoreBackend m_backend;
    SettableClock m_clock;
    QString m_location;
    std::unique_ptr<Store> m_store;
};

void TestStore::initTestCase()
{
    if (const QString missing = StoreBackend::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QCOMPARE(m_backend.start(), QString());
}

void TestStore::init()
{
    m_location = m_backend.newLocation();
    m_store = *Store::open(m_location, Store::Mode::OpenOrCreate, m_clock);
    QVERIFY(m_store->zones().create(name("example.test.")).has_value());
    QVERIFY(m_store->accounts().add(account(QStringLiteral("one"))).has_value());
}

void TestStore::listsZonesInOrder()
{
    for (const char* zone : {"b.test.", "z.example.test.", "A.test."})
        QVERIFY(m_store->zones().create(name(zone)).has_value());
    QStringList names;
    const QList<ZoneSummary> zones = *m_store->zones().all();
    for (const ZoneSummary& zone : zones)
        names += zone.name.toText();
    QCOMPARE(names, (QStringList{QStringLiteral("A.test."), QStringLiteral("b.test."), QStringLiteral("example.test."),
                                 QStringLiteral("z.example.test.")}));
    QCOMPARE(m_store->zones().create(name("B.TEST.")).error().kind(), ErrorKind::Exists);
    QCOMPARE(m_store->zones().find(name("no.test.")).error().kind(), ErrorKind::NotFound);
    QCOMPARE(zones[0].worstState, CellState::InSync); // without links
}

void TestStore::keepsZoneSettings()
{
    const ZoneSettings settings{{QStringLiteral("ttl-long"), QStringLiteral("spf-several")}, SerialPolicy::UnixTime};
    QVERIFY(m_store->zones().saveSettings(name("example.test."), settings).has_value());
    QCOMPARE(m_store->zones().find(name("example.test."))->settings, settings);
    QCOMPARE(m_store->zones().saveSettings(name("no.test."), settings).error().kind(), ErrorKind::NotFound);
}

void TestStore::keepsAccounts()
{
    Account two = account(QStringLiteral("zwei ö"));
    QVERIFY(m_store->accounts().add(two).has_value());
    QCOMPARE(m_store->accounts().add(two).error().kind(), ErrorKind::Exists);
    two.endpoint.clear();
    two.fields.insert(QStringLiteral("name-servers"), QStringLiteral("127.0.0.1:53, \"x\""));
    QVERIFY(m_store->accounts().update(two).has_value());
    QCOMPARE(*m_store->accounts().find(two.name), two);
    QCOMPARE(m_store->accounts().all()->size(), 2);
    QCOMPARE(m_store->accounts().update(account(QStringLiteral("no"))).error().kind(), ErrorKind::NotFound);
    linked(QStringLiteral("one"));
    const Outcome used = m_store->accounts().remove(QStringLiteral("one"));
    QCOMPARE(used.error().kind(), ErrorKind::Conflict);
    QVERIFY(used.error().message().contains(QStringLiteral("example.test. one")));
    QVERIFY(m_store->accounts().remove(two.name).has_value());
    QCOMPARE(m_store->accounts().remove(two.name).error().kind(), ErrorKind::NotFound);
}

void TestStore::keepsWhatWasProbedOfAnAccount()
{
    const QString one = QStringLiteral("one");
    QVERIFY(m_store->accounts().remember(one, QStringLiteral("plan"), QStringLiteral("free")).has_value());
    QVERIFY(m_store->accounts().remember(one, QStringLiteral("limit"), QStringLiteral("10")).has_value());
    QVERIFY(m_store->accounts().remember(one, QStringLiteral("plan"), QStringLiteral("business")).has_value());
    const QMap<QString, QString> expected{{QStringLiteral("plan"), QStringLiteral("business")},
                                          {QStringLiteral("limit"), QStringLiteral("10")}};
    QCOMPARE(m_store->accounts().find(one)->probed, expected);
    QCOMPARE(m_store->accounts().all()->first().probed, expected);
    // An account that is only being typed in has no place for it yet.
    QVERIFY(
        m_store->accounts().remember(QStringLiteral("no"), QStringLiteral("plan"), QStringLiteral("x")).has_value());
    Account changed = *m_store->accounts().find(one);
    QVERIFY(m_store->accounts().update(changed).has_value());
    QCOMPARE(m_store->accounts().find(one)->probed, expected);
    changed.endpoint = QStringLiteral("http://127.0.0.1:9");
    QVERIFY(m_store->accounts().update(changed).has_value());
    QVERIFY(m_store->accounts().find(one)->probed.isEmpty());
    QVERIFY(m_store->accounts().remember(one, QStringLiteral("plan"), QStringLiteral("free")).has_value());
    QVERIFY(m_store->accounts().remove(one).has_value());
}

void TestStore::refusesTwoLinksToOneZoneFile()
{
    m_store->zones().create(name("other.test.")).value();
    const auto add = [this](const char* zone, const QString& link, const QString& account) {
        Link made;
        made.zone = name(zone);
        made.name = link;
        made.account = account;
        return m_store->links().add(made);
    };
    Account file{QStringLiteral("file"), QStringLiteral("zonefile"), {}, {}};
    file.fields[QStringLiteral("path")] = QStringLiteral("/zones/%z.zone");
    QVERIFY(m_store->accounts().add(file).has_value());
    QVERIFY(add("example.test.", QStringLiteral("a"), file.name).has_value());
    QVERIFY(add("other.test.", QStringLiteral("b"), file.name).has_value());
    Account fixed{QStringLiteral("fixed"), QStringLiteral("zonefile"), {}, {}};
    fixed.fields[QStringLiteral("path")] = QStringLiteral("/zones/x/../other.test.zone");
    QVERIFY(m_store->accounts().add(fixed).has_value());
    const auto refused = add("example.test.", QStringLiteral("c"), fixed.name);
    QCOMPARE(refused.error().kind(), ErrorKind::Conflict);
    QVERIFY2(refused.error().message().contains(QStringLiteral("other.test. b")),
             qPrintable(refused.error().message()));
    QCOMPARE(m_store->links().all()->size(), 2);
    fixed.fields[QStringLiteral("path")] = QStringLiteral("/zones/fixed.zone");
    QVERIFY(m_store->accounts().update(fixed).has_value());
    QVERIFY(add("example.test.", QStringLiteral("c"), fixed.name).has_value());
    QCOMPARE(add("other.test.", QStringLiteral("d"), fixed.name).error().kind(), ErrorKind::Conflict);
    // Later changes of the account or the link are looked at as well.
    fixed.fields[QStringLiteral("path")] = QStringLiteral("/zones/other.test.zone");
    QCOMPARE(m_store->accounts().update(fixed).error().kind(), ErrorKind::Conflict);
    QCOMPARE(m_store->accounts().find(fixed.name)->fields.value(QStringLiteral("path")),
             QStringLiteral("/zones/fixed.zone"));
    Link moved = m_store->links().find(name("other.test."), QStringLiteral("b")).value();
    moved.externalZone = QStringLiteral("EXAMPLE.test.");
    QCOMPARE(m_store->links().update(moved).error().kind(), ErrorKind::Conflict);
}

void TestStore::keepsLinks()
{
    Link link = linked(QStringLiteral("one"));
    QVERIFY(link.id > 0);
    QVERIFY(link.observations > 0 && link.base > 0 && link.observations != link.base);
    QCOMPARE(link.policy, LinkPolicy::Auto);
    QCOMPARE(link.onDrift, OnDrift::Push);
    QVERIFY(link.createMissing);
    QCOMPARE(*m_store->timelines().latestRevision(link.observations), 0);
    QCOMPARE(m_store->links().add(link).error().kind(), ErrorKind::Exists);
    const Link second = linked(QStringLiteral("two"));
    const QList<Link> links = *m_store->links().of(link.zone);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0].id, link.id);
    QCOMPARE(m_store->links().all()->size(), 2);
    link.name = QStringLiteral("new name");
    link.policy = LinkPolicy::Observe;
    QVERIFY(m_store->links().update(link).has_value());
    QCOMPARE(m_store->links().find(link.zone, QStringLiteral("new name"))->policy, LinkPolicy::Observe);
    link.name = second.name;
    QCOMPARE(m_store->links().update(link).error().kind(), ErrorKind::Exists);
    QVERIFY(m_store->links().remove(link.zone, second.name).has_value());
    QCOMPARE(m_store->links().find(link.zone, second.name).error().kind(), ErrorKind::NotFound);
    QCOMPARE(m_store->timelines().content(second.base).error().kind(), ErrorKind::NotFound);
    Link nowhere;
    nowhere.zone = link.zone;
    nowhere.account = QStringLiteral("no such account");
    QCOMPARE(m_store->links().add(nowhere).error().kind(), ErrorKind::NotFound);
}

void TestStore::keepsWhatIsKnownOfALink()
{
    const Link link = linked(QStringLiteral("one"));
    QVERIFY(!m_store->links().status(link.id)->readAt);
    LinkStatus status;
    status.readAt = m_clock.now();
    status.observation = 3;
    status.hasBase = true;
    status.baseRevision = 2;
    status.failedAt = m_clock.now().addMSecs(1);
    status.errorKind = QStringLiteral("network");
    status.errorText = QStringLiteral("It did not answer.");
    status.counts = {{CellState::InSync, 10}, {CellState::Drifted, 2}};
    status.liveSeconds = 1.25;
    status.liveAt = m_clock.now().addMSecs(2);
    QVERIFY(m_store->links().saveStatus(link.id, status).has_value());
    status.counts = {{CellState::InSync, 12}};
    QVERIFY(m_store->links().saveStatus(link.id, status).has_value());
    const RRsetKey key{name("Ignored.example.test."), rrtype::TXT};
    QVERIFY(m_store->links().setIgnored(link.id, key, true).has_value());
    QVERIFY(m_store->links().setIgnored(link.id, key, true).has_value()); // twice is once
    const LinkStatus loaded = *m_store->links().status(link.id);
    QCOMPARE(loaded.readAt, status.readAt);
    QCOMPARE(loaded.observation, 3);
    QVERIFY(loaded.hasBase);
    QCOMPARE(loaded.baseRevision, 2);
    QCOMPARE(loaded.failedAt, status.failedAt);
    QCOMPARE(loaded.errorKind, status.errorKind);
    QCOMPARE(loaded.errorText, status.errorText);
    QCOMPARE(loaded.counts, status.counts);
    QCOMPARE(loaded.liveSeconds, status.liveSeconds);
    QVERIFY(!loaded.appliedAt);
    QCOMPARE(loaded.liveAt, status.liveAt);
    QCOMPARE(loaded.ignored, QSet<RRsetKey>{key});
    QVERIFY(m_store->links().setIgnored(link.id, key, false).has_value());
    QVERIFY(m_store->links().status(link.id)->ignored.isEmpty());
}

void TestStore::sumsUpAZonesLinks()
{
    const Name zone = name("example.test.");
    const Link one = linked(QStringLiteral("one"));
    QCOMPARE(m_store->zones().find(zone)->worstState, CellState::Unknown); // never read
    LinkStatus status;
    status.readAt = m_clock.now();
    status.counts = {{CellState::InSync, 10}, {CellState::Ignored, 4}, {CellState::Accepted, 1}};
    m_store->links().saveStatus(one.id, status);
    QCOMPARE(m_store->zones().find(zone)->worstState, CellState::InSync);
    QCOMPARE(m_store->zones().find(zone)->differing, 0);
    const Link two = linked(QStringLiteral("two"));
    status.counts = {{CellState::Pending, 2}, {CellState::Drifted, 1}, {CellState::InSync, 3}};
    m_store->links().saveStatus(two.id, status);
    QCOMPARE(m_store->zones().find(zone)->worstState, CellState::Drifted);
    QCOMPARE(m_store->zones().all()->first().differing, 3);
    QCOMPARE(m_store->zones().all()->first().worstState, CellState::Drifted);
}

void TestStore::tellsAZoneThatIsToBeMadeFromOneThatWasNeverRead()
{
    const Name zone = name("example.test.");
    const Link one = linked(QStringLiteral("one"));
    QCOMPARE(m_store->zones().find(zone)->toBeMade, 0);
    LinkStatus status; // compared without a reading
    status.counts = {{CellState::Pending, 46}};
    m_store->links().saveStatus(one.id, status);
    QCOMPARE(m_store->zones().find(zone)->worstState, CellState::Pending);
    QCOMPARE(m_store->zones().find(zone)->toBeMade, 1);
    QCOMPARE(m_store->zones().all()->first().differing, 46);
    const Link two = linked(QStringLiteral("two"));
    QCOMPARE(m_store->zones().find(zone)->worstState, CellState::Unknown); // that one was never read
    LinkStatus read;
    read.readAt = m_clock.now();
    read.counts = {{CellState::InSync, 46}};
    m_store->links().saveStatus(two.id, read);
    QCOMPARE(m_store->zones().find(zone)->worstState, CellState::Pending);
    status.failedAt = m_clock.now();
    m_store->links().saveStatus(one.id, status);
    QCOMPARE(m_store->zones().find(zone)->worstState, CellState::Unknown); // nobody knows any more
    QCOMPARE(m_store->zones().find(zone)->toBeMade, 0);
}

void TestStore::removesAZoneWithAllThatBelongsToIt()
{
    const Name zone = name("example.test.");
    const TimelineId timeline = m_store->zones().find(zone)->timeline;
    const Link link = linked(QStringLiteral("one"));
    const RRset set = a("a.example.test.", {1});
    m_store->timelines().commit(timeline, 0, ChangeSet({create(set)}), {});
    m_store->timelines().commit(link.base, 0, ChangeSet({create(set)}), {});
    m_store->journal().begin(link.id, 1, {create(set)});
    m_store->stagedEdits().save(zone, QStringLiteral("ada"), {1, ChangeSet({drop(set)})});
    m_store->links().setIgnored(link.id, RRsetKey::of(set), true);
    m_store->leases().take(link.id, QStringLiteral("me"), std::chrono::seconds(60));
    const Outcome removed = m_store->zones().remove(zone);
    QVERIFY2(removed.has_value(), removed ? "" : qPrintable(removed.error().message()));
    QCOMPARE(m_store->zones().find(zone).error().kind(), ErrorKind::NotFound);
    QVERIFY(m_store->links().all()->isEmpty());
    QCOMPARE(m_store->timelines().content(timeline).error().kind(), ErrorKind::NotFound);
    QCOMPARE(m_store->timelines().content(link.base).error().kind(), ErrorKind::NotFound);
    QCOMPARE(m_store->zones().create(zone)->revision, 0);
    QVERIFY(m_store->stagedEdits().load(zone, QStringLiteral("ada"))->changes.isEmpty());
}

void TestStore::journalKnowsWhatIsUncertain()
{
    const Link link = linked(QStringLiteral("one"));
    const RRset one = a("a.example.test.", {1, 2}, 60, QStringLiteral("ü"));
    const QList<RRsetChange> changes{replace(one, one.withTtl(61)), create(mx("example.test.", "a.example.test.")),
                                     drop(a("b.example.test.", {3}))};
    const QList<qint64> ids = *m_store->journal().begin(link.id, 7, changes);
    QCOMPARE(ids.size(), 3);
    QCOMPARE(m_store->journal().open(link.id)->size(), 3);
    QCOMPARE(m_store->journal().hasApplied(link.id).value(), false);
    m_store->journal().finish({ids[0]}, Journal::State::Applied);
    QCOMPARE(m_store->journal().hasApplied(link.id).value(), true);
    QCOMPARE(m_store->journal().hasApplied(linked(QStringLiteral("two")).id).value(), false);
    m_store->journal().finish({ids[1]}, Journal::State::Uncertain, QStringLiteral("no answer"));
    const QList<Journal::Entry> open = *m_store->journal().open(link.id);
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0].id, ids[1]);
    QCOMPARE(open[0].change, changes[1]);
    QCOMPARE(open[0].state, Journal::State::Uncertain);
    QCOMPARE(open[0].error, QStringLiteral("no answer"));
    QCOMPARE(open[0].revision, 7);
    QCOMPARE(open[1].state, Journal::State::Sent);
    const QList<Journal::Entry> recent = *m_store->journal().recent(link.id, 2);
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent[0].id, ids[2]);
    QCOMPARE(m_store->journal().recent(link.id, 10)->at(2).change, changes[0]);
}

void TestStore::aLeaseKeepsOthersOut()
{
    const Link link = linked(QStringLiteral("one"));
    Leases& leases = m_store->leases();
    using std::chrono::seconds;
    QVERIFY(leases.take(link.id, QStringLiteral("window"), seconds(30)).has_value());
    m_clock.advance(20);
    const Outcome other = leases.take(link.id, QStringLiteral("cli"), seconds(30));
    QCOMPARE(other.error().kind(), ErrorKind::Busy);
    QVERIFY(other.error().message().contains(QStringLiteral("window")));
    QVERIFY(leases.take(link.id, QStringLiteral("window"), seconds(30)).has_value()); // renewed
    m_clock.advance(20);
    QVERIFY(!leases.take(link.id, QStringLiteral("cli"), seconds(30)).has_value());
    leases.release(link.id, QStringLiteral("cli")); // not its own: changes nothing
    QVERIFY(!leases.take(link.id, QStringLiteral("cli"), seconds(30)).has_value());
    m_clock.advance(10);
    QVERIFY(leases.take(link.id, QStringLiteral("cli"), seconds(30)).has_value()); // the other ran out
    QVERIFY(leases.release(link.id, QStringLiteral("cli")).has_value());
    QVERIFY(leases.take(link.id, QStringLiteral("window"), seconds(30)).has_value());
}

void TestStore::keepsStagedEdits()
{
    const Name zone = name("example.test.");
    const QString ada = QStringLiteral("ada");
    StagedEdits& staged = m_store->stagedEdits();
    QVERIFY(staged.load(zone, ada)->changes.isEmpty());
    const ChangeSet changes({create(a("a.example.test.", {1})), drop(a("b.example.test.", {2}))});
    QVERIFY(staged.save(zone, ada, {0, changes}).has_value());
    QVERIFY(staged.save(zone, ada, {4, changes}).has_value());
    QCOMPARE(staged.load(zone, ada)->parent, 4);
    QCOMPARE(staged.load(zone, ada)->changes, changes);
    QVERIFY(staged.load(zone, QStringLiteral("bob"))->changes.isEmpty());
    // Somebody is called otherwise from now on: what they staged goes along.
    const QString eve = QStringLiteral("eve");
    QVERIFY(staged.hand(ada, eve).has_value());
    QVERIFY(staged.load(zone, ada)->changes.isEmpty());
    QCOMPARE(staged.load(zone, eve)->parent, 4);
    QCOMPARE(staged.load(zone, eve)->changes, changes);
    QVERIFY(staged.save(zone, ada, {5, changes}).has_value());
    const Outcome both = staged.hand(eve, ada);
    QVERIFY(!both && both.error().kind() == ErrorKind::Exists);
    QCOMPARE(staged.load(zone, ada)->parent, 5);
    QCOMPARE(staged.load(zone, eve)->parent, 4);
    QVERIFY(staged.clear(zone, ada).has_value());
    QVERIFY(staged.load(zone, ada)->changes.isEmpty());
    QCOMPARE(staged.save(name("no.test."), ada, {0, changes}).error().kind(), ErrorKind::NotFound);
}

void TestStore::countsEveryCommit()
{
    const std::unique_ptr<Store> other = *Store::open(m_location, Store::Mode::OpenExisting, m_clock);
    const qint64 before = *m_store->changeCounter();
    QCOMPARE(*other->changeCounter(), before);
    const TimelineId timeline = other->zones().find(name("example.test."))->timeline;
    QVERIFY(other->timelines().commit(timeline, 0, ChangeSet({create(a("a.example.test.", {1}))}), {}).has_value());
    QVERIFY(*m_store->changeCounter() > before);
    const qint64 after = *m_store->changeCounter();
    QVERIFY(m_store->timelines().content(timeline).has_value());
    QCOMPARE(*m_store->changeCounter(), after); // reading is no change
}

void TestStore::opensAgain()
{
    const TimelineId timeline = m_store->zones().find(name("example.test."))->timeline;
    m_store->timelines().commit(timeline, 0, ChangeSet({create(a("a.example.test.", {1}))}), {});
    m_store.reset();
    m_store = *Store::open(m_location, Store::Mode::ReadOnly, m_clock);
    QCOMPARE(m_store->zones().find(name("example.test."))->records, 1);
    QCOMPARE(*m_store->timelines().verify(timeline), 1);
    const Result<ZoneSummary> refused = m_store->zones().create(name("b.test."));
    QCOMPARE(refused.error().kind(), ErrorKind::Store);
    QVERIFY(refused.error().message().contains(QStringLiteral("cannot be written")));
}

QTEST_GUILESS_MAIN(TestStore)
#include "TestStore.moc"
