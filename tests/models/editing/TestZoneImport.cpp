// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/NewZone.h"
#include "models/editing/ZoneImport.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

/// Content that comes in from elsewhere.
class TestZoneImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = Store::open(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                                                QString::fromLatin1(QTest::currentDataTag())))
                      .value();
    }
    void createsTheZone()
    {
        const ZoneImport::Existing existing = ZoneImport::existing(*m_store, origin()).value();
        QVERIFY(!existing.zone);
        QCOMPARE(ZoneImport::write(*m_store, existing, zone({soa(1), a("www", "192.0.2.1")}), m_info)->number, 1);
        QCOMPARE(m_store->zones().find(origin())->records, 2);
    }
    void replacesTheContent()
    {
        writeFirst({soa(1), a("www", "192.0.2.1"), a("old", "192.0.2.9")});
        const ZoneImport::Existing existing = ZoneImport::existing(*m_store, origin()).value();
        QCOMPARE(existing.content.rrsetCount(), 3);
        const Revision revision =
            ZoneImport::write(*m_store, existing, zone({soa(1), a("www", "192.0.2.2")}), m_info).value();
        QCOMPARE(revision.number, 2);
        QCOMPARE(revision.changed, 1);
        QCOMPARE(revision.removed, 1);
    }
    void leavesNoZoneBehindThatCouldNotBeWritten()
    {
        const ZoneImport::Existing existing = ZoneImport::existing(*m_store, origin()).value();
        writeFirst({soa(1)}); // somebody was quicker
        QCOMPARE(ZoneImport::write(*m_store, existing, zone({soa(2)}), m_info).error().kind(), ErrorKind::Exists);
        QCOMPARE(m_store->zones().find(origin())->revision, 1);
    }
    void doesNotOverwriteWhatSomeoneCommittedMeanwhile()
    {
        writeFirst({soa(1), a("www", "192.0.2.1")});
        const ZoneImport::Existing existing = ZoneImport::existing(*m_store, origin()).value();
        const ZoneSummary zoneNow = m_store->zones().find(origin()).value();
        QVERIFY(m_store->timelines().replace(zoneNow.timeline, zone({soa(1), a("www", "192.0.2.7")}), m_info));
        QCOMPARE(ZoneImport::write(*m_store, existing, zone({soa(1), a("www", "192.0.2.2")}), m_info).error().kind(),
                 ErrorKind::Conflict);
    }
    void keepsTheZonesOwnSoa()
    {
        writeFirst({soa(77)});
        const ZoneImport::Existing existing = ZoneImport::existing(*m_store, origin()).value();
        const ZoneContent content = ZoneImport::withSoa(existing, zone({a("www", "192.0.2.1")}), QDate(2026, 11, 25));
        QVERIFY(content.find(keyOf("@", rrtype::SOA))->sameData(soa(77)));
    }
    void givesANewZoneASoaThatNamesItsFirstServer()
    {
        const ZoneImport::Existing existing = ZoneImport::existing(*m_store, origin()).value();
        const ZoneContent content = ZoneImport::withSoa(
            existing, zone({pointing("@", rrtype::NS, {"a.example.net.", "b.example.net."})}), QDate(2026, 11, 25));
        const RRset* made = content.find(keyOf("@", rrtype::SOA));
        QVERIFY(made);
        QVERIFY(made->rdataList().first().startsWith(QByteArray("\1a\7example\3net\0\12hostmaster", 26)));
    }
    void spellsTheContactAsTheSoaWantsIt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("a plain one") << QStringLiteral("hostmaster@example.com")
                                     << QStringLiteral("hostmaster.example.com.");
        QTest::newRow("with a dot before the @")
            << QStringLiteral("dns.admin@example.com") << QStringLiteral("dns\\.admin.example.com.");
        QTest::newRow("without an @") << QStringLiteral("hostmaster.example.com") << QString();
        QTest::newRow("without anybody") << QStringLiteral("@example.com") << QString();
    }
    void spellsTheContactAsTheSoaWantsIt()
    {
        QFETCH(const QString, address);
        const Result<Name> made = NewZone::mailbox(address);
        QTEST(made ? made->toText() : QString(), "name");
    }

private:
    void writeFirst(const QList<RRset>& sets)
    {
        const ZoneImport::Existing existing = ZoneImport::existing(*m_store, origin()).value();
        QVERIFY(ZoneImport::write(*m_store, existing, zone(sets), m_info));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    const CommitInfo m_info{QStringLiteral("tester"), QStringLiteral("import")};
};

QTEST_GUILESS_MAIN(TestZoneImport)
#include "TestZoneImport.moc"
