// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Comparison.h"

#include "tests/support/Records.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

Q_DECLARE_METATYPE(QList<zoneloom::RRset>)

namespace {

ComparisonInput inputOf(const QList<RRset>& internal, const QList<RRset>& base, const QList<RRset>& observed,
                        const Capabilities& capabilities = {})
{
    ComparisonInput input;
    input.internal = zone(internal);
    input.projection = project(input.internal, capabilities);
    input.base = zone(base);
    input.observed = zone(observed);
    return input;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void knowsNoBase();
    void saysNothingOfWhatBothForgot();
    void acceptsWhatCannotBeHeld();
    void acceptsAClampedTtl();
    void stillSeesDriftOfAClampedSet();
    void leavesIgnoredCellsAlone();
    void neverTouchesWhatDnsCannotExpress();
    void passesOverNotesAndCase();
    void passesOverTheSoaWhereItIsTheProviders();
    void passesOverSerialsWhereTheSoaIsOurs();
    void passesOverSignaturesOfTheProvider();
    void givesCellsInCanonicalOrder();
    void confirmsSetBySet();
    void hashesWhatWasObserved();
};

void TestComparison::judges_data()
{
    using Sets = QList<RRset>;
    const Sets none;
    const Sets one = {a("www", "192.0.2.1")};
    const Sets two = {a("www", "192.0.2.2")};
    const Sets three = {a("www", "192.0.2.3")};
    QTest::addColumn<Sets>("internal");
    QTest::addColumn<Sets>("base");
    QTest::addColumn<Sets>("observed");
    QTest::addColumn<QString>("state");
    QTest::newRow("all the same is in sync") << one << one << one << "in_sync";
    QTest::newRow("wanted and there, whatever the base, is in sync") << one << two << one << "in_sync";
    QTest::newRow("wanted and there without a base is in sync") << one << none << one << "in_sync";
    QTest::newRow("changed here is pending") << two << one << one << "pending";
    QTest::newRow("new here is pending") << one << none << none << "pending";
    QTest::newRow("removed here is pending") << none << one << one << "pending";
    QTest::newRow("changed there is drifted") << one << one << two << "drifted";
    QTest::newRow("removed there is drifted") << one << one << none << "drifted";
    QTest::newRow("changed on both sides is a conflict") << one << two << three << "conflict";
    QTest::newRow("removed here and changed there is a conflict") << none << one << two << "conflict";
    QTest::newRow("changed here and removed there is a conflict") << two << one << none << "conflict";
    QTest::newRow("different and never pushed is a conflict") << one << none << two << "conflict";
    QTest::newRow("only there is unmanaged") << none << none << one << "unmanaged";
    QTest::newRow("another TTL there is drifted") << one << one << Sets{a("www", "192.0.2.1", 60)} << "drifted";
}

void TestComparison::judges()
{
    QFETCH(QList<RRset>, internal);
    QFETCH(QList<RRset>, base);
    QFETCH(QList<RRset>, observed);
    const QList<Cell> cells = compare(inputOf(internal, base, observed));
    QCOMPARE(cells.size(), 1);
    QTEST(toText(cells.first().state), "state");
    QCOMPARE(cells.first().internal.has_value(), !internal.isEmpty());
    QCOMPARE(cells.first().base.has_value(), !base.isEmpty());
    QCOMPARE(cells.first().observed.has_value(), !observed.isEmpty());
}

void TestComparison::knowsNoBase()
{
    ComparisonInput input = inputOf({a("a", "192.0.2.1"), a("b", "192.0.2.1"), a("c", "192.0.2.1")}, {},
                                    {a("b", "192.0.2.2"), a("c", "192.0.2.1"), a("d", "192.0.2.1")});
    input.base.reset();
    const QList<Cell> cells = compare(input);
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells[0].state, CellState::Pending);
    QCOMPARE(cells[1].state, CellState::Conflict);
    QCOMPARE(cells[2].state, CellState::InSync);
    QCOMPARE(cells[3].state, CellState::Unmanaged);
}

void TestComparison::saysNothingOfWhatBothForgot()
{
    QVERIFY(compare(inputOf({}, {a("www", "192.0.2.1")}, {})).isEmpty());
}

void TestComparison::acceptsWhatCannotBeHeld()
{
    Capabilities capabilities;
    capabilities.apexNs = Support::No;
    const QList<RRset> ours = {pointing("@", rrtype::NS, {"ns1"})};
    const QList<RRset> theirs = {pointing("@", rrtype::NS, {"ns.provider.test."})};
    const QList<Cell> cells = compare(inputOf(ours, {}, theirs, capabilities));
    QCOMPARE(cells.first().state, CellState::Accepted);
    QVERIFY(cells.first().reason);
    QVERIFY(!cells.first().wanted);
    QCOMPARE(compare(inputOf(ours, {}, ours, capabilities)).first().state, CellState::InSync);
}

void TestComparison::acceptsAClampedTtl()
{
    Capabilities capabilities;
    capabilities.minimumTtl = 600;
    const QList<Cell> cells =
        compare(inputOf({a("www", "192.0.2.1", 60)}, {}, {a("www", "192.0.2.1", 600)}, capabilities));
    QCOMPARE(cells.first().state, CellState::Accepted);
    QCOMPARE(cells.first().wanted->ttl(), 600U);
    QCOMPARE(cells.first().internal->ttl(), 60U);
}

