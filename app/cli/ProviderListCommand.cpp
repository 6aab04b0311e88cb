// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProviderListCommand.h"

#include "app/cli/JsonProviders.h"
#include "app/cli/TextTable.h"
#include "providers/ProviderRegistry.h"

#include <QJsonArray>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ProviderListCommand::usage() const
{
    return {tr("List the kinds of providers that Zoneloom knows."),
            {},
            {},
            {{u"provider list"_s, tr("their ids are what “account add --provider” takes")}},
            {}};
}

Result<ExitStatus> ProviderListCommand::run(Context& context, const Arguments&)
{
    const QList<const ProviderDescriptor*> providers = ProviderRegistry::all();
    QJsonArray array;
    TextTable table({tr("ID"), tr("NAME"), tr("COUNTRY"), tr("VERIFIED")});
    for (const ProviderDescriptor* provider : providers) {
        if (context.json)
            array.append(json::provider(*provider));
        const QString verified = QString::fromUtf8(provider->verified);
        table.addRow({provider->id, provider->name, provider->country,
                      verified.isEmpty() ? tr("by recordings only") : verified});
    }
    if (context.json)
        context.console.printJson({{u"providers"_s, array}});
    else
        context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
