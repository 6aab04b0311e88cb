// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ItemRoles.h"
#include "models/items/ZonesModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace zoneloom;

class TestZonesModel : public QObject
{
    Q_OBJECT

private:
    static ZoneSummary zone(const QString& name, CellState state, int differing)
    {
        ZoneSummary zone;
        zone.name = Name::fromText(name).value();
        zone.worstState = state;
        zone.differing = differing;
        zone.links = 1;
        return zone;
    }
    static QStringList names(const ZonesModel& model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row).data().toString();
        return names;
    }

private Q_SLOTS:
    void listsTheWorstFirstOrByName()
    {
        ZonesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setZones({zone(QStringLiteral("a.test"), CellState::InSync, 0),
                        zone(QStringLiteral("b.test"), CellState::Drifted, 1),
                        zone(QStringLiteral("c.test"), CellState::Conflict, 1),
                        zone(QStringLiteral("d.test"), CellState::Drifted, 5)});
        QCOMPARE(names(model), (QStringList{QStringLiteral("c.test"), QStringLiteral("d.test"),
                                            QStringLiteral("b.test"), QStringLiteral("a.test")}));
        QPersistentModelIndex b(model.index(2));
        model.setOrder(ZonesModel::Order::ByName);
        QCOMPARE(names(model), (QStringList{QStringLiteral("a.test"), QStringLiteral("b.test"),
                                            QStringLiteral("c.test"), QStringLiteral("d.test")}));
        QCOMPARE(b.row(), 1);
        QCOMPARE(model.index(3).data(DifferingRole).toInt(), 5);
    }

    void ordersByTheNameThatIsShown()
    {
        ZonesModel model;
        QList<ZoneSummary> zones;
        for (const char* name :
             {"shop.test", "xn--bcher-kva.test", "zone10.test", "zone9.test", "Apfel.test", "csv.test"})
            zones += zone(QString::fromLatin1(name), CellState::InSync, 0);
        const QStringList order{QStringLiteral("Apfel.test"), QStringLiteral("bücher.test"),
                                QStringLiteral("csv.test"),   QStringLiteral("shop.test"),
                                QStringLiteral("zone9.test"), QStringLiteral("zone10.test")};
        model.setZones(zones);
        QCOMPARE(names(model), order);
        model.setOrder(ZonesModel::Order::ByName);
        QCOMPARE(names(model), order);
    }

    void ordersTenThousandZonesAtOnce()
    {
        QList<ZoneSummary> zones;
        for (int i = 0; i < 10'000; ++i)
            zones += zone(QStringLiteral("zone%1.test").arg((i * 7919) % 10'000), CellState::InSync, 0);
        ZonesModel model;
        model.setZones(zones);
        QCOMPARE(model.index(9'999).data().toString(), QStringLiteral("zone9999.test"));
        QElapsedTimer timer;
        timer.start();
        model.setZones(zones); // as with every state that comes in
        qInfo("10,000 zones again: %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 500, "too slow for any machine");
    }

    void saysThatAZoneWithoutLinksHasNothingToBeInSyncWith()
    {
        ZonesModel model;
        ZoneSummary alone = zone(QStringLiteral("alone.test"), CellState::InSync, 0);
        alone.links = 0;
        model.setZones({alone, zone(QStringLiteral("linked.test"), CellState::InSync, 0)});
        QCOMPARE(names(model), (QStringList{QStringLiteral("linked.test"), QStringLiteral("alone.test")}));
        QCOMPARE(model.index(0).data(StateRole).toInt(), static_cast<int>(CellState::InSync));
        QVERIFY(!model.index(1).data(StateRole).isValid());
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("alone.test, no links"));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("no links")));
        model.setOrder(ZonesModel::Order::ByName);
        QCOMPARE(names(model).first(), QStringLiteral("alone.test"));
    }

    void keepsRowsThatStay()
    {
        ZonesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setZones({zone(QStringLiteral("a.test"), CellState::InSync, 0),
                        zone(QStringLiteral("b.test"), CellState::InSync, 0)});
        const QPersistentModelIndex kept(model.index(1));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setZones({zone(QStringLiteral("b.test"), CellState::Drifted, 2),
                        zone(QStringLiteral("c.test"), CellState::InSync, 0)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(names(model), (QStringList{QStringLiteral("b.test"), QStringLiteral("c.test")}));
        QCOMPARE(kept.data().toString(), QStringLiteral("b.test"));
        QCOMPARE(kept.data(DifferingRole).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestZonesModel)
#include "TestZonesModel.moc"
