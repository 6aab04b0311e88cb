// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountTestCommand.h"

#include "app/cli/EngineRun.h"
#include "models/store/Accounts.h"
#include "models/store/Store.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage AccountTestCommand::usage() const
{
    return {tr("Make a harmless authenticated call to an account."),
            {{u"ACCOUNT"_s, tr("The account."), Completes::Account, false, false}},
            {},
            {{u"account test hetzner"_s, tr("are the credentials right?")}},
            {}};
}

Result<ExitStatus> AccountTestCommand::run(Context& context, const Arguments& arguments)
{
    Result<Account> account = [&]() -> Result<Account> {
        const Result<std::unique_ptr<Store>> store =
            Store::open(context.store, Store::Mode::OpenExisting, context.clock);
        if (!store)
            return fail(store.error());
        return (*store)->accounts().find(arguments.value(u"ACCOUNT"_s));
    }();
    if (!account)
        return fail(account.error());
    if (const Outcome tested = EngineRun(context).testAccount(*account); !tested)
        return fail(tested.error());
    if (context.json)
        context.console.printJson({{u"account"_s, account->name}, {u"ok"_s, true}});
    else
        context.console.print(tr("%1 works.").arg(account->name));
    return ExitStatus::Done;
}

} // namespace zoneloom
