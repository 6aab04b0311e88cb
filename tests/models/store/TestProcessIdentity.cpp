// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/ProcessIdentity.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace zoneloom;

class TestProcessIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisProcessRuns();
    void knowsNothingOf_data();
    void knowsNothingOf();
    void seesThatOneHasEnded();
    void seesThatANumberWasUsedAgain();

private:
    /// That of this process, with one of its four parts replaced: machine, container, number, start.
    static QString with(int part, const QString& value)
    {
        QStringList parts = ProcessIdentity::own().split(u' ');
        parts[part] = value;
        return parts.join(u' ');
    }
};

void TestProcessIdentity::thisProcessRuns()
{
    const QStringList parts = ProcessIdentity::own().split(u' ');
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.at(2).toLongLong(), static_cast<qlonglong>(::getpid()));
    QVERIFY(!ProcessIdentity::hasEnded(ProcessIdentity::own()));
}

void TestProcessIdentity::knowsNothingOf_data()
{
    QTest::addColumn<QString>("identity");
    QTest::newRow("none") << QString();
    QTest::newRow("something else") << QStringLiteral("a b c d");
    const QString noSuchProcess = with(2, QStringLiteral("4194304")); // one more than there can be
    QVERIFY(ProcessIdentity::hasEnded(noSuchProcess));
    QTest::newRow("a process of another machine, or before its last start")
        << QString(QStringLiteral("5f0a33a4-0000-4000-8000-000000000000 ") + noSuchProcess.section(u' ', 1));
    QTest::newRow("a process of another container")
        << QString(noSuchProcess.section(u' ', 0, 0) + QStringLiteral(" pid:[1] ") + noSuchProcess.section(u' ', 2));
    QTest::newRow("everybody") << with(2, QStringLiteral("-1"));
    QTest::newRow("a group") << with(2, QStringLiteral("0"));
}

void TestProcessIdentity::knowsNothingOf()
{
    QFETCH(QString, identity);
    QVERIFY(!ProcessIdentity::hasEnded(identity));
}

void TestProcessIdentity::seesThatOneHasEnded()
{
    QProcess child;
    child.start(QStringLiteral("cat"), QStringList());
    QVERIFY(child.waitForStarted());
    const QString number = QString::number(child.processId());
    QFile file(QStringLiteral("/proc/%1/stat").arg(number));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString start = QString::fromLatin1(file.readAll().split(' ').at(21)); // `cat` has no blank in its name
    const QString identity = with(2, number).section(u' ', 0, 2) + u' ' + start;
    QVERIFY(!ProcessIdentity::hasEnded(identity));
    child.kill();
    // Also while nobody has asked for its exit status, for which this thread would have to turn its loop.
    const QDeadlineTimer deadline(5000);
    while (!ProcessIdentity::hasEnded(identity) && !deadline.hasExpired())
        QTest::qSleep(5);
    QVERIFY(!deadline.hasExpired());
    QVERIFY(child.waitForFinished());
    QVERIFY(ProcessIdentity::hasEnded(identity));
}

void TestProcessIdentity::seesThatANumberWasUsedAgain()
{
    QVERIFY(ProcessIdentity::hasEnded(with(3, QStringLiteral("1"))));
}

QTEST_GUILESS_MAIN(TestProcessIdentity)
#include "TestProcessIdentity.moc"
