// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/Conductor.h"

#include <QThread>

#include <future>

namespace zoneloom {

/// The conductor's thread: everything that lives in it is made and ended in it.
class ConductorThread : public QThread
{
public:
    ConductorThread(Engine::Settings settings, std::shared_ptr<AccountEnvironments> environments,
                    Conductor::Answers answers)
        : m_settings(std::move(settings))
        , m_environments(std::move(environments))
        , m_answers(std::move(answers))
    {
        setObjectName(QStringLiteral("conductor"));
    }

    /// Blocks until the thread is up; once only.
    [[nodiscard]] std::shared_ptr<TaskQueue> queue() { return m_queue.get_future().get(); }
    /// Only from tasks in the queue.
    [[nodiscard]] Conductor& conductor() { return *m_conductor; }

protected:
    void run() override
    {
        const auto queue = std::make_shared<TaskQueue>();
        Conductor conductor(m_settings, m_environments, queue, m_answers);
        m_conductor = &conductor;
        m_queue.set_value(queue);
        exec();
    }

private:
    Engine::Settings m_settings;
    std::shared_ptr<AccountEnvironments> m_environments;
    Conductor::Answers m_answers;
    std::promise<std::shared_ptr<TaskQueue>> m_queue;
    Conductor* m_conductor = nullptr;
};

} // namespace zoneloom
