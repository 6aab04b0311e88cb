// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ItemRoles.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/sidebar/OverviewPage.h"
#include "ui/sidebar/Sidebar.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTableView>
#include <QToolButton>

using namespace zoneloom;
using namespace zoneloom::testing;

/// A person looks for a zone among many.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheZoneThatIsSearched();
    void listsTenThousandZonesWithoutAWait();
    void choosesInTheSidebarByKeys();
};

void TestOverviewPage::opensTheZoneThatIsSearched()
{
    DialogFixture fixture;
    for (const char* zone : {"alpha.example", "beta.example", "gamma.example"})
        fixture.addZone(QString::fromLatin1(zone));
    Sidebar sidebar(*fixture.workspace);
    OverviewPage page(*fixture.workspace);
    connect(&sidebar, &Sidebar::searched, &page, &OverviewPage::setSearch);
    QSignalSpy chosen(&page, &OverviewPage::zoneChosen);
    sidebar.show();
    page.show();
    QTRY_COMPARE(page.view()->model()->rowCount(), 3);
    QCOMPARE(DialogFixture::namelessControls(&page), QStringList());
    // One search for both.
    auto* search = DialogFixture::named<QLineEdit>(&sidebar, QStringLiteral("Search zones"));
    DialogFixture::type(search, QStringLiteral("BET"));
    QCOMPARE(page.view()->model()->rowCount(), 1);
    QCOMPARE(sidebar.view()->model()->rowCount(), 1);
    page.view()->setCurrentIndex(page.view()->model()->index(0, 0));
    QTest::keyClick(page.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Name>(), Name::fromText(QStringLiteral("beta.example")).value());
    // What comes in meanwhile is shown.
    fixture.addZone(QStringLiteral("betty.example"));
    QTRY_COMPARE(page.view()->model()->rowCount(), 2);
}

void TestOverviewPage::listsTenThousandZonesWithoutAWait()
{
    OverviewModel model;
    QList<ZoneOverview> zones;
    for (int i = 0; i < 10'000; ++i) {
        ZoneOverview zone;
        zone.zone.name = Name::fromText(QStringLiteral("zone%1.example").arg((i * 7919) % 10'000)).value();
        zone.zone.worstState = i % 50 == 0 ? CellState::Drifted : CellState::InSync;
        zone.zone.differing = i % 50 == 0 ? i % 7 + 1 : 0;
        zone.zone.links = 2;
        zones += zone;
    }
    QSortFilterProxyModel shown;
    shown.setSourceModel(&model);
    shown.setSortRole(SortRole);
    shown.sort(OverviewModel::StateColumn);
    QElapsedTimer timer;
    timer.start();
    model.setZones(zones);
    const qint64 sorting = timer.restart();
    shown.setFilterFixedString(QStringLiteral("zone42"));
    const qint64 filtering = timer.elapsed();
    qInfo("10,000 zones: %lld ms to show sorted, %lld ms to filter", sorting, filtering);
    QCOMPARE(shown.rowCount(), 111); // 42, 420 to 429, 4200 to 4299
    shown.setFilterFixedString({});
    QCOMPARE(shown.index(0, OverviewModel::StateColumn).data().toString(), QStringLiteral("drifted · 7 differ(s)"));
    shown.sort(OverviewModel::NameColumn);
    QCOMPARE(shown.index(10, 0).data().toString(), QStringLiteral("zone10.example")); // as people count
    // Unoptimised, on a busy machine; the optimised program needs a tenth.
    QVERIFY2(sorting < 2000 && filtering < 1000, "too slow for any machine");
}

void TestOverviewPage::choosesInTheSidebarByKeys()
{
    DialogFixture fixture;
    for (const char* zone : {"alpha.example", "beta.example", "gamma.example"})
        fixture.addZone(QString::fromLatin1(zone));
    Sidebar sidebar(*fixture.workspace);
    sidebar.show();
    QCOMPARE(DialogFixture::namelessControls(&sidebar), QStringList());
    QSignalSpy chosen(&sidebar, &Sidebar::zoneChosen);
    QSignalSpy overview(&sidebar, &Sidebar::overviewChosen);
    auto* search = DialogFixture::named<QLineEdit>(&sidebar, QStringLiteral("Search zones"));
    DialogFixture::type(search, QStringLiteral("gam"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Name>().toDisplay(), QStringLiteral("gamma.example"));
    auto* button = sidebar.findChild<QToolButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(overview.size(), 1);
    sidebar.selectOverview();
    QVERIFY(!sidebar.view()->currentIndex().isValid());
    sidebar.select(Name::fromText(QStringLiteral("gamma.example")).value());
    QVERIFY(!button->isChecked());
}

ZONELOOM_WATCHED_TEST(TestOverviewPage)
#include "TestOverviewPage.moc"
