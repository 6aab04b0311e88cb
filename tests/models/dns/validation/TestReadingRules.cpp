// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileReader.h"
#include "models/dns/validation/RuleTable.h"

#include <QTest>

using namespace zoneloom;

/// The rules that only the reader of a master file can see.
class TestReadingRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaks_data();
    void breaks();
};

void TestReadingRules::breaks_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QByteArray>("barelySound");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* rule, const QByteArray& broken, const QByteArray& sound) {
        QTest::newRow(rule) << broken << sound << QString::fromLatin1(rule);
    };
    row("rdata-syntax", "a 300 A 192.0.2.256", "a 300 A 192.0.2.255");
    row("master-file-syntax", "a 300 TXT ( \"x\"", "a 300 TXT ( \"x\" )");
    row("txt-string-too-long", "a 300 TXT \"" + QByteArray(256, 'x') + "\"",
        "a 300 TXT \"" + QByteArray(255, 'x') + "\" \"y\"");
    row("owner-outside-zone", "a.other. 300 A 192.0.2.1", "other 300 A 192.0.2.1");
    row("duplicate-record", "a 300 A 192.0.2.1\na 300 A 192.0.2.1", "a 300 A 192.0.2.1\na 300 A 192.0.2.2");
    row("ttl-differs", "a 300 A 192.0.2.1\na 301 A 192.0.2.2", "a 300 A 192.0.2.1\na 301 TXT \"x\"");
    row("ttl-range", "a 2147483648 A 192.0.2.1", "a 2147483647 A 192.0.2.1");
    row("ttl-missing", "a A 192.0.2.1", "$TTL 300\na A 192.0.2.1");
    row("type-unknown", "a 300 NOSUCH x", "a 300 TYPE65280 \\# 1 00");
    row("class-not-in", "a 300 CH A 192.0.2.1", "a 300 IN A 192.0.2.1");
    row("owner-syntax", QByteArray(64, 'x') + " 300 A 192.0.2.1", QByteArray(63, 'x') + " 300 A 192.0.2.1");
}

void TestReadingRules::breaks()
{
    QFETCH(QByteArray, broken);
    QFETCH(QByteArray, barelySound);
    QFETCH(QString, rule);
    MasterFileOptions options;
    options.origin = Name::fromText(u"example.").value();
    const QList<Finding> found = MasterFileReader::read(QByteArray(broken + '\n'), options).findings;
    const auto at = std::find_if(found.begin(), found.end(), [&](const Finding& one) { return one.rule == rule; });
    QVERIFY(at != found.end());
    QVERIFY(at->place.line > 0);
    const Rule* known = RuleTable::find(rule);
    QVERIFY(known != nullptr);
    QCOMPARE(at->severity, known->severity);
    QCOMPARE(MasterFileReader::read(QByteArray(barelySound + '\n'), options).findings.size(), 0);
}

QTEST_APPLESS_MAIN(TestReadingRules)
#include "TestReadingRules.moc"
