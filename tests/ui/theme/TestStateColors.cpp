// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/StateColors.h"

#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/Contrast.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace zoneloom;

/// Every word in colour can be read on everything on which it stands, in both schemes.
class TestStateColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreLegible_data();
    void wordsAreLegible();
};

void TestStateColors::wordsAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("in the light scheme") << false;
    QTest::newRow("in the dark scheme") << true;
}

void TestStateColors::wordsAreLegible()
{
    QFETCH(const bool, dark);
    Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    const QPalette palette = QApplication::palette();
    const auto verify = [](const QColor& text, const QColor& ground, const QString& what) {
        const double seen = contrast(text, ground);
        if (seen < 4.5)
            qWarning("%s: %s on %s has only %.2f : 1", qPrintable(what), qPrintable(text.name()),
                     qPrintable(ground.name()), seen);
        return seen >= 4.5;
    };
    bool legible = true;
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        const QColor ground = palette.color(role);
        for (const CellState state :
             {CellState::InSync, CellState::Pending, CellState::Drifted, CellState::Conflict, CellState::Unmanaged,
              CellState::Accepted, CellState::Ignored, CellState::Unknown}) {
            const QColor text = StateColors::text(state, palette);
            legible &= verify(text, ground, toText(state));
            // Cells of a state stand in the table alone.
            if (role != QPalette::Window)
                legible &=
                    verify(text, over(StateColors::tint(state, palette), ground), toText(state) + u" on its tint");
        }
        legible &= verify(StateColors::warning(palette), ground, QStringLiteral("a warning"));
        legible &= verify(StateColors::error(palette), ground, QStringLiteral("an error"));
        legible &= verify(StateColors::quiet(palette), ground, QStringLiteral("what is quiet"));
        legible &= verify(StateColors::warning(palette), over(StateColors::differing(palette), ground),
                          QStringLiteral("what differs"));
        legible &= verify(palette.color(QPalette::PlaceholderText), ground, QStringLiteral("a hint"));
        legible &= verify(palette.color(QPalette::Link), ground, QStringLiteral("a way to somewhere else"));
    }
    for (const auto added : {&StateColors::added, &StateColors::removed})
        legible &= verify(added(palette), palette.color(QPalette::Base), QStringLiteral("a line of a difference"));
    legible &= verify(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
                      QStringLiteral("what is chosen"));
    QVERIFY(legible);
}

ZONELOOM_WATCHED_TEST(TestStateColors)
#include "TestStateColors.moc"
