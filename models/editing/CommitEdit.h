// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/dns/validation/Finding.h"
#include "models/editing/EditSession.h"
#include "models/store/Store.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

class TimelineLookup;

/// What came of trying to commit an edit.
struct CommittedEdit
{
    /// The latest revision then; nothing where findings block it. Its parent is another one than the edit's where
    /// someone else committed in between and it was merged.
    std::optional<Revision> revision;
    QList<Finding> findings;
    QList<Finding> blocking; ///< those of them that the edit brings and that are errors
};

/// What the rules say of an edit.
struct CheckedEdit
{
    ChangeSet changes; ///< those that differ from the revision
    QList<Finding> findings;
    QList<Finding> blocking; ///< those of them that the edit brings and that are errors
};

/// Asks the rules about changes that were staged on revision `parent`. For a large edit the whole zone is gone through,
/// which then takes less time than looking up each name: `base` where the caller has it, else it is read. In the
/// store's thread.
Result<CheckedEdit> checkEdit(Store& store, const ZoneSummary& zone, int parent, const ChangeSet& changes,
                              const std::optional<ZoneContent>& base = {});

/// Checks an edit and commits it: the one way of window and command line. `session` edits what `lookup` answers for.
/// The SOA's serial stays what the zone says: where Zoneloom feeds a zone, each link gets the next serial when it is
/// pushed to (DESIGN §5), so two commits never collide in the SOA. In the store's thread.
Result<CommittedEdit> commitEdit(Store& store, const ZoneSummary& zone, const EditSession& session,
                                 const TimelineLookup& lookup, const CommitInfo& info);
/// As above, of changes that were staged on revision `parent`.
Result<CommittedEdit> commitEdit(Store& store, const ZoneSummary& zone, int parent, const ChangeSet& changes,
                                 const CommitInfo& info);

} // namespace zoneloom
