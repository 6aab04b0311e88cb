// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Clock.h"

#include <chrono>
#include <memory>

namespace zoneloom {

class AccountTraffic;
class RequestLog;

/// What an adapter may not reach for by itself: the time, a pause, chance, and where requests are logged. The base
/// class is the real machine; tests derive from it. One for each account, used in that account's threads.
class KitEnvironment
{
public:
    KitEnvironment();
    virtual ~KitEnvironment();
    Q_DISABLE_COPY_MOVE(KitEnvironment)

    /// In UTC.
    [[nodiscard]] virtual QDateTime now() const { return Clock::system().now(); }
    /// Blocks for that long, or until cancelled (looks every 20 ms).
    virtual void pause(std::chrono::milliseconds duration, const CancelToken& cancel);
    /// Evenly spread, from 0 up to but not including 1.
    [[nodiscard]] virtual double random();
    /// Null for none.
    [[nodiscard]] virtual RequestLog* log() { return nullptr; }
    /// In bytes: what answers more is not read.
    [[nodiscard]] virtual qint64 largestAnswer() const { return 256 << 20; }
    /// What the account's HTTP clients share.
    [[nodiscard]] AccountTraffic& traffic() { return *m_traffic; }

private:
    std::unique_ptr<AccountTraffic> m_traffic;
};

} // namespace zoneloom
