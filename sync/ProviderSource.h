// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secrets/SecretSource.h"
#include "models/store/StoreTypes.h"
#include "providers/kit/Provider.h"

#include <functional>

namespace zoneloom {

/// Where adapters come from: the registry, or a test's own. Both functions are called from worker threads.
struct ProviderSource
{
    std::function<Result<const ProviderDescriptor*>(const QString& id)> describe;
    std::function<Result<std::unique_ptr<Provider>>(const QString& id, const ProviderContext& context)> make;

    static ProviderSource registry();

    /// The adapter at work for an account, with its secrets; `given` ones win over those of the source. Of `context`
    /// the account's part is filled in here. May block on a keychain. Throws ProviderException.
    [[nodiscard]] std::unique_ptr<Provider> open(const Account& account, const SecretSource* secrets,
                                                 const QMap<QString, QString>& given, ProviderContext context) const;
};

} // namespace zoneloom
