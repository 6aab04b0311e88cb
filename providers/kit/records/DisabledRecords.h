// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"
#include "providers/kit/http/Json.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace zoneloom {

/// Records that are switched off at the service, as PowerDNS and its relatives have them. They are no part of the zone,
/// but of the set that a write replaces: unless they are sent along they are lost.
class DisabledRecords
{
public:
    /// True once the whole zone was read.
    [[nodiscard]] bool knows(const QString& zone) const { return m_whole.contains(zone); }
    /// Before a whole zone is read.
    void begin(const QString& zone);
    /// The contents of those of a set's records that are switched on; the others are kept, where the set has a key.
    [[nodiscard]] QStringList take(const QString& zone, const std::optional<RRsetKey>& key, const QList<Json>& records);
    /// What a write of the set has to name: what is switched off there, and these contents.
    [[nodiscard]] QJsonArray with(const QString& zone, const RRsetKey& key, const QStringList& contents) const;
    [[nodiscard]] bool isEmpty(const QString& zone, const RRsetKey& key) const;

private:
    QHash<QString, QHash<RRsetKey, QJsonArray>> m_zones;
    QSet<QString> m_whole;
};

} // namespace zoneloom
