// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ItemRoles.h"
#include "models/items/RecordFilterModel.h"
#include "tests/models/items/SampleZone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace zoneloom;

class TestRecordFilterModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ZoneEditor> m_editor;
    std::unique_ptr<RecordsModel> m_records;
    std::unique_ptr<RecordFilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QStringList values() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(MarkRole).toInt() != int(RecordMark::Draft))
                texts += m_model->index(row, RecordsModel::ValueColumn).data().toString();
        }
        return texts;
    }
    bool filter(const QString& text)
    {
        QSignalSpy answered(m_model.get(), &RecordFilterModel::answered);
        m_model->setQuery(RecordQuery::fromText(text));
        return answered.count() > 0 || answered.wait(2000);
    }

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<ZoneEditor>();
        m_records = std::make_unique<RecordsModel>();
        m_model = std::make_unique<RecordFilterModel>(m_records.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_records->setEditor(m_editor.get());
        m_editor->reset(RecordTable(sample::zone()), 1);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_records.reset();
        m_editor.reset();
    }

    void understandsItsLanguage_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("a word in a value")
            << QStringLiteral("mx.example") << QStringList{QStringLiteral("10 mx.example.net.")};
        QTest::newRow("a word in a note, any case")
            << QStringLiteral("BOTH") << QStringList{QStringLiteral("ns1"), QStringLiteral("ns2")};
        QTest::newRow("two words both have to occur")
            << QStringLiteral("www .2.2") << QStringList{QStringLiteral("192.0.2.2")};
        QTest::newRow("a type") << QStringLiteral("type:a")
                                << QStringList{QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.1"),
                                               QStringLiteral("192.0.2.2")};
        QTest::newRow("a TTL below") << QStringLiteral("ttl:<300") << QStringList{QStringLiteral("192.0.2.10")};
        QTest::newRow("a TTL with a unit")
            << QStringLiteral("ttl:1d") << QStringList{QStringLiteral("ns1"), QStringLiteral("ns2")};
        QTest::newRow("a name by pattern")
            << QStringLiteral("name:*a*i*")
            << QStringList{QStringLiteral("192.0.2.10"), QStringLiteral("10 mx.example.net.")};
        QTest::newRow("a type and a word") << QStringLiteral("type:a 10") << QStringList{QStringLiteral("192.0.2.10")};
        QTest::newRow("an unknown type is a word") << QStringLiteral("type:nonsense") << QStringList{};
        QTest::newRow("nothing that is there") << QStringLiteral("absent") << QStringList{};
    }

    void understandsItsLanguage()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, shown);
        QVERIFY(filter(query));
        QCOMPARE(values(), shown);
        QCOMPARE(m_model->shown(), int(shown.size()));
        QCOMPARE(m_model->total(), 7);
    }

    void findsByState()
    {
        m_model->setStates({{{sample::name(QStringLiteral("api")), rrtype::A}, CellState::Drifted}});
        QVERIFY(filter(QStringLiteral("state:drifted")));
        QCOMPARE(values(), QStringList{QStringLiteral("192.0.2.10")});
    }

    void theNewestRequestWins()
    {
        QSignalSpy answered(m_model.get(), &RecordFilterModel::answered);
        for (const char* query : {"a", "ap", "api"})
            m_model->setQuery(RecordQuery::fromText(QString::fromLatin1(query)));
        QTRY_COMPARE(values(), QStringList{QStringLiteral("192.0.2.10")});
        QTest::qWait(50);
        QCOMPARE(values(), QStringList{QStringLiteral("192.0.2.10")});
        QVERIFY(answered.count() <= 3);
    }

    void stagedRowsAreSeenAtOnceAndFilteredNext()
    {
        QVERIFY(filter(QStringLiteral("type:mx")));
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QVERIFY(m_editor->addRecord(QStringLiteral("new"), QStringLiteral("TXT"), {}, QStringLiteral("fresh")));
        QCOMPARE(inserted.count(), 1);
        QVERIFY(values().contains(QStringLiteral("\"fresh\"")));
        QVERIFY(filter(QStringLiteral("fresh")));
        QCOMPARE(values(), QStringList{QStringLiteral("\"fresh\"")});
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_editor->undo();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(values(), QStringList{});
    }

    void showsTheFirstRowsOfALargeZoneAndAddsTheOthersBehindThem()
    {
        constexpr int count = 40'000;
        QList<RRset> sets;
        for (int i = 0; i < count; ++i)
            sets += sample::set(QStringLiteral("h%1").arg(i, 5, 10, QLatin1Char('0')), QStringLiteral("A"), 60,
                                {QStringLiteral("192.0.2.1")});
        m_tester.reset(); // looks at every row whenever there are new ones
        m_editor->reset(RecordTable(ZoneContent(sample::name(QStringLiteral("@")), sets)), 2);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QVERIFY(filter(QStringLiteral("h")));
        QCOMPARE(reset.count(), 1);
        QVERIFY(m_model->isSearching());
        QVERIFY(m_model->shown() >= 200);
        QVERIFY(m_model->shown() < count);
        const QModelIndex first = m_model->index(0, RecordsModel::NameColumn);
        QCOMPARE(first.data().toString(), QStringLiteral("h00000"));
        const QPersistentModelIndex kept(m_model->index(199, RecordsModel::NameColumn));
        QTRY_VERIFY(!m_model->isSearching());
        QCOMPARE(m_model->shown(), count);
        QCOMPARE(reset.count(), 1);
        QVERIFY(inserted.count() >= 1);
        QVERIFY(inserted.count() < 20);
        QCOMPARE(kept.data().toString(), QStringLiteral("h00199"));
        QCOMPARE(m_model->index(count - 1, RecordsModel::NameColumn).data().toString(), QStringLiteral("h39999"));
        QCOMPARE(m_model->index(count, 0).data(MarkRole).toInt(), int(RecordMark::Draft));
    }

    void anEditBetweenTwoPartsIsSeenInTheAnswer()
    {
        constexpr int count = 40'000;
        QList<RRset> sets;
        for (int i = 0; i < count; ++i)
            sets += sample::set(QStringLiteral("h%1").arg(i, 5, 10, QLatin1Char('0')), QStringLiteral("A"), 60,
                                {QStringLiteral("192.0.2.1")});
        m_tester.reset();
        m_editor->reset(RecordTable(ZoneContent(sample::name(QStringLiteral("@")), sets)), 2);
        QVERIFY(filter(QStringLiteral("h")));
        QVERIFY(m_model->isSearching());
        QVERIFY(m_editor->addRecord(QStringLiteral("h"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.2")));
        QTRY_VERIFY(!m_model->isSearching());
        QCOMPARE(m_model->shown(), count + 1);
        QCOMPARE(m_model->index(0, RecordsModel::ValueColumn).data().toString(), QStringLiteral("192.0.2.2"));
        QCOMPARE(m_model->index(1, RecordsModel::NameColumn).data().toString(), QStringLiteral("h00000"));
    }

    void sortsByEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("TTL upwards") << int(RecordsModel::TtlColumn) << Qt::AscendingOrder
                                     << QStringList{QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.1"),
                                                    QStringLiteral("192.0.2.2"), QStringLiteral("10 mx.example.net.")};
        QTest::newRow("value downwards") << int(RecordsModel::ValueColumn) << Qt::DescendingOrder
                                         << QStringList{QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.10"),
                                                        QStringLiteral("192.0.2.1"),
                                                        QStringLiteral("10 mx.example.net.")};
    }

    void sortsByEachColumn()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, shown);
        QVERIFY(filter(QStringLiteral("2."))); // without the apex
        QSignalSpy answered(m_model.get(), &RecordFilterModel::answered);
        m_model->setQuery(RecordQuery::fromText(QStringLiteral("name:?*i* name:*")));
        m_model->setQuery({});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->sort(column, order);
        QVERIFY(reset.count() > 0 || reset.wait(2000));
        QStringList sorted = values();
        sorted.removeIf([](const QString& value) { return value.contains(u"ns"); });
        QCOMPARE(sorted, shown);
    }
};

QTEST_GUILESS_MAIN(TestRecordFilterModel)
#include "TestRecordFilterModel.moc"
