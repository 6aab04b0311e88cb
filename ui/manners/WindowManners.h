// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QObject>

#include <atomic>
#include <memory>

class QAction;
class QKeySequence;

namespace zoneloom {

class MainWindow;
class Name;
class SettingsFile;
class SystemScheme;
class SystemTray;
class Workspace;
struct PrintTable;
struct WindowSettings;

/// What the window has in common with any other program: settings, going to things by typing, overview of keys, print
/// and PDF, a question before it closes over staged changes. Adds its actions to the window's menus.
class WindowManners : public QObject
{
    Q_OBJECT

public:
    /// `scheme`: what the program was started with; System follows the desktop.
    WindowManners(MainWindow& window, Workspace& workspace, SettingsFile& file,
                  Theme::Scheme scheme = Theme::Scheme::System);
    ~WindowManners() override;

    /// Applies what can be applied at once, the colour scheme included.
    void apply(const WindowSettings& settings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addToMenus();
    void showPalette();
    void showSettings();
    void showShortcuts();
    void goToRecord(const Name& name);
    [[nodiscard]] PrintTable shownTable() const;
    void print();
    void exportPdf();
    void writePdf(const QString& path);
    [[nodiscard]] bool mayClose();

    MainWindow& m_window;
    Workspace& m_workspace;
    SettingsFile& m_file;
    Theme::Scheme m_scheme;
    SystemTray* m_tray = nullptr;
    SystemScheme* m_desktop = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
    QAction* m_goTo = nullptr;
    QAction* m_settings = nullptr;
    QAction* m_shortcuts = nullptr;
    QAction* m_print = nullptr;
    QAction* m_exportPdf = nullptr;
};

} // namespace zoneloom
