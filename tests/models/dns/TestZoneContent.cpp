// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ZoneContent.h"

#include <QTest>

using namespace zoneloom;

namespace {

const Name Origin = *Name::fromText(u"example.com.");

Name name(const QString& text)
{
    return *Name::fromText(text, Origin);
}

QByteArray address(int last)
{
    return QByteArray("\300\0\2", 3) + static_cast<char>(last);
}

RRset set(const QString& owner, RRType type = rrtype::A, int last = 1, quint32 ttl = 60)
{
    return RRset(name(owner), type, ttl, {address(last)});
}

QStringList keys(const ZoneContent& content)
{
    QStringList texts;
    for (const RRset& one : content)
        texts += one.name().relativeTo(Origin) + u' ' + one.type().toText();
    return texts;
}

} // namespace

class TestZoneContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersCanonically();
    void ordersNamesThatDifferOnlyFarBehind();
    void joinsSetsOfTheSameKey();
    void joinsManySetsOfOneKey();
    void findsSetsAndNames();
    void findsAllBelowAName();
    void appliesChanges();
    void findsTheDifference();
    void differenceAndApplicationAreInverse();
};

void TestZoneContent::ordersCanonically()
{
    // RFC 4034 §6.1, the list there below an origin, and types by number
    const ZoneContent content(Origin, {set(QStringLiteral("\\200.z")), set(QStringLiteral("*.z")),
                                       set(QStringLiteral("\\001.z")), set(QStringLiteral("z")),
                                       set(QStringLiteral("zABC.a")), set(QStringLiteral("Z.a")),
                                       set(QStringLiteral("yljkjljk.a")), set(QStringLiteral("a"), rrtype::AAAA),
                                       set(QStringLiteral("a")), set(QStringLiteral("@"))});
    QCOMPARE(keys(content), QStringList({QStringLiteral("@ A"), QStringLiteral("a A"), QStringLiteral("a AAAA"),
                                         QStringLiteral("yljkjljk.a A"), QStringLiteral("Z.a A"),
                                         QStringLiteral("zABC.a A"), QStringLiteral("z A"), QStringLiteral("\\001.z A"),
                                         QStringLiteral("*.z A"), QStringLiteral("\\200.z A")}));
}

void TestZoneContent::ordersNamesThatDifferOnlyFarBehind()
{
    const QString stem = QStringLiteral("a-label-of-more-than-sixteen-octets-");
    const ZoneContent content(
        Origin, {set(stem + u'c'), set(stem + u'a'), set(QStringLiteral("x.") + stem + u'a'), set(stem + u'b')});
    QCOMPARE(keys(content), QStringList({stem + u"a A", u"x." + stem + u"a A", stem + u"b A", stem + u"c A"}));
}

void TestZoneContent::joinsSetsOfTheSameKey()
{
    const ZoneContent content(Origin,
                              {set(QStringLiteral("b")), set(QStringLiteral("a"), rrtype::A, 2, 60),
                               set(QStringLiteral("A"), rrtype::A, 1, 90), set(QStringLiteral("a"), rrtype::A, 2)});
    QCOMPARE(keys(content), QStringList({QStringLiteral("a A"), QStringLiteral("b A")}));
    QCOMPARE(content.recordCount(), 3);
    QCOMPARE(content.sets().first().rdataList(), QList<QByteArray>({address(1), address(2)}));
    QCOMPARE(content.sets().first().ttl(), 60U);
}

void TestZoneContent::joinsManySetsOfOneKey()
{
    QList<RRset> sets;
    for (int i = 0; i < 20'000; ++i)
        sets += RRset(name(QStringLiteral("a")), rrtype::TXT, 60, {'\6' + QByteArray::number(100'000 + i)});
    const ZoneContent content(Origin, sets);
    QCOMPARE(content.rrsetCount(), 1);
    QCOMPARE(content.recordCount(), 20'000);
}

void TestZoneContent::findsSetsAndNames()
{
    const ZoneContent content(Origin, {set(QStringLiteral("a")), set(QStringLiteral("a"), rrtype::TXT),
                                       set(QStringLiteral("b")), set(QStringLiteral("@"))});
    QVERIFY(content.find({name(QStringLiteral("A")), rrtype::TXT}) != nullptr);
    QVERIFY(content.find({name(QStringLiteral("a")), rrtype::MX}) == nullptr);
    QVERIFY(content.find({name(QStringLiteral("zz")), rrtype::A}) == nullptr);
    QCOMPARE(content.at(name(QStringLiteral("a"))).size(), size_t(2));
    QVERIFY(content.at(name(QStringLiteral("aa"))).empty());
}

void TestZoneContent::findsAllBelowAName()
{
    const ZoneContent content(Origin,
                              {set(QStringLiteral("a")), set(QStringLiteral("x.a")), set(QStringLiteral("y.x.a")),
                               set(QStringLiteral("aa")), set(QStringLiteral("@"))});
    QCOMPARE(content.within(name(QStringLiteral("a"))).size(), size_t(3));
    QCOMPARE(content.within(name(QStringLiteral("x.a"))).size(), size_t(2));
    QCOMPARE(content.within(Origin).size(), size_t(5));
    QVERIFY(content.within(name(QStringLiteral("b"))).empty());
}

void TestZoneContent::appliesChanges()
{
    const ZoneContent before(Origin, {set(QStringLiteral("a")), set(QStringLiteral("b")), set(QStringLiteral("c"))});
    const ZoneContent after =
        before.applied(ChangeSet({{set(QStringLiteral("b")), std::nullopt},
                                  {set(QStringLiteral("c")), set(QStringLiteral("c"), rrtype::A, 7)},
                                  {std::nullopt, set(QStringLiteral("d"))},
                                  {std::nullopt, set(QStringLiteral("@"))}}));
    QCOMPARE(keys(after),
             QStringList({QStringLiteral("@ A"), QStringLiteral("a A"), QStringLiteral("c A"), QStringLiteral("d A")}));
    QCOMPARE(after.recordCount(), 4);
    QCOMPARE(after.find({name(QStringLiteral("c")), rrtype::A})->rdataList(), QList<QByteArray>({address(7)}));
    QCOMPARE(before.recordCount(), 3);
}

void TestZoneContent::findsTheDifference()
{
    const ZoneContent before(Origin, {set(QStringLiteral("a")), set(QStringLiteral("b")), set(QStringLiteral("c"))});
    const ZoneContent after(Origin, {set(QStringLiteral("a")), set(QStringLiteral("c")).withNote(QStringLiteral("new")),
                                     set(QStringLiteral("d"))});
    const ChangeSet changes = before.differenceTo(after);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.changes().at(0).action(), RRsetChange::Action::Delete);
    QCOMPARE(changes.changes().at(1).action(), RRsetChange::Action::Replace);
    QCOMPARE(changes.changes().at(2).action(), RRsetChange::Action::Create);
    QVERIFY(before.differenceTo(before).isEmpty());
}

void TestZoneContent::differenceAndApplicationAreInverse()
{
    const ZoneContent before(Origin, {set(QStringLiteral("a")), set(QStringLiteral("b")), set(QStringLiteral("@"))});
    const ZoneContent after(Origin, {set(QStringLiteral("A")), set(QStringLiteral("b"), rrtype::TXT)});
    const ChangeSet changes = before.differenceTo(after);
    QCOMPARE(before.applied(changes), after);
    QCOMPARE(after.applied(changes.inverted()), before);
}

QTEST_APPLESS_MAIN(TestZoneContent)
#include "TestZoneContent.moc"
