// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Comparison.h"

namespace zoneloom {

/// The cells of the matrix that are chosen, link by link; the first one is the current one.
struct CellChoice
{
    struct Part
    {
        int link = -1; ///< of the matrix
        QString name;
        QList<Cell> cells;
    };
    QList<Part> parts;

    [[nodiscard]] bool isEmpty() const { return parts.isEmpty(); }
    [[nodiscard]] qsizetype count() const
    {
        qsizetype count = 0;
        for (const Part& part : parts)
            count += part.cells.size();
        return count;
    }
    template <typename Test>
    [[nodiscard]] bool all(Test test) const
    {
        for (const Part& part : parts) {
            for (const Cell& cell : part.cells) {
                if (!test(cell))
                    return false;
            }
        }
        return !parts.isEmpty();
    }
    [[nodiscard]] QStringList links() const
    {
        QStringList names;
        for (const Part& part : parts)
            names += part.name;
        return names;
    }
};

} // namespace zoneloom
