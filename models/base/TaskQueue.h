// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace zoneloom {

/// Brings work to the thread that it was made in, from any other, in order. Held by shared pointers, so that a thread
/// that finishes late finds it closed and not gone.
class TaskQueue : public QObject, public std::enable_shared_from_this<TaskQueue>
{
    Q_OBJECT

public:
    using Task = std::function<void()>;

    /// Lets `task` be done in this object's thread; does not wait. Dropped where the queue is closed.
    void post(Task task);
    /// As post(), and waits until it was done; false where the queue was closed before. Not from the queue's own
    /// thread.
    [[nodiscard]] bool run(const Task& task);
    /// Drops what waits and takes no more; from its own thread.
    void close();

private:
    void doNext();

    std::mutex m_mutex;
    std::deque<Task> m_tasks;
    bool m_closed = false;
};

} // namespace zoneloom
