// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/SerialNumber.h"

#include "tests/support/Records.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

class TestSerialNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePolicy_data();
    void followsThePolicy();
    void comparesAsRfc1982Says();
    void readsAndWritesTheSoa();
};

void TestSerialNumber::followsThePolicy_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<quint32>("previous");
    QTest::addColumn<quint32>("next");
    const int date = static_cast<int>(SerialPolicy::Date);
    const int increment = static_cast<int>(SerialPolicy::Increment);
    const int unixTime = static_cast<int>(SerialPolicy::UnixTime);
    QTest::newRow("the first of a day") << date << 2026112399U << 2026112400U;
    QTest::newRow("the second of a day") << date << 2026112400U << 2026112401U;
    QTest::newRow("more than a hundred in a day run into the next") << date << 2026112499U << 2026112500U;
    QTest::newRow("a serial from the future is only counted up") << date << 2030010100U << 2030010101U;
    QTest::newRow("one more") << increment << 41U << 42U;
    QTest::newRow("one more wraps round") << increment << 4294967295U << 0U;
    QTest::newRow("seconds since 1970") << unixTime << 5U << 1795521600U;
    QTest::newRow("the same second again") << unixTime << 1795521600U << 1795521601U;
}

void TestSerialNumber::followsThePolicy()
{
    QFETCH(int, policy);
    QFETCH(quint32, previous);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); // date -u -d '2026-11-24 12:00' +%s: 1795521600
    QTEST(nextSerial(static_cast<SerialPolicy>(policy), previous, now), "next");
}

void TestSerialNumber::comparesAsRfc1982Says()
{
    QVERIFY(isNewerSerial(1, 0));
    QVERIFY(!isNewerSerial(0, 1));
    QVERIFY(!isNewerSerial(7, 7));
    QVERIFY(isNewerSerial(0, 4294967295U));
    QVERIFY(isNewerSerial(2147483647U, 0));
    QVERIFY(!isNewerSerial(2147483648U, 0)); // exactly half round: undefined there, and so not newer here
}

void TestSerialNumber::readsAndWritesTheSoa()
{
    QCOMPARE(serialOf(soa(2026112401)), std::optional<quint32>(2026112401U));
    QCOMPARE(withSerial(soa(1), 77), soa(77));
    QVERIFY(!serialOf(a("www", "192.0.2.1")));
}

QTEST_GUILESS_MAIN(TestSerialNumber)
#include "TestSerialNumber.moc"
