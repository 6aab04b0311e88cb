// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/SpfRecord.h"

#include <QTest>

using namespace zoneloom;

class TestSpfRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isToldFromOtherText();
    void termsAreReadAndWrittenBack();
    void problems_data();
    void problems();
    void lookupsAreCounted();
};

void TestSpfRecord::isToldFromOtherText()
{
    QVERIFY(SpfRecord::isSpf("v=spf1"));
    QVERIFY(SpfRecord::isSpf("V=SPF1 -all"));
    QVERIFY(!SpfRecord::isSpf("v=spf10 -all"));
    QVERIFY(!SpfRecord::isSpf("x v=spf1"));
}

void TestSpfRecord::termsAreReadAndWrittenBack()
{
    const QByteArray text = "v=spf1 a mx/24 ip4:192.0.2.0/24 ~include:a.net a:b.net/24//64 redirect=c.net";
    const SpfRecord record = SpfRecord::parse(text);
    QCOMPARE(record.terms().size(), 6);
    QCOMPARE(record.terms().at(1).name, QStringLiteral("mx"));
    QCOMPARE(record.terms().at(1).value, QStringLiteral("/24"));
    QCOMPARE(record.terms().at(3).qualifier, QStringLiteral("~"));
    QCOMPARE(record.terms().at(3).value, QStringLiteral("a.net"));
    QVERIFY(record.terms().at(5).isModifier);
    QCOMPARE(record.toText(), text);
    QVERIFY(record.problems().isEmpty());
}

void TestSpfRecord::problems_data()
{
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<bool>("isSound");
    const auto row = [](const char* terms, bool isSound) { QTest::newRow(terms) << QByteArray(terms) << isSound; };
    row("-all", true);
    row("", true);
    row("ip4:192.0.2.1", true);
    row("ip4:192.0.2.0/32", true);
    row("ip4:192.0.2.0/33", false);
    row("ip4:192.0.2", false);
    row("ip4", false);
    row("ip6:2001:db8::/32", true);
    row("ip6:2001:db8::/129", false);
    row("include:spf.example.net", true);
    row("include:", false);
    row("include", false);
    row("exists:%{ir}.%{v}._spf.%{d2}", true);
    row("exists:%x.net", false);
    row("a:", false);
    row("a/33", false);
    row("a//64", true);
    row("all:x", false);
    row("inlcude:a.net", false);
    row("-all mx", false);
    row("redirect=a.net redirect=b.net", false);
    row("redirect=", false);
    row("unknown-modifier=x", true);
}

void TestSpfRecord::problems()
{
    QFETCH(QByteArray, terms);
    QFETCH(bool, isSound);
    const auto problems = SpfRecord::parse(QByteArray("v=spf1 " + terms)).problems();
    QCOMPARE(problems.isEmpty(), isSound);
    for (const RdataProblem& problem : problems)
        QVERIFY(!problem.text().contains(u"%1"));
}

void TestSpfRecord::lookupsAreCounted()
{
    QCOMPARE(SpfRecord::parse("v=spf1 a mx ptr include:a.net exists:b.net redirect=c.net ip4:192.0.2.1 exp=d.net -all")
                 .lookups(),
             6);
}

QTEST_APPLESS_MAIN(TestSpfRecord)
#include "TestSpfRecord.moc"
