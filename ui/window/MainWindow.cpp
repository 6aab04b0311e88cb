// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainWindow.h"

#include "models/items/RRsetText.h"
#include "models/items/StateText.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/activity/ActivityDock.h"
#include "ui/activity/Notifier.h"
#include "ui/dialogs/CommitDialog.h"
#include "ui/drift/Decisions.h"
#include "ui/drift/DriftActions.h"
#include "ui/drift/DriftPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/manners/AboutDialog.h"
#include "ui/plan/PlanDialog.h"
#include "ui/records/FilterLine.h"
#include "ui/records/RecordColumns.h"
#include "ui/records/RecordsPage.h"
#include "ui/sidebar/OverviewPage.h"
#include "ui/sidebar/Sidebar.h"
#include "ui/start/DropTarget.h"
#include "ui/start/WelcomePage.h"
#include "ui/theme/Icons.h"
#include "ui/window/Actions.h"
#include "ui/window/Closing.h"
#include "ui/window/CommitMessage.h"
#include "ui/window/FocusReturn.h"
#include "ui/window/PageKeys.h"
#include "ui/window/ZoneActions.h"
#include "ui/window/ZoneCommands.h"
#include "ui/zoneheader/ZoneHeader.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace zoneloom {

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new Actions(this))
    , m_commands(new ZoneCommands(workspace, this))
    , m_driftActions(new DriftActions(this))
    , m_notifier(new Notifier(workspace, {}, this))
    , m_closing(new Closing(this, workspace))
{
    setWindowTitle(tr("Zoneloom"));
    setWindowIcon(Icons::application());
    build();
    connectActions();
    connectPages();
    connectZones();
    connect(&workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(&workspace, &Workspace::zonesChanged, this, [this] {
        showEmpty();
        if (m_session)
            m_sidebar->select(m_session->name()); // a new zone was not in the list when it was opened
    });
    showSession(nullptr);
    m_sidebar->view()->setFocus();
    resize(1280, 800);
}

MainWindow::~MainWindow()
{
    delete m_closing; // else it takes the end of the zones for that of their saving
    m_records->setSession(nullptr);
    m_drift->setSession(nullptr);
    m_history->setSession(nullptr);
}

void MainWindow::build()
{
    // In the order in which one reads: it is that of Tab.
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->fill(bar);
    bar->insertAction(m_actions->sync, m_driftActions->plan);
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_filter = new FilterLine(bar);
    m_filterPlace = bar->addWidget(m_filter);

    m_sidebar = new Sidebar(m_workspace, this);
    auto* page = new QWidget(this);
    m_header = new ZoneHeader(page);
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_records = new RecordsPage(m_tabs);
    m_records->setActions(m_actions->records);
    m_actions->columns = m_records->columns().menu()->menuAction();
    m_actions->ofDrift = m_driftActions->all();
    m_actions->fill(menuBar());
    m_drift = new DriftPage(m_tabs);
    m_history = new HistoryPage(m_tabs);
    m_keys = new PageKeys(m_filter, {m_records->view(), m_drift->view(), m_history->view()}, this);
    new FocusReturn(this, m_filter, m_keys, m_tabs->tabBar());
    m_tabs->addTab(m_records, tr("Records"));
    m_tabs->addTab(m_drift, tr("Drift"));
    m_tabs->addTab(m_history, tr("History"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setMargin(32);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    m_welcome = new WelcomePage(m_stack);
    m_stack->addWidget(m_welcome);
    m_overview = new OverviewPage(m_workspace, m_stack);
    m_stack->addWidget(m_overview);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("sidebar-splitter"));
    splitter->addWidget(m_sidebar);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    const int sidebar = fontMetrics().averageCharWidth() * 40;
    splitter->setSizes({sidebar, 1280 - sidebar});
    setCentralWidget(splitter);
    m_activity = new ActivityDock(m_workspace, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_activity);
    // What is said stands in the activity's line: a bar of its own would be an empty one most of the time.
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, m_activity, &ActivityDock::say);
}

void MainWindow::connectActions()
{
    const Actions& a = *m_actions;
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(a.quit, [this] { close(); });
    on(a.undo, [this] {
        if (m_tabs->currentIndex() == DriftTab && m_session->decisions().last())
            m_session->decisions().undo();
        else
            m_session->editor().undo();
    });
    on(a.redo, [this] { m_session->editor().redo(); });
    on(a.discard, [this] { m_session->editor().discard(); });
    on(a.commit, [this] { commit(); });
    on(a.find, [this] { m_session ? m_filter->setFocus(Qt::ShortcutFocusReason) : m_sidebar->search(); });
    on(a.previousZone, [this] { m_sidebar->step(-1); });
    on(a.nextZone, [this] { m_sidebar->step(1); });
    on(a.newRecord, [this] {
        openTab(RecordsTab);
        m_records->editNew();
    });
    on(a.read, [this] { m_session->start(SyncRequest::Mode::Read); });
    on(a.sync, [this] { m_session->start(SyncRequest::Mode::Sync); });
    on(a.verify, [this] { m_session->start(SyncRequest::Mode::Verify); });
    on(a.push, [this] { m_drift->pushChosen(); });
    on(a.adopt, [this] { m_drift->adoptChosen(); });
    on(a.ignore, [this] { m_drift->ignoreChosen(true); });
    on(a.worstFirst,
       [this](bool worst) { m_sidebar->setOrder(worst ? ZonesModel::Order::WorstFirst : ZonesModel::Order::ByName); });
    on(a.about, [this] { (new AboutDialog(m_workspace.settings().storeLocation, this))->open(); });
    for (int tab = 0; tab < a.tabs.size(); ++tab)
        on(a.tabs.at(tab), [this, tab] {
            openTab(static_cast<Tab>(tab));
            m_keys->focusPage();
        });
}

void MainWindow::connectPages()
{
    const auto menu = [this](void (Actions::*fill)(QMenu*) const, const QPoint& at) {
        auto* popup = new QMenu(this);
        popup->setAttribute(Qt::WA_DeleteOnClose);
        (m_actions->*fill)(popup);
        popup->popup(at);
    };
    connect(m_sidebar, &Sidebar::zoneChosen, this, &MainWindow::openZone);
    connect(m_sidebar, &Sidebar::contextMenuAsked, this, [this, menu](const Name& zone, const QPoint& at) {
        openZone(zone);
        menu(&Actions::fillZoneMenu, at);
    });
    connect(m_records, &RecordsPage::contextMenuAsked, this,
            [menu](const QPoint& at) { menu(&Actions::fillRecordMenu, at); });
    connect(m_drift, &DriftPage::contextMenuAsked, this,
            [menu](const QPoint& at) { menu(&Actions::fillCellMenu, at); });
    connect(m_drift, &DriftPage::commitAsked, this, &MainWindow::commit);
    connect(m_drift, &DriftPage::addLinkAsked, m_actions->zones->addLink, &QAction::trigger);
    connect(m_drift, &DriftPage::readAsked, m_actions->read, &QAction::trigger);
    connect(m_drift, &DriftPage::reviewAsked, this,
            [this] { showPlan(m_session->decisions().request(SyncRequest::Mode::Plan)); });
    connect(m_drift, &DriftPage::choiceChanged, this, [this] {
        const Decisions* decisions = m_session ? &m_session->decisions() : nullptr;
        m_driftActions->setDecisions(decisions ? decisions->pushCount() : 0, decisions && decisions->last(),
                                     m_drift->currentLink());
        showStaged();
    });
    connect(m_driftActions->plan, &QAction::triggered, this, [this] { showPlan({}); });
    connect(m_driftActions->readLink, &QAction::triggered, m_drift, &DriftPage::readCurrentLink);
    connect(m_driftActions->undoDecision, &QAction::triggered, this, [this] { m_session->decisions().undo(); });
    connect(m_driftActions->send, &QAction::triggered, this, [this] { m_session->decisions().send(); });
    connect(m_records, &RecordsPage::reviewAsked, this, &MainWindow::commit);
    connect(m_records, &RecordsPage::commitAsked, this, &MainWindow::commit);
    connect(m_records, &RecordsPage::said, this, [this](const QString& text) { statusBar()->showMessage(text); });
    connect(m_history, &HistoryPage::failed, this, &MainWindow::showError);
    connect(m_history, &HistoryPage::commitAsked, this, &MainWindow::commit);
    connect(m_history, &HistoryPage::newRecordAsked, m_actions->newRecord, &QAction::trigger);
    connect(m_filter, &QLineEdit::textChanged, m_records, &RecordsPage::setFilter);
    connect(m_filter, &QLineEdit::textChanged, m_drift, &DriftPage::setFilter);
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] { m_choosesTab = false; });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::showStaged);
    connect(m_drift, &DriftPage::matrixShown, this, [this] {
        if (m_session && m_session->isCompared())
            Q_EMIT settled();
    });
}

