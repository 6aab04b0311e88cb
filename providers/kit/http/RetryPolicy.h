// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/HttpTransfer.h"

namespace zoneloom {

/// Which requests are sent again, and when: reads after network errors, 429 and 5xx; writes only where the server
/// surely did not carry them out (no connection, 429, 503 with Retry-After).
struct RetryPolicy
{
    int attempts = 5;
    std::chrono::milliseconds firstPause{500}; ///< doubled each time; half of it is chance
    std::chrono::milliseconds longestPause{20'000};
    std::chrono::milliseconds patience{120'000}; ///< the longest wait that an answer may ask for

    /// The pause before the next attempt, or nothing where this result is final. `attempt` counts from 1; `chance` is
    /// from 0 up to 1.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(const HttpRequest& request,
                                                                      const HttpResult& result, int attempt,
                                                                      const QDateTime& now, double chance) const;
    /// Whether a write that ended so may have been carried out nevertheless.
    [[nodiscard]] static bool isUncertain(const HttpRequest& request, const HttpResult& result);
};

} // namespace zoneloom
