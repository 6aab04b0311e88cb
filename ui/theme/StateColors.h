// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/CellState.h"

#include <QColor>
#include <QPalette>

namespace zoneloom {

/// The colours of states, for a light and a dark palette, for marks and for words. Words have a contrast of at least
/// 4.5 : 1 to everything on which they stand.
class StateColors
{
public:
    /// Of its mark.
    static QColor of(CellState state, const QPalette& palette);
    /// Of words, also on the state's tint.
    static QColor text(CellState state, const QPalette& palette);
    /// Behind the part of a value that differs.
    static QColor differing(const QPalette& palette);
    /// Behind a cell of that state: a tint that keeps text legible.
    static QColor tint(CellState state, const QPalette& palette);
    static QColor added(const QPalette& palette);
    static QColor changed(const QPalette& palette);
    static QColor removed(const QPalette& palette);
    /// Of words that warn.
    static QColor warning(const QPalette& palette);
    static QColor error(const QPalette& palette);
    /// Text that is less important than the rest, still legible.
    static QColor quiet(const QPalette& palette);
    static bool isDark(const QPalette& palette);
};

} // namespace zoneloom
