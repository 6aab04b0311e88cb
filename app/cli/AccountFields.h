// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "models/store/StoreTypes.h"
#include "providers/kit/ProviderDescriptor.h"

namespace zoneloom {

/// --set, --endpoint and --secret-stdin of `account add` and `account set`.
class AccountFields
{
    Q_DECLARE_TR_FUNCTIONS(AccountFields)

public:
    static QList<Option> options();
    /// Puts --endpoint and every --set into the account; refuses fields that the provider does not have, and secret
    /// ones.
    static Outcome apply(const Arguments& arguments, const ProviderDescriptor& provider, Account& account);
    /// Every --secret-stdin with its value: all of standard input for one, a line each for several.
    static Result<QMap<QString, QString>> readSecrets(Context& context, const Arguments& arguments,
                                                      const ProviderDescriptor& provider);
    static Outcome saveSecrets(const Context& context, const QString& account, const QMap<QString, QString>& secrets);
    /// Says which required fields are still missing, and how to give them.
    static void sayMissing(Context& context, const ProviderDescriptor& provider, const Account& account,
                           const QMap<QString, QString>& saved);
};

} // namespace zoneloom
