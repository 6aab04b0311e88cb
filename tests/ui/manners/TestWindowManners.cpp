// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/WindowManners.h"

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Records.h"
#include "tests/support/WatchedApplication.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/dialogs/CommitDialog.h"
#include "ui/print/TablePrinter.h"
#include "ui/records/FilterLine.h"
#include "ui/records/RecordsPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SettingsFile.h"
#include "ui/sidebar/OverviewPage.h"
#include "ui/theme/Icons.h"
#include "ui/window/MainWindow.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;

/// The window's manners, used by keyboard over a store with one zone.
class TestWindowManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesToARecordByTyping();
    void deletesNoRecordThatIsNotSeen();
    void opensItsDialogsByKey_data();
    void opensItsDialogsByKey();
    void aZoneWithoutLinksHasNothingToSend();
    void withNothingChosenNothingIsEdited();
    void theOverviewHasOneSearch();
    void theAuthorOfTheSettingsSignsTheNextCommit();
    void tellsOfACommitForAWhile();
    void asksBeforeItClosesOverStagedChanges();
    void writesAPdf();
    void breaksManyRowsIntoPages();
    void aboutNamesVersions();
    void iconsAreSharpAtEachScale_data();
    void iconsAreSharpAtEachScale();

private:
    /// Presses a button of the message box that is about to open; says what its text was.
    QString answer(QMessageBox::ButtonRole role);
    /// Does what the action of that name does; false where there is none or it is disabled.
    [[nodiscard]] bool trigger(const QString& action) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowManners> m_manners;
};

bool TestWindowManners::trigger(const QString& action) const
{
    auto* found = m_window->findChild<QAction*>(action);
    if (!found || !found->isEnabled())
        return false;
    found->trigger();
    return true;
}

void TestWindowManners::init()
{
    Theme::apply(*qApp, Theme::Scheme::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Settings settings;
    settings.storeLocation = m_folder->filePath(QStringLiteral("store.db"));
    settings.author = QStringLiteral("ada");
    settings.watches = false;
    {
        const auto store = Store::open(settings.storeLocation).value();
        const qint64 timeline = store->zones().create(origin()).value().timeline;
        QVERIFY(store->timelines().replace(timeline, zone({soa(1), a("www", "192.0.2.1"), a("mail", "192.0.2.2")}),
                                           {QStringLiteral("ada"), QStringLiteral("first")}));
    }
    m_file = std::make_unique<SettingsFile>(m_folder->filePath(QStringLiteral("window.ini")));
    m_workspace = std::make_unique<Workspace>(settings);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_manners = std::make_unique<WindowManners>(*m_window, *m_workspace, *m_file);
    m_window->show();
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open();
    QVERIFY(opened.wait());
    m_window->openZone(origin());
    m_window->openTab(MainWindow::RecordsTab);
    QTRY_VERIFY(m_window->session() && m_window->session()->isLoaded());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowManners::cleanup()
{
    m_manners.reset();
    m_window.reset();
    m_workspace.reset();
}

void TestWindowManners::goesToARecordByTyping()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto* typed = QApplication::activeModalWidget()->findChild<QLineEdit*>();
    QTest::keyClicks(typed, QStringLiteral("www"));
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const QModelIndex current = m_window->records().view()->currentIndex();
    QVERIFY(current.isValid());
    QStringList row;
    for (int column = 0; column < current.model()->columnCount(); ++column)
        row += current.siblingAtColumn(column).data().toString();
    QVERIFY2(row.contains(QStringLiteral("www")), qPrintable(row.join(u'|')));
}

void TestWindowManners::deletesNoRecordThatIsNotSeen()
{
    m_window->openTab(MainWindow::RecordsTab);
    QAbstractItemView* view = m_window->records().view();
    QVERIFY(view->model()->rowCount() > 0);
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 2, 1));
    m_window->openTab(MainWindow::DriftTab);
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QVERIFY(m_window->session()->editor().changes().isEmpty());
    m_window->openTab(MainWindow::RecordsTab);
    view->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QCOMPARE(m_window->session()->editor().changes().size(), 1);
    m_window->session()->editor().discard();
}

void TestWindowManners::opensItsDialogsByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("title");
    QTest::newRow("settings") << int(Qt::Key_Comma) << QStringLiteral("Settings");
    QTest::newRow("overview of keys") << int(Qt::Key_F1) << QStringLiteral("Keyboard shortcuts");
    QTest::newRow("go to") << int(Qt::Key_K) << QStringLiteral("Go to");
}

