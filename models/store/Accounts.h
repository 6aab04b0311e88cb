// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

namespace zoneloom {

class Database;

/// The accounts of a store; their secrets are elsewhere (SecretSource).
class Accounts
{
public:
    explicit Accounts(Database& database);

    [[nodiscard]] Result<QList<Account>> all() const;
    [[nodiscard]] Result<Account> find(const QString& name) const;
    /// ErrorKind::Exists where the name is taken.
    Outcome add(const Account& account);
    /// All but what was probed, which is forgotten where anything else changes.
    Outcome update(const Account& account);
    /// Keeps what a test found out; nothing where the account is not in the store.
    Outcome remember(const QString& account, const QString& name, const QString& value);
    /// ErrorKind::Conflict, naming them, while links use it.
    Outcome remove(const QString& name);

private:
    Database& m_database;
};

} // namespace zoneloom
