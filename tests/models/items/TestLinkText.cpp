// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/LinkText.h"

#include <QTest>

using namespace zoneloom;

/// How a link stands, in words.
class TestLinkText : public QObject
{
    Q_OBJECT

private:
    static LinkStatus status(const QMap<CellState, int>& counts)
    {
        LinkStatus status;
        status.readAt = QDateTime::currentDateTimeUtc();
        status.counts = counts;
        return status;
    }

private Q_SLOTS:
    void namesAllStates_data()
    {
        QTest::addColumn<LinkStatus>("status");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QStringList>("states");
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(u'|'); };
        QTest::newRow("never read") << LinkStatus() << QStringLiteral("never read") << words("never read");
        LinkStatus missing;
        missing.counts = {{CellState::Pending, 46}};
        QTest::newRow("to be made with the first push")
            << missing << QStringLiteral("not there yet: 46 pending") << words("46 pending");
        QTest::newRow("everything is in sync")
            << status({{CellState::InSync, 12}}) << QStringLiteral("in sync") << words("in sync");
        QTest::newRow("two of three states differ")
            << status({{CellState::InSync, 12}, {CellState::Pending, 1}, {CellState::Drifted, 2}})
            << QStringLiteral("2 drifted, 1 pending") << words("2 drifted|1 pending");
        QTest::newRow("the worst comes first, what is settled last")
            << status({{CellState::Accepted, 3},
                       {CellState::Pending, 4},
                       {CellState::Conflict, 1},
                       {CellState::Unmanaged, 2},
                       {CellState::Ignored, 1}})
            << QStringLiteral("1 conflict, 2 unmanaged, 4 pending")
            << words("1 conflict|2 unmanaged|4 pending|3 accepted|1 ignored");
        QTest::newRow("accepted differences alone are in sync")
            << status({{CellState::Accepted, 3}}) << QStringLiteral("in sync") << words("in sync|3 accepted");
        LinkStatus live = status({{CellState::InSync, 1}});
        live.liveSeconds = 1.42;
        QTest::newRow("live") << live << QStringLiteral("live after 1.4 s") << words("live after 1.4 s");
        LinkStatus failed = status({{CellState::Drifted, 2}});
        failed.failedAt = QDateTime(QDate::currentDate(), QTime(14, 2));
        failed.readAt = failed.failedAt->addSecs(-3600);
        failed.errorKind = toText(ErrorKind::Network);
        QTest::newRow("unreachable, and what was known before")
            << failed << QStringLiteral("unreachable since 14:02") << words("unreachable since 14:02|2 drifted");
    }
    void namesAllStates()
    {
        QFETCH(const LinkStatus, status);
        QTEST(LinkText::summary(status), "summary");
        QTEST(LinkText::states(status), "states");
    }
};

Q_DECLARE_METATYPE(zoneloom::LinkStatus)

QTEST_GUILESS_MAIN(TestLinkText)
#include "TestLinkText.moc"
