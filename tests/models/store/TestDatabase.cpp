// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Database.h"

#include "models/store/Accounts.h"
#include "models/store/Leases.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Sets.h"
#include "tests/support/StoreBackend.h"

#include <QTcpServer>
#include <QTest>

using namespace zoneloom;
using namespace sets;

/// What goes wrong with the file, the disk or the server, and what is said then.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void refusesANewerStore();
    void bringsAnOlderStoreUpToDate();
    void readsOnlyWhereAskedTo();
    void aFullDiskChangesNothing();
    void writesNothingIntoAFileThatIsGone();
    void doesNotWaitForeverForALock();
    void nestedTransactionsCommitOrRollBackTogether();
    void onlyWhatCanBeReadAgainMayBeLostWithThePower();
    void serversThatCannotBeUsed_data();
    void serversThatCannotBeUsed();
    void neverTellsThePassword();

private:
    static std::unique_ptr<Database> opened(const QString& path, std::chrono::milliseconds patience)
    {
        StoreLocation location = *StoreLocation::parse(path);
        return *Database::open(location, Store::Mode::OpenOrCreate, Clock::system(), patience);
    }
    QTemporaryDir m_folder;
};

void TestDatabase::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("mayCreate");
    QTest::newRow("a text file") << QByteArray("$TTL 300\n@ IN SOA a b 1 2 3 4 5\n") << QString() << true;
    QTest::newRow("one octet") << QByteArray("S") << QString() << true;
    QTest::newRow("half a head and rubbish") << QByteArray("SQLite format 3\0rubbish", 23) << QString() << true;
    QTest::newRow("another program's database")
        << QByteArray() << QStringLiteral("CREATE TABLE songs (id INTEGER)") << true;
    QTest::newRow("an empty file that was to be there") << QByteArray() << QString() << false;
}

