// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/ManyLinks.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace std::chrono_literals;

/// Several services at once, each adapter before its service's double.
class TestEngineLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixFarServicesTakeNoLongerThanTheSlowestOfThem();
};

void TestEngineLinks::sixFarServicesTakeNoLongerThanTheSlowestOfThem()
{
    constexpr int Changed = 5;
    ManyLinks links(6);
    links.commit(Changed, Changed, 1);
    const ZoneReport first = links.sync({}, true);
    for (const LinkReport& link : first.links)
        QVERIFY2(!link.error && link.appliedChanges == Changed, qPrintable(link.link));

    links.setLatency(50ms);
    links.commit(Changed, Changed, 2);
    const ZoneReport all = links.sync();
    QStringList expected;
    for (int i = 0; i < Changed; ++i)
        expected += QStringLiteral("h%1 192.0.2.2").arg(i);
    double slowest = 0;
    double sum = 0;
    for (const LinkReport& link : all.links) {
        QVERIFY2(!link.error && link.appliedChanges == Changed, qPrintable(link.link));
        QVERIFY2(link.liveSeconds.has_value(), qPrintable(link.link));
        QCOMPARE(links.held(link.link), expected);
        slowest = std::max(slowest, link.seconds);
        sum += link.seconds;
    }
    // One after the other they would need the sum; the slack is for a machine that does something else as well.
    QVERIFY2(all.seconds < slowest + (sum - slowest) / 2,
             qPrintable(QStringLiteral("%1 s, the slowest %2 s, all %3 s").arg(all.seconds).arg(slowest).arg(sum)));
}

QTEST_GUILESS_MAIN(TestEngineLinks)
#include "TestEngineLinks.moc"
