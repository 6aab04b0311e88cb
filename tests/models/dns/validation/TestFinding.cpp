// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/Finding.h"

#include <QTest>

using namespace zoneloom;

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceInAFileReadsLikeACompilersPlace()
    {
        Place place{QStringLiteral("zone.db"), 12, 5, Name(), RRType()};
        QCOMPARE(place.toText(), QStringLiteral("zone.db:12:5"));
        place.column = 0;
        QCOMPARE(place.toText(), QStringLiteral("zone.db:12"));
    }

    void aPlaceWithoutAFileIsNameAndType()
    {
        Place place;
        place.name = Name::fromText(u"www.example.com.").value();
        QCOMPARE(place.toText(), QStringLiteral("www.example.com."));
        place.type = rrtype::A;
        QCOMPARE(place.toText(), QStringLiteral("www.example.com. A"));
    }

    void argumentsAreFilledInAtOnce()
    {
        Finding finding;
        finding.sentence = "%1 points to %2.";
        finding.arguments = {QStringLiteral("%2"), QStringLiteral("b")};
        QCOMPARE(finding.text(), QStringLiteral("%2 points to b."));
    }

    void onlyErrorsBlock()
    {
        Finding warning;
        warning.severity = Severity::Warning;
        QVERIFY(!hasErrors({}));
        QVERIFY(!hasErrors({warning}));
        QVERIFY(hasErrors({warning, Finding{}}));
        QCOMPARE(toText(Severity::Error), QStringLiteral("error"));
        QCOMPARE(toText(Severity::Warning), QStringLiteral("warning"));
    }
};

QTEST_APPLESS_MAIN(TestFinding)
#include "TestFinding.moc"
