// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordsPage.h"

#include "models/dns/RdataCodec.h"
#include "models/items/Background.h"
#include "models/items/ItemRoles.h"
#include "tests/support/WatchedApplication.h"
#include "tests/support/WindowFixture.h"
#include "ui/records/FilterCompleter.h"
#include "ui/records/RecordActions.h"
#include "ui/records/RecordColumns.h"
#include "ui/records/RecordCommands.h"
#include "ui/records/StagingDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <ctime>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

const QByteArray zone = "api 60 A 192.0.2.10\n"
                        "mail 3600 A 192.0.2.25\n"
                        "@ 3600 MX 10 mail\n"
                        "www 300 A 192.0.2.1 ; web\n"
                        "www 300 A 192.0.2.2\n";

} // namespace

/// Drives the records page by keys and mouse, and looks into the store for what came of it.
class TestRecordsPage : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        explicit Window(ZoneSession* session)
            : actions(&main)
        {
            page = new RecordsPage(&main);
            page->setActions(&actions);
            main.setCentralWidget(page);
            main.resize(1100, 600);
            page->setSession(session);
            main.show();
        }
        ~Window() { page->setSession(nullptr); }

        [[nodiscard]] int rowOf(const QString& name, const QString& value = {}) const
        {
            const QAbstractItemModel* model = page->view()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, RecordsModel::NameColumn).data().toString() == name &&
                    (value.isEmpty() || model->index(row, RecordsModel::ValueColumn).data().toString() == value))
                    return row;
            }
            return -1;
        }
        void choose(const QList<int>& rows) const
        {
            QItemSelectionModel* selection = page->view()->selectionModel();
            selection->clear();
            for (const int row : rows)
                selection->select(page->view()->model()->index(row, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selection->setCurrentIndex(page->view()->model()->index(rows.first(), RecordsModel::ValueColumn),
                                       QItemSelectionModel::NoUpdate);
        }
        [[nodiscard]] QLineEdit* editor() const
        {
            for (QLineEdit* edit : page->view()->viewport()->findChildren<QLineEdit*>())
                if (edit->isVisible())
                    return edit;
            return nullptr;
        }
        /// Opens that cell's editor and types over what it holds, without leaving it.
        void type(int row, int column, const QString& text) const
        {
            QTRY_VERIFY(!editor()); // that of the cell before is closed
            page->view()->setCurrentIndex(page->view()->model()->index(row, column));
            page->editCurrent();
            QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor(), text);
        }
        [[nodiscard]] StagingDialog* dialog() const { return page->findChild<StagingDialog*>(); }

        QMainWindow main;
        RecordActions actions;
        RecordsPage* page = nullptr;
    };

    static bool commit(WindowFixture& fixture)
    {
        QSignalSpy committed(fixture.session.get(), &ZoneSession::committed);
        fixture.session->commit(QStringLiteral("test"));
        return committed.wait();
    }
    /// h0 and so on, each with an address of its own.
    static QByteArray hosts(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "h" + QByteArray::number(i) + " 60 A 10." + QByteArray::number(i / 62'500) + '.' +
                    QByteArray::number(i / 250 % 250) + '.' + QByteArray::number(i % 250) + '\n';
        return text;
    }
    /// Milliseconds that this thread has computed so far.
    static double computed()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    static QByteArray address(const QString& text) { return RdataCodec::fromText(rrtype::A, text, Name()).value(); }

private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }

    void typesAValueInPlace()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.choose({window.rowOf(QStringLiteral("api"))});
        window.page->editCurrent();
        auto* editor = window.page->view()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QSignalSpy said(window.page, &RecordsPage::said);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("192.0.2"));
        QTRY_VERIFY(!said.isEmpty() && !said.last().first().toString().isEmpty()); // told before Enter
        QTest::keyClicks(editor, QStringLiteral(".77"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.session->editor().changes().size(), 1);
        QVERIFY(commit(fixture));
        QVERIFY(fixture.stored(QStringLiteral("api"), rrtype::A)->contains(address(QStringLiteral("192.0.2.77"))));
    }

    void saysWhileOneTypesThatAnAddressIsNoHost_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("into a record that is there") << 0;
        QTest::newRow("into a new one") << 1;
    }
    void saysWhileOneTypesThatAnAddressIsNoHost()
    {
        QFETCH(int, row);
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        QAbstractItemView* view = window.page->view();
        const int draft = view->model()->rowCount() - 1;
        if (row == 1) {
            window.type(draft, RecordsModel::TypeColumn, QStringLiteral("MX"));
            QTest::keyClick(window.editor(), Qt::Key_Return);
            row = draft;
            QTRY_VERIFY(window.page->view()->currentIndex().column() == RecordsModel::ValueColumn && window.editor());
            QTest::keyClick(window.editor(), Qt::Key_Escape); // it goes on to the value by itself
        } else {
            row = window.rowOf(QStringLiteral("@"), QStringLiteral("10 mail"));
        }
        QSignalSpy said(window.page, &RecordsPage::said);
        window.type(row, RecordsModel::ValueColumn, QStringLiteral("10 192.0.2.1"));
        QTRY_VERIFY(!said.isEmpty() && said.last().first().toString().startsWith(
                                           QStringLiteral("192.0.2.1 is an address, but MX names a host:")));
        QVERIFY(fixture.session->editor().changes().isEmpty()); // told before Enter
        QTest::keyClick(window.editor(), Qt::Key_Return);
        const auto there = [&] {
            return view->model()->index(window.rowOf(QStringLiteral("@"), QStringLiteral("10 192.0.2.1")), 0);
        };
        QTRY_VERIFY(there().isValid());
        QTRY_COMPARE(there().data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QVERIFY(there().data(Qt::ToolTipRole).toString().contains(QStringLiteral("192.0.2.1 is an address")));
        QVERIFY(there().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("192.0.2.1 is an address")));
    }

    void removesAllChosenAsOneStep()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.choose(
            {window.rowOf(QStringLiteral("api")), window.rowOf(QStringLiteral("www"), QStringLiteral("192.0.2.2"))});
        window.page->commands().remove();
        QCOMPARE(fixture.session->editor().changes().size(), 2);
        fixture.session->editor().undo();
        QVERIFY(fixture.session->editor().changes().isEmpty());
        fixture.session->editor().redo();
        QVERIFY(commit(fixture));
        QVERIFY(!fixture.stored(QStringLiteral("api"), rrtype::A));
        QCOMPARE(fixture.stored(QStringLiteral("www"), rrtype::A)->rdataList(),
                 QList<QByteArray>{address(QStringLiteral("192.0.2.1"))});
    }

    void changesTheTtlOfAllChosen()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.choose({window.rowOf(QStringLiteral("api")), window.rowOf(QStringLiteral("www"))});
        QVERIFY(window.actions.changeTtl->isEnabled());
        window.actions.changeTtl->trigger();
        const QPointer<StagingDialog> dialog = window.dialog();
        auto* ttl = child<QLineEdit>(dialog, "ttl");
        ttl->selectAll();
        QTest::keyClicks(ttl, QStringLiteral("2h"));
        auto* stage = child<QPushButton>(dialog, "stage");
        QTRY_VERIFY(stage->isEnabled());
        QTRY_VERIFY(child<QLabel>(dialog, "summary")->text().startsWith(u'2'));
        QTest::mouseClick(stage, Qt::LeftButton);
        QVERIFY(commit(fixture));
        QCOMPARE(fixture.stored(QStringLiteral("api"), rrtype::A)->ttl(), 7200U);
        QCOMPARE(fixture.stored(QStringLiteral("www"), rrtype::A)->ttl(), 7200U);
        QCOMPARE(fixture.stored(QStringLiteral("mail"), rrtype::A)->ttl(), 3600U);
    }

    void movesAllChosenToAnotherName()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.choose(
            {window.rowOf(QStringLiteral("www"), QStringLiteral("192.0.2.2")), window.rowOf(QStringLiteral("api"))});
        window.actions.rename->trigger();
        const QPointer<StagingDialog> dialog = window.dialog();
        auto* name = child<QLineEdit>(dialog, "name");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("new"));
        auto* stage = child<QPushButton>(dialog, "stage");
        QTRY_VERIFY(stage->isEnabled());
        QTRY_COMPARE(child<QLabel>(dialog, "summary")->text().left(1), QStringLiteral("3"));
        QTest::mouseClick(stage, Qt::LeftButton);
        QVERIFY(commit(fixture));
        QCOMPARE(fixture.stored(QStringLiteral("new"), rrtype::A)->count(), 2);
        QCOMPARE(fixture.stored(QStringLiteral("www"), rrtype::A)->count(), 1);
        QVERIFY(!fixture.stored(QStringLiteral("api"), rrtype::A));
    }

    void searchesAndReplaces()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.page->view()->selectAll();
        window.actions.replace->trigger();
        const QPointer<StagingDialog> dialog = window.dialog();
        QTest::keyClicks(child<QLineEdit>(dialog, "search"), QStringLiteral("192.0.2."));
        QTest::keyClicks(child<QLineEdit>(dialog, "replacement"), QStringLiteral("198.51.100."));
        auto* stage = child<QPushButton>(dialog, "stage");
        QTRY_VERIFY(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("6")));
        QTRY_VERIFY(stage->isEnabled());
        QTest::mouseClick(stage, Qt::LeftButton);
        QVERIFY(commit(fixture));
        QCOMPARE(fixture.stored(QStringLiteral("mail"), rrtype::A)->rdataList(),
                 QList<QByteArray>{address(QStringLiteral("198.51.100.25"))});
    }

    void copiesLinesAndRowsAndPastesThemBack()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.choose({window.rowOf(QStringLiteral("api"))});
        window.page->commands().copyLines();
        QCOMPARE(QApplication::clipboard()->text().simplified(), QStringLiteral("api.example.com. 60 IN A 192.0.2.10"));
        window.actions.copyRows->trigger();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Name\tType\tTTL\tValue\tNote\napi\tA\t60\t192.0.2.10\t\n"));
        QApplication::clipboard()->setText(
            QStringLiteral("two 5 A 192.0.2.33\nthree 5 A 192.0.2.300\nwww 5 A 192.0.2.9\n"));
        window.page->commands().paste();
        const QPointer<StagingDialog> dialog = window.dialog();
        auto* stage = child<QPushButton>(dialog, "stage");
        QTRY_VERIFY(stage->isEnabled());
        QVERIFY(child<QPlainTextEdit>(dialog, "problems")->toPlainText().contains(QStringLiteral("2:")));
        QVERIFY(stage->text().contains(u'2')); // how many are left
        QTest::mouseClick(stage, Qt::LeftButton);
        QVERIFY(commit(fixture));
        QCOMPARE(fixture.stored(QStringLiteral("two"), rrtype::A)->ttl(), 5U);
        QCOMPARE(fixture.stored(QStringLiteral("www"), rrtype::A)->count(), 3);
        QCOMPARE(fixture.stored(QStringLiteral("www"), rrtype::A)->ttl(), 300U); // what is there leads
        QVERIFY(!fixture.stored(QStringLiteral("three"), rrtype::A));
    }

    void copiesVeryManyInTheBackground()
    {
        WindowFixture fixture(hosts(2000));
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        QSignalSpy said(window.page, &RecordsPage::said);
        window.page->view()->selectAll();
        window.page->commands().copyLines();
        QVERIFY(said.last().first().toString().startsWith(QStringLiteral("Copying ")));
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 2005);
        QVERIFY(said.last().first().toString().endsWith(QStringLiteral("copied.")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("h1999.example.com. 60 IN A 10.0.7.249\n")));
        // What somebody copies meanwhile is newer, and stays.
        window.page->commands().copyRows();
        QApplication::clipboard()->setText(QStringLiteral("newer"));
        QVERIFY(Background::waitForDone(std::chrono::seconds(20)));
        QTest::qWait(50);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("newer"));
    }

    void aDialogOverVeryManyDoesNotGatherThemInTheWindowsThread()
    {
        WindowFixture fixture(hosts(50'000));
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.page->view()->selectAll();
        const double before = computed();
        const QList<RRset> records = window.page->chosenRecords().all();
        const double gathering = computed() - before;
        QCOMPARE(records.size(), 50'005);
        auto* application = static_cast<WatchedApplication*>(qApp);
        for (QAction* action : {window.actions.changeTtl, window.actions.rename, window.actions.replace}) {
            application->reset();
            QTimer::singleShot(0, action, &QAction::trigger);
            QTRY_VERIFY(window.dialog());
            QVERIFY2(application->longestComputing() < gathering / 2,
                     qPrintable(QStringLiteral("%1 of %2 ms").arg(application->longestComputing()).arg(gathering)));
            const QPointer<StagingDialog> dialog = window.dialog();
            dialog->reject();
            QTRY_VERIFY(!dialog);
        }
    }

    void movesVeryManyToOneNameInTime()
    {
        WindowFixture fixture(hosts(10'000));
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.page->setFilter(QStringLiteral("name:h*"));
        auto* count = child<QLabel>(window.page, "count");
        QTRY_VERIFY(count->text().startsWith(QLocale().toString(10'000) + QStringLiteral(" of")));
        window.page->view()->selectAll();
        window.actions.rename->trigger();
        const QPointer<StagingDialog> dialog = window.dialog();
        auto* name = child<QLineEdit>(dialog, "name");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("all"));
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, "stage")->isEnabled(), 30'000);
        QCOMPARE(child<QLabel>(dialog, "summary")->text().left(6), QStringLiteral("10001 "));
        // Of a set of ten thousand values a cell shows some, below its TTL.
        const QAbstractItemModel* changes = dialog->findChild<QTableView*>()->model();
        QCOMPARE(changes->index(0, DifferenceModel::NameColumn).data().toString(), QStringLiteral("all"));
        const QString values = changes->index(0, DifferenceModel::AfterColumn).data().toString();
        QVERIFY2(values.startsWith(QStringLiteral("TTL 60\n")), qPrintable(values.left(20)));
        QCOMPARE(values.count(u'\n'), 201);
        QVERIFY2(values.endsWith(QStringLiteral("\nand %1 more").arg(QLocale().toString(9800))),
                 qPrintable(values.right(40)));
        dialog->reject();
    }

    void pasteOfANovelChangesNothing()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.page->commands().pasteText(
            QStringLiteral("It was a bright cold day in April, and the clocks were striking thirteen.\n")
                .repeated(2000));
        const QPointer<StagingDialog> dialog = window.dialog();
        QTRY_VERIFY(!child<QPlainTextEdit>(dialog, "problems")->isHidden());
        QVERIFY(!child<QPushButton>(dialog, "stage")->isEnabled());
        dialog->reject();
        QVERIFY(fixture.session->editor().changes().isEmpty());
    }

    void takesOneStagedChangeBack()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.choose({window.rowOf(QStringLiteral("api"))});
        window.page->commands().remove();
        window.choose({window.rowOf(QStringLiteral("mail"))});
        window.page->commands().remove();
        window.choose({window.rowOf(QStringLiteral("api"))});
        QVERIFY(window.actions.takeBack->isEnabled());
        window.actions.takeBack->trigger();
        QCOMPARE(fixture.session->editor().changes().size(), 1);
        QCOMPARE(fixture.session->editor().changes().changes().first().key(),
                 WindowFixture::key(QStringLiteral("mail"), rrtype::A));
    }

    void stagedEditsAreThereAfterARestart()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        {
            Window window(fixture.session.get());
            QSignalSpy checked(fixture.session.get(), &ZoneSession::findingsChanged);
            window.choose({window.rowOf(QStringLiteral("api"))});
            window.page->commands().remove();
            QVERIFY(checked.wait());
        }
        fixture.close();
        QVERIFY(fixture.open());
        QCOMPARE(fixture.session->editor().changes().size(), 1);
        QVERIFY(!fixture.session->editor().find(WindowFixture::key(QStringLiteral("api"), rrtype::A)));
    }

    void listsFindingsAndJumpsToTheRow()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        QSignalSpy checked(fixture.session.get(), &ZoneSession::findingsChanged);
        QVERIFY(fixture.session->editor().addRecord(QStringLiteral("www"), QStringLiteral("CNAME"), {},
                                                    QStringLiteral("api")));
        QVERIFY(checked.wait());
        auto* findings = child<QListView>(window.page, "findings");
        QVERIFY(findings->isVisible());
        QVERIFY(findings->model()->rowCount() > 0);
        QTest::mouseClick(findings->viewport(), Qt::LeftButton, {},
                          findings->visualRect(findings->model()->index(0, 0)).center());
        const QModelIndex current = window.page->view()->currentIndex();
        QCOMPARE(current.siblingAtColumn(RecordsModel::NameColumn).data().toString(), QStringLiteral("www"));
        QVERIFY(!fixture.session->edits().blocking().isEmpty());
        // An error that the edit brings keeps it from the store.
        QSignalSpy failed(fixture.session.get(), &ZoneSession::failed);
        fixture.session->commit(QString());
        QVERIFY(failed.wait());
        QCOMPARE(fixture.revision(), 1);
    }

    void filtersAndCounts()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        auto* count = child<QLabel>(window.page, "count");
        QTRY_VERIFY(count->text().startsWith(QStringLiteral("10 ")));
        window.page->setFilter(QStringLiteral("type:A ttl:<300"));
        QTRY_VERIFY(count->text().startsWith(QStringLiteral("1 of 10")));
        window.page->setFilter(QStringLiteral("web"));
        QTRY_VERIFY(count->text().startsWith(QStringLiteral("2 of 10"))); // the note of an RRset
        window.page->setFilter(QString());
        QTRY_VERIFY(count->text().startsWith(QStringLiteral("10 ")));
    }

    void completesTheFilterLanguage()
    {
        QVERIFY(FilterCompleter::proposals(QStringLiteral("ty")).contains(QStringLiteral("type:")));
        QVERIFY(FilterCompleter::proposals(QStringLiteral("type:")).contains(QStringLiteral("type:CAA")));
        QVERIFY(FilterCompleter::proposals(QStringLiteral("state:d")).contains(QStringLiteral("state:drifted")));
        QLineEdit line;
        auto* completer = new FilterCompleter(&line);
        line.show();
        QTest::keyClicks(&line, QStringLiteral("mail type:tl"));
        QCOMPARE(completer->currentCompletion(), QStringLiteral("mail type:TLSA"));
        QTest::keyClicks(&line, QStringLiteral("sa")); // whole: nothing is in the way of Enter
        QCOMPARE(completer->completionCount(), 0);
        QVERIFY(!completer->popup()->isVisible());
    }

    void remembersItsColumns()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        QByteArray kept;
        {
            Window window(fixture.session.get());
            window.page->view()->setColumnHidden(RecordsModel::NoteColumn, true);
            window.page->view()->setColumnWidth(RecordsModel::NameColumn, 321);
            window.page->view()->horizontalHeader()->moveSection(2, 1);
            kept = window.page->columns().state();
        }
        Window window(fixture.session.get());
        window.page->columns().restore(kept);
        QVERIFY(window.page->view()->isColumnHidden(RecordsModel::NoteColumn));
        QCOMPARE(window.page->view()->columnWidth(RecordsModel::NameColumn), 321);
        QCOMPARE(window.page->view()->horizontalHeader()->visualIndex(RecordsModel::TypeColumn), 1);
        // They fill the view.
        const QHeaderView* header = window.page->view()->horizontalHeader();
        QCOMPARE(header->length(), window.page->view()->viewport()->width());
    }

    void aDamagedSettingsFileHidesNothingThatOneNeeds()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        Window window(fixture.session.get());
        window.page->columns().restore(QByteArray("\xff\x00garbage", 9));
        QVERIFY(!window.page->view()->isColumnHidden(RecordsModel::ValueColumn));
        // What a table of another version hid: its value.
        QByteArray hidden;
        {
            Window other(fixture.session.get());
            other.page->view()->setColumnHidden(RecordsModel::ValueColumn, true);
            hidden = other.page->columns().state();
        }
        window.page->setSession(fixture.session.get());
        window.page->columns().restore(hidden);
        QVERIFY(!window.page->view()->isColumnHidden(RecordsModel::ValueColumn));
        QVERIFY(window.page->view()->columnWidth(RecordsModel::ValueColumn) > 100);
    }
};

ZONELOOM_WATCHED_TEST(TestRecordsPage)
#include "TestRecordsPage.moc"
