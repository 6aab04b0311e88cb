// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Plan.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

/// What is known of a link before a commit.
struct PreviewInput
{
    Link link;
    Capabilities capabilities;
    bool isRead = false;  ///< its external zone was read once; else `cells` says nothing
    bool hasBase = false; ///< a push was confirmed there once
    QList<Cell> cells;    ///< of the last comparison
};

/// What a commit will do at one link, as far as can be told without reading it again.
struct LinkPreview
{
    QString link;
    LinkPolicy policy = LinkPolicy::Approve;
    bool isRead = false;
    QList<RRsetChange> changes;         ///< that come from the commit
    int otherChanges = 0;               ///< that are pending there already
    QList<AcceptedDifference> accepted; ///< committed RRsets that it cannot hold as they are
    QList<RRsetKey> waiting;            ///< committed RRsets that someone changed there: a person decides
    std::optional<Reason> withheld;     ///< why the safety rules would hold the push back
};

/// Pure, and costs O(zone): not for the GUI thread.
LinkPreview previewCommit(const PreviewInput& known, const Name& origin, const ChangeSet& staged);

} // namespace zoneloom
