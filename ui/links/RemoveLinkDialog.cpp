// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/RemoveLinkDialog.h"

#include "models/store/Links.h"
#include "ui/Workspace.h"

namespace zoneloom {

RemovalDialog::Words RemoveLinkDialog::words(const Link& link)
{
    return {tr("Remove link %1").arg(link.name),
            tr("Remove the link “%1” of %2?").arg(link.name, link.zone.toDisplay()),
            {tr("The link with its policy, and which RRsets it ignores."),
             tr("What Zoneloom read from and pushed to it at past times.")},
            {tr("The external zone %1 in the account %2, with all of its records. Nothing is sent to the provider.")
                 .arg(link.externalZone, link.account),
             tr("The account, the internal zone and its history.")},
            tr("&Remove the link"),
            {}};
}

RemoveLinkDialog::RemoveLinkDialog(Workspace& workspace, const Link& link, QWidget* parent)
    : RemovalDialog(words(link), parent)
{
    connect(this, &RemovalDialog::confirmed, this, [this, &workspace, link] {
        workspace.ask(
            this, [link](Store& store) { return store.links().remove(link.zone, link.name); },
            [this, &workspace, link](const Outcome& removed) {
                if (!removed) {
                    fail(removed.error());
                    return;
                }
                workspace.touch(link.zone);
                end();
            });
    });
}

} // namespace zoneloom
