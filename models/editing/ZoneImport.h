// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/store/StoreTypes.h"

#include <QDate>

#include <optional>

namespace zoneloom {

class Store;

/// Brings content from elsewhere (a master file, a provider's zone, a form) in as one revision. Window and command line
/// import through it.
class ZoneImport
{
public:
    /// The zone that the content is for, as it is before.
    struct Existing
    {
        std::optional<ZoneSummary> zone; ///< nothing where the zone is new
        ZoneContent content;             ///< at that revision
    };

    static Result<Existing> existing(Store& store, const Name& zone);
    /// Most providers keep the SOA to themselves. Where `incoming` has none, the zone's own stays, and a new zone gets
    /// a common one.
    static ZoneContent withSoa(const Existing& existing, const ZoneContent& incoming, QDate today);
    /// Makes the zone's content what `content` says; creates the zone where it is new, and leaves none behind where
    /// that fails. ErrorKind::Conflict where someone committed to the same RRsets since existing() was asked.
    static Result<Revision> write(Store& store, const Existing& existing, const ZoneContent& content,
                                  const CommitInfo& info);
};

} // namespace zoneloom
