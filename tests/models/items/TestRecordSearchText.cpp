// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordSearchText.h"
#include "tests/models/items/SampleZone.h"

#include <QTest>

using namespace zoneloom;

class TestRecordSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAllFieldsOfARowInLowerCase()
    {
        RecordSearchText text{RecordTable(sample::zone())};
        QCOMPARE(text.row(2).toByteArray(),
                 QByteArray("@\x1fsoa\x1fns1 hostmaster 2026112401 7200 3600 1209600 300\x1f\x1f"));
        QCOMPARE(text.row(1).toByteArray(), QByteArray("@\x1fns\x1fns2\x1f"
                                                       "both ours\x1f"));
        QCOMPARE(text.row(4).toByteArray(), QByteArray("mail\x1fmx\x1f"
                                                       "10 mx.example.net.\x1f\x1f"));
        QCOMPARE(RecordSearchText::field(text.row(4), 2).toByteArray(), QByteArray("10 mx.example.net."));
    }

    void writesNamesAsPeopleSeeThem_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("letters of any case") << QStringLiteral("WWW.Sub") << QByteArray("www.sub");
        QTest::newRow("an underscore and a wildcard") << QStringLiteral("*._tcp") << QByteArray("*._tcp");
        QTest::newRow("a U-label") << QStringLiteral("MÜNCHEN") << QByteArray("m\xc3\xbcnchen");
        QTest::newRow("a U-label below a plain one") << QStringLiteral("a.münchen") << QByteArray("a.m\xc3\xbcnchen");
        QTest::newRow("a dot within a label") << QStringLiteral("a\\.b") << QByteArray("a\\.b");
        QTest::newRow("a blank") << QStringLiteral("A\\032b") << QByteArray("a\\032b");
        QTest::newRow("the zone itself") << QStringLiteral("@") << QByteArray("@");
        QTest::newRow("hyphens") << QStringLiteral("a--b-c") << QByteArray("a--b-c");
    }

    void writesNamesAsPeopleSeeThem()
    {
        QFETCH(QString, owner);
        QFETCH(QByteArray, shown);
        const RRset set = sample::set(owner, QStringLiteral("A"), 60, {QStringLiteral("192.0.2.1")});
        RecordSearchText text{RecordTable(ZoneContent(sample::name(QStringLiteral("@")), {set}))};
        QCOMPARE(RecordSearchText::field(text.row(0), 0).toByteArray(), shown);
        const QByteArray alone =
            RecordSearchText::textOf(set, (*set.rdata().begin()), sample::name(QStringLiteral("@")));
        QCOMPARE(alone, text.row(0).toByteArray());
    }

    void isMadeBlockByBlock()
    {
        QList<RRset> sets;
        for (int i = 0; i < RecordSearchText::setsPerBlock + 1; ++i)
            sets += sample::set(QStringLiteral("h%1").arg(i, 5, 10, QLatin1Char('0')), QStringLiteral("A"), 60,
                                {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        RecordSearchText text{RecordTable(ZoneContent(sample::name(QStringLiteral("@")), sets))};
        QCOMPARE(text.blockCount(), 2);
        // The last one first: blocks need not come in their order.
        QCOMPARE(text.row(2 * 4096 + 1).toByteArray(), QByteArray("h04096\x1f"
                                                                  "a\x1f"
                                                                  "192.0.2.2\x1f\x1f"));
        QVERIFY(text.makeNext());
        QVERIFY(!text.makeNext());
        QCOMPARE(text.row(2 * 4095).toByteArray(), QByteArray("h04095\x1f"
                                                              "a\x1f"
                                                              "192.0.2.1\x1f\x1f"));
    }
};

QTEST_GUILESS_MAIN(TestRecordSearchText)
#include "TestRecordSearchText.moc"
