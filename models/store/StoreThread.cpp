// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/StoreThread.h"

#include "models/base/Memory.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace zoneloom {

class StoreThread::Worker
{
public:
    Worker(QString location, Store::Mode mode, const Clock& clock)
        : m_location(std::move(location))
        , m_mode(mode)
        , m_clock(clock)
        , m_thread([this] { run(); })
    {}
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
            m_waiting.clear();
            m_something.notify_one();
        }
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void add(Task task)
    {
        const std::lock_guard lock(m_mutex);
        if (!task.supersedeKey.isEmpty())
            std::erase_if(m_waiting, [&task](const Task& old) { return old.supersedeKey == task.supersedeKey; });
        m_waiting.push_back(std::move(task));
        m_something.notify_one();
    }

private:
    void run()
    {
        growMemoryInLargeSteps();
        std::unique_ptr<Store> store;
        while (std::optional<Task> task = next()) {
            Error error;
            if (!store) {
                if (Result<std::unique_ptr<Store>> opened = Store::open(m_location, m_mode, m_clock))
                    store = *std::move(opened);
                else
                    error = opened.error();
            }
            task->work(store.get(), error);
            letGo(std::move(task)); // it may hold a whole zone
        }
    }

    std::optional<Task> next()
    {
        std::unique_lock lock(m_mutex);
        m_something.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_ending)
            return std::nullopt;
        Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        return task;
    }

    QString m_location;
    Store::Mode m_mode;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable m_something;
    std::deque<Task> m_waiting;
    bool m_ending = false;
    std::thread m_thread; ///< the last, since it uses the others
};

StoreThread::StoreThread(QString location, Store::Mode mode, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(std::move(location), mode, clock))
{}

StoreThread::~StoreThread()
{
    m_worker.reset();
    m_answers->close();
}

void StoreThread::post(Task task)
{
    m_worker->add(std::move(task));
}

} // namespace zoneloom
