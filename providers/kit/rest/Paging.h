// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
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

    /// The same for another list of the API.
    [[nodiscard]] Paging of(const QString& list, int pageSize) const
    {
        Paging other = *this;
        other.items = list;
        other.size = pageSize;
        return other;
    }
    [[nodiscard]] qint64 start() const { return first >= 0 ? first : by == By::PageNumber ? 1 : 0; }
};

/// The same for a list in XML, of which each answer says whether more follows, and where that starts.
struct XmlPaging
{
    QString items{};         ///< path of the elements, as `HostedZones/HostedZone`
    QString sizeParameter{}; ///< how many are asked for, the service's bound
    int size = 0;
    QString more{};                            ///< path of the `true` or `false` that tells it
    QList<std::pair<QString, QString>> next{}; ///< parameters of the next request, and where the answer has them
};

} // namespace zoneloom
