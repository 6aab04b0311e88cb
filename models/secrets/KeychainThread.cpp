// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/KeychainThread.h"

#include "models/base/TaskQueue.h"

#include <QThread>

namespace zoneloom {

namespace {

class Runner
{
public:
    Runner()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_queue->moveToThread(&m_thread);
        m_thread.start();
    }
    ~Runner()
    {
        m_thread.quit();
        m_thread.wait(1000);
    }
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;
    void run(const std::function<void()>& work) { m_queue->post(work); }

private:
    QThread m_thread;
    std::shared_ptr<TaskQueue> m_queue = std::make_shared<TaskQueue>();
};

} // namespace

void KeychainThread::run(const std::function<void()>& work)
{
    static Runner runner; // as long as the library's own queue, which lives as long as the program
    runner.run(work);
}

} // namespace zoneloom
