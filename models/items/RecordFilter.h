// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/items/RecordOverlay.h"
#include "models/items/RecordQuery.h"

#include <QObject>

namespace zoneloom {

/// Which rows are shown, and in which order.
struct RecordSelection
{
    std::vector<int> rows;  ///< of the RecordsModel, as shown; the draft row is not among them
    quint64 generation = 0; ///< of the rows that the numbers refer to
};

/// Evaluates filter and order off the GUI thread. The newest request wins: one that is overtaken is cancelled and never
/// answered.
class RecordFilter : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        RecordQuery query;
        int sortColumn = -1; ///< of RecordsModel; -1 for the zone's own order
        Qt::SortOrder order = Qt::AscendingOrder;
        RecordOverlay overlay;
        QHash<RRsetKey, CellState> states;
        quint64 generation = 0;
    };
    using QObject::QObject;
    ~RecordFilter() override;

    void request(Request request);
    /// Makes the text of that table in the background, so that the first request need not wait for it.
    void prepare(const RecordTable& table);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running; }

    /// The evaluation itself: what request() does in the background. `text` is that of the overlay's table.
    static std::vector<int> evaluate(const Request& request, const RecordSearchText& text, const CancelToken& cancel);

Q_SIGNALS:
    void selected(const std::shared_ptr<const zoneloom::RecordSelection>& selection);

private:
    void start();
    void takeText(const RecordTable& table);

    /// The text of the newest table, made when first asked for; shared with the worker that makes it.
    struct Text;
    std::shared_ptr<Text> m_text;
    std::optional<Request> m_waiting;
    CancelToken m_cancel;
    bool m_running = false;
};

} // namespace zoneloom
