// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/items/RecordOverlay.h"
#include "models/items/RecordQuery.h"
#include "models/items/RecordSearchText.h"

#include <functional>

namespace zoneloom {

/// What is asked of a zone's rows.
struct RecordRequest
{
    RecordQuery query;
    int sortColumn = -1; ///< of RecordsModel; -1 for the zone's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    RecordOverlay overlay;
    QHash<RRsetKey, CellState> states;
    quint64 generation = 0;

    /// True where rows are shown in the order in which they are found.
    [[nodiscard]] bool isInOwnOrder() const;
};

/// Which rows are shown, and in which order; or a part of that, which follows on the parts before.
struct RecordSelection
{
    std::vector<int> rows;  ///< of the RecordsModel; the draft row is not among them
    quint64 generation = 0; ///< of the rows that the numbers refer to
    bool isFirst = true;
    bool isLast = true;
};

/// Evaluates filter and order over a zone's rows. In the zone's own order the first rows are given as soon as they are
/// known, and the others in parts as they are found.
class RecordScan
{
public:
    using Give = std::function<void(RecordSelection)>;
    /// `text` is that of the overlay's table. All three have to outlive this.
    RecordScan(const RecordRequest& request, RecordSearchText& text, const CancelToken& cancel);

    /// Ends early, without a last part, once it is cancelled.
    void run(const Give& give);

private:
    void scan(int block);
    void scanWords(int block);
    void show(int tableRow);
    void showStagedBefore(int tableRow);
    void showStaged(int staged);
    void sort();
    [[nodiscard]] bool takes(qsizetype set, QByteArrayView rowText) const;
    [[nodiscard]] bool isDue() const;

    const RecordRequest& m_request;
    RecordSearchText& m_text;
    const CancelToken& m_cancel;
    const RecordTable& m_table;
    QByteArray m_longest;    ///< word, the rarest
    std::vector<int> m_rows; ///< found, not given yet
    bool m_gave = false;
    qint64 m_gaveAt = 0; ///< nanoseconds since the scan began
    qint64 m_now = 0;
    int m_staged = 0;  ///< sets before it are shown
    int m_shift = 0;   ///< from rows of the table to rows as shown
    int m_covered = 0; ///< rows of the table before it stand under a staged set
};

} // namespace zoneloom
