// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonStore.h"

#include "app/cli/JsonProviders.h"
#include "app/cli/JsonRecords.h"
#include "providers/ProviderRegistry.h"
#include "providers/kit/ProbedLimits.h"

namespace zoneloom::json {

using namespace Qt::StringLiterals;

namespace {

/// Names are absolute in JSON; what a provider calls a zone by may also be an id, which stays as it is.
QString externalName(const QString& text)
{
    const Result<Name> name = Name::fromText(text);
    return name && text.contains(u'.') ? name->toText() : text;
}

} // namespace

QJsonObject zone(const ZoneSummary& zone)
{
    return {{u"zone"_s, zone.name.toText()},
            {u"revision"_s, zone.revision},
            {u"records"_s, static_cast<qint64>(zone.records)},
            {u"state"_s, toText(zone.worstState)}};
}

QJsonObject revision(const Revision& revision)
{
    return {{u"revision"_s, revision.number}, {u"parent"_s, revision.parent},
            {u"author"_s, revision.author},   {u"time"_s, time(revision.time)},
            {u"message"_s, revision.message}, {u"hash"_s, QString::fromLatin1(revision.hash.toHex())},
            {u"added"_s, revision.added},     {u"changed"_s, revision.changed},
            {u"removed"_s, revision.removed}};
}

QJsonObject account(const Account& account)
{
    QJsonObject object{
        {u"account"_s, account.name}, {u"provider"_s, account.provider}, {u"endpoint"_s, textOrNull(account.endpoint)}};
    QJsonObject fields;
    for (auto field = account.fields.begin(); field != account.fields.end(); ++field)
        fields[field.key()] = field.value();
    if (!fields.isEmpty())
        object[u"fields"_s] = fields;
    QJsonObject probed;
    for (auto found = account.probed.begin(); found != account.probed.end(); ++found) {
        if (!found.value().isEmpty())
            probed[found.key()] = found.value();
    }
    if (!probed.isEmpty())
        object[u"probed"_s] = probed;
    if (const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account.provider))
        object[u"capabilities"_s] = capabilities(withProbed((*provider)->capabilities, account.probed));
    return object;
}

QJsonObject link(const Link& link)
{
    QJsonObject object{{u"zone"_s, link.zone.toText()},    {u"link"_s, link.name},
                       {u"account"_s, link.account},       {u"external_zone"_s, externalName(link.externalZone)},
                       {u"policy"_s, toText(link.policy)}, {u"on_drift"_s, toText(link.onDrift)}};
    if (link.createMissing)
        object[u"create"_s] = true;
    return object;
}

} // namespace zoneloom::json
