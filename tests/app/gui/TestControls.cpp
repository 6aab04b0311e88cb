// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Translations.h"
#include "models/items/DriftMatrixModel.h"
#include "models/items/ItemRoles.h"
#include "providers/ProviderRegistry.h"
#include "tests/app/gui/EveryDialog.h"
#include "tests/support/Records.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/ControlWalk.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/ZoneSession.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/drift/DriftPage.h"
#include "ui/manners/WindowManners.h"
#include "ui/records/RecordDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/settings/SettingsFile.h"
#include "ui/sidebar/OverviewPage.h"
#include "ui/sidebar/Sidebar.h"
#include "ui/start/WelcomePage.h"
#include "ui/window/MainWindow.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <tuple>

using namespace zoneloom;
using namespace zoneloom::testing;

/// Every menu, page and dialog, in both languages: no letter stands for two things, every control has a name and a role
/// for a screen reader, and Tab goes through them as one reads.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void init();
    void cleanup();
    void menus();
    void contextMenus_data();
    void contextMenus();
    void pages_data();
    void pages();
    void driftWithADecision();
    void welcome();
    void dialogs_data();
    void dialogs();
    void questionBeforeClosing();
    void formOfEachType();
    void formOfEachProvider();

private:
    QStringList wrongWith(const QWidget* window) const
    {
        return ControlWalk::clashes(window) + ControlWalk::unspoken(window) + ControlWalk::outOfOrder(window) +
               ControlWalk::misaligned(window) + ControlWalk::outOfReach(window);
    }

    std::unique_ptr<Translations> m_words;
    std::unique_ptr<DialogFixture> m_fixture;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<MainWindow> m_window;
    Account m_account;
    Link m_link;
};

#define VERIFY_RIGHT(wrong)                                                                                            \
    do {                                                                                                               \
        const QStringList lines = (wrong);                                                                             \
        QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));                                              \
    } while (false)

void TestControls::init()
{
    QFETCH_GLOBAL(QString, language);
    m_words = std::make_unique<Translations>(language);
    m_fixture = std::make_unique<DialogFixture>();
    const ZoneSummary made = m_fixture->addZone(QStringLiteral("example.com"));
    QVERIFY(m_fixture->store->timelines().replace(made.timeline,
                                                  zone({soa(1), a("www", "192.0.2.1"), a("mail", "192.0.2.2")}),
                                                  {QStringLiteral("ada"), QStringLiteral("first")}));
    m_account = {QStringLiteral("files"), QStringLiteral("zonefile"), {}, {}};
    m_account.fields.insert(QStringLiteral("path"), m_fixture->folder.filePath(QStringLiteral("%z.zone")));
    QVERIFY(m_fixture->store->accounts().add(m_account));
    m_link.zone = origin();
    m_link.name = m_link.account = m_account.name;
    m_link = m_fixture->store->links().add(m_link).value();
    m_file = std::make_unique<SettingsFile>(m_fixture->folder.filePath(QStringLiteral("window.ini")));
    m_window = std::make_unique<MainWindow>(*m_fixture->workspace);
    new WindowManners(*m_window, *m_fixture->workspace, *m_file);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openZone(origin());
    QTRY_VERIFY(m_window->session() && m_window->session()->isLoaded());
    QTRY_COMPARE(m_window->session()->links().size(), 1);
    QVERIFY(m_window->session()->editor().addRecord(QStringLiteral("new"), QStringLiteral("A"), QStringLiteral("300"),
                                                    QStringLiteral("192.0.2.9")));
}

void TestControls::cleanup()
{
    m_window->session()->editor().discard();
    m_window.reset();
    m_file.reset();
    m_fixture.reset();
    m_words.reset();
}

void TestControls::menus()
{
    QStringList wrong;
    // Those of buttons and headers are filled when they are opened.
    m_window->openTab(MainWindow::HistoryTab);
    QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("history-restore"))->isEnabled());
    int others = 0;
    for (QMenu* menu : m_window->findChildren<QMenu*>()) {
        if (qobject_cast<QMenuBar*>(menu->parentWidget()))
            continue;
        Q_EMIT menu->aboutToShow();
        others += menu->isEmpty() ? 0 : 1;
        for (const QString& line : ControlWalk::clashes(menu))
            wrong += QStringLiteral("menu of %1: %2")
                         .arg(QString::fromLatin1(menu->parent()->metaObject()->className()), line);
    }
    QVERIFY2(others >= 3, qPrintable(QString::number(others))); // columns, links, what to bring back
    for (const QAction* menu : m_window->menuBar()->actions()) {
        for (const QString& line : ControlWalk::clashes(menu->menu()))
            wrong += menu->text() + QStringLiteral(": ") + line;
    }
    VERIFY_RIGHT(wrong);
}

void TestControls::contextMenus_data()
{
    QTest::addColumn<QByteArray>("of");
    for (const char* of : {"zone", "zone in the overview", "record", "cell"})
        QTest::newRow(of) << QByteArray(of);
}

