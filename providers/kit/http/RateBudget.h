// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/HttpMessage.h"

#include <QDateTime>
#include <QMutex>

#include <deque>
#include <optional>

namespace zoneloom {

/// How many requests an account may still make: declared by its adapter, and learned from `Retry-After`, `RateLimit`,
/// `RateLimit-*` and `X-RateLimit-*` headers. Shared by all that work for the account, so safe from any thread. All
/// instants in UTC.
class RateBudget
{
public:
    /// At most so many requests in each window; may be called for several windows. Said again it changes nothing.
    void declare(int requests, std::chrono::milliseconds window);
    /// How long to wait before the next request; zero for not at all.
    [[nodiscard]] std::chrono::milliseconds delay(const QDateTime& now) const;
    /// Counts one request as sent, and gives zero; or counts nothing, and gives how long to wait before asking again.
    [[nodiscard]] std::chrono::milliseconds take(const QDateTime& now);
    void learn(const HttpResponse& response, const QDateTime& now);

    /// What the answer asks to wait: Retry-After as seconds or as a date (RFC 9110 §10.2.3), or for a 429 the time
    /// until its window ends; nothing where it does not say.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> askedDelay(const HttpResponse& response,
                                                                             const QDateTime& now);

private:
    struct Window
    {
        int requests = 0;
        std::chrono::milliseconds length{};
        std::deque<QDateTime> sent;
    };
    [[nodiscard]] std::chrono::milliseconds delayLocked(const QDateTime& now) const;

    mutable QMutex m_mutex;
    std::deque<Window> m_windows;
    QDateTime m_blockedUntil;
};

} // namespace zoneloom
