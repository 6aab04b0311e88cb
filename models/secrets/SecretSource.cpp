// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/SecretSource.h"

#include "models/secrets/ChainedSecrets.h"
#include "models/secrets/EnvironmentSecrets.h"
#include "models/secrets/KeychainSecrets.h"
#include "models/secrets/VaultPassphrase.h"
#include "models/secrets/VaultSecrets.h"

namespace zoneloom {

QString SecretSource::environmentVariable(const QString& account, const QString& field)
{
    QString name = QLatin1String("ZONELOOM_SECRET_") + account + u'_' + field;
    for (QChar& c : name) {
        c = c.toUpper();
        if (!((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')))
            c = u'_';
    }
    return name;
}

std::unique_ptr<SecretSource> SecretSource::standard(const QString& storeLocation)
{
    return std::make_unique<ChainedSecrets>(
        std::make_unique<EnvironmentSecrets>(), std::make_unique<KeychainSecrets>(),
        std::make_unique<VaultSecrets>(VaultSecrets::pathFor(storeLocation), VaultPassphrase::standard()));
}

} // namespace zoneloom
