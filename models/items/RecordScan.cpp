// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordScan.h"

#include "models/items/RecordOrder.h"
#include "models/items/RecordsModel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstring>

namespace zoneloom {

namespace {

constexpr size_t Screenful = 200;            ///< rows that are worth showing at once
constexpr qint64 FirstAfter = 20'000'000;    ///< nanoseconds, where there are fewer
constexpr qint64 AnotherAfter = 200'000'000; ///< so that no part comes before the one before it is drawn

} // namespace

bool RecordRequest::isInOwnOrder() const
{
    return sortColumn < 0 || (sortColumn == RecordsModel::NameColumn && order == Qt::AscendingOrder);
}

RecordScan::RecordScan(const RecordRequest& request, RecordSearchText& text, const CancelToken& cancel)
    : m_request(request)
    , m_text(text)
    , m_cancel(cancel)
    , m_table(request.overlay.table())
{
    const QList<QByteArray>& words = request.query.words();
    if (!words.isEmpty())
        m_longest = *std::max_element(words.begin(), words.end(),
                                      [](const auto& a, const auto& b) { return a.size() < b.size(); });
}

void RecordScan::run(const Give& give)
{
    QElapsedTimer timer;
    timer.start();
    const bool inParts = m_request.isInOwnOrder();
    const auto giveFound = [this, &give](bool isLast) {
        give({std::exchange(m_rows, {}), m_request.generation, !m_gave, isLast});
        m_gave = true;
        m_gaveAt = m_now;
    };
    for (int block = 0; block < m_text.blockCount(); ++block) {
        if (m_cancel.isCancelled())
            return;
        scan(block);
        m_now = timer.nsecsElapsed();
        if (inParts && isDue())
            giveFound(false);
    }
    showStagedBefore(m_table.rows() + 1);
    if (!inParts)
        sort();
    if (!m_cancel.isCancelled())
        giveFound(true);
}

bool RecordScan::isDue() const
{
    if (m_rows.empty())
        return false;
    return m_gave ? m_now - m_gaveAt > AnotherAfter : m_rows.size() >= Screenful || m_now > FirstAfter;
}

void RecordScan::scan(int block)
{
    if (!m_longest.isEmpty()) {
        scanWords(block);
        return;
    }
    const RecordQuery& query = m_request.query;
    const qsizetype first = block * RecordSearchText::setsPerBlock;
    const qsizetype end = std::min(first + RecordSearchText::setsPerBlock, m_table.setCount());
    const RecordSearchText::Block* text = query.testsNames() ? &m_text.block(block) : nullptr;
    const int firstRow = m_table.firstRow(first);
    for (qsizetype set = first; set < end; ++set) {
        const int row = m_table.firstRow(set);
        if (takes(set, text ? text->row(row - firstRow) : QByteArrayView())) {
            for (int one = row; one < m_table.firstRow(set + 1); ++one)
                show(one);
        }
    }
}

void RecordScan::scanWords(int block)
{
    const RecordSearchText::Block& text = m_text.block(block);
    const int firstRow = m_table.firstRow(block * RecordSearchText::setsPerBlock);
    const bool isOnlyWord = m_request.query.words().size() == 1;
    int row = 0;
    qsizetype from = 0;
    while (from < text.text.size()) {
        const void* hit = memmem(text.text.constData() + from, static_cast<size_t>(text.text.size() - from),
                                 m_longest.constData(), static_cast<size_t>(m_longest.size()));
        if (!hit)
            break;
        const auto at = static_cast<size_t>(static_cast<const char*>(hit) - text.text.constData());
        while (text.starts[static_cast<size_t>(row) + 1] <= at)
            ++row;
        from = text.starts[static_cast<size_t>(row) + 1];
        if ((isOnlyWord || m_request.query.matchesWords(text.row(row))) &&
            (!(m_request.query.testsSets() || m_request.query.testsNames()) ||
             takes(m_table.at(firstRow + row).set, text.row(row))))
            show(firstRow + row);
    }
}

bool RecordScan::takes(qsizetype set, QByteArrayView rowText) const
{
    const RecordQuery& query = m_request.query;
    return (!query.testsSets() || query.matchesSet(m_table.set(set), m_request.states)) &&
           (!query.testsNames() || query.matchesName(RecordSearchText::field(rowText, 0)));
}

/// Shows a row of the table where no staged set stands over it.
void RecordScan::show(int tableRow)
{
    if (m_staged < m_request.overlay.stagedCount())
        showStagedBefore(tableRow + 1);
    if (tableRow >= m_covered)
        m_rows.push_back(tableRow + m_shift);
}

/// Shows what is staged at rows of the table before that one.
void RecordScan::showStagedBefore(int tableRow)
{
    const RecordOverlay& overlay = m_request.overlay;
    for (; m_staged < overlay.stagedCount(); ++m_staged) {
        const RecordOverlay::Place place = overlay.place(m_staged);
        if (place.tableFirst >= tableRow)
            return;
        showStaged(m_staged);
        m_covered = std::max(m_covered, place.tableFirst + place.covered);
        m_shift += static_cast<int>(overlay.staged(m_staged).rows.size()) - place.covered;
    }
}

void RecordScan::showStaged(int staged)
{
    const StagedSet& set = m_request.overlay.staged(staged);
    const RecordQuery& query = m_request.query;
    if (!query.matchesSet(set.shown(), m_request.states))
        return;
    const int first = m_request.overlay.place(staged).first;
    for (int row = 0; row < set.rows.size(); ++row) {
        const QByteArrayView text(set.rows.at(row).searchText);
        if (query.matchesWords(text) && query.matchesName(RecordSearchText::field(text, 0)))
            m_rows.push_back(first + row);
    }
}

void RecordScan::sort()
{
    if (m_request.sortColumn == RecordsModel::NameColumn)
        std::reverse(m_rows.begin(), m_rows.end());
    else
        m_rows = RecordOrder(m_request, m_text, m_cancel).sorted(m_rows);
}

} // namespace zoneloom
