// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/TabOrder.h"

#include "tests/support/WatchedApplication.h"
#include "tests/support/WindowFixture.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/records/RecordActions.h"
#include "ui/records/RecordsPage.h"
#include "ui/records/StagingDialog.h"

#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTableView>

using namespace zoneloom;
using namespace zoneloom::testing;

/// Who opens a dialog types at once: the keys arrive in its first field.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAtOnceIntoWhatChangesRecords_data()
    {
        QTest::addColumn<QAction * RecordActions::*>("action");
        QTest::newRow("TTL") << &RecordActions::changeTtl;
        QTest::newRow("name") << &RecordActions::rename;
        QTest::newRow("search and replace") << &RecordActions::replace;
    }
    void typesAtOnceIntoWhatChangesRecords()
    {
        QFETCH(QAction * RecordActions::*, action);
        WindowFixture fixture("www 300 A 192.0.2.1\n");
        QVERIFY(fixture.open());
        QMainWindow window;
        RecordActions actions(&window);
        auto* page = new RecordsPage(&window);
        page->setActions(&actions);
        window.setCentralWidget(page);
        page->setSession(fixture.session.get());
        window.show();
        page->show(WindowFixture::key(QStringLiteral("www"), rrtype::A));
        (actions.*action)->trigger();
        StagingDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<StagingDialog*>()) && dialog->isVisible());
        QVERIFY(dialog->focusWidget());
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("600"));
        QCOMPARE(dialog->findChild<QLineEdit*>()->text(), QStringLiteral("600")); // in place of what was proposed
        dialog->reject();
        page->setSession(nullptr);
    }

    void typesThePathOfAMasterFileAtOnce()
    {
        DialogFixture fixture;
        auto* dialog = new ImportDialog(*fixture.workspace, {});
        dialog->open();
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("/tmp/a.zone"));
        QCOMPARE(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Path of the master file"))->text(),
                 QStringLiteral("/tmp/a.zone"));
        DialogFixture::button(dialog, QStringLiteral("Pasted text"))->click();
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("www A 192.0.2.1"));
        QCOMPARE(dialog->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("www A 192.0.2.1"));
        dialog->reject();
    }
};

ZONELOOM_WATCHED_TEST(TestTabOrder)
#include "TestTabOrder.moc"
