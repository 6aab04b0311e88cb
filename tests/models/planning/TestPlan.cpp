// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Plan.h"

#include "tests/support/Records.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

Cell cell(CellState state, const std::optional<RRset>& wanted, const std::optional<RRset>& observed)
{
    Cell made;
    made.key = RRsetKey::of(wanted ? *wanted : *observed);
    made.state = state;
    made.internal = wanted;
    made.wanted = wanted;
    made.observed = observed;
    return made;
}

const RRset& here()
{
    static const RRset set = a("www", "192.0.2.1");
    return set;
}

const RRset& there()
{
    static const RRset set = a("www", "192.0.2.2");
    return set;
}

/// `count` sets n0, n1, …, each with the last octet of its address changed where `changed` is larger than its number.
QList<RRset> numbered(int count, int changed = 0)
{
    QList<RRset> sets;
    for (int i = 0; i < count; ++i)
        sets += a(QByteArray("n" + QByteArray::number(i)).constData(), i < changed ? "192.0.2.200" : "192.0.2.1");
    return sets;
}

QList<RRsetChange> replacing(int total, int changed)
{
    return zone(numbered(total)).differenceTo(zone(numbered(total, changed))).changes();
}

QStringList told(const QList<RRsetChange>& changes)
{
    QStringList lines;
    for (const RRsetChange& change : changes)
        lines +=
            toText(change.action()) + u' ' + change.key().name.relativeTo(origin()) + u' ' + change.key().type.toText();
    return lines;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void settlesOnlyTheChosenCells();
    void writesNothingToAnObservedLink();
    void adoptsWithNotesKept();
    void putsDeletionsLast();
    void putsTheOldFirstWhereACnameIsInvolved();
    void withholds_data();
    void withholds();
    void withholdsTheFirstPush();
    void letsForceThrough();
    void hashesEverythingItWasMadeFrom();
};

void TestPlan::decides_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("onDrift");
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<QString>("decision");
    const auto row = [](const char* name, CellState state, OnDrift onDrift, bool overwrite, const char* decision) {
        QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(onDrift) << overwrite
                            << QString::fromLatin1(decision);
    };
    row("in sync needs nothing", CellState::InSync, OnDrift::Push, true, "nothing");
    row("pending is pushed", CellState::Pending, OnDrift::Wait, false, "push");
    row("drift waits", CellState::Drifted, OnDrift::Wait, false, "wait");
    row("drift is pushed by policy", CellState::Drifted, OnDrift::Push, false, "push");
    row("drift is adopted by policy", CellState::Drifted, OnDrift::Adopt, false, "adopt");
    row("drift is overwritten on demand", CellState::Drifted, OnDrift::Adopt, true, "push");
    row("a conflict waits whatever the policy", CellState::Conflict, OnDrift::Push, false, "wait");
    row("a conflict is overwritten on demand", CellState::Conflict, OnDrift::Wait, true, "push");
    row("unmanaged waits whatever the policy", CellState::Unmanaged, OnDrift::Push, false, "wait");
    row("unmanaged waits even for overwrite", CellState::Unmanaged, OnDrift::Adopt, true, "wait");
    row("accepted needs nothing", CellState::Accepted, OnDrift::Push, true, "nothing");
    row("ignored needs nothing", CellState::Ignored, OnDrift::Push, true, "nothing");
}

void TestPlan::decides()
{
    QFETCH(int, state);
    QFETCH(int, onDrift);
    QFETCH(bool, overwrite);
    PlanningOptions options;
    options.onDrift = static_cast<OnDrift>(onDrift);
    options.overwrite = overwrite;
    options.force = true;
    const auto cellState = static_cast<CellState>(state);
    const bool unmanaged = cellState == CellState::Unmanaged;
    const LinkPlan plan =
        planLink(QStringLiteral("l"), {cell(cellState, unmanaged ? std::optional<RRset>() : here(), there())},
                 zone({there()}), options);
    QString decision = QStringLiteral("nothing");
    if (!plan.changes.isEmpty())
        decision = QStringLiteral("push");
    else if (!plan.adoptions.isEmpty())
        decision = QStringLiteral("adopt");
    else if (!plan.waiting.isEmpty())
        decision = QStringLiteral("wait");
    QTEST(decision, "decision");
    QCOMPARE(plan.changes.size() + plan.adoptions.size() + plan.waiting.size(), decision == u"nothing" ? 0 : 1);
}

