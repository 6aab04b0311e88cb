// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"
#include "ui/dialogs/RemovalDialog.h"

namespace zoneloom {

class Workspace;

/// Removes an account that no link uses, with its saved secrets; nothing at the provider.
class RemoveAccountDialog : public RemovalDialog
{
    Q_OBJECT

public:
    /// `links`: all of the store.
    RemoveAccountDialog(Workspace& workspace, const Account& account, const QList<Link>& links,
                        QWidget* parent = nullptr);

Q_SIGNALS:
    void removed(const QString& remark);

private:
    static Words words(const Account& account);
};

} // namespace zoneloom