void TestWindowManners::opensItsDialogsByKey()
{
    QFETCH(int, key);
    QFETCH(QString, title);
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->windowTitle(), title);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestWindowManners::aZoneWithoutLinksHasNothingToSend()
{
    for (const char* name : {"plan", "sync", "ask-servers"}) {
        const auto* action = m_window->findChild<QAction*>(QString::fromLatin1(name));
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().startsWith(QStringLiteral("Link a provider first")), name);
    }
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QApplication::activeModalWidget());
    // Once it is linked.
    {
        const auto store = Store::open(m_folder->filePath(QStringLiteral("store.db"))).value();
        QVERIFY(store->accounts().add({QStringLiteral("files"), QStringLiteral("zonefile"), {}, {}}));
        Link link;
        link.zone = origin();
        link.name = link.account = QStringLiteral("files");
        QVERIFY(store->links().add(link));
    }
    m_workspace->touch(origin());
    for (const char* name : {"plan", "sync", "ask-servers"}) {
        const auto* action = m_window->findChild<QAction*>(QString::fromLatin1(name));
        QTRY_VERIFY2(action->isEnabled(), name);
        QVERIFY2(!action->toolTip().startsWith(QStringLiteral("Link a provider first")), name);
    }
}

void TestWindowManners::withNothingChosenNothingIsEdited()
{
    QAbstractItemView* view = m_window->records().view();
    const auto* edit = m_window->findChild<QAction*>(QStringLiteral("edit-record"));
    view->clearSelection();
    QVERIFY(!edit->isEnabled());
    view->setCurrentIndex(view->model()->index(1, 1));
    QVERIFY(edit->isEnabled());
    QTest::keyClick(view, Qt::Key_F2);
    QVERIFY(view->findChild<QLineEdit*>());
}

void TestWindowManners::theOverviewHasOneSearch()
{
    auto* filter = m_window->findChild<FilterLine*>();
    QVERIFY(filter->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<OverviewPage*>()->isVisible());
    QTRY_VERIFY(!filter->isVisible()); // there are no records here
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    const QAbstractItemModel* zones = m_window->findChild<OverviewPage*>()->view()->model();
    QTRY_COMPARE(zones->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("nothing of that name"));
    QCOMPARE(zones->rowCount(), 0);
    search->clear();
    QCOMPARE(zones->rowCount(), 1);
    m_window->openZone(origin());
    QTRY_VERIFY(filter->isVisible());
}

void TestWindowManners::theAuthorOfTheSettingsSignsTheNextCommit()
{
    const auto stage = [this](const QString& name) {
        return m_window->session()->editor().addRecord(name, QStringLiteral("A"), QStringLiteral("300"),
                                                       QStringLiteral("192.0.2.9"));
    };
    const auto sign = [this](const QString& author) {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        [] { QTRY_VERIFY(qobject_cast<SettingsDialog*>(QApplication::activeModalWidget())); }();
        QWidget* dialog = QApplication::activeModalWidget();
        auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("author"));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, author);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        [] { QTRY_VERIFY(!QApplication::activeModalWidget()); }();
    };
    const auto commit = [this] {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        [] { QTRY_VERIFY(qobject_cast<CommitDialog*>(QApplication::activeModalWidget())); }();
        QSignalSpy committed(m_window->session(), &ZoneSession::committed);
        QWidget* dialog = QApplication::activeModalWidget();
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("commit"));
        [button] { QTRY_VERIFY(button && button->isEnabled()); }();
        QTest::mouseClick(button, Qt::LeftButton);
        const bool done = committed.size() > 0 || committed.wait();
        [] { QTRY_VERIFY(!QApplication::activeModalWidget()); }();
        m_window->activateWindow();
        return done;
    };
    const auto authors = [this] {
        const auto store = Store::open(m_folder->filePath(QStringLiteral("store.db"))).value();
        const QList<Revision> history =
            store->timelines().history(store->zones().find(origin()).value().timeline).value();
        QStringList names;
        for (const Revision& revision : history)
            names += QString::number(revision.number) + u' ' + revision.author;
        names.sort();
        return names;
    };
    // What was staged before goes along.
    QVERIFY(stage(QStringLiteral("new")));
    QTest::qWait(300); // saved under the name that was
    sign(QStringLiteral("Grace Hopper"));
    QVERIFY(commit());
    QCOMPARE(authors(), (QStringList{QStringLiteral("1 ada"), QStringLiteral("2 Grace Hopper")}));
    QTRY_COMPARE(m_window->session()->editor().changes().size(), 0);
    QVERIFY(stage(QStringLiteral("newer")));
    sign(QStringLiteral("Barbara Liskov"));
    QVERIFY(commit());
    QCOMPARE(authors().last(), QStringLiteral("3 Barbara Liskov"));
}

