// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

namespace zoneloom {

class Database;

/// Edits that a person staged in the window and has not committed: they survive a crash and a restart.
class StagedEdits
{
public:
    explicit StagedEdits(Database& database);

    struct Staged
    {
        int parent = 0; ///< the revision that is edited
        ChangeSet changes;
    };
    [[nodiscard]] Result<Staged> load(const Name& zone, const QString& author) const;
    Outcome save(const Name& zone, const QString& author, const Staged& staged);
    Outcome clear(const Name& zone, const QString& author);
    /// Makes all that `from` staged the other author's; ErrorKind::Exists where both staged edits of one zone.
    Outcome hand(const QString& from, const QString& to);

private:
    Database& m_database;
};

} // namespace zoneloom
