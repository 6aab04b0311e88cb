// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/PageCollector.h"

#include "providers/kit/Provider.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace zoneloom {

namespace {

constexpr int kMostPages = 100'000;

QByteArray fingerprint(const QList<Json>& items)
{
    QJsonArray array;
    for (const Json& item : items)
        array += item.value();
    return QCryptographicHash::hash(QJsonDocument(array).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

QString nextLink(const QByteArray& header)
{
    static const QRegularExpression link(
        QStringLiteral(R"re(<([^>]*)>\s*((?:;\s*[\w*]+\s*=\s*(?:"[^"]*"|[^\s;,]+)\s*)*))re"));
    static const QRegularExpression isNext(QStringLiteral(R"re(;\s*rel\s*=\s*"?(?:[^"]*\s)?next(?:\s[^"]*)?"?)re"),
                                           QRegularExpression::CaseInsensitiveOption);
    auto matches = link.globalMatch(QString::fromLatin1(header));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (isNext.match(match.captured(2)).hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace

PageCollector::PageCollector(const Paging& paging, QString call)
    : m_paging(paging)
    , m_call(std::move(call))
{}

void PageCollector::take(const Json& answer, const HttpResponse& response)
{
    const Json found = answer.at(m_paging.items);
    const QList<Json> items = m_paging.mayBeMissing ? found.itemsOrNone() : found.items();
    checkNotSeen(items);
    m_items += items;
    if (++m_pages > kMostPages)
        refuse(QStringLiteral("the list does not end"));
    if (m_pages == 1) {
        m_firstPageSize = items.size();
        const QByteArray counted = response.header(m_paging.totalHeader);
        bool isNumber = false;
        const qint64 total = counted.toLongLong(&isNumber);
        if (!m_paging.totalHeader.isEmpty() && isNumber)
            m_total = total;
    }
    if (!m_paging.total.isEmpty())
        m_total = answer.at(m_paging.total).number();
    if (!m_paging.lastPage.isEmpty())
        m_lastPage = answer.at(m_paging.lastPage).number();
    decide(answer, response, items.size());
}

void PageCollector::checkNotSeen(const QList<Json>& items)
{
    if (items.isEmpty())
        return;
    const QByteArray print = fingerprint(items);
    if (m_seenPages.contains(print))
        refuse(QStringLiteral("page %1 repeats an earlier page").arg(m_pages + 1));
    m_seenPages.insert(print);
}

void PageCollector::decide(const Json& answer, const HttpResponse& response, qsizetype count)
{
    switch (m_paging.by) {
    case Paging::By::Nothing:
        m_isComplete = true;
        return;
    case Paging::By::LinkHeader:
        goOnAt(nextLink(response.header("Link")));
        return;
    case Paging::By::Cursor:
    case Paging::By::NextUrl:
        if (!m_paging.nextHeader.isEmpty())
            goOnAt(QString::fromLatin1(response.header(m_paging.nextHeader)));
        else
            goOnAt(answer.at(m_paging.next).textOr({}));
        return;
    case Paging::By::PageNumber:
    case Paging::By::Offset:
        break;
    }
    // A provider's own word on what follows goes before its count, and the count before the size of a page.
    if (!m_paging.next.isEmpty())
        m_isComplete = answer.at(m_paging.next).isNull();
    else if (m_lastPage)
        m_isComplete = m_pages >= *m_lastPage - m_paging.start() + 1;
    else if (m_total)
        m_isComplete = m_items.size() >= *m_total || count == 0;
    else
        m_isComplete = count == 0 || (m_paging.size > 0 && count < m_paging.size);
}

void PageCollector::goOnAt(const QString& cursor)
{
    m_isComplete = cursor.isEmpty();
    if (m_isComplete)
        return;
    if (m_seenCursors.contains(cursor))
        refuse(QStringLiteral("page %1 leads back to an earlier page").arg(m_pages));
    m_seenCursors.insert(cursor);
    m_cursor = cursor;
}

qint64 PageCollector::position() const
{
    return m_paging.start() + (m_paging.by == Paging::By::Offset ? m_items.size() : m_pages);
}

QList<qint64> PageCollector::restInParallel() const
{
    QList<qint64> positions;
    if (m_isComplete || m_pages != 1 || m_firstPageSize == 0 || m_paging.parallel < 2)
        return positions;
    if (m_paging.by == Paging::By::PageNumber && (m_lastPage || m_total)) {
        const qint64 last =
            m_lastPage ? *m_lastPage : m_paging.start() + (*m_total + m_firstPageSize - 1) / m_firstPageSize - 1;
        for (qint64 page = m_paging.start() + 1; page <= last && page - m_paging.start() < kMostPages; ++page)
            positions += page;
    } else if (m_paging.by == Paging::By::Offset && m_total) {
        for (qint64 at = m_firstPageSize; at < *m_total && std::ssize(positions) < kMostPages; at += m_firstPageSize)
            positions += m_paging.start() + at;
    }
    return positions;
}

QList<Json> PageCollector::finish()
{
    if (m_total && m_items.size() != *m_total)
        refuse(QStringLiteral("%1 items were announced, but %2 came").arg(*m_total).arg(m_items.size()));
    return std::move(m_items);
}

void PageCollector::refuse(const QString& why) const
{
    throw ProviderException(
        Error(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "%1 was not answered whole, so nothing was read."),
              {m_call})
            .withCause(why)
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Try again; someone may have changed the zone while it was read.")));
}

} // namespace zoneloom
