// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordList.h"

#include "providers/kit/records/ZoneBuilder.h"

namespace zoneloom {

RecordList::RecordList(Name origin, RecordDialect dialect)
    : m_text(std::move(dialect), std::move(origin))
{}

void RecordList::add(const ProviderRecord& record, const QJsonObject& extra)
{
    const Result<Name> owner = m_text.readName(record.name);
    if (!owner)
        throw ProviderException(
            Error(ErrorKind::Protocol,
                  QT_TRANSLATE_NOOP("Error", "The zone %1 holds a record whose name '%2' cannot be read."),
                  {origin().toDisplay(), record.name})
                .withCause(owner.error().message()));
    const Result<RRType> type = m_text.readType(record.type);
    if (!type) {
        // A type of the provider's own, such as a redirect: there is no number for it in DNS.
        addOpaque(*owner, RRType(0), record.type + u": " + record.content);
        return;
    }
    const Result<QByteArray> rdata = m_text.readContent(*type, record.content, record.priority);
    if (rdata)
        add(StoredRecord{record.id, *owner, *type, record.ttl, *rdata, extra});
    else
        addOpaque(*owner, *type, rdata.error().message());
}

void RecordList::add(const QString& id, const RRsetKey& key, quint32 ttl, const Result<QByteArray>& rdata)
{
    if (rdata)
        add(StoredRecord{id, key.name, key.type, ttl, *rdata, {}});
    else
        addOpaque(key.name, key.type, rdata.error().message());
}

std::optional<RRsetKey> RecordList::keyOf(const Json& item, const RecordMembers& members, const QString& reason)
{
    const Json name = item[members.name];
    const Result<Name> owner = m_text.readName(name.text());
    if (!owner)
        name.refuse(owner.error().message());
    const QString spelt = item[members.type].text();
    const Result<RRType> type = m_text.readType(spelt);
    if (type && reason.isEmpty())
        return RRsetKey{*owner, *type};
    // A type of the provider's own, such as a redirect: there is no number for it in DNS.
    addOpaque(*owner, type.value_or(RRType(0)), (type ? reason : spelt) + u": " + item[members.content].textOr({}));
    return std::nullopt;
}

void RecordList::add(StoredRecord record)
{
    m_byKey.insert({record.owner, record.type}, m_records.size());
    m_records += std::move(record);
}

void RecordList::addOpaque(const Name& owner, RRType type, const QString& reason)
{
    m_opaque.append({RRsetKey{owner, type}, reason});
}

QList<StoredRecord> RecordList::of(const RRsetKey& key) const
{
    QList<qsizetype> indices = m_byKey.values(key);
    std::ranges::sort(indices);
    QList<StoredRecord> records;
    for (const qsizetype index : std::as_const(indices))
        records += m_records[index];
    return records;
}

bool RecordList::isOpaque(const RRsetKey& key) const
{
    return std::ranges::any_of(m_opaque, [&](const auto& entry) { return entry.first == key; });
}

ZoneReading RecordList::reading() const
{
    ZoneBuilder builder(origin());
    for (const StoredRecord& record : m_records)
        builder.add(record.owner, record.type, record.ttl, record.rdata);
    for (const auto& [key, reason] : m_opaque)
        builder.addOpaque(key.name, key.type, reason);
    return builder.finish();
}

} // namespace zoneloom
