// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountTestCommand.h"

#include "app/cli/EngineRun.h"
#include "models/store/Accounts.h"
#include "models/store/Store.h"

#include <QSaveFile>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage AccountTestCommand::usage() const
{
    return {tr("Make a harmless authenticated call to an account."),
            {{u"ACCOUNT"_s, tr("The account."), Completes::Account, false, false}},
            {{{u"log"_s},
              tr("Write the requests and their answers to this file, without secrets, for a bug report."),
              tr("FILE"),
              Completes::File,
              {},
              false}},
            {{u"account test hetzner"_s, tr("are the credentials right?")},
             {u"account test hetzner --log requests.txt"_s, tr("what was asked, and what was answered?")}},
            tr("What the account's plan allows is kept with it, where the provider tells.")};
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
    EngineRun run(context);
    const Outcome tested = run.testAccount(*account);
    if (const auto file = arguments.option(u"log"_s)) {
        const QByteArray log = run.engine().requestLog(account->name).toUtf8();
        QSaveFile output(*file);
        if (!output.open(QIODevice::WriteOnly) || output.write(log) != log.size() || !output.commit()) {
            const Error error = Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "%1 could not be written."), {*file})
                                    .withCause(output.errorString());
            if (tested)
                return fail(error);
            context.console.say(error.message()); // the test's own error is the one to end with
        }
    }
    if (!tested)
        return fail(tested.error());
    if (context.json)
        context.console.printJson({{u"account"_s, account->name}, {u"ok"_s, true}});
    else
        context.console.print(tr("%1 works.").arg(account->name));
    return ExitStatus::Done;
}

} // namespace zoneloom
