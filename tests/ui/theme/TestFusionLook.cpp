// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/Contrast.h"
#include "ui/theme/FusionLook.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace zoneloom;

namespace {

/// The best contrast to the window that any pixel of a widget has.
double strongest(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), widget.palette().color(QPalette::Window)));
    }
    return best;
}

} // namespace

/// What the style has that Fusion alone lacks.
class TestFusionLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uncheckedBoxesAreSeen_data();
    void uncheckedBoxesAreSeen();
    void rowsAreEquallyHigh();
    void fontsOfOneRowShareTheirBaseline_data();
    void fontsOfOneRowShareTheirBaseline();
    void buttonBoxesHaveNoStockIcons();
    void framesAreSeen_data();
    void framesAreSeen();
    void buttonsHaveRoomAroundTheirText();
    void disabledTextIsDrawnOnce();
};

void TestFusionLook::uncheckedBoxesAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("in the light scheme") << false;
    QTest::newRow("in the dark scheme") << true;
}

void TestFusionLook::uncheckedBoxesAreSeen()
{
    QFETCH(const bool, dark);
    Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    QVERIFY(contrast(FusionLook::outline(qApp->palette()), qApp->palette().color(QPalette::Window)) >= 3);
    QVERIFY(contrast(FusionLook::outline(qApp->palette()), qApp->palette().color(QPalette::Base)) >= 3);
    QCheckBox box;
    QRadioButton button;
    for (QAbstractButton* one : {static_cast<QAbstractButton*>(&box), static_cast<QAbstractButton*>(&button)}) {
        one->resize(one->sizeHint());
        // In the light scheme the white inside is nearly the window's colour, in the dark one it is darker than that.
        const double seen = strongest(*one);
        QVERIFY2(seen >= 2.9, qPrintable(QString::number(seen)));
    }
}

void TestFusionLook::rowsAreEquallyHigh()
{
    Theme::apply(*qApp, Theme::Scheme::Light);
    QTreeWidget tree;
    new QTreeWidgetItem(&tree, {QStringLiteral("www")});
    QListWidget list;
    list.addItem(QStringLiteral("www"));
    QTableWidget table(1, 1);
    table.setShowGrid(false);
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("www")));
    for (QWidget* view : {static_cast<QWidget*>(&tree), static_cast<QWidget*>(&list), static_cast<QWidget*>(&table)})
        view->ensurePolished();
    const int height = table.fontMetrics().height() + FusionLook::RowPadding;
    QCOMPARE(tree.sizeHintForRow(0), height);
    QCOMPARE(list.sizeHintForRow(0), height);
    QCOMPARE(table.rowHeight(0), height);
    table.resizeRowToContents(0);
    QCOMPARE(table.rowHeight(0), height);
}

void TestFusionLook::fontsOfOneRowShareTheirBaseline_data()
{
    QTest::addColumn<int>("alignment");
    QTest::newRow("in the middle") << int(Qt::AlignLeft | Qt::AlignVCenter);
    QTest::newRow("at the top") << int(Qt::AlignLeft | Qt::AlignTop);
}

void TestFusionLook::fontsOfOneRowShareTheirBaseline()
{
    QFETCH(const int, alignment);
    Theme::apply(*qApp, Theme::Scheme::Light);
    QTableWidget table(1, 3);
    table.setShowGrid(false);
    QFont large = table.font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    const QList<QFont> fonts{table.font(), QFontDatabase::systemFont(QFontDatabase::FixedFont), large};
    for (int column = 0; column < 3; ++column) {
        auto* item = new QTableWidgetItem(QStringLiteral("HHH"));
        item->setFont(fonts.at(column));
        item->setTextAlignment(Qt::Alignment(alignment));
        table.setItem(0, column, item);
    }
    table.resize(400, 100);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentItem(nullptr);
    const QImage image = table.viewport()->grab().toImage();
    QList<int> baselines;
    for (int column = 0; column < 3; ++column) {
        const QRect cell = table.visualRect(table.model()->index(0, column));
        int lowest = -1;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x)
                lowest = qGray(image.pixel(x, y)) < 128 ? y : lowest;
        }
        baselines += lowest;
    }
    QVERIFY(baselines.first() > 0);
    QCOMPARE(baselines.at(1), baselines.first());
    QCOMPARE(baselines.at(2), baselines.first());
}

void TestFusionLook::buttonBoxesHaveNoStockIcons()
{
    qputenv("XDG_CURRENT_DESKTOP", "");
    Theme::apply(*qApp, Theme::Scheme::Light);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QVERIFY(box.button(QDialogButtonBox::Cancel)->icon().isNull());
    QVERIFY(box.button(QDialogButtonBox::Ok)->icon().isNull());
}

void TestFusionLook::framesAreSeen_data()
{
    uncheckedBoxesAreSeen_data();
}

void TestFusionLook::framesAreSeen()
{
    QFETCH(const bool, dark);
    Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    QTreeWidget view;
    view.resize(80, 80);
    const QColor edge = view.grab().toImage().pixelColor(0, 40);
    for (const auto role : {QPalette::Window, QPalette::Base}) {
        const double seen = contrast(edge, qApp->palette().color(role));
        QVERIFY2(seen >= 1.4, qPrintable(QString::number(seen)));
    }
}

void TestFusionLook::buttonsHaveRoomAroundTheirText()
{
    Theme::apply(*qApp, Theme::Scheme::Light);
    QPushButton button(QStringLiteral("Read all of the providers again"));
    const int text = button.fontMetrics().horizontalAdvance(button.text());
    QVERIFY(button.sizeHint().width() >= text + 24);
    const int plain = button.sizeHint().width();
    QMenu menu;
    button.setMenu(&menu);
    QVERIFY(button.sizeHint().width() >= plain + 10); // for its arrow
}

void TestFusionLook::disabledTextIsDrawnOnce()
{
    Theme::apply(*qApp, Theme::Scheme::Dark);
    QLabel label(QStringLiteral("Nothing was found"));
    label.setEnabled(false);
    const QImage image = label.grab().toImage();
    const QColor ground = label.palette().color(QPalette::Window);
    // The etched edge would be lighter or darker than the ground and the text; blends of these two lie between.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(luminance(image.pixelColor(x, y)) >= luminance(ground) - 0.001);
    }
    QCOMPARE(label.style()->styleHint(QStyle::SH_EtchDisabledText, nullptr, &label), 0);
}

ZONELOOM_WATCHED_TEST(TestFusionLook)
#include "TestFusionLook.moc"
