// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"
#include "sync/LinkRecords.h"

namespace zoneloom {

/// What adopting made of an internal zone.
struct Adoption
{
    std::optional<Revision> revision; ///< nothing where nothing changed, or where findings forbid it
    InternalZone internal;
    QList<Finding> findings;
    std::optional<Error> error;
};

/// Commits provider's values into an internal zone as one revision, unless the rules of validation forbid it. Where two
/// links want different values for the same RRset the first one's is taken. In the thread of the store.
Adoption adopt(Store& store, const ZoneSummary& zone, const InternalZone& before, const QList<RRsetChange>& changes,
               const CommitInfo& info);

} // namespace zoneloom
