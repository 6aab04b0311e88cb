// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <QHash>
#include <QString>

#include <optional>

namespace zoneloom {

/// What an adapter has to know of the sets that it read when it writes them: their version, or how they are spelt
/// there. Given out only for a set that is still the one that was read.
template <typename T>
class SetMemory
{
public:
    [[nodiscard]] bool knows(const QString& zone) const { return m_zones.contains(zone); }
    /// Forgets what was known of the zone; from now on it is known.
    void begin(const QString& zone) { m_zones[zone].clear(); }
    void keep(const QString& zone, const RRset& set, const T& what) { m_zones[zone][RRsetKey::of(set)] = {set, what}; }
    void forget(const QString& zone) { m_zones.remove(zone); }
    void drop(const QString& zone, const RRsetKey& key) { m_zones[zone].remove(key); }
    [[nodiscard]] std::optional<T> of(const QString& zone, const RRset& set) const
    {
        const auto known = m_zones.constFind(zone);
        if (known == m_zones.constEnd())
            return std::nullopt;
        const auto found = known->constFind(RRsetKey::of(set));
        if (found == known->constEnd() || !found->first.sameData(set))
            return std::nullopt;
        return found->second;
    }

private:
    QHash<QString, QHash<RRsetKey, std::pair<RRset, T>>> m_zones;
};

} // namespace zoneloom