void MainWindow::connectZones()
{
    const ZoneActions& a = *m_actions->zones;
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->newZone, [this] { m_commands->newZone(); });
    on(m_actions->importFile,
       [this] { m_commands->importFiles({}, m_session ? m_session->name().toDisplay() : QString()); });
    on(a.importText, [this] { m_commands->importText(QGuiApplication::clipboard()->text()); });
    on(a.importFromProvider, [this] { m_commands->importFromProvider(); });
    on(a.accounts, [this] { m_commands->showAccounts(); });
    on(a.overview, [this] { openOverview(); });
    on(a.addLink, [this] { m_commands->addLink(m_session->name()); });
    on(a.zoneSettings, [this] { m_commands->editSettings(m_session->name()); });
    on(a.deleteZone, [this] { m_commands->deleteZone(m_session->name()); });
    connect(&a, &ZoneActions::linkChosen, m_header, &ZoneHeader::showLink);
    connect(m_header, &ZoneHeader::linksShown, this, [this](const QStringList& links) {
        m_actions->zones->setLinks(links);
        m_actions->setZoneOpen(true, !links.isEmpty());
        m_driftActions->setZoneOpen(true, !links.isEmpty());
    });
    connect(m_commands, &ZoneCommands::zoneReady, this, [this](const Name& zone) {
        openZone(zone);
        m_keys->focusPage();
    });
    connect(m_commands, &ZoneCommands::zoneDeleted, this, &MainWindow::forgetZone);
    connect(m_commands, &ZoneCommands::failed, this, &MainWindow::showError);
    connect(m_welcome, &WelcomePage::masterFileChosen, m_commands, [this] { m_commands->importFiles({}); });
    connect(m_welcome, &WelcomePage::providerChosen, m_commands, &ZoneCommands::importFromProvider);
    connect(m_welcome, &WelcomePage::emptyZoneChosen, m_commands, &ZoneCommands::newZone);
    connect(m_welcome, &WelcomePage::pasteAsked, a.importText, &QAction::trigger);
    connect(m_sidebar, &Sidebar::overviewChosen, this, &MainWindow::openOverview);
    connect(m_sidebar, &Sidebar::searched, m_overview, &OverviewPage::setSearch);
    connect(m_overview, &OverviewPage::zoneChosen, this, &MainWindow::openZone);
    connect(m_overview, &OverviewPage::contextMenuAsked, m_sidebar, &Sidebar::contextMenuAsked);
    connect(m_overview, &OverviewPage::failed, this, &MainWindow::showError);
    connect(m_overview, &OverviewPage::shown, this, &MainWindow::settled);
    connect(m_header, &ZoneHeader::addLinkAsked, a.addLink, &QAction::trigger);
    connect(m_header, &ZoneHeader::editLinkAsked, this,
            [this](const QString& link) { m_commands->editLink(m_session->name(), link); });
    connect(m_header, &ZoneHeader::removeLinkAsked, this,
            [this](const QString& link) { m_commands->removeLink(m_session->name(), link); });
    const auto showDrift = [this](const QString& link) {
        openTab(DriftTab);
        m_drift->showLink(link);
    };
    connect(m_header, &ZoneHeader::driftAsked, this, showDrift);
    connect(m_notifier, &Notifier::driftClicked, this, [this, showDrift](const Name& zone, const QString& link) {
        comeForward();
        openZone(zone);
        showDrift(link);
    });
    connect(m_notifier, &Notifier::failureClicked, this, [this](const Name& zone, const QString& link) {
        comeForward();
        openZone(zone);
        m_activity->showLink(zone, link);
    });
    auto* drops = new DropTarget(this);
    connect(drops, &DropTarget::filesDropped, m_commands,
            [this](const QStringList& paths) { m_commands->importFiles(paths); });
    connect(drops, &DropTarget::textDropped, m_commands, &ZoneCommands::importText);
}

