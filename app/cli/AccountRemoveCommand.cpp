// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountRemoveCommand.h"

#include "models/store/Accounts.h"
#include "models/store/Store.h"
#include "providers/ProviderRegistry.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage AccountRemoveCommand::usage() const
{
    return {tr("Remove an account that no link uses, with its saved secrets."),
            {{u"ACCOUNT"_s, tr("The account."), Completes::Account, false, false}},
            {},
            {{u"account remove old"_s, tr("nothing changes at the provider")}},
            {}};
}

Result<ExitStatus> AccountRemoveCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<Account> account = store.accounts().find(arguments.value(u"ACCOUNT"_s));
    if (!account)
        return fail(account.error());
    if (const Outcome removed = store.accounts().remove(account->name); !removed)
        return fail(removed.error());
    if (const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account->provider)) {
        const std::unique_ptr<SecretSource> secrets = context.secrets(context.store);
        for (const CredentialField& field : (*provider)->fields) {
            if (!field.secret)
                continue;
            // The account is gone; a keychain that cannot be reached is worth a word, not a failure.
            if (const Outcome removed = secrets->remove(account->name, field.id); !removed)
                context.console.say(
                    tr("The secret “%1” may still be kept: %2").arg(field.id, removed.error().message()));
        }
    }
    if (context.json)
        context.console.printJson({{u"account"_s, account->name}, {u"removed"_s, true}});
    else
        context.console.print(tr("The account %1 was removed.").arg(account->name));
    return ExitStatus::Done;
}

} // namespace zoneloom
