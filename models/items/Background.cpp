// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/Background.h"

#include <QThreadPool>

namespace zoneloom {

namespace {

/// What the pool has still to do.
struct Waiting
{
    std::mutex mutex;
    std::deque<Background::Task> tasks;

    void add(Background::Task task)
    {
        const std::lock_guard lock(mutex);
        tasks.push_back(std::move(task));
    }
    Background::Task next()
    {
        const std::lock_guard lock(mutex);
        Background::Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }
};

Waiting& waiting()
{
    static auto* const all = new Waiting; // never ended: the pool's threads may outlive what is static
    return *all;
}

} // namespace

void Background::start(Task task)
{
    waiting().add(std::move(task));
    QThreadPool::globalInstance()->start([] { waiting().next()(); });
}

std::shared_ptr<TaskQueue> Background::answers()
{
    thread_local const auto queue = std::make_shared<TaskQueue>();
    return queue;
}

} // namespace zoneloom
