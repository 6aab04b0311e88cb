// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountListCommand.h"

#include "app/cli/JsonStore.h"
#include "app/cli/TextTable.h"
#include "models/store/Accounts.h"
#include "models/store/Store.h"

#include <QJsonArray>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage AccountListCommand::usage() const
{
    return {tr("List the accounts."), {}, {}, {{u"account list"_s, tr("without their secrets")}}, {}};
}

Result<ExitStatus> AccountListCommand::work(Context& context, Store& store, const Arguments&)
{
    const Result<QList<Account>> accounts = store.accounts().all();
    if (!accounts)
        return fail(accounts.error());
    QJsonArray array;
    TextTable table({tr("ACCOUNT"), tr("PROVIDER"), tr("ENDPOINT"), tr("FIELDS")});
    for (const Account& account : *accounts) {
        array.append(json::account(account));
        QStringList fields;
        for (auto field = account.fields.begin(); field != account.fields.end(); ++field)
            fields.append(field.key() + u'=' + field.value());
        table.addRow({account.name, account.provider, account.endpoint, fields.join(u' ')});
    }
    if (context.json)
        context.console.printJson({{u"accounts"_s, array}});
    else if (accounts->isEmpty())
        context.console.say(tr("No accounts yet: “zoneloom-cli account add --help” shows how to add one."));
    else
        context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
