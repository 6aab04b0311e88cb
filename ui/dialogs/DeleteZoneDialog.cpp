// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/DeleteZoneDialog.h"

#include "ui/Workspace.h"

#include <QLocale>

namespace zoneloom {

RemovalDialog::Words DeleteZoneDialog::words(const ZoneSummary& zone)
{
    const QString name = zone.name.toDisplay();
    return {
        tr("Delete %1").arg(name),
        tr("Delete the internal zone %1?").arg(name),
        {tr("Its %1 records and its whole history of %n revision(s), staged changes included.", nullptr, zone.revision)
             .arg(QLocale().toString(zone.records)),
         tr("Its links, with what was read from and pushed to each of them.")},
        {tr("The external zones at all providers: they go on answering with what they hold now."), tr("The accounts.")},
        tr("&Delete the zone"),
        name};
}

DeleteZoneDialog::DeleteZoneDialog(Workspace& workspace, const ZoneSummary& zone, QWidget* parent)
    : RemovalDialog(words(zone), parent)
{
    connect(this, &RemovalDialog::confirmed, this, [this, &workspace, name = zone.name] {
        workspace.ask(
            this, [name](Store& store) { return store.zones().remove(name); },
            [this, &workspace, name](const Outcome& removed) {
                if (!removed) {
                    fail(removed.error());
                    return;
                }
                Q_EMIT deleted(name);
                workspace.reloadZones();
                end();
            });
    });
}

} // namespace zoneloom
