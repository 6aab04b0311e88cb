// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DriftMatrixModel.h"
#include "ui/drift/CellChoice.h"

class QTreeView;

namespace zoneloom {

/// What is chosen in a view of the matrix, and what is worth choosing.
class MatrixChoice
{
public:
    /// The chosen cells. Where a name or type is chosen: all cells of its row that differ.
    static CellChoice of(const DriftMatrixModel& model, const QTreeView& view);
    /// The worst cell of the first rows; invalid where none differs.
    static QModelIndex worst(const DriftMatrixModel& model);
    /// The link of the current cell; empty in other columns.
    static QString link(const DriftMatrixModel& model, const QTreeView& view);
};

} // namespace zoneloom
