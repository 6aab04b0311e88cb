// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ChangeSet.h"

#include <QTest>

using namespace zoneloom;

namespace {

RRset set(const QString& owner, char last = 1)
{
    return RRset(*Name::fromText(owner), rrtype::A, 60, {QByteArray("\300\0\2", 3) + last});
}

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersChangesAndKeepsTheLastOfAKey();
    void countsAndFinds();
    void invertsAndInvertsBack();
    void namesItsActions();
    void takesAndGivesUpSingleChanges();
};

void TestChangeSet::ordersChangesAndKeepsTheLastOfAKey()
{
    const RRsetChange deleteB{set(QStringLiteral("b.")), std::nullopt};
    const RRsetChange createA{std::nullopt, set(QStringLiteral("a."))};
    const RRsetChange createAgain{std::nullopt, set(QStringLiteral("A."), 2)};
    const ChangeSet changes({deleteB, createA, createAgain});
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.changes().at(0) == createAgain);
    QVERIFY(changes.changes().at(1) == deleteB);
}

void TestChangeSet::countsAndFinds()
{
    const ChangeSet changes({{std::nullopt, set(QStringLiteral("a."))},
                             {set(QStringLiteral("b.")), set(QStringLiteral("b."), 2)},
                             {std::nullopt, set(QStringLiteral("c."))}});
    QCOMPARE(changes.count(RRsetChange::Action::Create), 2);
    QCOMPARE(changes.count(RRsetChange::Action::Replace), 1);
    QCOMPARE(changes.count(RRsetChange::Action::Delete), 0);
    QVERIFY(changes.find({*Name::fromText(u"B."), rrtype::A}) != nullptr);
    QVERIFY(changes.find({*Name::fromText(u"b."), rrtype::TXT}) == nullptr);
}

void TestChangeSet::invertsAndInvertsBack()
{
    const ChangeSet changes({{std::nullopt, set(QStringLiteral("a."))}, {set(QStringLiteral("b.")), std::nullopt}});
    QCOMPARE(changes.inverted().changes().at(0).action(), RRsetChange::Action::Delete);
    QCOMPARE(changes.inverted().changes().at(1).action(), RRsetChange::Action::Create);
    QVERIFY(changes.inverted().inverted() == changes);
}

void TestChangeSet::namesItsActions()
{
    QCOMPARE(toText(RRsetChange::Action::Create), QStringLiteral("create"));
    QCOMPARE(toText(RRsetChange::Action::Replace), QStringLiteral("replace"));
    QCOMPARE(toText(RRsetChange::Action::Delete), QStringLiteral("delete"));
}

void TestChangeSet::takesAndGivesUpSingleChanges()
{
    const RRsetChange createA{std::nullopt, set(QStringLiteral("a."))};
    const RRsetChange createB{std::nullopt, set(QStringLiteral("b."))};
    const RRsetChange otherB{std::nullopt, set(QStringLiteral("B."), 2)};
    const RRsetChange deleteC{set(QStringLiteral("c.")), std::nullopt};
    ChangeSet changes({createB});
    const ChangeSet before = changes;
    changes.put(deleteC);
    changes.put(createA);
    QCOMPARE(changes.changes(), QList<RRsetChange>({createA, createB, deleteC}));
    changes.put(otherB);
    QCOMPARE(changes.changes(), QList<RRsetChange>({createA, otherB, deleteC}));
    changes.remove({*Name::fromText(u"d."), rrtype::A});
    changes.remove({*Name::fromText(u"a."), rrtype::A});
    changes.remove({*Name::fromText(u"c."), rrtype::A});
    QCOMPARE(changes.changes(), QList<RRsetChange>({otherB}));
    QCOMPARE(before.changes(), QList<RRsetChange>({createB}));
}

QTEST_APPLESS_MAIN(TestChangeSet)
#include "TestChangeSet.moc"
