// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RRset.h"

#include <QTest>

using namespace zoneloom;

namespace {

const Name Www = *Name::fromText(u"www.example.com.");
const QByteArray First("\300\0\2\1", 4);
const QByteArray Second("\300\0\2\2", 4);

} // namespace

class TestRRset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersRdataCanonicallyAndFoldsDuplicates();
    void packsRdataBehindTheirLengths();
    void keepsEverythingThroughThePackedForm();
    void changesOneThingAtATime();
    void tellsDataFromNotesAndCase();
    void ordersKeysByNameThenType();
};

void TestRRset::ordersRdataCanonicallyAndFoldsDuplicates()
{
    const RRset set(Www, rrtype::A, 60, {Second, First, Second});
    QCOMPARE(set.count(), 2);
    QCOMPARE(set.rdataList(), QList<QByteArray>({First, Second}));
    QVERIFY(set.contains(First));
    QVERIFY(!set.contains(QByteArray("\300\0\2\3", 4)));
    // RFC 4034 §6.3: as unsigned octets, the shorter first where it is a prefix
    const RRset text(Www, rrtype::TXT, 60, {QByteArray("\1\xff"), QByteArray("\1a\1b"), QByteArray("\1a")});
    QCOMPARE(text.rdataList(), QList<QByteArray>({QByteArray("\1a"), QByteArray("\1a\1b"), QByteArray("\1\xff")}));
}

void TestRRset::packsRdataBehindTheirLengths()
{
    QCOMPARE(RRset::pack({Second, First}), QByteArray("\0\4\300\0\2\1\0\4\300\0\2\2", 12));
    QCOMPARE(RRset::pack({QByteArray()}), QByteArray("\0\0", 2));
    const QByteArray large(300, 'x');
    QCOMPARE(RRset::pack({large}).left(2), QByteArray("\1\54", 2));
    QCOMPARE(RRset(Www, rrtype::TXT, 60, {large}).rdataList(), QList<QByteArray>({large}));
}

void TestRRset::keepsEverythingThroughThePackedForm()
{
    const RRset set(Www, rrtype::A, 60, {First, Second}, QStringLiteral("front door"));
    QCOMPARE(RRset::fromPacked(Www, rrtype::A, 60, set.packedRdata(), QStringLiteral("front door")), set);
}

void TestRRset::changesOneThingAtATime()
{
    const RRset set(Www, rrtype::A, 60, {First}, QStringLiteral("note"));
    QCOMPARE(set.withTtl(5).ttl(), 5U);
    QCOMPARE(set.withTtl(5).withTtl(60), set);
    QCOMPARE(set.withNote(QStringLiteral("other")).note(), QStringLiteral("other"));
    QCOMPARE(set.withName(Name()).name(), Name());
    QCOMPARE(set.withRdata({Second}).rdataList(), QList<QByteArray>({Second}));
    QCOMPARE(set.rdataList(), QList<QByteArray>({First}));
}

void TestRRset::tellsDataFromNotesAndCase()
{
    const RRset set(Www, rrtype::A, 60, {First});
    const RRset noted = set.withNote(QStringLiteral("note"));
    const RRset capitals = set.withName(*Name::fromText(u"WWW.example.com."));
    QVERIFY(set.sameData(noted));
    QVERIFY(!(set == noted));
    QVERIFY(set.sameData(capitals));
    QVERIFY(!(set == capitals));
    QVERIFY(!set.sameData(set.withTtl(61)));
    QVERIFY(!set.sameData(set.withRdata({Second})));
}

void TestRRset::ordersKeysByNameThenType()
{
    const RRsetKey apex{*Name::fromText(u"example.com."), rrtype::TXT};
    const RRsetKey address{Www, rrtype::A};
    const RRsetKey text{Www, rrtype::TXT};
    QVERIFY((apex <=> address) < 0);
    QVERIFY((address <=> text) < 0);
    QCOMPARE(qHash(RRsetKey{*Name::fromText(u"WWW.Example.com."), rrtype::A}), qHash(address));
}

QTEST_APPLESS_MAIN(TestRRset)
#include "TestRRset.moc"
