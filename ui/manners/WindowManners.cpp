// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/WindowManners.h"

#include "models/items/Background.h"
#include "ui/WindowAction.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/activity/Notifier.h"
#include "ui/drift/DriftPage.h"
#include "ui/manners/ShortcutsDialog.h"
#include "ui/manners/SystemTray.h"
#include "ui/palette/CommandPalette.h"
#include "ui/print/PrintSources.h"
#include "ui/print/TablePrinter.h"
#include "ui/records/RecordsPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SettingsFile.h"
#include "ui/theme/Icons.h"
#include "ui/theme/SystemScheme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QStatusBar>

namespace zoneloom {

WindowManners::WindowManners(MainWindow& window, Workspace& workspace, SettingsFile& file, Theme::Scheme scheme)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_file(file)
    , m_scheme(scheme)
    , m_tray(new SystemTray(&window))
    , m_desktop(new SystemScheme(QDBusConnection::sessionBus(), this))
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    const auto make = [&window](const QString& text, const QKeySequence& keys, const QString& name,
                                const QString& icon = {}) {
        QAction* action = WindowActionMaker{&window}(text, keys, icon);
        action->setObjectName(name);
        return action;
    };
    m_goTo =
        make(tr("&Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("go-to"), QStringLiteral("go-jump"));
    m_print = make(tr("P&rint…"), QKeySequence::Print, QStringLiteral("print"), QStringLiteral("document-print"));
    m_exportPdf = make(tr("Export as P&DF…"), {}, QStringLiteral("export-pdf"), QStringLiteral("document-export"));
    m_settings = make(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), QStringLiteral("settings"),
                      QStringLiteral("configure"));
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_shortcuts = make(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), QStringLiteral("shortcuts"));
    addToMenus();
    connect(m_goTo, &QAction::triggered, this, &WindowManners::showPalette);
    connect(m_print, &QAction::triggered, this, &WindowManners::print);
    connect(m_exportPdf, &QAction::triggered, this, &WindowManners::exportPdf);
    connect(m_settings, &QAction::triggered, this, &WindowManners::showSettings);
    connect(m_shortcuts, &QAction::triggered, this, &WindowManners::showShortcuts);
    const WindowSettings chosen = file.load();
    m_tray->setWanted(chosen.tray);
    window.notifier().setSettings({chosen.notifies, chosen.notifies});
    connect(m_desktop, &SystemScheme::changed, this, [this](Theme::Scheme desktop) {
        if (m_scheme == Theme::Scheme::System)
            Theme::follow(*qApp, desktop);
    });
    window.installEventFilter(this);
    if (file.complaint())
        window.statusBar()->showMessage(file.complaint()->message());
}

WindowManners::~WindowManners()
{
    *m_stop = true;
}

void WindowManners::addToMenus()
{
    // The first menu is that of files and ends with Quit, the last is Help and ends with About.
    const QList<QAction*> menus = m_window.menuBar()->actions();
    QMenu* file = menus.first()->menu();
    QAction* quit = file->actions().last();
    file->insertActions(quit, {m_print, m_exportPdf});
    file->insertSeparator(quit);
    file->insertActions(quit, {m_goTo, m_settings});
    file->insertSeparator(quit);
    QMenu* help = menus.last()->menu();
    help->insertAction(help->actions().last(), m_shortcuts);
    connect(file, &QMenu::aboutToShow, this, [this] {
        for (QAction* action : {m_print, m_exportPdf})
            action->setEnabled(m_window.session() != nullptr);
    });
}

void WindowManners::apply(const WindowSettings& settings)
{
    m_scheme = settings.scheme;
    if (m_scheme == Theme::Scheme::System)
        Theme::follow(*qApp, m_desktop->scheme());
    else
        Theme::apply(*qApp, m_scheme);
    m_workspace.setAuthor(settings.authorName());
    m_tray->setWanted(settings.tray);
    m_window.notifier().setSettings({settings.notifies, settings.notifies});
}

