// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/items/RecordOverlay.h"

namespace zoneloom {

/// The records in some rows of an overlay, without those that are staged to go. To make one and to copy it costs little
/// more than the numbers of its rows; what stands in them is gathered where it is needed, in any thread.
class ChosenRecords
{
public:
    ChosenRecords() = default;
    ChosenRecords(RecordOverlay overlay, std::vector<int> rows);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    /// The first of them, as a set of its own; there must be one.
    [[nodiscard]] RRset first() const { return at(m_rows.front()); }
    /// Each as a set of its own, in the order of the rows; not all of them where it is cancelled. For very many not in
    /// the GUI thread.
    [[nodiscard]] QList<RRset> all(const CancelToken& cancel = {}) const;

private:
    [[nodiscard]] RRset at(int row) const;

    RecordOverlay m_overlay;
    std::vector<int> m_rows;
};

} // namespace zoneloom
