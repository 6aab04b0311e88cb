// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace zoneloom {

/// How a list goes on over several answers, as data. Paths are dotted, as `meta.pagination.next_page`.
struct Paging
{
    enum class By
    {
        Nothing,    ///< all in one answer
        PageNumber, ///< `parameter` counts pages
        Offset,     ///< `parameter` counts items
        Cursor,     ///< `parameter` takes what the answer holds at `next`, or its header `nextHeader`
        NextUrl,    ///< the answer holds the next page's address (or its path) at `next`
        LinkHeader  ///< the header `Link: <…>; rel="next"` (RFC 8288)
    };

    By by = By::Nothing;
    QString items{};           ///< the list in an answer; empty where the answer is the list
    bool mayBeMissing = false; ///< an answer without the list is an empty list: never for records
    QString parameter{};
    QString sizeParameter{};
    int size = 0;       ///< asked for; the provider's own bound may be lower
    qint64 first = -1;  ///< of the first page; unless said, 1 for page numbers and 0 for offsets
    QString next{};     ///< missing or null after the last page; with PageNumber: the next page's number
    QString total{};    ///< the number of all items
    QString lastPage{}; ///< the number of the last page
    QByteArray nextHeader{};
    QByteArray totalHeader{}; ///< the number of all items, as a header
    int parallel = 4;         ///< pages fetched at once where their number is known

    [[nodiscard]] qint64 start() const { return first >= 0 ? first : by == By::PageNumber ? 1 : 0; }
};

} // namespace zoneloom
