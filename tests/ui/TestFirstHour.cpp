// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "providers/ProviderRegistry.h"
#include "tests/support/PowerDnsServer.h"
#include "tests/support/Records.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "tests/ui/support/Hands.h"
#include "ui/ZoneSession.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountsDialog.h"
#include "ui/dialogs/CommitDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/drift/DriftPage.h"
#include "ui/links/LinkDialog.h"
#include "ui/manners/WindowManners.h"
#include "ui/plan/PlanDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/settings/SettingsFile.h"
#include "ui/start/WelcomePage.h"
#include "ui/window/MainWindow.h"
#include "ui/zoneheader/ZoneHeader.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

constexpr int kPatience = 30'000; // milliseconds, on a busy machine

const QByteArray masterFile = "$ORIGIN example.com.\n"
                              "$TTL 3600\n"
                              "@ IN SOA ns1 hostmaster 1 7200 3600 1209600 300\n"
                              "@ IN NS ns1\n@ IN NS ns2\n"
                              "ns1 IN A 192.0.2.53\nns2 IN A 192.0.2.54\n"
                              "www 300 IN A 192.0.2.20\n"
                              "mail IN A 192.0.2.25\n@ IN MX 10 mail\n";

/// What the server answers to that question, as dig prints it.
QByteArray digged(const PowerDnsServer& server, const QString& name, const QString& type)
{
    QProcess dig;
    dig.start(QStringLiteral("dig"), {QStringLiteral("@127.0.0.1"), QStringLiteral("-p"),
                                      QString::number(server.dnsPort()), QStringLiteral("+short"), name, type});
    dig.waitForFinished();
    return dig.readAllStandardOutput().trimmed();
}

std::unique_ptr<Provider> stranger(const PowerDnsServer& server)
{
    ProviderContext context;
    context.endpoint = server.endpoint();
    context.fields[QStringLiteral("api-key")] = QString::fromLatin1(PowerDnsServer::ApiKey);
    return std::move(ProviderRegistry::make(QStringLiteral("powerdns"), context).value());
}

} // namespace

// A step that a person cannot take ends the test with where they are stuck.
#define STEP(step)                                                                                                     \
    do {                                                                                                               \
        const QString stuck = (step);                                                                                  \
        QVERIFY2(stuck.isEmpty(), qPrintable(stuck));                                                                  \
    } while (false)

/// From the first start to “live on both servers” and back to it after somebody changed one of them: with the mouse
/// alone, and with the keyboard alone.
class TestFirstHour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromStartToLiveOnBothServers_data();
    void fromStartToLiveOnBothServers();

private:
    void start();
    void importsAMasterFile(const Hands& hands);
    void addsAnAccount(const Hands& hands, const PowerDnsServer& server, const QString& name);
    void links(const Hands& hands, int account, bool creates);
    void pushesWhatWasLookedAt(const Hands& hands);
    void settlesWhatSomebodyChanged(const Hands& hands);
    void changesARecord(const Hands& hands);
    QAbstractButton* button(const QWidget* in, const QString& text) const;
    bool isLive(const QString& link, int revision) const;

    std::unique_ptr<PowerDnsServer> m_first;
    std::unique_ptr<PowerDnsServer> m_second;
    std::unique_ptr<DialogFixture> m_fixture;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<MainWindow> m_window;
};

