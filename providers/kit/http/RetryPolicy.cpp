// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/RetryPolicy.h"

#include "providers/kit/http/RateBudget.h"

namespace zoneloom {

using std::chrono::milliseconds;

namespace {

bool isTransient(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool surelyNotExecuted(const HttpResponse& response)
{
    return response.status == 429 || (response.status == 503 && !response.header("Retry-After").isEmpty());
}

} // namespace

std::optional<milliseconds> RetryPolicy::pauseAfter(const HttpRequest& request, const HttpResult& result, int attempt,
                                                    const QDateTime& now, double chance) const
{
    if (attempt >= attempts)
        return std::nullopt;
    const bool writes = request.effect == HttpRequest::Effect::Writes;
    std::optional<milliseconds> asked;
    if (result.response) {
        if (!isTransient(result.response->status) || (writes && !surelyNotExecuted(*result.response)))
            return std::nullopt;
        asked = RateBudget::askedDelay(*result.response, now);
        if (asked && *asked > patience)
            return std::nullopt;
    } else if (!result.worthRepeating || (writes && !result.surelyNotExecuted)) {
        return std::nullopt;
    }
    if (asked)
        return *asked;
    const milliseconds grown = std::min(firstPause * (1 << std::min(attempt - 1, 16)), longestPause);
    return milliseconds(static_cast<qint64>(static_cast<double>(grown.count()) * (0.5 + chance / 2)));
}

bool RetryPolicy::isUncertain(const HttpRequest& request, const HttpResult& result)
{
    if (request.effect != HttpRequest::Effect::Writes)
        return false;
    if (result.response)
        return result.response->status >= 500 && !surelyNotExecuted(*result.response);
    return !result.surelyNotExecuted;
}

} // namespace zoneloom
