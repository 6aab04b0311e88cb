// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountSetCommand.h"

#include "app/cli/AccountFields.h"
#include "app/cli/JsonStore.h"
#include "models/store/Accounts.h"
#include "models/store/Store.h"
#include "providers/ProviderRegistry.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage AccountSetCommand::usage() const
{
    return {tr("Change an account's endpoint, fields or secrets."),
            {{u"ACCOUNT"_s, tr("The account."), Completes::Account, false, false}},
            AccountFields::options(),
            {{u"account set home --secret-stdin api-key < new-key"_s, tr("after the key was changed")},
             {u"account set home --set name-servers=192.0.2.1,192.0.2.2:5353"_s, tr("whom the live checks ask")}},
            tr("An empty VALUE brings the field's default back.")};
}

Result<ExitStatus> AccountSetCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    Result<Account> account = store.accounts().find(arguments.value(u"ACCOUNT"_s));
    if (!account)
        return fail(account.error());
    const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account->provider);
    if (!provider)
        return fail(provider.error());
    if (const Outcome applied = AccountFields::apply(arguments, **provider, *account); !applied)
        return fail(applied.error());
    const Result<QMap<QString, QString>> secrets = AccountFields::readSecrets(context, arguments, **provider);
    if (!secrets)
        return fail(secrets.error());
    if (const Outcome saved = AccountFields::saveSecrets(context, account->name, *secrets); !saved)
        return fail(saved.error());
    if (const Outcome updated = store.accounts().update(*account); !updated)
        return fail(updated.error());
    if (context.json)
        context.console.printJson(json::account(*account));
    else
        context.console.print(tr("The account %1 was changed.").arg(account->name));
    return ExitStatus::Done;
}

} // namespace zoneloom