void TestDatabase::refusesWhatIsNoStore()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, sql);
    QFETCH(bool, mayCreate);
    const QString path = m_folder.filePath(QStringLiteral("foreign"));
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();
    if (!sql.isEmpty())
        QCOMPARE(StoreBackend::tamper(path, sql), QString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const auto store = Store::open(path, mayCreate ? Store::Mode::OpenOrCreate : Store::Mode::OpenExisting);
    QVERIFY(!store.has_value());
    QCOMPARE(store.error().kind(), ErrorKind::Store);
    QVERIFY2(store.error().message().contains(QStringLiteral("is not a Zoneloom store")),
             qPrintable(store.error().message()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestDatabase::refusesANewerStore()
{
    const QString path = m_folder.filePath(QStringLiteral("newer"));
    QVERIFY(Store::open(path).has_value());
    StoreBackend::tamper(path, QStringLiteral("PRAGMA user_version = 99"));
    const auto store = Store::open(path);
    QCOMPARE(store.error().kind(), ErrorKind::Store);
    QVERIFY(store.error().message().contains(QStringLiteral("99")));
    QVERIFY(store.error().advice().contains(QStringLiteral("newer")));
}

void TestDatabase::bringsAnOlderStoreUpToDate()
{
    const QString path = m_folder.filePath(QStringLiteral("older"));
    {
        const auto store = Store::open(path).value();
        QVERIFY(store->zones().create(name("example.test.")).has_value());
        QVERIFY(store->accounts().add({QStringLiteral("one"), QStringLiteral("powerdns"), {}, {}}).has_value());
        Link link;
        link.zone = name("example.test.");
        link.name = link.account = QStringLiteral("one");
        QVERIFY(store->links().add(link).has_value());
        QVERIFY(store->leases().take(1, QStringLiteral("old"), std::chrono::seconds(60)).has_value());
    }
    // What the second and third version added, taken away again.
    QCOMPARE(StoreBackend::tamper(path, QStringLiteral("DROP TABLE account_probed")), QString());
    QCOMPARE(StoreBackend::tamper(path, QStringLiteral("ALTER TABLE lease DROP COLUMN process")), QString());
    QCOMPARE(StoreBackend::tamper(path, QStringLiteral("UPDATE store_state SET version = 1")), QString());
    QCOMPARE(StoreBackend::tamper(path, QStringLiteral("PRAGMA user_version = 1")), QString());
    QCOMPARE(Store::open(path, Store::Mode::ReadOnly).error().kind(), ErrorKind::Store);
    const auto store = Store::open(path).value();
    QVERIFY(store->zones().find(name("example.test.")).has_value());
    QVERIFY(
        store->accounts().remember(QStringLiteral("one"), QStringLiteral("plan"), QStringLiteral("free")).has_value());
    QCOMPARE(store->accounts().find(QStringLiteral("one"))->probed.value(QStringLiteral("plan")),
             QStringLiteral("free"));
    // Who took a lease before is not known to have ended.
    QCOMPARE(store->leases().take(1, QStringLiteral("new"), std::chrono::seconds(60)).error().kind(), ErrorKind::Busy);
}

void TestDatabase::readsOnlyWhereAskedTo()
{
    const QString path = m_folder.filePath(QStringLiteral("sub/folder/missing"));
    QCOMPARE(Store::open(path, Store::Mode::ReadOnly).error().kind(), ErrorKind::Store);
    QCOMPARE(Store::open(path, Store::Mode::OpenExisting).error().kind(), ErrorKind::Store);
    QVERIFY(!QFile::exists(path));
    QVERIFY(Store::open(path).has_value()); // makes the folders
    QVERIFY(Store::open(path, Store::Mode::ReadOnly).has_value());
}

void TestDatabase::aFullDiskChangesNothing()
{
    const QString path = m_folder.filePath(QStringLiteral("full"));
    const std::unique_ptr<Database> database = opened(path, std::chrono::seconds(1));
    Timelines timelines(*database);
    const TimelineId timeline = Zones(*database).create(name("example.test."))->timeline;
    QVERIFY(timelines.commit(timeline, 0, ChangeSet({create(a("a.example.test.", {1}))}), {}).has_value());
    QVERIFY(database->read([&] { database->execute(QStringLiteral("PRAGMA max_page_count = 60")); }).has_value());
    QList<RRsetChange> changes;
    for (int i = 0; i < 5000; ++i)
        changes += create(a(qPrintable(QStringLiteral("host%1.example.test.").arg(i)), {1}));
    const Result<Revision> full = timelines.commit(timeline, 1, ChangeSet(changes), {});
    QCOMPARE(full.error().kind(), ErrorKind::Store);
    QVERIFY2(full.error().message().contains(QStringLiteral("is full")), qPrintable(full.error().message()));
    QCOMPARE(*timelines.latestRevision(timeline), 1);
    // And when there is room again the same connection goes on.
    QVERIFY(database->read([&] { database->execute(QStringLiteral("PRAGMA max_page_count = 100000")); }).has_value());
    QCOMPARE(timelines.commit(timeline, 1, ChangeSet(changes), {})->number, 2);
    QCOMPARE(*timelines.verify(timeline), 2);
}

void TestDatabase::writesNothingIntoAFileThatIsGone()
{
    const QString path = m_folder.filePath(QStringLiteral("gone"));
    const QString aside = m_folder.filePath(QStringLiteral("aside"));
    const auto store = Store::open(path).value();
    QVERIFY(store->zones().create(name("a.test.")).has_value());
    QVERIFY(QFile::rename(path, aside));
    const auto refused = store->zones().create(name("b.test."));
    QCOMPARE(refused.error().kind(), ErrorKind::Store);
    QVERIFY2(refused.error().message().contains(path), qPrintable(refused.error().message()));
    QVERIFY(!store->changeCounter().has_value());
    QCOMPARE(store->zones().all()->size(), 1); // to be read, and so exported, it is still good

    // Another file in its place is as bad as none.
    QVERIFY(QFile::copy(aside, path));
    QVERIFY(!store->zones().create(name("b.test.")).has_value());
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(aside, path));
    QVERIFY(store->zones().create(name("b.test.")).has_value());
    QVERIFY(store->changeCounter().has_value());
}

void TestDatabase::doesNotWaitForeverForALock()
{
    const QString path = m_folder.filePath(QStringLiteral("locked"));
    const std::unique_ptr<Database> holder = opened(path, std::chrono::seconds(1));
    const std::unique_ptr<Database> other = opened(path, std::chrono::milliseconds(50));
    const Outcome outer = holder->write([&] {
        const Result<ZoneSummary> waited = Zones(*other).create(name("b.test."));
        if (waited || !waited.error().message().contains(QStringLiteral("locked by another program")))
            throw StoreFailure{Error(ErrorKind::Internal, "not locked")};
        // Reading goes on meanwhile.
        if (!Zones(*other).all())
            throw StoreFailure{Error(ErrorKind::Internal, "not readable")};
    });
    QVERIFY2(outer.has_value(), outer ? "" : outer.error().sentence());
    QVERIFY(Zones(*other).create(name("b.test.")).has_value());
}

void TestDatabase::nestedTransactionsCommitOrRollBackTogether()
{
    const std::unique_ptr<Database> database =
        opened(m_folder.filePath(QStringLiteral("nested")), std::chrono::seconds(1));
    Zones zones(*database);
    const Outcome failed = database->write([&] {
        static_cast<void>(zones.create(name("a.test.")));
        throw StoreFailure{Error(ErrorKind::Internal, "changed my mind")};
    });
    QVERIFY(!failed.has_value());
    QVERIFY(zones.all()->isEmpty());
    QVERIFY(database
                ->write([&] {
                    static_cast<void>(zones.create(name("a.test.")));
                    static_cast<void>(zones.create(name("b.test.")));
                })
                .has_value());
    QCOMPARE(zones.all()->size(), 2);
}

void TestDatabase::onlyWhatCanBeReadAgainMayBeLostWithThePower()
{
    const auto database = opened(m_folder.filePath(QStringLiteral("durable.db")), std::chrono::seconds(1));
    // https://www.sqlite.org/pragma.html#pragma_synchronous: 1 is NORMAL, 2 is FULL
    const auto synchronous = [&database] {
        Statement row(*database, QStringLiteral("PRAGMA synchronous"), Statement::Use::Once);
        return row.first() ? row.number(0) : -1;
    };
    QCOMPARE(database->write(synchronous).value(), 2);
    QCOMPARE(database->note(synchronous).value(), 1);
    QCOMPARE(database->write(synchronous).value(), 2);
    // The outermost decides: what is part of a revision is as safe as it.
    QCOMPARE(database->write([&] { return database->note(synchronous).value(); }).value(), 2);
}

void TestDatabase::serversThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    const int closed = probe.serverPort();
    probe.close();
    QTest::newRow("nobody listens") << QStringLiteral("postgresql://zl:topsecret@127.0.0.1:%1/db").arg(closed)
                                    << ErrorKind::Store << QStringLiteral("cannot be reached");
    QTest::newRow("another machine") << QStringLiteral("postgresql://zl:topsecret@192.0.2.1/db") << ErrorKind::Network
                                     << QStringLiteral("ZONELOOM_NETWORK");
    QTest::newRow("another machine among several")
        << QStringLiteral("postgresql://zl:topsecret@/db?host=127.0.0.1,192.0.2.1") << ErrorKind::Network
        << QStringLiteral("ZONELOOM_NETWORK");
    QTest::newRow("another machine by address")
        << QStringLiteral("postgresql://zl:topsecret@localhost/db?hostaddr=192.0.2.1") << ErrorKind::Network
        << QStringLiteral("ZONELOOM_NETWORK");
    QTest::newRow("an option that is none") << QStringLiteral("postgresql://zl:topsecret@localhost/db?service=x")
                                            << ErrorKind::Usage << QStringLiteral("service");
}

void TestDatabase::serversThatCannotBeUsed()
{
    QFETCH(QString, location);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const auto store = Store::open(location);
    QVERIFY(!store.has_value());
    QCOMPARE(store.error().kind(), kind);
    QVERIFY2(store.error().message().contains(says), qPrintable(store.error().message()));
    QVERIFY(!store.error().message().contains(QStringLiteral("topsecret")));
}

void TestDatabase::neverTellsThePassword()
{
    const Result<StoreLocation> location =
        StoreLocation::parse(QStringLiteral("postgresql://ada:top%20secret@localhost:5433/zones?sslmode=require"));
    QVERIFY(location.has_value());
    QCOMPARE(location->password, QStringLiteral("top secret"));
    QCOMPARE(location->text, QStringLiteral("postgresql://ada@localhost:5433/zones?sslmode=require"));
    QCOMPARE(location->user, QStringLiteral("ada"));
    QCOMPARE(location->host, QStringLiteral("localhost"));
    QCOMPARE(location->port, 5433);
    QCOMPARE(location->database, QStringLiteral("zones"));
    QCOMPARE(location->options.value(QStringLiteral("sslmode")), QStringLiteral("require"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "TestDatabase.moc"
