// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/AccountWorker.h"

#include "models/base/Memory.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace zoneloom {

struct AccountWorker::Shared
{
    Limits limits;
    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable ended;
    std::deque<Job> jobs;
    std::vector<std::unique_ptr<QThread>> threads;
    int alive = 0;
    int idle = 0;
    int setAside = 0;
    bool closing = false;
};

class AccountWorker::SetAside
{
public:
    explicit SetAside(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
        const std::lock_guard lock(m_shared->mutex);
        ++m_shared->setAside;
        // The room that this makes may be what a queued job waits for.
        if (!m_shared->jobs.empty() && m_shared->idle == 0 && !m_shared->closing)
            startThread(m_shared);
    }
    ~SetAside()
    {
        const std::lock_guard lock(m_shared->mutex);
        --m_shared->setAside;
    }
    Q_DISABLE_COPY_MOVE(SetAside)

private:
    std::shared_ptr<Shared> m_shared;
};

AccountWorker::AccountWorker()
    : AccountWorker(Limits())
{}

AccountWorker::AccountWorker(Limits limits)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->limits = limits;
}

AccountWorker::~AccountWorker()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->closing = true;
    m_shared->jobs.clear();
    m_shared->wake.notify_all();
    const bool all = m_shared->ended.wait_for(lock, m_shared->limits.shutdown, [this] { return m_shared->alive == 0; });
    std::vector<std::unique_ptr<QThread>> threads = std::move(m_shared->threads);
    lock.unlock();
    for (std::unique_ptr<QThread>& thread : threads) {
        // A call that obeys neither its cancel token nor its time limit must not hold up the program's end: its thread
        // is left behind, with all that it uses in its own hands.
        if (all || thread->isFinished())
            thread->wait();
        else [[maybe_unused]]
            QThread* left = thread.release();
    }
}

void AccountWorker::submit(Job job)
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->closing)
        return;
    std::erase_if(m_shared->threads, [](const std::unique_ptr<QThread>& thread) { return thread->isFinished(); });
    m_shared->jobs.push_back(std::move(job));
    if (m_shared->idle >= static_cast<int>(m_shared->jobs.size()))
        m_shared->wake.notify_one();
    else if (m_shared->alive - m_shared->setAside < m_shared->limits.parallel)
        startThread(m_shared);
}

std::shared_ptr<AccountWorker::SetAside> AccountWorker::setAside() const
{
    return std::make_shared<SetAside>(m_shared);
}

int AccountWorker::threads() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->alive;
}

void AccountWorker::startThread(const std::shared_ptr<Shared>& shared)
{
    ++shared->alive;
    shared->threads.emplace_back(QThread::create([shared] { work(shared); }));
    shared->threads.back()->setObjectName(QStringLiteral("account"));
    shared->threads.back()->start();
}

void AccountWorker::work(const std::shared_ptr<Shared>& shared)
{
    growMemoryInLargeSteps();
    std::unique_lock lock(shared->mutex);
    while (!shared->closing) {
        if (shared->jobs.empty()) {
            ++shared->idle;
            const bool woken = shared->wake.wait_for(lock, shared->limits.idle,
                                                     [&shared] { return shared->closing || !shared->jobs.empty(); });
            --shared->idle;
            if (!woken)
                break;
            continue;
        }
        Job job = std::move(shared->jobs.front());
        shared->jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
    --shared->alive;
    shared->ended.notify_all();
}

} // namespace zoneloom
