// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/WatchedApplication.h"
#include "ui/theme/FusionLook.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace zoneloom;

namespace {

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor& color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

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
    void buttonBoxesHaveNoStockIcons();
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

void TestFusionLook::buttonBoxesHaveNoStockIcons()
{
    qputenv("XDG_CURRENT_DESKTOP", "");
    Theme::apply(*qApp, Theme::Scheme::Light);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QVERIFY(box.button(QDialogButtonBox::Cancel)->icon().isNull());
    QVERIFY(box.button(QDialogButtonBox::Ok)->icon().isNull());
}

ZONELOOM_WATCHED_TEST(TestFusionLook)
#include "TestFusionLook.moc"