void TestControls::contextMenus()
{
    QFETCH(QByteArray, of);
    const QPoint at(300, 300);
    if (of == "zone")
        Q_EMIT m_window->findChild<Sidebar*>()->contextMenuAsked(origin(), at);
    else if (of == "zone in the overview")
        Q_EMIT m_window->findChild<OverviewPage*>()->contextMenuAsked(origin(), at);
    else if (of == "record")
        Q_EMIT m_window->records().contextMenuAsked(at);
    else
        Q_EMIT m_window->drift().contextMenuAsked(at);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().size() > 2);
    const QStringList wrong = ControlWalk::clashes(menu);
    menu->close();
    VERIFY_RIGHT(wrong);
}

void TestControls::pages_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("records") << int(MainWindow::RecordsTab);
    QTest::newRow("drift") << int(MainWindow::DriftTab);
    QTest::newRow("history") << int(MainWindow::HistoryTab);
    QTest::newRow("overview") << -1;
}

void TestControls::pages()
{
    QFETCH(int, page);
    m_window->session()->start(SyncRequest::Mode::Read);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->workspace->running(), 0, 20'000);
    if (page < 0)
        m_window->openOverview();
    else
        m_window->openTab(static_cast<MainWindow::Tab>(page));
    QTest::qWait(50);
    VERIFY_RIGHT(wrongWith(m_window.get()));
    if (page < 0) // what cleanup() ends
        m_window->openZone(origin());
}

void TestControls::driftWithADecision()
{
    const QByteArray head =
        "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1.example.net. h.example.net. 1 7200 3600 9000 60\n"
        "@ NS ns1.example.net.\n";
    std::ignore = m_fixture->write(QStringLiteral("example.com.zone"), head + "www A 192.0.2.77\nstray A 192.0.2.9\n");
    m_window->session()->start(SyncRequest::Mode::Read);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->workspace->running(), 0, 20'000);
    m_window->openTab(MainWindow::DriftTab);
    QTreeView* view = m_window->drift().view();
    const DriftMatrixModel& model = m_window->drift().model();
    const auto row = [&model] {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.index(at, DriftMatrixModel::NameColumn).data().toString() == QStringLiteral("stray"))
                return at;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(model.index(row(), DriftMatrixModel::FirstLinkColumn)).center());
    QTest::qWait(50);
    VERIFY_RIGHT(wrongWith(m_window.get()));
    auto* push = m_window->findChild<QAbstractButton*>(QStringLiteral("push-cells"));
    QVERIFY(push && push->isVisible() && push->isEnabled());
    QTest::mouseClick(push, Qt::LeftButton);
    QTRY_VERIFY(m_window->drift().findChild<QWidget*>(QStringLiteral("decisions"))->isVisible());
    VERIFY_RIGHT(wrongWith(m_window.get()));
}

void TestControls::welcome()
{
    DialogFixture empty;
    MainWindow window(*empty.workspace);
    window.resize(1280, 800);
    window.show();
    empty.workspace->reloadZones();
    QTRY_VERIFY(window.findChild<WelcomePage*>()->isVisible());
    VERIFY_RIGHT(wrongWith(&window));
}

void TestControls::dialogs_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : EveryDialog::Names)
        QTest::newRow(name) << QByteArray(name);
}

void TestControls::dialogs()
{
    QFETCH(QByteArray, name);
    const EveryDialog dialogs{*m_window, *m_fixture->workspace, *m_file, m_account, m_link};
    const QPointer<QWidget> dialog = dialogs.open(name);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::qWait(100); // what it asks the store for
    const QStringList wrong = wrongWith(dialog);
    dialog->close();
    VERIFY_RIGHT(wrong);
}

void TestControls::questionBeforeClosing()
{
    QStringList wrong{QStringLiteral("nothing was asked")};
    QTimer::singleShot(0, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        wrong = wrongWith(box);
        box->reject();
    });
    m_window->close();
    VERIFY_RIGHT(wrong);
}

void TestControls::formOfEachType()
{
    QStringList wrong;
    for (const char* type : {"A", "AAAA", "CNAME", "MX", "TXT", "NS", "SRV", "CAA", "TLSA", "SVCB", "HTTPS", "DS",
                             "SSHFP", "PTR", "NAPTR"}) {
        auto* dialog = new RecordDialog(*m_window->session(), RecordDialog::Purpose::New, {}, m_window.get());
        dialog->open();
        auto* box = dialog->findChild<QComboBox*>();
        QVERIFY(box);
        const int row = box->findText(QString::fromLatin1(type), Qt::MatchStartsWith);
        if (row >= 0)
            box->setCurrentIndex(row);
        else if (box->isEditable())
            box->setEditText(QString::fromLatin1(type));
        QTest::qWait(20);
        for (const QString& line : wrongWith(dialog))
            wrong += QString::fromLatin1(type) + QStringLiteral(": ") + line;
        dialog->close();
    }
    VERIFY_RIGHT(wrong);
}

void TestControls::formOfEachProvider()
{
    QStringList wrong;
    for (const ProviderDescriptor* provider : ProviderRegistry::all()) {
        auto* dialog = new AccountDialog(*m_fixture->workspace, m_window.get());
        dialog->open();
        dialog->chooseProvider(provider->id);
        QTest::qWait(10);
        for (const QString& line : wrongWith(dialog))
            wrong += provider->id + QStringLiteral(": ") + line;
        dialog->close();
    }
    VERIFY_RIGHT(wrong);
}

ZONELOOM_WATCHED_TEST(TestControls)
#include "TestControls.moc"