void TestWindowManners::tellsOfACommitForAWhile()
{
    const auto* message = m_window->findChild<QLabel*>(QStringLiteral("status-message"));
    QVERIFY(message);
    const auto stage = [this](const QString& name) {
        return m_window->session()->editor().addRecord(name, QStringLiteral("A"), QStringLiteral("300"),
                                                       QStringLiteral("192.0.2.9"));
    };
    const auto commit = [this] {
        m_window->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(m_window.get())); }();
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        [] { QTRY_VERIFY(qobject_cast<CommitDialog*>(QApplication::activeModalWidget())); }();
        auto* button = QApplication::activeModalWidget()->findChild<QPushButton*>(QStringLiteral("commit"));
        [button] { QTRY_VERIFY(button && button->isEnabled()); }();
        QTest::mouseClick(button, Qt::LeftButton);
        [this] { QTRY_COMPARE(m_window->session()->editor().changes().size(), 0); }();
        [] { QTRY_VERIFY(!QApplication::activeModalWidget()); }();
    };
    QVERIFY(stage(QStringLiteral("new")));
    commit();
    QCOMPARE(message->text(), QStringLiteral("Committed as revision 2"));
    QVERIFY(stage(QStringLiteral("newer"))); // something else has begun
    QTRY_COMPARE(message->text(), QString());
    commit();
    QCOMPARE(message->text(), QStringLiteral("Committed as revision 3"));
    QTest::qWait(7000);
    QCOMPARE(message->text(), QStringLiteral("Committed as revision 3")); // time to read it
    QTRY_COMPARE_WITH_TIMEOUT(message->text(), QString(), 6000);
}

QString TestWindowManners::answer(QMessageBox::ButtonRole role)
{
    QString said;
    QTimer::singleShot(0, this, [&said, role] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        said = box->text() + u' ' + box->informativeText();
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == role)
                button->click();
    });
    m_window->close();
    return said;
}

void TestWindowManners::asksBeforeItClosesOverStagedChanges()
{
    QVERIFY(m_window->session()->editor().addRecord(QStringLiteral("new"), QStringLiteral("A"), QStringLiteral("300"),
                                                    QStringLiteral("192.0.2.9")));
    const QString said = answer(QMessageBox::RejectRole);
    QVERIFY2(said.contains(QLatin1String("example")) && said.contains(QLatin1String("kept in the store")),
             qPrintable(said));
    QVERIFY(m_window->isVisible());
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(!m_window->isVisible()); // once it is saved, and with no second question
    m_window->session()->editor().discard();
}

void TestWindowManners::writesAPdf()
{
    const QString path = m_folder->filePath(QStringLiteral("zone.pdf"));
    QVERIFY(trigger(QStringLiteral("export-pdf")));
    QTRY_VERIFY(qobject_cast<QFileDialog*>(QApplication::activeModalWidget()));
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
}

void TestWindowManners::breaksManyRowsIntoPages()
{
    PrintTable table;
    table.title = QStringLiteral("many");
    table.columns = {QStringLiteral("Name"), QStringLiteral("Value")};
    table.shares = {1, 3};
    table.rows = 500;
    qsizetype asked = 0;
    table.row = [&asked](qsizetype row) {
        ++asked;
        return QStringList{QString::number(row), QString(row == 7 ? 4000 : 20, u'x')};
    };
    QBuffer paper;
    QVERIFY(paper.open(QIODevice::WriteOnly));
    QPdfWriter pdf(&paper);
    const int pages = TablePrinter::print(pdf, table);
    QVERIFY2(pages > 4 && pages < 20, qPrintable(QString::number(pages)));
    QCOMPARE(asked, 500);
    std::atomic_bool stop = true;
    QCOMPARE(TablePrinter::print(pdf, table, &stop), 0);
}

void TestWindowManners::aboutNamesVersions()
{
    QVERIFY(trigger(QStringLiteral("about")));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QString text;
    for (const QLabel* label : QApplication::activeModalWidget()->findChildren<QLabel*>())
        text += label->text() + u'\n';
    QVERIFY2(text.contains(QStringLiteral("Qt %1").arg(QLatin1String(qVersion()))), qPrintable(text));
    static const QRegularExpression versions(QStringLiteral("ldns \\d+\\.\\d+.*SQLite 3\\.\\d+.*OpenSSL 3\\."),
                                             QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(text.contains(versions), qPrintable(text));
    QVERIFY(text.contains(m_folder->filePath(QStringLiteral("store.db"))));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

void TestWindowManners::iconsAreSharpAtEachScale_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestWindowManners::iconsAreSharpAtEachScale()
{
    QFETCH(qreal, scale);
    const int pixels = qRound(16 * scale);
    for (const QIcon& icon :
         {Icons::application(), Icons::state(CellState::Drifted), Icons::state(CellState::InSync)}) {
        const QImage drawn = icon.pixmap(QSize(16, 16), scale).toImage();
        QCOMPARE(drawn.size(), QSize(pixels, pixels)); // drawn at that size, not enlarged
        int ink = 0;
        for (int y = 0; y < pixels; ++y)
            for (int x = 0; x < pixels; ++x)
                ink += qAlpha(drawn.pixel(x, y)) > 128;
        QVERIFY2(ink > pixels * pixels / 12, qPrintable(QString::number(ink)));
    }
}

ZONELOOM_WATCHED_TEST(TestWindowManners)
#include "TestWindowManners.moc"
