// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/ReadingFromBothEnds.h"

#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Sets.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace zoneloom;
using namespace sets;

class TestReadingFromBothEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEachSetOnceAndInOrder_data();
    void readsEachSetOnceAndInOrder();
    void readsWhatHeldAtAnOldRevision();
    void goesAllTheWayWhereTheOtherEndCannotOpenTheStore();
    void isLeftToOneEndInsideATransaction();

private:
    QList<RRset> read(int revision, qsizetype expected)
    {
        const Result<QList<RRset>> sets =
            m_database->read([&] { return ReadingFromBothEnds(*m_database, m_timeline, revision, expected).read(); });
        return sets.value_or(QList<RRset>());
    }

    static constexpr int Count = 1000;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    TimelineId m_timeline = 0;
    QList<RRset> m_sets; ///< of revision 1
};

void TestReadingFromBothEnds::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("store.db"));
    const std::unique_ptr<Store> store = Store::open(m_path).value();
    m_timeline = store->zones().create(name("example.test.")).value().timeline;
    m_sets.clear();
    QList<RRsetChange> all;
    for (int i = 0; i < Count; ++i) {
        const QByteArray owner = "host" + QByteArray::number(i).rightJustified(4, '0') + ".example.test.";
        m_sets += a(owner.constData(), {i % 250});
        all += create(m_sets.last());
    }
    QVERIFY(store->timelines().commit(m_timeline, 0, ChangeSet(all), {}));
    m_database = *Database::open(*StoreLocation::parse(m_path), Store::Mode::OpenOrCreate, Clock::system());
}

void TestReadingFromBothEnds::readsEachSetOnceAndInOrder_data()
{
    QTest::addColumn<qsizetype>("expected");
    QTest::newRow("as many as there are") << qsizetype(Count);
    QTest::newRow("one less") << qsizetype(Count - 1);
    QTest::newRow("one more") << qsizetype(Count + 1);
    QTest::newRow("none") << qsizetype(0);
    QTest::newRow("far more") << qsizetype(50 * Count);
}

void TestReadingFromBothEnds::readsEachSetOnceAndInOrder()
{
    QFETCH(const qsizetype, expected);
    for (int turn = 0; turn < 5; ++turn) // the ends meet elsewhere each time
        QCOMPARE(read(1, expected), m_sets);
}

void TestReadingFromBothEnds::readsWhatHeldAtAnOldRevision()
{
    const std::unique_ptr<Store> store = Store::open(m_path).value();
    const QList<RRsetChange> changes{drop(m_sets.first()), replace(m_sets.at(500), m_sets.at(500).withTtl(77)),
                                     drop(m_sets.last()), create(a("new.example.test.", {9}))};
    QVERIFY(store->timelines().commit(m_timeline, 1, ChangeSet(changes), {}));
    QList<RRset> now = m_sets.sliced(1, Count - 2);
    now[499] = now.at(499).withTtl(77);
    now += a("new.example.test.", {9});
    QCOMPARE(read(1, Count), m_sets);
    QCOMPARE(read(2, Count - 1), now);
}

void TestReadingFromBothEnds::goesAllTheWayWhereTheOtherEndCannotOpenTheStore()
{
    QCOMPARE(read(1, Count).size(), Count); // the first connection has the file open
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    QCOMPARE(read(1, Count), m_sets);
}

void TestReadingFromBothEnds::isLeftToOneEndInsideATransaction()
{
    const bool severalCores = std::thread::hardware_concurrency() > 1;
    QCOMPARE(ReadingFromBothEnds::isWorthIt(*m_database, 1'000'000), severalCores);
    QVERIFY(!ReadingFromBothEnds::isWorthIt(*m_database, 1000));
    QVERIFY(m_database->write([this] { QVERIFY(!ReadingFromBothEnds::isWorthIt(*m_database, 1'000'000)); }));
}

QTEST_GUILESS_MAIN(TestReadingFromBothEnds)
#include "TestReadingFromBothEnds.moc"
