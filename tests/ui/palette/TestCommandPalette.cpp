// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/CommandPalette.h"

#include "models/dns/RdataCodec.h"
#include "tests/support/WatchedApplication.h"
#include "ui/palette/FuzzyMatch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QTest>

using namespace zoneloom;

namespace {

Name name(const QString& text)
{
    return *Name::fromText(text);
}

} // namespace

/// Ctrl+K's window, by keyboard.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksAsPeopleExpect_data();
    void ranksAsPeopleExpect();
    void goesToAZone();
    void ordersZonesByTheNameThatIsShown();
    void tabLeadsToTheList();
    void goesToARecord();
    void runsAnActionButNotADisabledOne();
    void answersTenThousandZonesAtOnce();
};

void TestCommandPalette::ranksAsPeopleExpect_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the whole name before a longer one") << "acme.example"
                                                        << "acme.example"
                                                        << "my-acme.example";
    QTest::newRow("a beginning before a middle") << "shop"
                                                 << "shop.example"
                                                 << "workshop.example";
    QTest::newRow("a word's beginning before its middle") << "sync"
                                                          << "read and sync"
                                                          << "desyncing";
    QTest::newRow("letters side by side before scattered ones") << "mx"
                                                                << "mx1.example"
                                                                << "many.xyz";
    QTest::newRow("first letters of words before others") << "rpa"
                                                          << "read providers again"
                                                          << "wrappage";
    QTest::newRow("something before nothing") << "zz"
                                              << "zigzag"
                                              << "acme";
}

void TestCommandPalette::ranksAsPeopleExpect()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(FuzzyMatch::score(typed, better) > FuzzyMatch::score(typed, worse));
}

void TestCommandPalette::goesToAZone()
{
    auto* palette = new CommandPalette;
    const QAbstractItemModelTester tester(&palette->model());
    palette->model().setZones({name(QStringLiteral("acme.example.")), name(QStringLiteral("beta.example.")),
                               name(QStringLiteral("bexta.example."))});
    QSignalSpy chosen(palette, &CommandPalette::zoneChosen);
    palette->start();
    palette->show();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("be"));
    QCOMPARE(palette->model().rowCount(), 2);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Down);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Name>(), name(QStringLiteral("bexta.example.")));
}

void TestCommandPalette::ordersZonesByTheNameThatIsShown()
{
    PaletteModel model;
    model.setZones({name(QStringLiteral("shop10.example.")), name(QStringLiteral("shop9.example.")),
                    name(QStringLiteral("xn--bcher-kva.example."))});
    const auto shown = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.entry(row).text;
        return texts;
    };
    const QStringList order{QStringLiteral("bücher.example"), QStringLiteral("shop9.example"),
                            QStringLiteral("shop10.example")};
    model.setTyped({});
    QCOMPARE(shown(), order);
    model.setTyped(QStringLiteral("hop"));
    QCOMPARE(shown(), order.mid(1));
}

/// Where a screen reader reads what fits, row by row.
void TestCommandPalette::tabLeadsToTheList()
{
    auto* palette = new CommandPalette;
    palette->model().setZones({name(QStringLiteral("alpha.example.")), name(QStringLiteral("beta.example."))});
    QSignalSpy chosen(palette, &CommandPalette::zoneChosen);
    palette->start();
    palette->show();
    palette->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(palette));
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("example"));
    QTest::keyClick(palette, Qt::Key_Tab);
    auto* list = palette->findChild<QListView*>();
    QCOMPARE(QApplication::focusWidget(), list);
    const QString second = list->model()->index(1, 0).data().toString();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), second);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Name>(), name(second + u'.'));
}

void TestCommandPalette::goesToARecord()
{
    const Name origin = name(QStringLiteral("acme.example."));
    const auto rdata = RdataCodec::fromText(*RRType::fromText(QStringLiteral("A")), u"192.0.2.1", origin);
    QVERIFY(rdata);
    const RRset www(name(QStringLiteral("www.acme.example.")), *RRType::fromText(QStringLiteral("A")), 300, {*rdata});
    auto* palette = new CommandPalette;
    palette->model().setContent(ZoneContent(origin, {www}));
    QSignalSpy chosen(palette, &CommandPalette::recordChosen);
    palette->start();
    palette->show();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("ww"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Name>(), www.name());
}

void TestCommandPalette::runsAnActionButNotADisabledOne()
{
    QAction sync(QStringLiteral("&Sync…"));
    QAction undo(QStringLiteral("&Undo"));
    undo.setEnabled(false);
    auto* palette = new CommandPalette;
    palette->model().setActions({&sync, &undo});
    QSignalSpy triggered(&sync, &QAction::triggered);
    palette->start();
    palette->show();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("undo"));
    QCOMPARE(palette->model().rowCount(), 0);
    palette->findChild<QLineEdit*>()->clear();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("sy"));
    QCOMPARE(palette->model().index(0).data().toString(), QStringLiteral("Sync"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
}

void TestCommandPalette::answersTenThousandZonesAtOnce()
{
    QList<Name> zones;
    for (int i = 0; i < 10'000; ++i)
        zones += name(QStringLiteral("customer-%1.shop.example.").arg(i));
    PaletteModel model;
    model.setZones(zones);
    for (const char* typed : {"c", "cu", "shop", "cst42", "customer-9999", "e"}) {
        QElapsedTimer clock;
        clock.start();
        model.setTyped(QString::fromLatin1(typed));
        QVERIFY2(clock.elapsed() < 50, typed);
        QVERIFY(model.rowCount() > 0);
    }
    model.setTyped(QStringLiteral("customer-9999"));
    QCOMPARE(model.entry(0).name, zones.constLast());
}

ZONELOOM_WATCHED_TEST(TestCommandPalette)
#include "TestCommandPalette.moc"
