// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secrets/SecretSource.h"

namespace zoneloom {

/// One of the places behind a SecretSource. read() gives ErrorKind::NotFound where the secret is simply not there, and
/// ErrorKind::Secret where the place itself is in trouble.
class SecretStore : public SecretSource
{
public:
    /// Whether secrets can be written here, on this machine and now; may take a moment.
    [[nodiscard]] virtual bool isAvailable() const { return true; }

protected:
    static Error notThere(const QString& account, const QString& field)
    {
        return Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "The secret '%1' of the account %2 is not saved."),
                     {field, account});
    }
};

} // namespace zoneloom
