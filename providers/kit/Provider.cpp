// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Provider.h"

namespace zoneloom {

ProviderException::ProviderException(Error error)
    : m_error(std::move(error))
    , m_what(m_error.message().toUtf8())
{}

const char* ProviderException::what() const noexcept
{
    return m_what.constData();
}

QString ProviderContext::value(const ProviderDescriptor& descriptor, const QString& field) const
{
    const auto given = fields.constFind(field);
    if (given != fields.constEnd() && !given->isEmpty())
        return *given;
    const CredentialField* description = descriptor.field(field);
    return description != nullptr ? description->defaultValue : QString();
}

QString ProviderContext::endpointOf(const ProviderDescriptor& descriptor) const
{
    QString address = endpoint.isEmpty() ? descriptor.endpoint : endpoint;
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

ExternalZone Provider::findZone(const QString& nameOrId)
{
    const Result<Name> wanted = Name::fromText(nameOrId);
    const QList<ExternalZone> all = zones();
    QList<ExternalZone> found;
    QStringList ids;
    for (const ExternalZone& zone : all) {
        if (zone.id == nameOrId && (!wanted || zone.origin != *wanted))
            return zone;
        if (wanted && zone.origin == *wanted) {
            found += zone;
            ids += zone.id;
        }
    }
    if (found.size() > 1)
        throw ProviderException(Error(ErrorKind::Conflict,
                                      QT_TRANSLATE_NOOP("Error", "%1 has several zones %2 (account %3)."),
                                      {descriptor().nameText(), nameOrId, accountName()})
                                    .withCause(ids.join(QStringLiteral(", ")))
                                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Name the one that is meant by its id.")));
    if (!found.isEmpty())
        return found.first();
    throw ProviderException(
        Error(ErrorKind::ZoneNotFound, QT_TRANSLATE_NOOP("Error", "%1 has no zone %2 (account %3)."),
              {descriptor().nameText(), nameOrId, accountName()})
            .withAdvice(QT_TRANSLATE_NOOP(
                "Error",
                "Create it there, or add the link with “Create the zone there at the first sync” (--create).")));
}

QList<RRset> Provider::readSets(const ExternalZone& zone, const QList<RRsetKey>& keys)
{
    const ZoneReading reading = read(zone);
    QList<RRset> sets;
    for (const RRsetKey& key : keys) {
        if (const RRset* set = reading.content.find(key))
            sets += *set;
    }
    return sets;
}

Capabilities Provider::capabilities(const ExternalZone&)
{
    return descriptor().capabilities;
}

} // namespace zoneloom
