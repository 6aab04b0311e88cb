// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonProviders.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zoneloom::json {

using namespace Qt::StringLiterals;

namespace {

/// Null for a bound that is not known.
QJsonObject limits(const HoldingLimits& limits)
{
    const auto bound = [](int number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); };
    return {{u"zones"_s, bound(limits.zones)},
            {u"rrsets_per_zone"_s, bound(limits.setsPerZone)},
            {u"records_per_zone"_s, bound(limits.recordsPerZone)},
            {u"records_per_rrset"_s, bound(limits.recordsPerSet)}};
}

} // namespace

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject capabilities(const Capabilities& capabilities)
{
    QJsonObject types;
    for (auto type = capabilities.types.begin(); type != capabilities.types.end(); ++type)
        types[type.key().toText()] = toText(type.value());
    QJsonArray steps;
    for (const quint32 step : capabilities.ttlSteps)
        steps.append(static_cast<qint64>(step));
    QJsonObject notes;
    for (auto note = capabilities.notes.begin(); note != capabilities.notes.end(); ++note)
        notes[note.key()] = note.value();
    return {{u"types"_s, types},
            {u"other_types"_s, toText(capabilities.otherTypes)},
            {u"minimum_ttl"_s, static_cast<qint64>(capabilities.minimumTtl)},
            {u"maximum_ttl"_s, static_cast<qint64>(capabilities.maximumTtl)},
            {u"ttl_steps"_s, steps},
            {u"apex_ns"_s, toText(capabilities.apexNs)},
            {u"alias_at_apex_only"_s, capabilities.aliasAtApexOnly},
            {u"wildcards"_s, toText(capabilities.wildcards)},
            {u"multiple_records"_s, toText(capabilities.multipleRecords)},
            {u"feeds_soa"_s, capabilities.feedsSoa},
            {u"write_style"_s, toText(capabilities.writeStyle)},
            {u"batch_size"_s, capabilities.batchSize},
            {u"limits"_s, limits(capabilities.limits)},
            {u"dnssec"_s, toText(capabilities.dnssec)},
            {u"notes"_s, notes}};
}

QJsonObject provider(const ProviderDescriptor& provider)
{
    QJsonArray fields;
    for (const CredentialField& field : provider.fields) {
        fields.append(QJsonObject{{u"id"_s, field.id},
                                  {u"label"_s, QCoreApplication::translate("Provider", field.label)},
                                  {u"secret"_s, field.secret},
                                  {u"required"_s, field.required},
                                  {u"default"_s, textOrNull(field.defaultValue)}});
    }
    return {{u"id"_s, provider.id},
            {u"name"_s, provider.name},
            {u"country"_s, textOrNull(provider.country)},
            {u"documentation"_s, provider.documentation},
            {u"fields"_s, fields},
            {u"capabilities"_s, capabilities(provider.capabilities)},
            {u"verified"_s, textOrNull(QString::fromUtf8(provider.verified))}};
}

} // namespace zoneloom::json
