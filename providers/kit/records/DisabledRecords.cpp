// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/DisabledRecords.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

void DisabledRecords::begin(const QString& zone)
{
    m_zones[zone].clear();
    m_whole.insert(zone);
}

QStringList DisabledRecords::take(const QString& zone, const std::optional<RRsetKey>& key, const QList<Json>& records)
{
    QStringList contents;
    QJsonArray disabled;
    for (const Json& record : records) {
        if (record["disabled"_L1].flagOr(false))
            disabled += record.value();
        else
            contents += record["content"_L1].text();
    }
    if (key)
        m_zones[zone].insert(*key, disabled);
    return contents;
}

QJsonArray DisabledRecords::with(const QString& zone, const RRsetKey& key, const QStringList& contents) const
{
    QJsonArray records = m_zones.value(zone).value(key);
    for (const QString& content : contents)
        records += QJsonObject{{u"content"_s, content}, {u"disabled"_s, false}};
    return records;
}

bool DisabledRecords::isEmpty(const QString& zone, const RRsetKey& key) const
{
    return m_zones.value(zone).value(key).isEmpty();
}

} // namespace zoneloom