void MainWindow::openOverview()
{
    m_sidebar->selectOverview();
    showSession(nullptr);
    showEmpty();
}

void MainWindow::forgetZone(const Name& zone)
{
    if (m_session && m_session->name() == zone)
        openOverview();
    m_sessions.erase(zone);
}

void MainWindow::openZone(const Name& zone)
{
    if (m_session && m_session->name() == zone)
        return;
    std::unique_ptr<ZoneSession>& session = m_sessions[zone];
    if (!session) {
        session = std::make_unique<ZoneSession>(m_workspace, zone);
        ZoneSession* made = session.get();
        connect(made, &ZoneSession::failed, this, &MainWindow::showError);
        connect(&made->editor(), &ZoneEditor::changed, this, &MainWindow::showStaged);
        connect(&made->editor(), &ZoneEditor::workingChanged, this, &MainWindow::showStaged);
        connect(made, &ZoneSession::overtaken, this, [this](const QList<RRsetKey>& both) {
            statusBar()->showMessage(tr("Someone else committed meanwhile. %n RRset(s) that you staged changed "
                                        "there too: review before you commit.",
                                        nullptr, static_cast<int>(both.size())));
        });
        new CommitMessage(made, statusBar());
        made->load();
    }
    m_sidebar->select(zone);
    showSession(session.get());
    const ZoneSummary* summary = m_workspace.zone(zone);
    if (m_choosesTab && summary && summary->differing > 0)
        m_tabs->setCurrentIndex(DriftTab);
}

