// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RRType.h"

#include <QTest>

using namespace zoneloom;

class TestRRType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
};

void TestRRType::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("a mnemonic") << "AAAA" << 28 << "AAAA";
    QTest::newRow("lower case") << "mx" << 15 << "MX";
    QTest::newRow("a number that has a mnemonic") << "TYPE257" << 257 << "CAA";
    QTest::newRow("an unknown number") << "type65280" << 65280 << "TYPE65280";
    QTest::newRow("HTTPS") << "HTTPS" << 65 << "HTTPS";
    QTest::newRow("SVCB") << "SVCB" << 64 << "SVCB";
    QTest::newRow("ZONEMD") << "ZONEMD" << 63 << "ZONEMD";
    QTest::newRow("our ALIAS") << "ALIAS" << 65401 << "ALIAS";
    QTest::newRow("ANAME means ALIAS") << "ANAME" << 65401 << "ALIAS";
}

void TestRRType::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QFETCH(QString, canonical);
    const auto type = RRType::fromText(text);
    QVERIFY(type.has_value());
    QCOMPARE(int(type->number()), number);
    QCOMPARE(type->toText(), canonical);
}

void TestRRType::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a word") << "NONSENSE";
    QTest::newRow("a query type") << "ANY";
    QTest::newRow("a transfer") << "AXFR";
    QTest::newRow("the pseudo type of EDNS") << "OPT";
    QTest::newRow("a number beyond 65535") << "TYPE65536";
    QTest::newRow("no number") << "TYPE";
    QTest::newRow("the number of a query type") << "TYPE255";
    QTest::newRow("number zero") << "TYPE0";
}

void TestRRType::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!RRType::fromText(text).has_value());
}

QTEST_APPLESS_MAIN(TestRRType)
#include "TestRRType.moc"
