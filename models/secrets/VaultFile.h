// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QByteArray>
#include <QMap>

namespace zoneloom {

/// The octets of a vault: a JSON object sealed with AES-256-GCM, its key made from a passphrase by scrypt (N = 2^15,
/// r = 8, p = 1). The passphrase is recognised apart from the seal, so a wrong one and a damaged file are told apart.
class VaultFile
{
public:
    using Entries = QMap<QString, QString>;
    struct Key
    {
        QByteArray salt;
        QByteArray octets; ///< 32 of the cipher's key, 32 by which the passphrase is recognised
    };

    /// With a salt of its own.
    static Result<Key> newKey(const QByteArray& passphrase);
    /// For an existing vault. Takes about a twentieth of a second, on purpose.
    static Result<Key> keyFor(const QByteArray& sealed, const QByteArray& passphrase);
    /// Whether `key` was made for this vault's salt.
    static bool fits(const QByteArray& sealed, const Key& key);

    static Result<QByteArray> seal(const Entries& entries, const Key& key);
    /// The key was made from the passphrase of this vault.
    static bool opens(const QByteArray& sealed, const Key& key);
    /// ErrorKind::Secret where the passphrase is wrong, or the file damaged.
    static Result<Entries> unseal(const QByteArray& sealed, const Key& key);
};

} // namespace zoneloom
