// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QObject>

namespace zoneloom {

class Workspace;

/// Saves and removes accounts: fields in the store, secrets in the keychain or vault; neither in the GUI thread.
class AccountWriter : public QObject
{
    Q_OBJECT

public:
    explicit AccountWriter(Workspace& workspace, QObject* parent = nullptr);

    /// Where its secrets cannot be saved, the account is not there afterwards.
    void add(const Account& account, const QMap<QString, QString>& secrets);
    /// Where the secrets cannot be saved, nothing is changed.
    void update(const Account& account, const QMap<QString, QString>& secrets);
    /// With its saved secrets; refused while links use it.
    void remove(const Account& account);

Q_SIGNALS:
    void saved(const QString& account);
    /// `remark`: that a secret may still be kept, and why; empty where all is gone.
    void removed(const QString& account, const QString& remark);
    void failed(const zoneloom::Error& error);

private:
    template <typename Then>
    void saveSecrets(const QString& account, const QMap<QString, QString>& secrets, Then then);
    void removeSecrets(const Account& account);

    Workspace& m_workspace;
};

} // namespace zoneloom