void MainWindow::openWorst()
{
    m_sidebar->step(0);
}

void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::openTab(Tab tab)
{
    m_choosesTab = false;
    m_tabs->setCurrentIndex(tab);
}

void MainWindow::showSession(ZoneSession* session)
{
    m_session = session;
    m_header->setSession(session);
    m_records->setSession(session);
    m_drift->setSession(session);
    m_history->setSession(session);
    const bool linked = session && !session->links().isEmpty();
    m_actions->setZoneOpen(session != nullptr, linked);
    m_driftActions->setZoneOpen(session != nullptr, linked);
    m_filterPlace->setVisible(session != nullptr);
    m_stack->setCurrentIndex(session ? 0 : m_workspace.zones().isEmpty() ? 1 : 3);
    setWindowTitle(session ? tr("%1 — Zoneloom").arg(session->name().toDisplay()) : tr("Zoneloom"));
    showStaged();
}

void MainWindow::showStaged()
{
    const qsizetype staged = m_session ? m_session->editor().changes().size() : 0;
    const bool ready = m_session && m_session->editor().working() == 0;
    m_actions->commit->setEnabled(ready && staged > 0);
    m_actions->discard->setEnabled(ready && staged > 0);
    m_actions->commit->setIconText(staged > 0 ? tr("Commit (%1)").arg(QLocale().toString(staged)) : tr("Commit"));
    const bool decided = m_session && m_tabs->currentIndex() == DriftTab && m_session->decisions().last();
    m_actions->undo->setEnabled(ready && (decided || m_session->editor().canUndo()));
    m_actions->redo->setEnabled(ready && m_session->editor().canRedo());
    const bool drift = m_session && m_tabs->currentIndex() == DriftTab;
    for (QAction* action : {m_actions->push, m_actions->adopt, m_actions->ignore})
        action->setEnabled(drift);
}

void MainWindow::showEmpty()
{
    if (m_session)
        return;
    const bool first = m_workspace.zones().isEmpty();
    const bool wasWelcome = m_stack->currentWidget() == m_welcome;
    m_stack->setCurrentWidget(first ? static_cast<QWidget*>(m_welcome) : m_overview);
    if (first && !wasWelcome)
        m_welcome->setFocus(); // Enter imports, and a zone's text can be pasted
    if (first)
        Q_EMIT settled();
}

void MainWindow::showError(const Error& error)
{
    statusBar()->showMessage(error.message());
    if (!m_session && m_workspace.zones().isEmpty()) {
        m_empty->setText(error.message());
        m_stack->setCurrentWidget(m_empty);
    }
    Q_EMIT settled();
}

void MainWindow::commit()
{
    if (m_session && !m_session->editor().changes().isEmpty())
        (new CommitDialog(*m_session, this))->open();
}

void MainWindow::showPlan(const SyncRequest& cells)
{
    if (m_session)
        (new PlanDialog(*m_session, this, cells))->open();
}

QStringList MainWindow::stagedZones() const
{
    QStringList zones;
    for (const auto& [name, session] : m_sessions)
        if (!session->editor().changes().isEmpty() || session->editor().working() > 0)
            zones += name.toDisplay();
    return zones;
}

bool MainWindow::isClosing() const
{
    return m_closing->isDecided();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QList<ZoneSession*> sessions;
    for (const auto& [name, session] : m_sessions)
        sessions += session.get();
    event->setAccepted(m_closing->mayClose(sessions));
}

} // namespace zoneloom
