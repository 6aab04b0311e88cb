// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QByteArray>

#include <functional>

namespace zoneloom {

/// Where a vault's passphrase comes from: $ZONELOOM_VAULT_KEY, the systemd credential `zoneloom-vault-key`, or a prompt
/// where standard input is a terminal.
class VaultPassphrase
{
public:
    /// Gives the passphrase; `isNew`: for a vault that is about to be made. ErrorKind::NotFound where there is none.
    /// Whoever asks once more after a wrong one may get another.
    using Source = std::function<Result<QByteArray>(bool isNew)>;
    static Source standard();
    /// Of these, only what was handed in: no prompt.
    static Source given();
};

} // namespace zoneloom
