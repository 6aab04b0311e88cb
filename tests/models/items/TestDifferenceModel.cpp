// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/DifferenceModel.h"

#include "tests/support/Records.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

class TestDifferenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each side in an order of its own would set one value beside another that it has nothing to do with.
    void setsNewValuesBesideTheOnesThatTheyReplace_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("shown");
        const QString one = QStringLiteral("192.0.2.1");
        const QString five = QStringLiteral("192.0.2.5");
        const QString nine = QStringLiteral("192.0.2.9");
        const QString two = QStringLiteral("192.0.2.200");
        QTest::newRow("the first of two is replaced")
            << QStringList{one, five} << QStringList{two, five} << QStringList{two, five};
        QTest::newRow("the last of two is replaced")
            << QStringList{five, nine} << QStringList{one, five} << QStringList{five, one};
        QTest::newRow("one more") << QStringList{five} << QStringList{one, five} << QStringList{five, one};
        QTest::newRow("one less") << QStringList{one, five} << QStringList{five} << QStringList{five};
    }
    void setsNewValuesBesideTheOnesThatTheyReplace()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QStringList, shown);
        const ZoneContent old = zone({a("www", before, 300)});
        DifferenceModel model;
        model.setChanges(old.origin(), old.differenceTo(zone({a("www", after, 300)})));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, DifferenceModel::BeforeColumn).data().toString(), before.join(u'\n'));
        QCOMPARE(model.index(0, DifferenceModel::AfterColumn).data().toString(), shown.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "TestDifferenceModel.moc"
