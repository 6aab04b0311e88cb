// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordScan.h"
#include "models/items/RecordsModel.h"
#include "tests/models/items/SampleZone.h"

#include <QTest>

using namespace zoneloom;

class TestRecordScan : public QObject
{
    Q_OBJECT

private:
    static QString host(int number) { return QStringLiteral("h%1").arg(number, 5, 10, QLatin1Char('0')); }
    /// h00000 and so on, an address each.
    static ZoneContent hosts(int count)
    {
        QList<RRset> sets;
        for (int i = 0; i < count; ++i)
            sets += sample::set(host(i), QStringLiteral("A"), 60, {QStringLiteral("192.0.2.1")});
        return ZoneContent(sample::name(QStringLiteral("@")), sets);
    }
    static QList<RecordSelection> partsOf(const RecordRequest& request)
    {
        RecordSearchText text(request.overlay.table());
        QList<RecordSelection> parts;
        RecordScan(request, text, CancelToken()).run([&parts](RecordSelection part) { parts += std::move(part); });
        return parts;
    }
    static QList<int> rowsOf(const QList<RecordSelection>& parts)
    {
        QList<int> rows;
        for (const RecordSelection& part : parts)
            rows.append(QList<int>(part.rows.begin(), part.rows.end()));
        return rows;
    }
    static RecordRequest asking(const QString& text, const RecordOverlay& overlay)
    {
        RecordRequest request;
        request.query = RecordQuery::fromText(text);
        request.overlay = overlay;
        request.generation = 7;
        return request;
    }
    static RRsetChange added(const QString& owner, const QStringList& values)
    {
        return {std::nullopt, sample::set(owner, QStringLiteral("A"), 60, values)};
    }

private Q_SLOTS:
    void givesTheFirstRowsBeforeItKnowsAll()
    {
        constexpr int count = 3 * 4096;
        const QList<RecordSelection> parts =
            partsOf(asking(QStringLiteral("h0"), RecordOverlay(RecordTable(hosts(count)))));
        QVERIFY(parts.size() >= 2);
        for (int i = 0; i < parts.size(); ++i) {
            QCOMPARE(parts.at(i).isFirst, i == 0);
            QCOMPARE(parts.at(i).isLast, i == parts.size() - 1);
            QCOMPARE(parts.at(i).generation, quint64(7));
        }
        QCOMPARE(parts.first().rows.size(), size_t(4096)); // the first block
        const QList<int> rows = rowsOf(parts);
        QCOMPARE(rows.size(), count - 2288); // h10000 and up begin otherwise
        for (int row = 0; row < rows.size(); ++row)
            QCOMPARE(rows.at(row), row);
    }

    void saysWhenThereIsNothing()
    {
        const QList<RecordSelection> parts =
            partsOf(asking(QStringLiteral("absent"), RecordOverlay(RecordTable(hosts(5000)))));
        QCOMPARE(parts.size(), 1);
        QVERIFY(parts.first().isFirst);
        QVERIFY(parts.first().isLast);
        QVERIFY(parts.first().rows.empty());
    }

    void givesNothingOnceItIsCancelled()
    {
        const RecordRequest request = asking(QStringLiteral("h"), RecordOverlay(RecordTable(hosts(10))));
        RecordSearchText text(request.overlay.table());
        const CancelToken cancel;
        cancel.cancel();
        bool gave = false;
        RecordScan(request, text, cancel).run([&gave](const RecordSelection&) { gave = true; });
        QVERIFY(!gave);
    }

    void anotherOrderComesAsOnePart()
    {
        RecordRequest request = asking(QStringLiteral("h"), RecordOverlay(RecordTable(hosts(2 * 4096))));
        request.sortColumn = RecordsModel::NameColumn;
        request.order = Qt::DescendingOrder;
        const QList<RecordSelection> parts = partsOf(request);
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first().rows.size(), size_t(2 * 4096));
        QCOMPARE(parts.first().rows.front(), 2 * 4096 - 1);
    }

    void takesStagedSetsInTheirPlaces_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("rows");
        // As shown: 0 1 NS, 2 SOA, 3 aaa, 4 5 api (was one row), 6 mail, 7 8 www (to go), 9 10 zzz
        QTest::newRow("all of a type") << QStringLiteral("type:a") << QList<int>{3, 4, 5, 7, 8, 9, 10};
        QTest::newRow("a value that is staged") << QStringLiteral("192.0.2.11") << QList<int>{5};
        QTest::newRow("a value that stays") << QStringLiteral("mx.example") << QList<int>{6};
        QTest::newRow("a name that is staged") << QStringLiteral("name:z*") << QList<int>{9, 10};
        QTest::newRow("words and a name") << QStringLiteral("name:?p? .11") << QList<int>{5};
        QTest::newRow("what stands behind all") << QStringLiteral("203.0.113.2") << QList<int>{10};
    }

    void takesStagedSetsInTheirPlaces()
    {
        QFETCH(QString, query);
        QFETCH(QList<int>, rows);
        const RRset api = sample::set(QStringLiteral("api"), QStringLiteral("A"), 60, {QStringLiteral("192.0.2.10")});
        const RRset www = sample::set(QStringLiteral("www"), QStringLiteral("A"), 300,
                                      {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        const RRset more = sample::set(QStringLiteral("api"), QStringLiteral("A"), 60,
                                       {QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.11")});
        const ChangeSet staged(
            {added(QStringLiteral("aaa"), {QStringLiteral("198.51.100.1")}), RRsetChange{api, more},
             RRsetChange{www, std::nullopt},
             added(QStringLiteral("zzz"), {QStringLiteral("203.0.113.1"), QStringLiteral("203.0.113.2")})});
        const RecordOverlay overlay(RecordTable(sample::zone()), staged);
        QCOMPARE(rowsOf(partsOf(asking(query, overlay))), rows);
    }
};

QTEST_GUILESS_MAIN(TestRecordScan)
#include "TestRecordScan.moc"
