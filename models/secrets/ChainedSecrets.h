// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secrets/SecretStore.h"

namespace zoneloom {

/// Environment over keychain over vault; writes go to the keychain where there is one, else into the vault.
class ChainedSecrets : public SecretSource
{
public:
    ChainedSecrets(std::unique_ptr<SecretStore> environment, std::unique_ptr<SecretStore> keychain,
                   std::unique_ptr<SecretStore> vault);

    [[nodiscard]] Result<QString> read(const QString& account, const QString& field) const override;
    Outcome write(const QString& account, const QString& field, const QString& value) override;
    Outcome remove(const QString& account, const QString& field) override;

private:
    std::unique_ptr<SecretStore> m_environment;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_vault;
};

} // namespace zoneloom
