// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/RateBudget.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace zoneloom {

using std::chrono::milliseconds;

namespace {

// Some services name as the end of the window the moment when the whole budget is back, though part of it is back long
// before: so an empty budget that nobody enforced yet never costs more than this.
constexpr milliseconds kLongestLearned{30'000};

struct Remaining
{
    qint64 requests = -1;
    std::optional<milliseconds> untilReset;
};

/// A number of seconds from now, or seconds or milliseconds since 1970: all three are in use.
std::optional<milliseconds> untilInstant(QByteArrayView text, const QDateTime& now)
{
    bool isNumber = false;
    const double value = text.trimmed().toByteArray().toDouble(&isNumber);
    if (!isNumber || value < 0)
        return std::nullopt;
    if (value > 1e11)
        return milliseconds(std::max<qint64>(0, static_cast<qint64>(value) - now.toMSecsSinceEpoch()));
    if (value > 1e8)
        return milliseconds(std::max<qint64>(0, static_cast<qint64>(value * 1000) - now.toMSecsSinceEpoch()));
    return milliseconds(static_cast<qint64>(value * 1000));
}

Remaining remainingOf(const HttpResponse& response, const QDateTime& now)
{
    Remaining found;
    for (const char* prefix : {"RateLimit-", "X-RateLimit-", "X-Rate-Limit-"}) {
        const QByteArray remaining = response.header(QByteArray(QByteArray(prefix) + "Remaining"));
        if (remaining.isEmpty())
            continue;
        bool isNumber = false;
        const double requests = remaining.split(',').first().trimmed().toDouble(&isNumber);
        if (isNumber)
            found.requests = static_cast<qint64>(requests);
        found.untilReset = untilInstant(response.header(QByteArray(QByteArray(prefix) + "Reset")), now);
        return found;
    }
    // `RateLimit: "default";r=50;t=30` (draft-ietf-httpapi-ratelimit-headers)
    static const QRegularExpression items(QStringLiteral(R"(;\s*([rt])\s*=\s*(\d+))"));
    auto match = items.globalMatch(QString::fromLatin1(response.header("RateLimit")));
    while (match.hasNext()) {
        const QRegularExpressionMatch item = match.next();
        if (item.captured(1) == u"r")
            found.requests = item.captured(2).toLongLong();
        else
            found.untilReset = milliseconds(item.captured(2).toLongLong() * 1000);
    }
    return found;
}

} // namespace

void RateBudget::declare(int requests, milliseconds window)
{
    const QMutexLocker lock(&m_mutex);
    const bool isKnown = std::ranges::any_of(
        m_windows, [&](const Window& known) { return known.requests == requests && known.length == window; });
    if (!isKnown)
        m_windows.push_back({requests, window, {}});
}

milliseconds RateBudget::delay(const QDateTime& now) const
{
    const QMutexLocker lock(&m_mutex);
    return delayLocked(now);
}

milliseconds RateBudget::delayLocked(const QDateTime& now) const
{
    qint64 longest = 0;
    if (m_blockedUntil.isValid())
        longest = std::max(longest, now.msecsTo(m_blockedUntil));
    for (const Window& window : m_windows) {
        if (std::ssize(window.sent) >= window.requests)
            longest = std::max(longest, now.msecsTo(window.sent.front().addMSecs(window.length.count())));
    }
    return milliseconds(longest);
}

milliseconds RateBudget::take(const QDateTime& now)
{
    const QMutexLocker lock(&m_mutex);
    if (const milliseconds wait = delayLocked(now); wait.count() > 0)
        return wait;
    for (Window& window : m_windows) {
        window.sent.push_back(now);
        while (std::ssize(window.sent) > window.requests)
            window.sent.pop_front();
    }
    return milliseconds(0);
}

void RateBudget::learn(const HttpResponse& response, const QDateTime& now)
{
    std::optional<milliseconds> wait;
    if (response.status == 429 || response.status == 503) {
        wait = askedDelay(response, now);
    } else if (const Remaining left = remainingOf(response, now); left.requests == 0 && left.untilReset) {
        wait = std::min(*left.untilReset, kLongestLearned);
    }
    if (!wait)
        return;
    const QDateTime until = now.addMSecs(wait->count());
    const QMutexLocker lock(&m_mutex);
    if (!m_blockedUntil.isValid() || m_blockedUntil < until)
        m_blockedUntil = until;
}

std::optional<milliseconds> RateBudget::askedDelay(const HttpResponse& response, const QDateTime& now)
{
    const QByteArray asked = response.header("Retry-After").trimmed();
    if (!asked.isEmpty()) {
        bool isNumber = false;
        const double seconds = asked.toDouble(&isNumber);
        if (isNumber && seconds >= 0)
            return milliseconds(static_cast<qint64>(seconds * 1000));
        QDateTime at =
            QLocale::c().toDateTime(QString::fromLatin1(asked), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            return milliseconds(std::max<qint64>(0, now.msecsTo(at)));
    }
    return response.status == 429 ? remainingOf(response, now).untilReset : std::nullopt;
}

} // namespace zoneloom