QAbstractButton* TestFirstHour::button(const QWidget* in, const QString& text) const
{
    for (QAbstractButton* one : in->findChildren<QAbstractButton*>()) {
        if (one->isVisible() && QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

bool TestFirstHour::isLive(const QString& link, int revision) const
{
    const Link found = m_fixture->store->links().find(origin(), link).value();
    const LinkStatus status = m_fixture->store->links().status(found.id).value();
    return status.baseRevision == revision && status.liveAt && status.liveAt >= status.readBackAt;
}

void TestFirstHour::start()
{
    m_first = std::make_unique<PowerDnsServer>();
    m_second = std::make_unique<PowerDnsServer>();
    QVERIFY2(m_first->start(), m_first->output().constData());
    QVERIFY2(m_second->start(), m_second->output().constData());
    m_fixture = std::make_unique<DialogFixture>();
    m_file = std::make_unique<SettingsFile>(m_fixture->folder.filePath(QStringLiteral("window.ini")));
    m_window = std::make_unique<MainWindow>(*m_fixture->workspace);
    new WindowManners(*m_window, *m_fixture->workspace, *m_file);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->workspace->reloadZones();
    QTRY_VERIFY(m_window->findChild<WelcomePage*>()->isVisible());
}

void TestFirstHour::importsAMasterFile(const Hands& hands)
{
    STEP(hands.press(button(m_window->findChild<WelcomePage*>(), QStringLiteral("Import a master file"))));
    auto* dialog = DialogFixture::dialog<ImportDialog>();
    QVERIFY(dialog);
    STEP(hands.fill(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Path of the master file")),
                    m_fixture->write(QStringLiteral("example.com.zone"), masterFile)));
    QAbstractButton* import = button(dialog, QStringLiteral("Import"));
    QTRY_VERIFY(import->isEnabled());
    QCOMPARE(m_fixture->records(QStringLiteral("example.com")), QStringList()); // seen before it is written
    STEP(hands.press(import));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(m_window->session() && m_window->session()->isLoaded());
    QCOMPARE(m_fixture->records(QStringLiteral("example.com")).size(), 8);
}

void TestFirstHour::addsAnAccount(const Hands& hands, const PowerDnsServer& server, const QString& name)
{
    STEP(hands.menu(m_window->menuBar(), QStringLiteral("File"), QStringLiteral("Accounts…")));
    auto* accounts = DialogFixture::dialog<AccountsDialog>();
    QVERIFY(accounts);
    STEP(hands.press(button(accounts, QStringLiteral("Add…"))));
    auto* dialog = DialogFixture::dialog<AccountDialog>();
    QVERIFY(dialog);
    STEP(hands.fill(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Search providers")),
                    QStringLiteral("powerdns")));
    auto* providers = DialogFixture::named<QTableView>(dialog, QStringLiteral("Providers"));
    const QModelIndexList found =
        providers->model()->match(providers->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("PowerDNS"));
    QVERIFY(!found.isEmpty());
    STEP(hands.choose(providers, found.first()));
    STEP(hands.press(button(dialog, QStringLiteral("Next"))));
    const auto fill = [&](const char* label, const QString& text) {
        auto* field = DialogFixture::named<QLineEdit>(dialog, QString::fromLatin1(label));
        const QString stuck = hands.fill(field, text);
        return !stuck.isEmpty() || field->text() == text ? stuck : field->text();
    };
    STEP(fill("Name of the account", name));
    STEP(fill("Endpoint", server.endpoint()));
    STEP(fill("API key", QLatin1String(PowerDnsServer::ApiKey)));
    STEP(fill("Name servers", QStringLiteral("127.0.0.1:%1").arg(server.dnsPort())));
    STEP(hands.press(button(dialog, QStringLiteral("Test connection"))));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<NoteLabel*>()->kind(), NoteLabel::Kind::Good, kPatience);
    STEP(hands.press(button(dialog, QStringLiteral("Save"))));
    QTRY_COMPARE(QApplication::activeModalWidget(), accounts);
    QVERIFY(m_fixture->store->accounts().find(name));
    STEP(hands.press(button(accounts, QStringLiteral("Close"))));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestFirstHour::links(const Hands& hands, int account, bool creates)
{
    const QString words =
        account == 0 ? QStringLiteral("Link this zone to a provider…") : QStringLiteral("Add a link…");
    auto* header = m_window->findChild<ZoneHeader*>();
    QTRY_VERIFY_WITH_TIMEOUT(button(header, words), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->workspace->running(), 0, kPatience);
    STEP(hands.press(button(header, words)));
    auto* dialog = DialogFixture::dialog<LinkDialog>();
    QVERIFY(dialog);
    auto* box = DialogFixture::named<QComboBox>(dialog, QStringLiteral("Account"));
    QTRY_COMPARE(box->count(), 2);
    STEP(hands.pick(box, account));
    auto* create = dialog->findChild<QCheckBox*>();
    QAbstractButton* link = button(dialog, QStringLiteral("Link"));
    if (creates)
        QTRY_VERIFY_WITH_TIMEOUT(create->isChecked(), kPatience); // by itself, since the account has none
    QTRY_VERIFY_WITH_TIMEOUT(link->isEnabled(), kPatience);       // a zone of the same name is chosen by itself
    STEP(hands.press(link));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(m_fixture->store->links().all().value().size(), account + 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->workspace->running(), 0, kPatience);
}

void TestFirstHour::pushesWhatWasLookedAt(const Hands& hands)
{
    QTRY_COMPARE(m_window->session()->links().size(), 2);
    STEP(hands.menu(m_window->menuBar(), QStringLiteral("Sync"), QStringLiteral("Plan…")));
    auto* dialog = DialogFixture::dialog<PlanDialog>();
    QVERIFY(dialog);
    // Records are there already: nothing is written over them before a person says so.
    const auto lift = [dialog] { return dialog->findChild<QCheckBox*>(QStringLiteral("lift-second")); };
    QTRY_VERIFY_WITH_TIMEOUT(lift() && lift()->isVisible(), kPatience);
    STEP(hands.tick(lift()));
    STEP(hands.press(dialog->findChild<QAbstractButton*>(QStringLiteral("plan-send"))));
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(QStringLiteral("first"), 1) && isLive(QStringLiteral("second"), 1), kPatience);
    for (const PowerDnsServer* server : {m_first.get(), m_second.get()}) {
        QCOMPARE(digged(*server, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.20"));
        QCOMPARE(digged(*server, QStringLiteral("example.com"), QStringLiteral("MX")),
                 QByteArray("10 mail.example.com."));
    }
    // What nobody here knew of was left alone.
    QCOMPARE(digged(*m_second, QStringLiteral("old.example.com"), QStringLiteral("A")), QByteArray("192.0.2.99"));
}

void TestFirstHour::settlesWhatSomebodyChanged(const Hands& hands)
{
    const auto other = stranger(*m_first);
    ApplyRequest request;
    request.zone = other->findZone(origin().toText());
    request.changes = {{a("www", "192.0.2.20", 300), a("www", "192.0.2.66", 300)}};
    request.before = other->read(request.zone).content;
    request.after = request.before.applied(ChangeSet(request.changes));
    other->apply(request);
    QCOMPARE(digged(*m_first, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.66"));

    if (hands.hasMouse())
        STEP(hands.menu(m_window->menuBar(), QStringLiteral("Sync"), QStringLiteral("Read providers again")));
    else
        QTest::keyClick(Hands::keyboard(), Qt::Key_F5);
    STEP(hands.turnTo(m_window->findChild<QTabBar*>(), MainWindow::DriftTab));
    const DriftMatrixModel& model = m_window->drift().model();
    const auto cell = [&model] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, DriftMatrixModel::NameColumn).data().toString() == QLatin1String("www"))
                return model.index(row, DriftMatrixModel::FirstLinkColumn);
        }
        return QModelIndex();
    };
    QTRY_VERIFY_WITH_TIMEOUT(cell().data().toString().contains(QLatin1String("192.0.2.66")), kPatience);
    STEP(hands.choose(m_window->drift().view(), cell()));
    STEP(hands.press(button(&m_window->drift(), QStringLiteral("Push internal value"))));
    QTRY_VERIFY(button(&m_window->drift(), QStringLiteral("Send now")));
    STEP(hands.press(button(&m_window->drift(), QStringLiteral("Send now"))));
    QTRY_COMPARE_WITH_TIMEOUT(digged(*m_first, QStringLiteral("www.example.com"), QStringLiteral("A")),
                              QByteArray("192.0.2.20"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->workspace->running(), 0, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!cell().isValid(), kPatience); // it differs no longer
}

void TestFirstHour::changesARecord(const Hands& hands)
{
    STEP(hands.turnTo(m_window->findChild<QTabBar*>(), MainWindow::RecordsTab));
    QAbstractItemView* view = m_window->records().view();
    const auto value = [view] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (view->model()->index(row, column).data().toString() == QLatin1String("192.0.2.20"))
                    return view->model()->index(row, column);
            }
        }
        return QModelIndex();
    };
    STEP(hands.choose(view, value()));
    if (hands.hasMouse())
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->currentIndex()).center());
    else
        QTest::keyClick(Hands::keyboard(), Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("192.0.2.21"));
    if (hands.hasMouse())
        STEP(hands.choose(view, view->model()->index(0, 1)));
    else
        QTest::keyClick(Hands::keyboard(), Qt::Key_Return);
    QTRY_VERIFY(button(&m_window->records(), QStringLiteral("Commit…")));
    STEP(hands.press(button(&m_window->records(), QStringLiteral("Commit…"))));
    auto* dialog = DialogFixture::dialog<CommitDialog>();
    QVERIFY(dialog);
    STEP(hands.fill(dialog->findChild<QPlainTextEdit*>(QStringLiteral("message")), QStringLiteral("New shop")));
    STEP(hands.press(button(dialog, QStringLiteral("Commit"))));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(m_window->session()->head().number, 2);
    QCOMPARE(m_window->session()->head().message, QStringLiteral("New shop"));
    STEP(hands.menu(m_window->menuBar(), QStringLiteral("Sync"), QStringLiteral("Sync")));
    QTRY_VERIFY_WITH_TIMEOUT(isLive(QStringLiteral("first"), 2) && isLive(QStringLiteral("second"), 2), kPatience);
    for (const PowerDnsServer* server : {m_first.get(), m_second.get()})
        QCOMPARE(digged(*server, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.21"));
}

void TestFirstHour::fromStartToLiveOnBothServers_data()
{
    QTest::addColumn<Hands::With>("with");
    QTest::newRow("by mouse alone") << Hands::With::Mouse;
    QTest::newRow("by keyboard alone") << Hands::With::Keys;
}

void TestFirstHour::fromStartToLiveOnBothServers()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns-server and pdns-backend-sqlite3 are not installed");
    QFETCH(Hands::With, with);
    const Hands hands(with);
    const auto failed = [] { return QTest::currentTestFailed(); };
    start();
    if (!failed())
        importsAMasterFile(hands);
    if (!failed())
        addsAnAccount(hands, *m_first, QStringLiteral("first"));
    if (!failed())
        addsAnAccount(hands, *m_second, QStringLiteral("second"));
    if (!failed())
        links(hands, 0, true);
    if (!failed()) {
        const auto other = stranger(*m_second);
        ApplyRequest request;
        request.zone = other->createZone(origin());
        request.changes = {{std::nullopt, a("old", "192.0.2.99")}};
        request.before = other->read(request.zone).content;
        request.after = request.before.applied(ChangeSet(request.changes));
        other->apply(request);
        links(hands, 1, false);
    }
    if (!failed())
        pushesWhatWasLookedAt(hands);
    if (!failed())
        settlesWhatSomebodyChanged(hands);
    if (!failed())
        changesARecord(hands);
    m_window.reset();
    m_fixture.reset();
    m_first.reset();
    m_second.reset();
}

ZONELOOM_WATCHED_TEST(TestFirstHour)
#include "TestFirstHour.moc"
