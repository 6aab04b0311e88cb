// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProviderShowCommand.h"

#include "app/cli/JsonProviders.h"
#include "app/cli/TextTable.h"
#include "providers/ProviderRegistry.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ProviderShowCommand::usage() const
{
    return {tr("Show a provider's fields and what it can hold."),
            {{u"ID"_s, tr("The provider's id."), Completes::Provider, false, false}},
            {},
            {{u"provider show powerdns"_s, tr("what an account there needs")}},
            {}};
}

Result<ExitStatus> ProviderShowCommand::run(Context& context, const Arguments& arguments)
{
    const Result<const ProviderDescriptor*> found = ProviderRegistry::descriptor(arguments.value(u"ID"_s));
    if (!found)
        return fail(found.error());
    const ProviderDescriptor& provider = **found;
    if (context.json) {
        context.console.printJson(json::provider(provider));
        return ExitStatus::Done;
    }
    const Capabilities& can = provider.capabilities;
    TextTable table;
    table.addRow({tr("Name"), provider.name});
    table.addRow({tr("Country"), provider.country.isEmpty() ? tr("self-hosted") : provider.country});
    table.addRow({tr("Documentation"), provider.documentation});
    table.addRow({tr("Endpoint"), provider.endpoint.isEmpty() ? tr("each account's own") : provider.endpoint});
    table.addRow({tr("Verified"), provider.verified.isEmpty() ? tr("by recordings only") : provider.verified});
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
    table.addRow({tr("DNSSEC class"), toText(can.dnssec)});
    context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
