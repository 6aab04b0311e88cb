// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordFilter.h"

#include "models/items/Background.h"
#include "models/items/RecordsModel.h"

#include <QMutex>

#include <numeric>

namespace zoneloom {

struct RecordFilter::Text
{
    explicit Text(RecordTable of)
        : table(std::move(of))
    {}
    const RecordSearchText& get()
    {
        const QMutexLocker lock(&mutex);
        if (!text)
            text.emplace(table);
        return *text;
    }
    RecordTable table;
    QMutex mutex;
    std::optional<RecordSearchText> text;
};

RecordFilter::~RecordFilter()
{
    m_cancel.cancel();
}

void RecordFilter::request(Request request)
{
    m_cancel.cancel();
    m_waiting = std::move(request);
    if (!m_running)
        start();
}

void RecordFilter::takeText(const RecordTable& table)
{
    if (!m_text || &m_text->table.content().sets() != &table.content().sets())
        m_text = std::make_shared<Text>(table);
}

void RecordFilter::prepare(const RecordTable& table)
{
    takeText(table);
    inBackground(
        this, [text = m_text] { return text->get().block().size(); }, [](qsizetype) {});
}

void RecordFilter::cancel()
{
    m_cancel.cancel();
    m_waiting.reset();
}

void RecordFilter::start()
{
    Request request = std::move(*m_waiting);
    m_waiting.reset();
    m_running = true;
    m_cancel = CancelToken();
    takeText(request.overlay.table());
    inBackground(
        this,
        [request = std::move(request), text = m_text, cancel = m_cancel] {
            auto selection = std::make_shared<RecordSelection>();
            selection->generation = request.generation;
            selection->rows = evaluate(request, text->get(), cancel);
            return cancel.isCancelled() ? std::shared_ptr<const RecordSelection>()
                                        : std::shared_ptr<const RecordSelection>(selection);
        },
        [this, cancel = m_cancel](const std::shared_ptr<const RecordSelection>& selection) {
            m_running = false;
            if (selection && !cancel.isCancelled())
                Q_EMIT selected(selection);
            if (m_waiting && !m_running)
                start();
        });
}

namespace {

constexpr int chunk = 1 << 14; ///< rows between two looks at the cancel flag

/// Rows of the table that the query takes, in their order.
std::vector<int> matchingRows(const RecordFilter::Request& request, const RecordSearchText& text,
                              const CancelToken& cancel)
{
    const RecordTable& table = request.overlay.table();
    const Name& origin = table.content().origin();
    std::vector<int> rows;
    const auto takeSet = [&](qsizetype set) {
        return !request.query.testsSets() || request.query.matchesSet(table.set(set), origin, request.states);
    };
    if (!request.query.words().isEmpty()) {
        // The longest word is the rarest: scan the whole block for it, and test the rest only where it occurs.
        const QList<QByteArray>& words = request.query.words();
        const QByteArray longest = *std::max_element(words.begin(), words.end(),
                                                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
        const QByteArray& block = text.block();
        qsizetype from = 0;
        while (from < block.size() && !cancel.isCancelled()) {
            const void* hit = memmem(block.constData() + from, static_cast<size_t>(block.size() - from),
                                     longest.constData(), static_cast<size_t>(longest.size()));
            if (!hit)
                break;
            const int row = text.rowAt(static_cast<const char*>(hit) - block.constData());
            const QByteArrayView rowText = text.row(row);
            if (request.query.matchesWords(rowText) && takeSet(table.at(row).set))
                rows.push_back(row);
            from = rowText.data() + rowText.size() - block.constData();
        }
        return rows;
    }
    for (qsizetype set = 0; set < table.setCount(); ++set) {
        if (set % chunk == 0 && cancel.isCancelled())
            break;
        if (!takeSet(set))
            continue;
        for (int row = table.firstRow(set); row < table.firstRow(set + 1); ++row)
            rows.push_back(row);
    }
    return rows;
}

/// From rows of the table to rows as shown: those under staged sets go, those of staged sets come.
std::vector<int> shownRows(const RecordFilter::Request& request, const std::vector<int>& tableRows)
{
    const RecordOverlay& overlay = request.overlay;
    const Name& origin = overlay.table().content().origin();
    std::vector<int> shown;
    shown.reserve(tableRows.size());
    size_t at = 0;
    int shift = 0;
    for (int staged = 0; staged < overlay.stagedCount(); ++staged) {
        const StagedSet& set = overlay.staged(staged);
        const RRsetKey key = set.change.key();
        const RecordOverlay::Span span = overlay.span(key);
        const int tableFirst = span.first - shift;
        for (; at < tableRows.size() && tableRows[at] < tableFirst; ++at)
            shown.push_back(tableRows[at] + shift);
        const qsizetype tableSet = overlay.table().lowerBound(key);
        const bool replaces =
            tableSet < overlay.table().setCount() && RRsetKey::of(overlay.table().set(tableSet)) == key;
        const int covered = replaces ? overlay.table().rowsOf(tableSet) : 0;
        while (at < tableRows.size() && tableRows[at] < tableFirst + covered)
            ++at;
        for (int row = 0; row < span.rows; ++row) {
            const QByteArray text = RecordSearchText::textOf(set.shown(), set.rows.at(row).rdata, origin);
            if (request.query.matchesWords(text) && request.query.matchesSet(set.shown(), origin, request.states))
                shown.push_back(span.first + row);
        }
        shift += span.rows - covered;
    }
    for (; at < tableRows.size(); ++at)
        shown.push_back(tableRows[at] + shift);
    return shown;
}

struct SortKey
{
    QByteArray bytes;
    quint32 number = 0;
};

SortKey sortKey(const RecordFilter::Request& request, const RecordSearchText& text, int row)
{
    const RecordOverlay::Position at = request.overlay.at(row);
    const RRset& set = at.staged >= 0 ? request.overlay.staged(at.staged).shown() : request.overlay.table().set(at.set);
    switch (request.sortColumn) {
    case RecordsModel::TtlColumn:
        return {{}, set.ttl()};
    case RecordsModel::TypeColumn:
        return {set.type().toText().toLatin1(), 0};
    case RecordsModel::MarkColumn:
        return {{}, at.staged >= 0 ? 0U : 1U};
    default:
        break;
    }
    const int field = request.sortColumn == RecordsModel::NoteColumn ? 3 : 2;
    if (at.staged < 0) {
        const QByteArrayView whole = text.row(request.overlay.table().firstRow(at.set) + at.value);
        const QByteArrayView part = RecordSearchText::field(whole, field);
        return {QByteArray::fromRawData(part.data(), part.size()), 0}; // the block outlives the sorting
    }
    const StagedSet& staged = request.overlay.staged(at.staged);
    const QByteArray own = RecordSearchText::textOf(staged.shown(), staged.rows.at(at.value).rdata,
                                                    request.overlay.table().content().origin());
    return {RecordSearchText::field(own, field).toByteArray(), 0};
}

} // namespace

std::vector<int> RecordFilter::evaluate(const Request& request, const RecordSearchText& text, const CancelToken& cancel)
{
    std::vector<int> rows = shownRows(request, matchingRows(request, text, cancel));
    if (request.sortColumn < 0 || request.sortColumn == RecordsModel::NameColumn || cancel.isCancelled()) {
        if (request.order == Qt::DescendingOrder && request.sortColumn >= 0)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(sortKey(request, text, row));
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const bool up = request.order == Qt::AscendingOrder;
    std::stable_sort(order.begin(), order.end(), [&keys, up](size_t a, size_t b) {
        const SortKey& first = keys[up ? a : b];
        const SortKey& second = keys[up ? b : a];
        return first.number != second.number ? first.number < second.number : first.bytes < second.bytes;
    });
    std::vector<int> sorted;
    sorted.reserve(rows.size());
    for (const size_t at : order)
        sorted.push_back(rows[at]);
    return sorted;
}

} // namespace zoneloom
