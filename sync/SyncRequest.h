// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Plan.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace zoneloom {

/// One thing that a person or the watcher asks of the engine.
struct SyncRequest
{
    enum class Mode
    {
        Read,   ///< drift: read all links and compare
        Plan,   ///< read, compare and plan; write nothing
        Sync,   ///< read, compare, plan, apply, read back, ask the name servers
        Verify, ///< ask every name server for every RRset of the projection
        Push,   ///< as Sync for `only`, over whatever state these cells are in; unmanaged ones are deleted
        Adopt,  ///< read, then commit the provider's values of `only` as a revision
    };

    Mode mode = Mode::Read;
    QList<Name> zones; ///< empty for all
    QStringList links; ///< names; empty for all
    bool overwrite = false;
    bool force = false;
    QString planHash;                    ///< Sync or Push exactly this plan, or refuse
    bool automatic = false;              ///< by the watcher: only links whose policy is `auto` are written
    std::optional<Name> onlyName;        ///< Push, Adopt: the cells of that name, …
    std::optional<RRType> onlyType;      ///< … and type; all cells that differ where nothing is said
    QMap<QString, QSet<RRsetKey>> cells; ///< Push, Adopt, Plan: just these, by link, instead of a name and type
    QString author;                      ///< of revisions that adopting commits
    QString message;
};

} // namespace zoneloom
