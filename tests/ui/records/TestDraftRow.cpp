// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/DraftRow.h"

#include "models/dns/RdataCodec.h"
#include "tests/support/WatchedApplication.h"
#include "tests/support/WindowFixture.h"
#include "ui/records/RecordActions.h"
#include "ui/records/RecordsPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QTableView>

using namespace zoneloom;
using namespace zoneloom::testing;

/// A person types a new record into the last row, forgets fields, and goes on or gives up.
class TestDraftRow : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        explicit Window(ZoneSession* session)
            : actions(&main)
            , page(new RecordsPage(&main))
            , said(page, &RecordsPage::said)
        {
            page->setActions(&actions);
            main.setCentralWidget(page);
            main.resize(1100, 600);
            page->setSession(session);
            main.show();
            main.activateWindow();
            page->editNew();
        }
        ~Window() { page->setSession(nullptr); }

        [[nodiscard]] QAbstractItemModel* model() const { return page->view()->model(); }
        [[nodiscard]] QString draft(int column) const
        {
            return model()->index(model()->rowCount() - 1, column).data(Qt::EditRole).toString();
        }
        [[nodiscard]] QLineEdit* editor() const
        {
            for (QLineEdit* edit : page->view()->viewport()->findChildren<QLineEdit*>())
                if (edit->isVisible() && edit->hasFocus())
                    return edit;
            return nullptr;
        }
        /// Types into the cell that is edited, and presses that key in it.
        void type(const QString& text, Qt::Key end) const
        {
            QTRY_VERIFY(editor());
            QTest::keyClicks(editor(), text);
            QTest::keyClick(editor(), end);
        }
        /// The column that takes what is typed.
        [[nodiscard]] int column() const { return editor() ? page->view()->currentIndex().column() : -1; }
        [[nodiscard]] QString last() const { return said.isEmpty() ? QString() : said.last().first().toString(); }

        QMainWindow main;
        RecordActions actions;
        RecordsPage* page = nullptr;
        QSignalSpy said;
    };

private Q_SLOTS:
    void entersFieldAfterField()
    {
        WindowFixture fixture("api 60 A 192.0.2.10\n");
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.type(QStringLiteral("new"), Qt::Key_Return);
        QTRY_COMPARE(window.column(), static_cast<int>(RecordsModel::TypeColumn));
        QVERIFY2(window.last().contains(QStringLiteral("no type yet")), qPrintable(window.last()));
        window.type(QStringLiteral("a"), Qt::Key_Return);
        QTRY_COMPARE(window.column(), static_cast<int>(RecordsModel::ValueColumn));
        QVERIFY2(window.last().contains(QStringLiteral("type A has no value yet")), qPrintable(window.last()));
        window.type({}, Qt::Key_Return); // nothing was typed: it stays there
        QTRY_COMPARE(window.column(), static_cast<int>(RecordsModel::ValueColumn));
        window.type(QStringLiteral("192.0.2.77"), Qt::Key_Return);
        QTRY_COMPARE(fixture.session->editor().changes().size(), 1);
        QCOMPARE(window.column(), -1); // it is a record: nothing is missing any more
        QCOMPARE(window.draft(RecordsModel::NameColumn), QString());
        QSignalSpy committed(fixture.session.get(), &ZoneSession::committed);
        fixture.session->commit(QStringLiteral("test"));
        QVERIFY(committed.wait());
        QCOMPARE(fixture.stored(QStringLiteral("new"), rrtype::A)->rdataList(),
                 QList<QByteArray>{RdataCodec::fromText(rrtype::A, QStringLiteral("192.0.2.77"), Name()).value()});
    }

    void saysWhatIsMissingOnARowThatWasLeft()
    {
        WindowFixture fixture("api 60 A 192.0.2.10\n");
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.type(QStringLiteral("new"), Qt::Key_Tab);
        window.type(QStringLiteral("MX"), Qt::Key_Tab);
        QTRY_VERIFY(window.editor());
        QTest::keyClick(window.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!window.editor());
        QAbstractItemView* view = window.page->view();
        QCOMPARE(window.last(), QString()); // Tab goes from field to field and asks for nothing
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(window.column(), static_cast<int>(RecordsModel::ValueColumn));
        QVERIFY2(window.last().contains(QStringLiteral("type MX has no value yet")), qPrintable(window.last()));
        QVERIFY(fixture.session->editor().changes().isEmpty());
    }

    void delClearsIt()
    {
        WindowFixture fixture("api 60 A 192.0.2.10\n");
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        QVERIFY(!window.actions.remove->isEnabled());
        window.type(QStringLiteral("new"), Qt::Key_Return);
        QTRY_COMPARE(window.column(), static_cast<int>(RecordsModel::TypeColumn));
        QTest::keyClick(window.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!window.editor());
        QCOMPARE(window.draft(RecordsModel::NameColumn), QStringLiteral("new"));
        QVERIFY(window.actions.remove->isEnabled());
        QTest::keyClick(window.page->view(), Qt::Key_Delete);
        QTRY_COMPARE(window.draft(RecordsModel::NameColumn), QString());
        QCOMPARE(window.last(), QString());
        QVERIFY(!window.actions.remove->isEnabled()); // nothing is left to clear
        QVERIFY(fixture.session->editor().changes().isEmpty());
        QCOMPARE(window.model()->rowCount(), 7); // SOA, two NS, their addresses, api, and the row itself
    }
};

ZONELOOM_WATCHED_TEST(TestDraftRow)
#include "TestDraftRow.moc"
