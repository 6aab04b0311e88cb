// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Database.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

/// The rows of what is known of each link. Throws StoreFailure.
class LinkStatusTable
{
public:
    explicit LinkStatusTable(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] LinkStatus load(qint64 link) const;
    void save(qint64 link, const LinkStatus& status);
    void setIgnored(qint64 link, const RRsetKey& key, bool ignored);

private:
    Database& m_database;
};

} // namespace zoneloom
