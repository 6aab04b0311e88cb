// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProviderShowCommand.h"

#include "app/cli/AccountLimits.h"
#include "app/cli/JsonProviders.h"
#include "app/cli/TextTable.h"
#include "models/store/Accounts.h"
#include "models/store/Store.h"
#include "providers/ProviderRegistry.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ProviderShowCommand::usage() const
{
    return {tr("Show a provider's fields and what it can hold."),
            {{u"ID"_s, tr("The provider's id."), Completes::Provider, false, false}},
            {{{u"account"_s},
              tr("Show what this account can hold, as its last test found."),
              u"NAME"_s,
              Completes::Account,
              {},
              false}},
            {{u"provider show powerdns"_s, tr("what an account there needs")},
             {u"provider show cloudflare --account main"_s, tr("with the limits of that account's plan")}},
            {}};
}

/// The store is opened only where an account is asked for: without one the command needs none.
Result<Account> ProviderShowCommand::accountOf(Context& context, const ProviderDescriptor& provider,
                                               const QString& name)
{
    Result<std::unique_ptr<Store>> store = Store::open(context.store, Store::Mode::OpenExisting, context.clock);
    if (!store)
        return fail(store.error());
    Result<Account> account = (*store)->accounts().find(name);
    if (account && account->provider != provider.id)
        return fail(Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "The account %1 is one at %2, not at %3."),
                          {name, account->provider, provider.id}));
    return account;
}

Result<ExitStatus> ProviderShowCommand::run(Context& context, const Arguments& arguments)
{
    const Result<const ProviderDescriptor*> found = ProviderRegistry::descriptor(arguments.value(u"ID"_s));
    if (!found)
        return fail(found.error());
    const ProviderDescriptor& provider = **found;
    AccountLimits limits(provider.capabilities);
    const QString name = arguments.option(u"account"_s).value_or(QString());
    if (!name.isEmpty()) {
        const Result<Account> account = accountOf(context, provider, name);
        if (!account)
            return fail(account.error());
        limits = AccountLimits(*account);
    }
    const Capabilities& can = limits.capabilities();
    if (context.json) {
        QJsonObject object = json::provider(provider);
        if (!name.isEmpty()) {
            object[u"account"_s] = name;
            object[u"capabilities"_s] = json::capabilities(can);
            object[u"plan"_s] = json::textOrNull(limits.plan());
        }
        context.console.printJson(object);
        return ExitStatus::Done;
    }
    TextTable table;
    table.addRow({tr("Name"), provider.name});
    if (!name.isEmpty())
        table.addRow({tr("Account"), name});
    if (!limits.plan().isEmpty())
        table.addRow({tr("Plan"), limits.plan()});
    table.addRow({tr("Country"), provider.country.isEmpty() ? tr("self-hosted") : provider.country});
    table.addRow({tr("Documentation"), provider.documentation});
    table.addRow({tr("Endpoint"), provider.endpoint.isEmpty() ? tr("each account's own") : provider.endpoint});
    const QString verified = QString::fromUtf8(provider.verified);
    table.addRow({tr("Verified"), verified.isEmpty() ? tr("by recordings only") : verified});
    for (const CredentialField& field : provider.fields) {
        QStringList remarks;
        if (field.secret)
            remarks.append(tr("secret"));
        remarks.append(field.required ? tr("required") : tr("optional"));
        if (!field.defaultValue.isEmpty())
            remarks.append(tr("default %1").arg(field.defaultValue));
        table.addRow({tr("Field %1").arg(field.id),
                      u"%1 (%2)"_s.arg(QCoreApplication::translate("Provider", field.label), remarks.join(u", "_s))});
    }
    QStringList types;
    for (auto type = can.types.begin(); type != can.types.end(); ++type) {
        if (type.value() == Support::Yes)
            types.append(type.key().toText());
    }
    types.sort();
    table.addRow({tr("Types"), types.join(u' ')});
    table.addRow({tr("Other types"), toText(can.otherTypes)});
    table.addRow({tr("TTL"), tr("%1 to %2 s").arg(can.minimumTtl).arg(can.maximumTtl)});
    table.addRow({tr("Apex NS"), toText(can.apexNs)});
    table.addRow({tr("Wildcards"), toText(can.wildcards)});
    table.addRow({tr("Writes"), toText(can.writeStyle)});
    table.addRow({tr("Batch"), can.batchSize > 0 ? tr("%1 changes").arg(can.batchSize) : tr("no bound known")});
    table.addRow({tr("Holds at most"), limits.toText().isEmpty() ? tr("no bound known") : limits.toText()});
    table.addRow({tr("DNSSEC class"), toText(can.dnssec)});
    context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