void WindowManners::showPalette()
{
    auto* palette = new CommandPalette(&m_window);
    QList<Name> zones;
    zones.reserve(m_workspace.zones().size());
    for (const ZoneSummary& zone : m_workspace.zones())
        zones += zone.name;
    palette->model().setZones(zones);
    QList<QAction*> actions;
    for (const QAction* menu : m_window.menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            if (!action->isSeparator() && !action->menu() && action != m_goTo && !actions.contains(action))
                actions += action;
    palette->model().setActions(actions);
    if (m_window.session() && m_window.session()->isLoaded())
        palette->model().setContent(m_window.session()->editor().table().content());
    connect(palette, &CommandPalette::zoneChosen, &m_window, &MainWindow::openZone);
    connect(palette, &CommandPalette::recordChosen, this, &WindowManners::goToRecord);
    palette->start();
    palette->open();
}

void WindowManners::goToRecord(const Name& name)
{
    if (!m_window.session())
        return;
    const auto sets = m_window.session()->editor().table().content().at(name);
    if (sets.empty())
        return;
    m_window.openTab(MainWindow::RecordsTab);
    m_window.records().show(RRsetKey::of(sets.front()));
}

void WindowManners::showSettings()
{
    auto* dialog = new SettingsDialog(m_file, &m_window);
    connect(dialog, &SettingsDialog::changed, this, &WindowManners::apply);
    dialog->open();
}

void WindowManners::showShortcuts()
{
    (new ShortcutsDialog(m_window.findChildren<QAction*>(), &m_window))->open();
}

PrintTable WindowManners::shownTable() const
{
    ZoneSession& session = *m_window.session();
    const int revision = session.editor().parentRevision();
    if (m_window.drift().isVisible())
        return PrintSources::drift(m_window.drift().model().matrix(), revision);
    return PrintSources::records(session.editor().table().content(), revision);
}

void WindowManners::print()
{
    if (!m_window.session())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const PrintTable table = shownTable();
    printer->setPageOrientation(table.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(table.title);
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, table] {
        inBackground(
            this, [printer, table, stop = m_stop] { return TablePrinter::print(*printer, table, stop.get()); },
            [this](int pages) {
                m_window.statusBar()->showMessage(pages > 0
                                                      ? tr("Sent %n page(s) to the printer", nullptr, pages)
                                                      : tr("The printer took no page: look whether it is ready."));
            });
    });
    dialog->open();
}

void WindowManners::exportPdf()
{
    if (!m_window.session())
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Export as PDF"), QString(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_window.session()->name().toText().chopped(1) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &WindowManners::writePdf);
    dialog->open();
}

void WindowManners::writePdf(const QString& path)
{
    if (!m_window.session())
        return;
    m_window.statusBar()->showMessage(tr("Writing %1…").arg(path));
    inBackground(
        this,
        [path, table = shownTable(), stop = m_stop]() -> Result<int> {
            QSaveFile file(path);
            int pages = 0;
            if (file.open(QIODevice::WriteOnly)) {
                QPdfWriter pdf(&file);
                pdf.setTitle(table.title);
                pdf.setPageSize(QPageSize(QPageSize::A4));
                pdf.setPageOrientation(table.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
                pages = TablePrinter::print(pdf, table, stop.get());
            }
            if (pages == 0 || !file.commit())
                return fail(Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "%1 could not be written."), {path})
                                .withCause(file.errorString()));
            return pages;
        },
        [this, path](const Result<int>& pages) {
            m_window.statusBar()->showMessage(pages ? tr("Wrote %n page(s) to %1", nullptr, *pages).arg(path)
                                                    : pages.error().message());
        });
}

bool WindowManners::mayClose()
{
    const QStringList zones = m_window.stagedZones();
    if (zones.isEmpty())
        return true;
    QMessageBox box(
        QMessageBox::Question, tr("Close Zoneloom"),
        tr("There are staged changes that were not committed, in: %1.").arg(zones.join(QStringLiteral(", "))),
        QMessageBox::NoButton, &m_window);
    box.setInformativeText(
        tr("They are kept in the store and are here again at the next start. Nothing of them is sent "
           "to a provider before they are committed."));
    box.setTextFormat(Qt::PlainText);
    QPushButton* close = box.addButton(tr("&Close and keep them"), QMessageBox::AcceptRole);
    box.addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    box.setDefaultButton(close);
    box.exec();
    return box.clickedButton() == close;
}

bool WindowManners::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Close && !m_window.isClosing() && !mayClose()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zoneloom
