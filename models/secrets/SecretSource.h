// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QString>

#include <memory>

namespace zoneloom {

/// Where an account's secret fields are kept: environment over keychain over vault (DESIGN §2). May block on a
/// keychain's prompt: call it from a worker or a command, not from the GUI thread. Safe from several threads.
class SecretSource
{
public:
    virtual ~SecretSource() = default;
    /// ErrorKind::Secret, naming the environment variable and the other ways, where there is none.
    [[nodiscard]] virtual Result<QString> read(const QString& account, const QString& field) const = 0;
    virtual Outcome write(const QString& account, const QString& field, const QString& value) = 0;
    /// Removing what is not there is no error.
    virtual Outcome remove(const QString& account, const QString& field) = 0;

    /// `ZONELOOM_SECRET_<ACCOUNT>_<FIELD>`.
    static QString environmentVariable(const QString& account, const QString& field);
    /// The real one; the vault file stands beside `storeLocation` (for PostgreSQL: in the user's data folder).
    static std::unique_ptr<SecretSource> standard(const QString& storeLocation);
};

} // namespace zoneloom
