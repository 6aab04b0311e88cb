// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordOrder.h"

#include "models/items/RecordsModel.h"

#include <algorithm>
#include <numeric>

namespace zoneloom {

namespace {

/// The only way out of an algorithm of the library before its end.
struct Abandoned
{};

} // namespace

RecordOrder::Key RecordOrder::key(int row) const
{
    const RecordOverlay& overlay = m_request.overlay;
    const RecordOverlay::Position at = overlay.at(row);
    const RRset& set = at.staged >= 0 ? overlay.staged(at.staged).shown() : overlay.table().set(at.set);
    switch (m_request.sortColumn) {
    case RecordsModel::TtlColumn:
        return {{}, set.ttl()};
    case RecordsModel::TypeColumn:
        return {set.type().toText().toLatin1(), 0};
    case RecordsModel::MarkColumn:
        return {{}, at.staged >= 0 ? 0U : 1U};
    default:
        break;
    }
    const int field = m_request.sortColumn == RecordsModel::NoteColumn ? 3 : 2;
    if (at.staged < 0) {
        const QByteArrayView whole = m_text.row(overlay.table().firstRow(at.set) + at.value);
        const QByteArrayView part = RecordSearchText::field(whole, field);
        return {QByteArray::fromRawData(part.data(), part.size()), 0}; // the text outlives the sorting
    }
    const QByteArrayView own(overlay.staged(at.staged).rows.at(at.value).searchText);
    return {RecordSearchText::field(own, field).toByteArray(), 0};
}

std::vector<int> RecordOrder::sorted(const std::vector<int>& rows) const
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        if (m_cancel.isCancelled())
            return {};
        keys.push_back(key(row));
    }
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const bool up = m_request.order == Qt::AscendingOrder;
    try {
        std::stable_sort(order.begin(), order.end(), [this, &keys, up](size_t a, size_t b) {
            if (m_cancel.isCancelled())
                throw Abandoned();
            const Key& first = keys[up ? a : b];
            const Key& second = keys[up ? b : a];
            return first.number != second.number ? first.number < second.number : first.bytes < second.bytes;
        });
    } catch (const Abandoned&) {
        return {};
    }
    std::vector<int> sorted;
    sorted.reserve(rows.size());
    for (const size_t at : order)
        sorted.push_back(rows[at]);
    return sorted;
}

} // namespace zoneloom
