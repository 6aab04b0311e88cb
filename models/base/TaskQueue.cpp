// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/TaskQueue.h"

#include <future>

namespace zoneloom {

void TaskQueue::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_tasks.push_back(std::move(task));
    // An event for each: a task that runs an event loop of its own does not hold up those behind it.
    QMetaObject::invokeMethod(this, &TaskQueue::doNext, Qt::QueuedConnection);
}

bool TaskQueue::run(const Task& task)
{
    // A dropped task breaks its promise, which ends the waiting.
    auto done = std::make_shared<std::promise<void>>();
    std::future<void> waiting = done->get_future();
    post([&task, kept = std::move(done)] {
        task();
        kept->set_value();
    });
    try {
        waiting.get();
        return true;
    } catch (const std::future_error&) {
        return false;
    }
}

void TaskQueue::close()
{
    std::deque<Task> dropped; // ends after the lock, since what tasks hold may use the queue as it ends
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    dropped.swap(m_tasks);
}

void TaskQueue::doNext()
{
    // A task may close the queue and let go of it.
    const auto self = shared_from_this();
    Task task;
    {
        const std::lock_guard lock(m_mutex);
        if (m_tasks.empty())
            return;
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task();
}

} // namespace zoneloom
