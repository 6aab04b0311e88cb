// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/TaskQueue.h"

#include <QThread>

namespace zoneloom {

/// A thread with an event loop, in which a double's sockets live.
class ServerThread
{
public:
    ServerThread()
    {
        m_tasks->moveToThread(&m_thread);
        m_thread.start();
    }
    ~ServerThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)
    /// Has the task done there, and waits for it.
    void run(const TaskQueue::Task& task)
    {
        if (!m_tasks->run(task))
            qFatal("The double's thread takes no tasks.");
    }

private:
    QThread m_thread;
    std::shared_ptr<TaskQueue> m_tasks = std::make_shared<TaskQueue>();
};

} // namespace zoneloom
