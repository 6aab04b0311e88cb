// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ProviderSource.h"

#include "providers/ProviderRegistry.h"
#include "sync/OrThrow.h"

namespace zoneloom {

ProviderSource ProviderSource::registry()
{
    return {&ProviderRegistry::descriptor, &ProviderRegistry::make};
}

std::unique_ptr<Provider> ProviderSource::open(const Account& account, const SecretSource* secrets,
                                               const QMap<QString, QString>& given, ProviderContext context) const
{
    const ProviderDescriptor* descriptor = orThrow(describe(account.provider));
    context.account = account.name;
    context.endpoint = account.endpoint.isEmpty() ? descriptor->endpoint : account.endpoint;
    context.fields = account.fields;
    context.probed = account.probed;
    for (const CredentialField& field : descriptor->fields) {
        if (!field.secret)
            continue;
        if (given.contains(field.id)) {
            context.fields[field.id] = given.value(field.id);
        } else if (secrets != nullptr) {
            const Result<QString> secret = secrets->read(account.name, field.id);
            if (secret)
                context.fields[field.id] = *secret;
            else if (field.required)
                throw ProviderException(secret.error());
        }
    }
    return orThrow(make(account.provider, context));
}

} // namespace zoneloom
