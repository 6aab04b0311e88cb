// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordOverlay.h"
#include "models/store/CellState.h"

#include <QIcon>

namespace zoneloom {

/// Our own marks, drawn from one SVG source in the colour of the palette at hand, so that they follow a change between
/// light and dark at once; and action icons by freedesktop name with a bundled fallback.
class Icons
{
public:
    static QIcon state(CellState state);
    /// Of a zone, by what its model says under StateRole: one without links has nothing to be in sync with.
    static QIcon zone(const QVariant& state);
    static QIcon mark(RecordMark mark);
    static QIcon warning();
    static QIcon error();
    /// By freedesktop name, such as `edit-undo`; where the desktop's theme has none, our own of that name.
    static QIcon action(const QString& name);
    static QIcon application();
};

} // namespace zoneloom
