// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/RowHeights.h"

#include "tests/support/WatchedApplication.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace zoneloom;

/// Rows are as high as their text, also far down in a long table.
class TestRowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGrowWhenTheyComeIntoSight()
    {
        QStandardItemModel model(3000, 1);
        for (int row = 0; row < model.rowCount(); ++row)
            model.setItem(row, new QStandardItem(row % 2 == 0 ? QStringLiteral("one") : QStringLiteral("1\n2\n3")));
        QTableView view;
        view.setModel(&model);
        new RowHeights(&view);
        view.resize(300, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.rowHeight(1) > view.rowHeight(0));
        const int unmeasured = view.rowHeight(2999);
        QCOMPARE(view.rowHeight(1501), unmeasured);
        view.scrollToBottom();
        QTRY_COMPARE(view.rowHeight(2999), view.rowHeight(1));
        QCOMPARE(view.rowHeight(1501), unmeasured);
    }

    void whatIsShownNewIsMeasuredAgain()
    {
        QStandardItemModel model(3, 1);
        QTableView view;
        view.setModel(&model);
        new RowHeights(&view);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int before = view.rowHeight(1);
        model.setItem(1, new QStandardItem(QStringLiteral("1\n2\n3\n4\n5")));
        QTRY_VERIFY(view.rowHeight(1) > before);
    }
};

ZONELOOM_WATCHED_TEST(TestRowHeights)
#include "TestRowHeights.moc"
