// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Projection.h"
#include "models/store/CellState.h"

#include <QMap>
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
    QHash<RRsetKey, QString> opaque; ///< what is there in a form that DNS cannot express, with the provider's reason
    bool comparesSoa = false;        ///< the SOA, apart from its serial, is ours there
};

/// All cells of one link, canonically ordered, the ones in sync included. One merge pass; pure.
QList<Cell> compare(const ComparisonInput& input);

/// True where both are missing or say the same to the DNS; serials of SOA records may differ.
bool sameInDns(const std::optional<RRset>& one, const std::optional<RRset>& other);
/// True where somebody or something still has to act on the cell.
bool differs(CellState state);
/// Cells by state.
QMap<CellState, int> countStates(const QList<Cell>& cells);
/// What to change in the base after this comparison: each RRset that was observed to be as wanted is confirmed, others
/// keep what the base says of them (DESIGN §5).
ChangeSet confirmations(const QList<Cell>& cells, const ZoneContent& base);
/// SHA-256 over what was observed in the compared cells: SOA serials and a provider's own signatures do not count.
QByteArray observationHash(const QList<Cell>& cells);

} // namespace zoneloom
