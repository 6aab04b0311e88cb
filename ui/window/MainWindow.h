// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace zoneloom {

class Actions;
class ActivityDock;
class Closing;
class DriftActions;
class DriftPage;
class Error;
class OverviewPage;
class HistoryPage;
class Notifier;
class PageKeys;
class RecordsPage;
class Sidebar;
class WelcomePage;
class Workspace;
class ZoneCommands;
class ZoneHeader;
class ZoneSession;
struct SyncRequest;

/// The window: assembles its parts around a workspace and connects actions to them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Tab
    {
        RecordsTab,
        DriftTab,
        HistoryTab
    };
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a zone; keeps the tab, or shows Drift where cells differ.
    void openZone(const Name& zone);
    /// Opens the zone that the sidebar lists first.
    void openWorst();
    void openTab(Tab tab);
    /// Shows all zones, or how the first one comes in.
    void openOverview();
    [[nodiscard]] ZoneCommands& commands() { return *m_commands; }
    [[nodiscard]] ZoneSession* session() const { return m_session; }
    [[nodiscard]] RecordsPage& records() { return *m_records; }
    [[nodiscard]] DriftPage& drift() { return *m_drift; }
    /// In front of the other windows, also where it was minimised.
    void comeForward();
    /// What tells the desktop; settings switch it.
    [[nodiscard]] Notifier& notifier() { return *m_notifier; }
    /// The zones with staged changes, or some that are still worked on, as they are displayed.
    [[nodiscard]] QStringList stagedZones() const;
    /// A person decided to close; the window is not gone before the store holds all that is staged.
    [[nodiscard]] bool isClosing() const;

Q_SIGNALS:
    /// The open zone and its comparison are shown, or there is nothing to show.
    void settled();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectActions();
    void connectPages();
    void connectZones();
    void forgetZone(const Name& zone);
    void showSession(ZoneSession* session);
    void showStaged();
    void showEmpty();
    void showError(const Error& error);
    void commit();
    /// What a sync would send, or what the given cells would.
    void showPlan(const SyncRequest& cells);

    Workspace& m_workspace;
    std::map<Name, std::unique_ptr<ZoneSession>> m_sessions;
    ZoneSession* m_session = nullptr;
    bool m_choosesTab = true; ///< nobody chose a tab for this zone yet
    Actions* m_actions = nullptr;
    ZoneCommands* m_commands = nullptr;
    DriftActions* m_driftActions = nullptr;
    Notifier* m_notifier = nullptr;
    Closing* m_closing = nullptr;
    Sidebar* m_sidebar = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    WelcomePage* m_welcome = nullptr;
    OverviewPage* m_overview = nullptr;
    ZoneHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
    RecordsPage* m_records = nullptr;
    DriftPage* m_drift = nullptr;
    HistoryPage* m_history = nullptr;
    QLineEdit* m_filter = nullptr;
    QAction* m_filterPlace = nullptr; ///< in the tool bar
    PageKeys* m_keys = nullptr;
    ActivityDock* m_activity = nullptr;
};

} // namespace zoneloom
