// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/HttpMessage.h"
#include "providers/kit/http/Json.h"
#include "providers/kit/rest/Paging.h"

#include <QSet>

#include <optional>

namespace zoneloom {

/// Adds up the pages of one list and makes sure that it is whole: throws ProviderException of kind Protocol for a page
/// that comes twice, for a list that ends before the number of items that it announced, and for one without an end.
class PageCollector
{
public:
    /// `call` names the call in error texts.
    PageCollector(const Paging& paging, QString call);

    /// The next answer; `response` for what its headers say.
    void take(const Json& answer, const HttpResponse& response);
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Of the items so far.
    [[nodiscard]] qsizetype count() const { return m_items.size(); }
    /// The number or offset of the page to ask for next.
    [[nodiscard]] qint64 position() const;
    /// The cursor or address of the page to ask for next.
    [[nodiscard]] const QString& cursor() const { return m_cursor; }
    /// After the first page: the positions of all others, where their number is known; else none.
    [[nodiscard]] QList<qint64> restInParallel() const;
    /// All items, in their order.
    [[nodiscard]] QList<Json> finish();

private:
    void checkNotSeen(const QList<Json>& items);
    void decide(const Json& answer, const HttpResponse& response, qsizetype count);
    void goOnAt(const QString& cursor);
    [[noreturn]] void refuse(const QString& why) const;

    Paging m_paging;
    QString m_call;
    QList<Json> m_items;
    QSet<QByteArray> m_seenPages;
    QSet<QString> m_seenCursors;
    QString m_cursor;
    std::optional<qint64> m_total;
    std::optional<qint64> m_lastPage;
    qsizetype m_firstPageSize = 0;
    int m_pages = 0;
    bool m_isComplete = false;
};

} // namespace zoneloom
