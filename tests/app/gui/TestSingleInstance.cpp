// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/SingleInstance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace zoneloom;

/// The first start has the store's window; the second hands its file over and ends.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondStartHandsItsFileToTheFirst();
    void anotherStoreHasItsOwnWindow();
    void aFirstThatEndedIsNoHindrance();

private:
    /// As another program would, while this one's event loop runs.
    bool secondStart(const QString& store, const QString& file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool TestSingleInstance::secondStart(const QString& store, const QString& file)
{
    std::atomic_bool done = false;
    bool taken = false;
    std::thread other([&] {
        SingleInstance second(store);
        taken = second.handOver(file);
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 8000); }();
    other.join();
    return taken;
}

void TestSingleInstance::secondStartHandsItsFileToTheFirst()
{
    const QString store = m_folder->filePath(QStringLiteral("one.db"));
    SingleInstance first(store);
    QVERIFY(!first.handOver(QString()));
    QSignalSpy asked(&first, &SingleInstance::asked);
    QVERIFY(secondStart(store, QStringLiteral("böse zone.txt")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QDir::current().absoluteFilePath(QStringLiteral("böse zone.txt")));
    QVERIFY(secondStart(store, QString()));
    QCOMPARE(asked.at(1).at(0).toString(), QString());
}

void TestSingleInstance::anotherStoreHasItsOwnWindow()
{
    SingleInstance first(m_folder->filePath(QStringLiteral("one.db")));
    QVERIFY(!first.handOver(QString()));
    QVERIFY(!secondStart(m_folder->filePath(QStringLiteral("two.db")), QString()));
}

void TestSingleInstance::aFirstThatEndedIsNoHindrance()
{
    const QString store = m_folder->filePath(QStringLiteral("one.db"));
    {
        SingleInstance first(store);
        QVERIFY(!first.handOver(QString()));
    }
    SingleInstance next(store);
    QVERIFY(!next.handOver(QString()));
    QVERIFY(secondStart(store, QString()));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "TestSingleInstance.moc"