void TestPlan::settlesOnlyTheChosenCells()
{
    const RRset stray = a("stray", "192.0.2.9");
    const QList<Cell> cells = {cell(CellState::Unmanaged, std::nullopt, stray),
                               cell(CellState::Conflict, here(), there()),
                               cell(CellState::Pending, a("z", "192.0.2.1"), std::nullopt)};
    PlanningOptions options;
    options.force = true;
    options.only = QSet<RRsetKey>{keyOf("stray", rrtype::A), keyOf("www", rrtype::A)};
    const LinkPlan plan = planLink(QStringLiteral("l"), cells, zone({stray, there()}), options);
    QCOMPARE(told(plan.changes), QStringList({QStringLiteral("replace www A"), QStringLiteral("delete stray A")}));
    QVERIFY(plan.waiting.isEmpty());
}

void TestPlan::writesNothingToAnObservedLink()
{
    PlanningOptions options;
    options.policy = LinkPolicy::Observe;
    options.onDrift = OnDrift::Push;
    options.overwrite = true;
    options.force = true;
    options.only = QSet<RRsetKey>{keyOf("www", rrtype::A)};
    const LinkPlan plan =
        planLink(QStringLiteral("l"), {cell(CellState::Pending, here(), there())}, zone({there()}), options);
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.waiting.size(), 1);
}

void TestPlan::adoptsWithNotesKept()
{
    const RRset noted = here().withNote(QStringLiteral("front"));
    const QList<RRsetChange> adoptions = adoptionsOf(
        {cell(CellState::Drifted, noted, there()), cell(CellState::Drifted, a("gone", "192.0.2.1"), std::nullopt),
         cell(CellState::InSync, a("same", "192.0.2.1"), a("same", "192.0.2.1"))},
        std::nullopt);
    QCOMPARE(adoptions.size(), 2);
    QCOMPARE(adoptions[0].after->note(), QStringLiteral("front"));
    QVERIFY(adoptions[0].after->sameData(there()));
    QCOMPARE(adoptions[1].action(), RRsetChange::Action::Delete);
    QCOMPARE(adoptionsOf({cell(CellState::Drifted, noted, there())}, QSet<RRsetKey>()).size(), 0);
}

void TestPlan::putsDeletionsLast()
{
    const QList<RRsetChange> ordered = inSafeOrder({{a("a", "192.0.2.1"), std::nullopt},
                                                    {here(), there()},
                                                    {std::nullopt, a("b", "192.0.2.1")},
                                                    {a("z", "192.0.2.1"), std::nullopt}});
    QCOMPARE(told(ordered), QStringList({QStringLiteral("create b A"), QStringLiteral("replace www A"),
                                         QStringLiteral("delete a A"), QStringLiteral("delete z A")}));
}

void TestPlan::putsTheOldFirstWhereACnameIsInvolved()
{
    const RRset alias = pointing("www", rrtype::CNAME, {"host"});
    const QList<RRsetChange> toAlias = inSafeOrder({{std::nullopt, alias},
                                                    {a("a", "192.0.2.1"), std::nullopt},
                                                    {here(), std::nullopt},
                                                    {txt("www", "x"), std::nullopt},
                                                    {std::nullopt, a("zz", "192.0.2.1")}});
    QCOMPARE(told(toAlias), QStringList({QStringLiteral("delete www A"), QStringLiteral("delete www TXT"),
                                         QStringLiteral("create www CNAME"), QStringLiteral("create zz A"),
                                         QStringLiteral("delete a A")}));
    const QList<RRsetChange> fromAlias = inSafeOrder({{std::nullopt, here()}, {alias, std::nullopt}});
    QCOMPARE(told(fromAlias), QStringList({QStringLiteral("delete www CNAME"), QStringLiteral("create www A")}));
}

