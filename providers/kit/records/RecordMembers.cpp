// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordMembers.h"

#include "providers/kit/records/RecordFields.h"
#include "providers/kit/records/RecordList.h"

namespace zoneloom {

ProviderRecord RecordMembers::read(const Json& item, const RecordDialect& dialect) const
{
    const auto textAt = [&](const QString& member) { return member.isEmpty() ? QString() : item[member].text(); };
    ProviderRecord record{.id = textAt(id),
                          .name = textAt(name),
                          .type = textAt(type),
                          .ttl = ttl.isEmpty() ? 0 : item[ttl].ttl(),
                          .content = textAt(content)};
    const Result<RRType> known = RRType::fromText(record.type);
    if (known && dialect.priorityApart.contains(*known) && !item[priority].isNull())
        record.priority = static_cast<int>(item[priority].number());
    return record;
}

QJsonObject RecordMembers::write(const ProviderRecord& record) const
{
    QJsonObject object;
    const auto put = [&](const QString& member, const QJsonValue& value) {
        if (!member.isEmpty())
            object.insert(member, value);
    };
    put(name, record.name);
    put(type, record.type);
    put(content, record.content);
    put(ttl, static_cast<qint64>(record.ttl));
    if (!record.id.isEmpty())
        put(id, record.id);
    if (record.priority)
        put(priority, *record.priority);
    return object;
}

QJsonObject RecordMembers::write(const RecordText& text, const StoredRecord& record, const RecordFields& fields) const
{
    QJsonObject object = write({.id = record.id,
                                .name = text.writeName(record.owner),
                                .type = text.writeType(record.type),
                                .ttl = record.ttl});
    if (!content.isEmpty())
        object.remove(content);
    fields.write(text, record.type, record.rdata, object);
    return object;
}

} // namespace zoneloom
