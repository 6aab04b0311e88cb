// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/HttpMessage.h"

#include <QDateTime>

#include <deque>
#include <optional>

namespace zoneloom {

/// How many requests an account may still make: declared by its adapter, and learned from `Retry-After`, `RateLimit`,
/// `RateLimit-*` and `X-RateLimit-*` headers. All instants in UTC.
class RateBudget
{
public:
    /// At most so many requests in each window; may be called for several windows.
    void declare(int requests, std::chrono::milliseconds window);
    /// How long to wait before the next request; zero for not at all.
    [[nodiscard]] std::chrono::milliseconds delay(const QDateTime& now) const;
    void noteSent(const QDateTime& now);
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
    std::deque<Window> m_windows;
    QDateTime m_blockedUntil;
};

} // namespace zoneloom
