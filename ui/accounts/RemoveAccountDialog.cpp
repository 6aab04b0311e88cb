// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/RemoveAccountDialog.h"

#include "providers/ProviderRegistry.h"
#include "ui/accounts/AccountWriter.h"

namespace zoneloom {

RemovalDialog::Words RemoveAccountDialog::words(const Account& account)
{
    const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account.provider);
    return {tr("Remove account %1").arg(account.name),
            tr("Remove the account “%1”?").arg(account.name),
            {tr("Its settings, and the secrets that were saved for it in the keychain or vault.")},
            {tr("Everything at %1: the zones, and the key itself. Revoke it there if nobody needs it any more.")
                 .arg(provider ? (*provider)->nameText() : account.provider)},
            tr("&Remove the account"),
            {}};
}

RemoveAccountDialog::RemoveAccountDialog(Workspace& workspace, const Account& account, const QList<Link>& links,
                                         QWidget* parent)
    : RemovalDialog(words(account), parent)
{
    QStringList users;
    for (const Link& link : links) {
        if (link.account == account.name)
            users += link.zone.toDisplay();
    }
    if (!users.isEmpty())
        forbid(tr("Links of %n zone(s) use it: %1. Remove these links first.", nullptr, static_cast<int>(users.size()))
                   .arg(users.size() > 8 ? users.mid(0, 8).join(QStringLiteral(", ")) + QStringLiteral(", …")
                                         : users.join(QStringLiteral(", "))));
    auto* writer = new AccountWriter(workspace, this);
    connect(this, &RemovalDialog::confirmed, this, [writer, account] { writer->remove(account); });
    connect(writer, &AccountWriter::failed, this, [this](const Error& error) { fail(error); });
    connect(writer, &AccountWriter::removed, this, [this](const QString&, const QString& remark) {
        Q_EMIT removed(remark);
        end();
    });
}

} // namespace zoneloom
