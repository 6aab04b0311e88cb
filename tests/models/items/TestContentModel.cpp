// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ContentModel.h"

#include "models/items/ItemRoles.h"
#include "tests/support/Records.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

class TestContentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneRowARecord()
    {
        ContentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTable(RecordTable(
            zone({a("www", {QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.1")}, 300), txt("@", "hello")})));
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            lines += cells.join(u' ');
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("@ TXT 3600 \"hello\""), QStringLiteral("www A 300 192.0.2.1"),
                                     QStringLiteral("www A 300 192.0.2.2")}));
    }

    void marksWhatIsAddedAndChanged()
    {
        const ZoneContent before = zone({a("www", {QStringLiteral("192.0.2.1")}, 300), txt("@", "hello")});
        const ZoneContent after = zone({a("new", {QStringLiteral("192.0.2.9")}, 300), txt("@", "hello"),
                                        a("www", {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")}, 300)});
        ContentModel model;
        QVERIFY(!model.hasChanges());
        model.setTable(RecordTable(after), before.differenceTo(after));
        QVERIFY(model.hasChanges());
        QStringList actions;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant action = model.index(row, 0).data(ActionRole);
            actions += model.index(row, 0).data().toString() + u' ' +
                       (action.isValid() ? toText(static_cast<RRsetChange::Action>(action.toInt())) : QString());
        }
        QCOMPARE(actions, (QStringList{QStringLiteral("@ "), QStringLiteral("new create"), QStringLiteral("www "),
                                       QStringLiteral("www replace")}));
    }
};

QTEST_GUILESS_MAIN(TestContentModel)
#include "TestContentModel.moc"
