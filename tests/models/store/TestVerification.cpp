// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Sets.h"
#include "tests/support/StoreBackend.h"

#include <QTest>

using namespace zoneloom;
using namespace sets;

/// Someone edits the database by hand; `history verify` has to notice, whatever it was.
class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheFirstRevisionThatDoesNotFit_data();
    void namesTheFirstRevisionThatDoesNotFit();

private:
    StoreBackend m_backend;
};

void TestVerification::initTestCase()
{
    if (const QString missing = StoreBackend::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QCOMPARE(m_backend.start(), QString());
}

void TestVerification::namesTheFirstRevisionThatDoesNotFit_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("revision"); // 0: all holds
    // Revision 1: a, b; 2: a replaced; 3: b deleted; 4: c.
    QTest::newRow("nothing was touched") << "UPDATE rrset SET ttl = ttl" << 0;
    QTest::newRow("a TTL of an old value") << "UPDATE rrset SET ttl = 1 WHERE born = 1 AND died = 2" << 1;
    QTest::newRow("rdata of a current value") << "UPDATE rrset SET rdata = (SELECT rdata FROM rrset WHERE born = 1 AND "
                                                 "died = 2) WHERE born = 2"
                                              << 2;
    QTest::newRow("a note") << "UPDATE rrset SET note = 'x' WHERE born = 4" << 4;
    QTest::newRow("the owner's case")
        << "UPDATE rrset SET name = (SELECT name FROM rrset WHERE born = 4) WHERE born = 2" << 2;
    QTest::newRow("a row that was deleted") << "DELETE FROM rrset WHERE born = 4" << 4;
    QTest::newRow("an old row that was deleted") << "DELETE FROM rrset WHERE born = 1 AND died = 3" << 1;
    QTest::newRow("a row that came back to life") << "UPDATE rrset SET died = 2147483647 WHERE died = 3" << 3;
    QTest::newRow("a row that died too early") << "UPDATE rrset SET died = 4 WHERE born = 2" << 4;
    QTest::newRow("a row that was added")
        << "INSERT INTO rrset (timeline, name_key, type, born, died, name, ttl, rdata) SELECT timeline, name_key, 77, "
           "born, died, name, ttl, rdata FROM rrset WHERE born = 4"
        << 4;
    QTest::newRow("a row from no revision")
        << "INSERT INTO rrset (timeline, name_key, type, born, died, name, ttl, rdata) SELECT timeline, name_key, 77, "
           "99, died, name, ttl, rdata FROM rrset WHERE born = 4"
        << 4;
    QTest::newRow("an author") << "UPDATE revision SET author = 'eve' WHERE number = 2" << 2;
    QTest::newRow("a message") << "UPDATE revision SET message = 'other' WHERE number = 3" << 3;
    QTest::newRow("a time") << "UPDATE revision SET time = time - 1 WHERE number = 1" << 1;
    QTest::newRow("a hash") << "UPDATE revision SET hash = (SELECT hash FROM revision WHERE number = 1) "
                               "WHERE number = 4"
                            << 4;
    QTest::newRow("the count of records") << "UPDATE revision SET records = 7 WHERE number = 2" << 2;
    QTest::newRow("a revision that is gone") << "DELETE FROM revision WHERE number = 2" << 2;
    QTest::newRow("the last revision that is gone") << "DELETE FROM revision WHERE number = 4" << 4;
    QTest::newRow("a latest number set back") << "UPDATE timeline SET latest = 3" << 4;
    QTest::newRow("a summary") << "UPDATE timeline SET records = 1000" << 4;
}

void TestVerification::namesTheFirstRevisionThatDoesNotFit()
{
    QFETCH(QString, sql);
    QFETCH(int, revision);
    const QString location = m_backend.newLocation();
    const std::unique_ptr<Store> store = *Store::open(location);
    Timelines& timelines = store->timelines();
    const TimelineId timeline = store->zones().create(name("example.test."))->timeline;
    const RRset a1 = a("a.example.test.", {1});
    const RRset a2 = a("a.example.test.", {2});
    const RRset b = a("b.example.test.", {3, 4});
    const CommitInfo info{QStringLiteral("ada"), QStringLiteral("why")};
    QVERIFY(timelines.commit(timeline, 0, ChangeSet({create(a1), create(b)}), info).has_value());
    QVERIFY(timelines.commit(timeline, 1, ChangeSet({replace(a1, a2)}), info).has_value());
    QVERIFY(timelines.commit(timeline, 2, ChangeSet({drop(b)}), info).has_value());
    QVERIFY(timelines.commit(timeline, 3, ChangeSet({create(a("c.example.test.", {5}))}), info).has_value());
    QCOMPARE(*timelines.verify(timeline), 4);

    QCOMPARE(StoreBackend::tamper(location, sql), QString());
    const Result<int> verified = timelines.verify(timeline);
    if (revision == 0) {
        QCOMPARE(*verified, 4);
        return;
    }
    QVERIFY(!verified.has_value());
    QCOMPARE(verified.error().kind(), ErrorKind::Store);
    QCOMPARE(verified.error().arguments(), QStringList{QString::number(revision)});
}

QTEST_GUILESS_MAIN(TestVerification)
#include "TestVerification.moc"
