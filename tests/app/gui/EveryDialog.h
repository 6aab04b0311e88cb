// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "tests/support/Records.h"
#include "ui/Workspace.h"
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
#include "ui/links/LinkDetails.h"
#include "ui/links/LinkDialog.h"
#include "ui/links/RemoveLinkDialog.h"
#include "ui/manners/AboutDialog.h"
#include "ui/manners/ShortcutsDialog.h"
#include "ui/palette/CommandPalette.h"
#include "ui/plan/PlanDialog.h"
#include "ui/records/NameDialog.h"
#include "ui/records/PasteDialog.h"
#include "ui/records/ReplaceDialog.h"
#include "ui/records/TtlDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/start/ProviderImportDialog.h"
#include "ui/window/MainWindow.h"

#include <QTest>

#include <array>

namespace zoneloom::testing {

/// All dialogs of a window that has a zone open, by name, as tests that look at each of them want them.
struct EveryDialog
{
    static constexpr std::array Names{"new zone",
                                      "import",
                                      "import with a preview",
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
                                      "link details"};

    MainWindow& window;
    Workspace& workspace;
    SettingsFile& file;
    Account account; ///< one that the store holds, and a link of it
    Link link;

    /// Opened; null where there is none of that name.
    [[nodiscard]] QWidget* open(const QByteArray& name) const
    {
        ZoneSession& session = *window.session();
        const ChosenRecords records(session.editor().overlay(), {0});
        QWidget* on = &window;
        const auto shown = [](auto* dialog) -> QWidget* {
            dialog->open();
            return dialog;
        };
        if (name == "new zone")
            return shown(new NewZoneDialog(workspace, on));
        if (name == "import")
            return shown(new ImportDialog(workspace, QStringLiteral("example.com"), on));
        if (name == "import with a preview") {
            auto* dialog = new ImportDialog(workspace, QStringLiteral("example.com"), on);
            dialog->setText(QStringLiteral("www 300 A 192.0.2.5\nx 0 A 10.0.0.1\n"));
            dialog->open();
            QTest::qWait(500); // it reads while one types
            return dialog;
        }
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
            return shown(new RemoveAccountDialog(workspace, account, {}, on));
        if (name == "passphrase")
            return shown(new PassphraseDialog(PassphraseDialog::Purpose::NewVault, on));
        if (name == "new link")
            return shown(new LinkDialog(workspace, origin(), on));
        if (name == "link")
            return shown(new LinkDialog(workspace, link, on));
        if (name == "remove link")
            return shown(new RemoveLinkDialog(workspace, link, on));
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
            return shown(new SettingsDialog(file, on));
        if (name == "shortcuts")
            return shown(new ShortcutsDialog(window.findChildren<QAction*>(), on));
        if (name == "about")
            return shown(new AboutDialog(QStringLiteral("store"), on));
        if (name == "link details") {
            auto* details = new LinkDetails(session.links().first(), LinkReport(), on);
            details->popUp(QPoint(100, 100));
            return details;
        }
        return nullptr;
    }
};

} // namespace zoneloom::testing