void TestPlan::withholds_data()
{
    using Changes = QList<RRsetChange>;
    QTest::addColumn<QList<RRset>>("observed");
    QTest::addColumn<QList<RRsetChange>>("changes");
    QTest::addColumn<bool>("withheld");
    const QList<RRset> ns = {pointing("@", rrtype::NS, {"ns1"})};
    QTest::newRow("ten of ten replaced are few enough") << numbered(10) << replacing(10, 10) << false;
    QTest::newRow("eleven of eleven replaced are too many") << numbered(11) << replacing(11, 11) << true;
    QTest::newRow("twelve of forty are exactly 30 per cent") << numbered(40) << replacing(40, 12) << false;
    QTest::newRow("thirteen of forty are more than 30 per cent") << numbered(40) << replacing(40, 13) << true;
    QTest::newRow("any number may be created")
        << QList<RRset>{here()} << zone({}).differenceTo(zone(numbered(50))).changes() << false;
    QTest::newRow("deleting the last record empties the zone")
        << QList<RRset>{here(), soa(1), ns[0]} << Changes{{here(), std::nullopt}} << true;
    QTest::newRow("deleting the last but one does not")
        << QList<RRset>{here(), a("b", "192.0.2.1")} << Changes{{here(), std::nullopt}} << false;
    QTest::newRow("exchanging the only record does not empty the zone")
        << QList<RRset>{here()} << Changes{{std::nullopt, a("b", "192.0.2.1")}, {here(), std::nullopt}} << false;
    QTest::newRow("removing the apex NS") << QList<RRset>{here(), ns[0]} << Changes{{ns[0], std::nullopt}} << true;
    QTest::newRow("replacing the apex NS")
        << QList<RRset>{here(), ns[0]} << Changes{{ns[0], pointing("@", rrtype::NS, {"ns2"})}} << false;
    QTest::newRow("removing a delegation") << QList<RRset>{here(), pointing("sub", rrtype::NS, {"ns1"})}
                                           << Changes{{pointing("sub", rrtype::NS, {"ns1"}), std::nullopt}} << false;
    QTest::newRow("nothing to do") << numbered(3) << Changes{} << false;
}

void TestPlan::withholds()
{
    QFETCH(QList<RRset>, observed);
    QFETCH(QList<RRsetChange>, changes);
    QTEST(safetyConcern(changes, zone(observed), false).has_value(), "withheld");
}

void TestPlan::withholdsTheFirstPush()
{
    const QList<RRsetChange> create = {{std::nullopt, here()}};
    const QList<RRset> empty = {soa(1), pointing("@", rrtype::NS, {"ns1"})};
    QVERIFY(!safetyConcern(create, zone(empty), true));
    QVERIFY(safetyConcern(create, zone(empty + QList<RRset>{a("old", "192.0.2.1")}), true));
    QVERIFY(!safetyConcern(create, zone(empty + QList<RRset>{a("old", "192.0.2.1")}), false));
    QVERIFY(!safetyConcern({}, zone({here()}), true));
}

void TestPlan::letsForceThrough()
{
    PlanningOptions options;
    options.firstPush = true;
    const QList<Cell> cells = {cell(CellState::Pending, here(), std::nullopt)};
    const ZoneContent observed = zone({a("old", "192.0.2.1")});
    QVERIFY(planLink(QStringLiteral("l"), cells, observed, options).withheld);
    options.force = true;
    const LinkPlan plan = planLink(QStringLiteral("l"), cells, observed, options);
    QVERIFY(!plan.withheld);
    QCOMPARE(plan.changes.size(), 1);
}

void TestPlan::hashesEverythingItWasMadeFrom()
{
    LinkPlan one{.link = QStringLiteral("one"),
                 .changes = {{std::nullopt, here()}},
                 .waiting = {},
                 .adoptions = {},
                 .withheld = {},
                 .error = {}};
    const LinkPlan two{
        .link = QStringLiteral("two"), .changes = {}, .waiting = {}, .adoptions = {}, .withheld = {}, .error = {}};
    const QHash<QString, QByteArray> seen = {{QStringLiteral("one"), "x"}, {QStringLiteral("two"), "y"}};
    const QByteArray hash = makePlan(origin(), 3, {one, two}, seen).hash;
    QCOMPARE(hash.size(), 64);
    QCOMPARE(makePlan(origin(), 3, {two, one}, seen).hash, hash);
    QVERIFY(makePlan(origin(), 4, {one, two}, seen).hash != hash);
    QVERIFY(makePlan(origin(), 3, {one}, seen).hash != hash);
    QVERIFY(makePlan(origin(), 3, {one, two}, {{QStringLiteral("one"), "z"}, {QStringLiteral("two"), "y"}}).hash !=
            hash);
    one.withheld = Reason{"Because.", {}};
    QCOMPARE(makePlan(origin(), 3, {one, two}, seen).hash, hash); // --force applies the plan that was shown
    one.changes = {{std::nullopt, there()}};
    QVERIFY(makePlan(origin(), 3, {one, two}, seen).hash != hash);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "TestPlan.moc"
