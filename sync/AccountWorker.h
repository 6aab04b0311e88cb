// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace zoneloom {

/// The threads of one account and their queue: a few at most, started when there is work and ended when idle, so that a
/// slow account delays no other and a thousand zones need no thousand threads. Safe from any thread.
class AccountWorker
{
public:
    using Job = std::function<void()>;
    struct Limits
    {
        int parallel = 4; ///< jobs at the same time
        std::chrono::milliseconds idle{10'000};
        std::chrono::milliseconds shutdown{5'000}; ///< how long destruction waits for a job that does not end
    };
    /// Takes one running job out of the count of parallel ones for as long as it lives: it waits for other jobs, or is
    /// stuck in a call that nobody waits for any more.
    class SetAside;

    AccountWorker();
    explicit AccountWorker(Limits limits);
    /// Drops what is queued and waits for what runs.
    ~AccountWorker();

    /// The job must not throw.
    void submit(Job job);
    [[nodiscard]] std::shared_ptr<SetAside> setAside() const;
    /// Threads that are alive.
    [[nodiscard]] int threads() const;

private:
    struct Shared;
    static void startThread(const std::shared_ptr<Shared>& shared);
    static void work(const std::shared_ptr<Shared>& shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace zoneloom
