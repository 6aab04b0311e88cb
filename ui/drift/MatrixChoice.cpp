// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/MatrixChoice.h"

#include "models/items/StateText.h"

#include <QTreeView>

#include <algorithm>

namespace zoneloom {

CellChoice MatrixChoice::of(const DriftMatrixModel& model, const QTreeView& view)
{
    const DriftMatrix& matrix = model.matrix();
    CellChoice choice;
    QSet<std::pair<int, int>> taken; // rows and links: in a tree grouped by link a row stands more than once
    const auto add = [&](int row, int link) {
        const Cell* cell = row < 0 || link < 0 ? nullptr : matrix.cell(row, link);
        if (!cell || taken.contains({row, link}))
            return;
        taken.insert({row, link});
        auto part = std::find_if(choice.parts.begin(), choice.parts.end(),
                                 [link](const CellChoice::Part& known) { return known.link == link; });
        if (part == choice.parts.end())
            part = choice.parts.insert(choice.parts.end(), {link, matrix.links().at(link).name, {}});
        part->cells += *cell;
    };
    const auto addIndex = [&](const QModelIndex& index) {
        const int row = model.rowOf(index);
        if (index.column() > DriftMatrixModel::TypeColumn) {
            add(row, model.linkOf(index));
            return;
        }
        for (int link = 0; row >= 0 && link < matrix.links().size(); ++link) {
            const Cell* cell = matrix.cell(row, link);
            if (cell && StateText::differs(cell->state))
                add(row, link);
        }
    };
    const QModelIndex current = view.currentIndex();
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    if (selected.isEmpty() || selected.contains(current))
        addIndex(current);
    for (const QModelIndex& index : selected)
        addIndex(index);
    return choice;
}

QModelIndex MatrixChoice::worst(const DriftMatrixModel& model)
{
    // Of the first rows only: a matrix of a million rows is not searched to place a cursor.
    constexpr int searched = 1000;
    const DriftMatrix& matrix = model.matrix();
    QModelIndex worst;
    CellState worstState = CellState::InSync;
    const QModelIndex parent = matrix.groups().empty() ? QModelIndex() : model.index(0, 0);
    for (int row = 0; row < std::min(model.rowCount(parent), searched); ++row) {
        for (int link = 0; link < matrix.links().size(); ++link) {
            const QModelIndex candidate = model.index(row, DriftMatrixModel::FirstLinkColumn + link, parent);
            const Cell* cell = model.cell(candidate);
            if (cell && StateText::rank(cell->state) < StateText::rank(worstState)) {
                worst = candidate;
                worstState = cell->state;
            }
        }
    }
    return worst;
}

QString MatrixChoice::link(const DriftMatrixModel& model, const QTreeView& view)
{
    const int link = model.linkOf(view.currentIndex());
    return link < 0 ? QString() : model.matrix().links().at(link).name;
}

} // namespace zoneloom