void TestComparison::stillSeesDriftOfAClampedSet()
{
    Capabilities capabilities;
    capabilities.minimumTtl = 600;
    const QList<Cell> cells = compare(
        inputOf({a("www", "192.0.2.1", 60)}, {a("www", "192.0.2.1", 600)}, {a("www", "192.0.2.2", 600)}, capabilities));
    QCOMPARE(cells.first().state, CellState::Drifted);
    QVERIFY(cells.first().reason);
}

void TestComparison::leavesIgnoredCellsAlone()
{
    ComparisonInput input = inputOf({}, {}, {a("www", "192.0.2.1"), a("x", "192.0.2.1")});
    input.ignored = {keyOf("www", rrtype::A)};
    const QList<Cell> cells = compare(input);
    QCOMPARE(cells[0].state, CellState::Ignored);
    QCOMPARE(cells[1].state, CellState::Unmanaged);
}

void TestComparison::neverTouchesWhatDnsCannotExpress()
{
    ComparisonInput input = inputOf({a("www", "192.0.2.1")}, {a("www", "192.0.2.1")}, {});
    input.opaque[keyOf("www", rrtype::A)] = QStringLiteral("weighted routing");
    const QList<Cell> cells = compare(input);
    QCOMPARE(cells.first().state, CellState::Accepted);
    QVERIFY(cells.first().reason->text().contains(QStringLiteral("weighted routing")));
}

void TestComparison::passesOverNotesAndCase()
{
    const RRset noted = a("www", "192.0.2.1").withNote(QStringLiteral("front"));
    const QList<Cell> cells = compare(inputOf({noted}, {}, {a("WWW", "192.0.2.1")}));
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.first().state, CellState::InSync);
}

void TestComparison::passesOverTheSoaWhereItIsTheProviders()
{
    QVERIFY(compare(inputOf({soa(1, 300)}, {}, {soa(7, 60)})).isEmpty());
}

void TestComparison::passesOverSerialsWhereTheSoaIsOurs()
{
    ComparisonInput input = inputOf({soa(1, 300)}, {soa(5, 300)}, {soa(7, 300)});
    input.comparesSoa = true;
    QCOMPARE(compare(input).first().state, CellState::InSync);
    input.observed = zone({soa(7, 60)});
    QCOMPARE(compare(input).first().state, CellState::Drifted);
    input.base = zone({soa(5, 60)});
    QCOMPARE(compare(input).first().state, CellState::Pending);
    input.internal = zone({});
    QVERIFY(compare(input).isEmpty());
}

void TestComparison::passesOverSignaturesOfTheProvider()
{
    const RRset signature(named("www"), rrtype::RRSIG, 3600, {QByteArray(18, 'x')});
    const QList<Cell> cells = compare(inputOf({a("www", "192.0.2.1")}, {}, {a("www", "192.0.2.1"), signature}));
    QCOMPARE(cells.size(), 1);
}

void TestComparison::givesCellsInCanonicalOrder()
{
    const QList<Cell> cells =
        compare(inputOf({a("z", "192.0.2.1"), a("a.b", "192.0.2.1")}, {}, {txt("z", "x"), a("b", "192.0.2.1")}));
    QStringList order;
    for (const Cell& cell : cells)
        order += cell.key.name.relativeTo(origin()) + u' ' + cell.key.type.toText();
    QCOMPARE(order, QStringList({QStringLiteral("b A"), QStringLiteral("a.b A"), QStringLiteral("z A"),
                                 QStringLiteral("z TXT")}));
}

void TestComparison::confirmsSetBySet()
{
    const QList<RRset> base = {a("changed", "192.0.2.1"), a("gone", "192.0.2.1"), a("kept", "192.0.2.1"),
                               a("still", "192.0.2.1")};
    const ComparisonInput input = inputOf(
        {a("changed", "192.0.2.2"), a("kept", "192.0.2.1"), a("new", "192.0.2.5"), a("still", "192.0.2.2")}, base,
        {a("changed", "192.0.2.2"), a("kept", "192.0.2.1"), a("new", "192.0.2.5"), a("still", "192.0.2.1")});
    const ZoneContent after = zone(base).applied(confirmations(compare(input), zone(base)));
    QCOMPARE(after,
             zone({a("changed", "192.0.2.2"), a("kept", "192.0.2.1"), a("new", "192.0.2.5"), a("still", "192.0.2.1")}));
    QVERIFY(confirmations(compare(input), after).isEmpty());
}

void TestComparison::hashesWhatWasObserved()
{
    const auto hashOf = [](const QList<RRset>& observed) {
        return observationHash(compare(inputOf({a("www", "192.0.2.1")}, {}, observed)));
    };
    const QByteArray before = hashOf({a("www", "192.0.2.1"), soa(1)});
    QCOMPARE(hashOf({a("WWW", "192.0.2.1"), soa(2)}), before);
    QVERIFY(hashOf({a("www", "192.0.2.1", 60)}) != before);
    QVERIFY(hashOf({}) != before);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "TestComparison.moc"
