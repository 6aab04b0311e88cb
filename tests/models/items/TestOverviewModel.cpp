// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ItemRoles.h"
#include "models/items/OverviewModel.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zoneloom;

/// The overview, from the store to its texts.
class TestOverviewModel : public QObject
{
    Q_OBJECT

private:
    static Name name(const char* text) { return Name::fromText(QString::fromLatin1(text)).value(); }
    static RRset address(const Name& zone, char last)
    {
        return {zone.child("www").value(), rrtype::A, 300, {QByteArray("\xc0\x00\x02", 3) + last}};
    }

private Q_SLOTS:
    void tellsLinksAndTheLastCommit()
    {
        QTemporaryDir folder;
        const auto store = Store::open(folder.filePath(QStringLiteral("store.db"))).value();
        const ZoneSummary b = store->zones().create(name("b.test")).value();
        (void)store->zones().create(name("a.test")).value();
        QVERIFY(store->timelines().commit(b.timeline, 0, ChangeSet({{std::nullopt, address(b.name, 1)}}),
                                          {QStringLiteral("ada"), QStringLiteral("first")}));
        const Revision latest = store->timelines()
                                    .commit(b.timeline, 1, ChangeSet({{address(b.name, 1), address(b.name, 2)}}),
                                            {QStringLiteral("grace"), QStringLiteral("second")})
                                    .value();
        QVERIFY(store->accounts().add({QStringLiteral("one"), QStringLiteral("powerdns"), {}, {}}));
        for (const char* link : {"one", "two"}) {
            Link wanted;
            wanted.zone = b.name;
            wanted.account = QStringLiteral("one");
            wanted.name = QString::fromLatin1(link);
            QVERIFY(store->links().add(wanted));
        }
        const QList<ZoneOverview> zones = store->zones().overview().value();
        QCOMPARE(zones.size(), 2);
        QCOMPARE(zones.at(0).zone.name, name("a.test"));
        QCOMPARE(zones.at(0).zone.links, 0);
        QVERIFY(!zones.at(0).committedAt);
        QCOMPARE(zones.at(1).zone.links, 2);
        QCOMPARE(zones.at(1).author, QStringLiteral("grace"));
        QCOMPARE(zones.at(1).message, QStringLiteral("second"));
        QCOMPARE(*zones.at(1).committedAt, latest.time);
        QCOMPARE(zones.at(1).zone.records, 1);

        OverviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setZones(zones);
        QCOMPARE(reset.size(), 1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setZones(zones);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, OverviewModel::StateColumn).data().toString(), QStringLiteral("no links"));
        QCOMPARE(model.index(0, OverviewModel::CommitColumn).data().toString(),
                 QStringLiteral("nothing committed yet"));
        QCOMPARE(model.index(1, OverviewModel::StateColumn).data().toString(), QStringLiteral("unknown"));
        QCOMPARE(model.index(1, OverviewModel::MessageColumn).data().toString(), QStringLiteral("second"));
        QVERIFY(!model.index(0, OverviewModel::StateColumn).data(StateRole).isValid());
        // A zone that nobody compares comes after one that nobody could read.
        QVERIFY(model.index(1, OverviewModel::StateColumn).data(SortRole).toLongLong() <
                model.index(0, OverviewModel::StateColumn).data(SortRole).toLongLong());
    }
};

QTEST_GUILESS_MAIN(TestOverviewModel)
#include "TestOverviewModel.moc"
