// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountAddCommand.h"

#include "app/cli/AccountFields.h"
#include "app/cli/JsonStore.h"
#include "models/store/Accounts.h"
#include "models/store/Store.h"
#include "providers/ProviderRegistry.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage AccountAddCommand::usage() const
{
    return {
        tr("Add an account at a provider."),
        {{u"NAME"_s, tr("What to call the account."), Completes::Nothing, false, false}},
        QList<Option>{{{u"provider"_s},
                       tr("The provider's id; “provider list” names them."),
                       u"ID"_s,
                       Completes::Provider,
                       {},
                       false}} +
            AccountFields::options(),
        {{u"account add home --provider powerdns --endpoint http://127.0.0.1:8081 --secret-stdin api-key < key"_s,
          tr("a PowerDNS server of your own")},
         {u"account add knot --provider rfc2136 --set server=192.0.2.53 --set tsig-name=zl --secret-stdin tsig-secret < key"_s,
          tr("any server that takes dynamic updates")}},
        tr("Secrets never stand on the command line. They are kept in the desktop's keychain or an encrypted vault, or "
           "handed in by the environment as ZONELOOM_SECRET_<ACCOUNT>_<FIELD>.")};
}

Result<ExitStatus> AccountAddCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    Account account;
    account.name = arguments.value(u"NAME"_s);
    const auto id = arguments.option(u"provider"_s);
    if (!id)
        return fail(Error(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "--provider is missing."))
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "“zoneloom-cli provider list” names the providers.")));
    if (account.name.isEmpty() || account.name.contains(u':'))
        return fail(ErrorKind::Usage,
                    QT_TRANSLATE_NOOP("Error", "“%1” is no name for an account: it has to have "
                                               "characters, and no colon."),
                    {account.name});
    const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(*id);
    if (!provider)
        return fail(provider.error());
    account.provider = (*provider)->id;
    if (const Outcome applied = AccountFields::apply(arguments, **provider, account); !applied)
        return fail(applied.error());
    const Result<QMap<QString, QString>> secrets = AccountFields::readSecrets(context, arguments, **provider);
    if (!secrets)
        return fail(secrets.error());
    if (const Outcome added = store.accounts().add(account); !added)
        return fail(added.error());
    if (const Outcome saved = AccountFields::saveSecrets(context, account.name, *secrets); !saved) {
        (void)store.accounts().remove(account.name); // the secret's error is the one to tell
        return fail(saved.error());
    }
    AccountFields::sayMissing(context, **provider, account, *secrets);
    if (context.json)
        context.console.printJson(json::account(account));
    else
        context.console.print(tr("The account %1 at %2 was added; “zoneloom-cli account test %1” tries it.")
                                  .arg(account.name, (*provider)->name));
    return ExitStatus::Done;
}

} // namespace zoneloom
