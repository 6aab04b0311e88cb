// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secrets/SecretStore.h"
#include "models/secrets/VaultFile.h"
#include "models/secrets/VaultPassphrase.h"

#include <QMutex>

#include <functional>
#include <optional>

namespace zoneloom {

/// Secrets in an encrypted file of mode 0600, which is replaced as a whole or not at all.
class VaultSecrets : public SecretStore
{
public:
    VaultSecrets(QString path, VaultPassphrase::Source passphrase);
    /// Where a store's vault is: beside it, for PostgreSQL in the user's data folder.
    static QString pathFor(const QString& storeLocation);

    [[nodiscard]] Result<QString> read(const QString& account, const QString& field) const override;
    Outcome write(const QString& account, const QString& field, const QString& value) override;
    Outcome remove(const QString& account, const QString& field) override;

private:
    [[nodiscard]] Result<QByteArray> readFile() const; ///< empty where there is no vault yet
    [[nodiscard]] Result<VaultFile::Entries> unsealed(const QByteArray& sealed) const;
    [[nodiscard]] Outcome ensureKey(const QByteArray& sealed) const;
    Outcome edit(const std::function<bool(VaultFile::Entries&)>& change);
    Outcome replaceFile(const VaultFile::Entries& entries);

    QString m_path;
    VaultPassphrase::Source m_passphrase;
    mutable QMutex m_mutex;
    mutable std::optional<VaultFile::Key> m_key; ///< kept, since making it is slow on purpose
};

} // namespace zoneloom
