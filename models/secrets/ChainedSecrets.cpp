// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/ChainedSecrets.h"

namespace zoneloom {

ChainedSecrets::ChainedSecrets(std::unique_ptr<SecretStore> environment, std::unique_ptr<SecretStore> keychain,
                               std::unique_ptr<SecretStore> vault)
    : m_environment(std::move(environment))
    , m_keychain(std::move(keychain))
    , m_vault(std::move(vault))
{}

Result<QString> ChainedSecrets::read(const QString& account, const QString& field) const
{
    std::optional<Error> trouble;
    for (const SecretStore* store : {m_environment.get(), m_keychain.get(), m_vault.get()}) {
        Result<QString> value = store->read(account, field);
        if (value)
            return value;
        if (value.error().kind() != ErrorKind::NotFound && !trouble)
            trouble = value.error();
    }
    if (trouble) // it may be there, behind what could not be opened
        return fail(*trouble);
    return fail(
        Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The secret '%1' of the account %2 is missing."),
              {field, account})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Set the environment variable %1, or save it in the keychain "
                                                   "or vault with --secret-stdin %2."),
                        {environmentVariable(account, field), field}));
}

Outcome ChainedSecrets::write(const QString& account, const QString& field, const QString& value)
{
    if (m_keychain->isAvailable())
        return m_keychain->write(account, field, value);
    const Outcome written = m_vault->write(account, field, value);
    if (written || written.error().kind() != ErrorKind::NotFound)
        return written;
    return fail(
        Error(ErrorKind::Secret,
              QT_TRANSLATE_NOOP("Error", "The secret '%1' of the account %2 cannot be saved: no keychain answers, and "
                                         "there is no passphrase for a vault."),
              {field, account})
            .withAdvice(QT_TRANSLATE_NOOP("Error",
                                          "There are three ways: run in a desktop session with a keychain, set "
                                          "ZONELOOM_VAULT_KEY (or the systemd credential zoneloom-vault-key), "
                                          "or hand the secret in as %1."),
                        {environmentVariable(account, field)}));
}

Outcome ChainedSecrets::remove(const QString& account, const QString& field)
{
    const Outcome fromKeychain = m_keychain->remove(account, field);
    const Outcome fromVault = m_vault->remove(account, field);
    return fromKeychain ? fromVault : fromKeychain;
}

} // namespace zoneloom
