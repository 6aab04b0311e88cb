// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/ZoneCommands.h"

#include "models/store/Links.h"
#include "ui/Workspace.h"
#include "ui/accounts/AccountsDialog.h"
#include "ui/dialogs/DeleteZoneDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NewZoneDialog.h"
#include "ui/dialogs/ZoneSettingsDialog.h"
#include "ui/links/LinkDialog.h"
#include "ui/links/RemoveLinkDialog.h"
#include "ui/start/ProviderImportDialog.h"

namespace zoneloom {

ZoneCommands::ZoneCommands(Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{}

void ZoneCommands::newZone()
{
    auto* dialog = new NewZoneDialog(m_workspace, m_window);
    connect(dialog, &NewZoneDialog::created, this, &ZoneCommands::zoneReady);
    dialog->open();
}

void ZoneCommands::importFiles(const QStringList& paths, const QString& zone)
{
    auto* dialog = new ImportDialog(m_workspace, zone, m_window);
    connect(dialog, &ImportDialog::imported, this, &ZoneCommands::zoneReady);
    if (!paths.isEmpty())
        dialog->setFile(paths.first());
    if (paths.size() > 1)
        connect(dialog, &QDialog::finished, this, [this, rest = paths.mid(1), zone] { importFiles(rest, zone); });
    dialog->open();
}

void ZoneCommands::importText(const QString& text)
{
    auto* dialog = new ImportDialog(m_workspace, QString(), m_window);
    connect(dialog, &ImportDialog::imported, this, &ZoneCommands::zoneReady);
    dialog->setText(text);
    dialog->open();
}

void ZoneCommands::importFromProvider()
{
    auto* dialog = new ProviderImportDialog(m_workspace, m_window);
    connect(dialog, &ProviderImportDialog::imported, this, [this](const Name& zone) {
        Q_EMIT zoneReady(zone);
        read(zone, {});
    });
    dialog->open();
}

void ZoneCommands::showAccounts()
{
    (new AccountsDialog(m_workspace, m_window))->open();
}

void ZoneCommands::addLink(const Name& zone)
{
    auto* dialog = new LinkDialog(m_workspace, zone, m_window);
    connect(dialog, &LinkDialog::saved, this, &ZoneCommands::read);
    dialog->open();
}

void ZoneCommands::read(const Name& zone, const QString& link)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Read;
    request.zones = {zone};
    if (!link.isEmpty())
        request.links = {link};
    m_workspace.start(request);
}

void ZoneCommands::editLink(const Name& zone, const QString& link)
{
    m_workspace.ask(
        this, [zone, link](Store& store) { return store.links().find(zone, link); },
        [this](const Result<Link>& found) {
            if (found)
                (new LinkDialog(m_workspace, *found, m_window))->open();
            else
                Q_EMIT failed(found.error());
        });
}

void ZoneCommands::removeLink(const Name& zone, const QString& link)
{
    m_workspace.ask(
        this, [zone, link](Store& store) { return store.links().find(zone, link); },
        [this](const Result<Link>& found) {
            if (found)
                (new RemoveLinkDialog(m_workspace, *found, m_window))->open();
            else
                Q_EMIT failed(found.error());
        });
}

void ZoneCommands::editSettings(const Name& zone)
{
    if (const ZoneSummary* summary = m_workspace.zone(zone))
        (new ZoneSettingsDialog(m_workspace, *summary, m_window))->open();
}

void ZoneCommands::deleteZone(const Name& zone)
{
    const ZoneSummary* summary = m_workspace.zone(zone);
    if (!summary)
        return;
    auto* dialog = new DeleteZoneDialog(m_workspace, *summary, m_window);
    connect(dialog, &DeleteZoneDialog::deleted, this, &ZoneCommands::zoneDeleted);
    dialog->open();
}

} // namespace zoneloom
