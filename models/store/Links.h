// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

namespace zoneloom {

class Database;

/// Links and what is known of each.
class Links
{
public:
    explicit Links(Database& database);

    [[nodiscard]] Result<QList<Link>> all() const;
    /// Those of one zone, in the order in which they were added.
    [[nodiscard]] Result<QList<Link>> of(const Name& zone) const;
    [[nodiscard]] Result<Link> find(const Name& zone, const QString& name) const;
    /// Makes the link's two timelines too; gives it with its id. ErrorKind::Conflict where another link writes the same
    /// zone file.
    Result<Link> add(const Link& link);
    /// Policy, on-drift, external zone and name.
    Outcome update(const Link& link);
    Outcome remove(const Name& zone, const QString& name);

    [[nodiscard]] Result<LinkStatus> status(qint64 link) const;
    /// Saves all but `ignored`.
    Outcome saveStatus(qint64 link, const LinkStatus& status);
    Outcome setIgnored(qint64 link, const RRsetKey& key, bool ignored);

private:
    Database& m_database;
};

} // namespace zoneloom
