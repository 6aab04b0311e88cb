// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Translations.h"
#include "models/items/ItemRoles.h"
#include "providers/ProviderRegistry.h"
#include "tests/support/Records.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/ControlWalk.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/ZoneSession.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountsDialog.h"
#include "ui/accounts/PassphraseDialog.h"
#include "ui/accounts/RemoveAccountDialog.h"
#include "ui/dialogs/CommitDialog.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/DeleteZoneDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NewZoneDialog.h"
#include "ui/dialogs/ZoneSettingsDialog.h"
#include "ui/drift/DriftPage.h"
#include "ui/links/LinkDetails.h"
#include "ui/links/LinkDialog.h"
#include "ui/links/RemoveLinkDialog.h"
#include "ui/manners/AboutDialog.h"
#include "ui/manners/ShortcutsDialog.h"
#include "ui/manners/WindowManners.h"
#include "ui/palette/CommandPalette.h"
#include "ui/plan/PlanDialog.h"
#include "ui/records/NameDialog.h"
#include "ui/records/PasteDialog.h"
#include "ui/records/RecordDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/records/ReplaceDialog.h"
#include "ui/records/TtlDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SettingsFile.h"
#include "ui/sidebar/OverviewPage.h"
#include "ui/sidebar/Sidebar.h"
#include "ui/start/ProviderImportDialog.h"
#include "ui/start/WelcomePage.h"
#include "ui/window/MainWindow.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

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
    QWidget* open(const QByteArray& dialog);

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

QWidget* TestControls::open(const QByteArray& name)
{
    Workspace& workspace = *m_fixture->workspace;
    ZoneSession& session = *m_window->session();
    const QList<RRset> records{a("www", "192.0.2.1")};
    QWidget* on = m_window.get();
    const auto shown = [](auto* dialog) -> QWidget* {
        dialog->open();
        return dialog;
    };
    if (name == "new zone")
        return shown(new NewZoneDialog(workspace, on));
    if (name == "import")
        return shown(new ImportDialog(workspace, QStringLiteral("example.com"), on));
    if (name == "import from a provider")
        return shown(new ProviderImportDialog(workspace, on));
    if (name == "zone settings")
        return shown(new ZoneSettingsDialog(workspace, *workspace.zone(origin()), on));
    if (name == "delete zone")
        return shown(new DeleteZoneDialog(workspace, *workspace.zone(origin()), on));
    if (name == "accounts")
        return shown(new AccountsDialog(workspace, on));
    if (name == "new account")
        return shown(new AccountDialog(workspace, on));
    if (name == "remove account")
        return shown(new RemoveAccountDialog(workspace, m_account, {}, on));
    if (name == "passphrase")
        return shown(new PassphraseDialog(PassphraseDialog::Purpose::NewVault, on));
    if (name == "new link")
        return shown(new LinkDialog(workspace, origin(), on));
    if (name == "link")
        return shown(new LinkDialog(workspace, m_link, on));
    if (name == "remove link")
        return shown(new RemoveLinkDialog(workspace, m_link, on));
    if (name == "commit")
        return shown(new CommitDialog(session, on));
    if (name == "conflicts")
        return shown(new ConflictDialog(session.edits(), on));
    if (name == "plan")
        return shown(new PlanDialog(session, on));
    if (name == "paste")
        return shown(new PasteDialog(session, QStringLiteral("www 300 A 192.0.2.7\n"), on));
    if (name == "TTL")
        return shown(new TtlDialog(session, records, on));
    if (name == "name")
        return shown(new NameDialog(session, records, on));
    if (name == "replace")
        return shown(new ReplaceDialog(session, records, on));
    if (name == "go to") {
        QTest::keyClick(on, Qt::Key_K, Qt::ControlModifier);
        return on->findChild<CommandPalette*>();
    }
    if (name == "settings")
        return shown(new SettingsDialog(*m_file, on));
    if (name == "shortcuts")
        return shown(new ShortcutsDialog(m_window->findChildren<QAction*>(), on));
    if (name == "about")
        return shown(new AboutDialog(QStringLiteral("store"), on));
    if (name == "link details") {
        auto* details = new LinkDetails(session.links().first(), LinkReport(), on);
        details->popUp(QPoint(100, 100));
        return details;
    }
    return nullptr;
}

void TestControls::dialogs_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"new zone",
                             "import",
                             "import from a provider",
                             "zone settings",
                             "delete zone",
                             "accounts",
                             "new account",
                             "remove account",
                             "passphrase",
                             "new link",
                             "link",
                             "remove link",
                             "commit",
                             "conflicts",
                             "plan",
                             "paste",
                             "TTL",
                             "name",
                             "replace",
                             "go to",
                             "settings",
                             "shortcuts",
                             "about",
                             "link details"})
        QTest::newRow(name) << QByteArray(name);
}

void TestControls::dialogs()
{
    QFETCH(QByteArray, name);
    const QPointer<QWidget> dialog = open(name);
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
