// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/ProbedLimits.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

class TestProbedLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWhatWasFoundInThePlaceOfTheDocumented();
    void keepsTheDocumentedWhereNothingWasFound();
};

void TestProbedLimits::putsWhatWasFoundInThePlaceOfTheDocumented()
{
    Capabilities documented;
    documented.minimumTtl = 3600;
    documented.batchSize = 200;
    const Capabilities found = withProbed(documented, {{u"minimum-ttl"_s, u"60"_s},
                                                       {u"batch-size"_s, u"3500"_s},
                                                       {u"zones"_s, u"15"_s},
                                                       {u"sets-per-zone"_s, u"10000"_s},
                                                       {u"records-per-zone"_s, u"3500"_s},
                                                       {u"records-per-set"_s, u"20"_s},
                                                       {u"plan"_s, u"pro"_s}});
    QCOMPARE(found.minimumTtl, 60U);
    QCOMPARE(found.batchSize, 3500);
    QCOMPARE(found.limits, (HoldingLimits{15, 10000, 3500, 20}));
}

void TestProbedLimits::keepsTheDocumentedWhereNothingWasFound()
{
    Capabilities documented;
    documented.minimumTtl = 3600;
    documented.limits.zones = 50;
    QCOMPARE(withProbed(documented, {{u"minimum-ttl"_s, QString()}, {u"zones"_s, u"many"_s}}), documented);
}

QTEST_GUILESS_MAIN(TestProbedLimits)
#include "TestProbedLimits.moc"
