// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

namespace zoneloom {

class Database;
struct ZoneOverview;

/// The internal zones of a store.
class Zones
{
public:
    explicit Zones(Database& database);

    /// All zones, canonically ordered; reads no content.
    [[nodiscard]] Result<QList<ZoneSummary>> all() const;
    /// As all(), with links and latest revisions; a few queries, however many zones there are.
    [[nodiscard]] Result<QList<ZoneOverview>> overview() const;
    /// ErrorKind::NotFound where there is none of that name.
    [[nodiscard]] Result<ZoneSummary> find(const Name& name) const;
    /// With an empty timeline at revision 0. ErrorKind::Exists where it is there already.
    Result<ZoneSummary> create(const Name& name);
    /// With its history, its links, their observations and bases; nothing at any provider.
    Outcome remove(const Name& name);
    Outcome saveSettings(const Name& name, const ZoneSettings& settings);

private:
    Database& m_database;
};

} // namespace zoneloom
