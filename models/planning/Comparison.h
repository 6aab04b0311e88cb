// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Projection.h"
#include "models/store/CellState.h"

#include <QSet>

namespace zoneloom {

/// One RRset × one link.
struct Cell
{
    RRsetKey key;
    CellState state = CellState::Unknown;
    std::optional<Reason> reason;  ///< for accepted differences
    std::optional<RRset> internal; ///< what the internal zone says, before projection
    std::optional<RRset> wanted;   ///< P: what the link should hold
    std::optional<RRset> base;     ///< B
    std::optional<RRset> observed; ///< O
};

struct ComparisonInput
{
    ZoneContent internal;
    Projection projection;
    std::optional<ZoneContent> base; ///< nothing where no base was ever confirmed
    ZoneContent observed;            ///< of a successful, complete read
    QSet<RRsetKey> ignored;          ///< what a person said is not ours
    bool comparesSoa = false;
};

/// All cells of one link, canonically ordered, the ones in sync included. One merge pass; pure.
QList<Cell> compare(const ComparisonInput& input);

} // namespace zoneloom
