// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/CellState.h"

#include <QCoreApplication>
#include <QMap>

namespace zoneloom {

/// States in a person's words, and how bad they are.
class StateText
{
    Q_DECLARE_TR_FUNCTIONS(StateText)

public:
    /// `drifted`, `in sync`, … translated.
    static QString word(CellState state);
    /// `2 drifted`: a number of cells in that state.
    static QString counted(CellState state, int count);
    /// 0 is the worst; for sorting worst first.
    static int rank(CellState state);
    /// True for the states that something has to be done about.
    static bool differs(CellState state);
    /// The worst state that occurs, InSync where there is none.
    static CellState worst(const QMap<CellState, int>& counts);
};

} // namespace zoneloom
