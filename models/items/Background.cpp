// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/Background.h"

#include <QCoreApplication>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

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

/// Has this thread served after the window's, where there is more work than cores; false where that cannot be said.
bool giveWayToTheWindow()
{
#ifdef Q_OS_LINUX // where a niceness is a thread's own: sched(7)
    constexpr int niceness = 5;
    return setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness) == 0;
#else
    return false;
#endif
}

Waiting& waiting()
{
    static auto* const all = new Waiting; // never ended: the pool's threads may outlive what is static
    return *all;
}

/// Not Qt's global one: large areas are painted on that, and the window would wait for a paste to be checked.
QThreadPool& pool()
{
    static QThreadPool own;
    static const bool endsWithTheProgram = [] {
        qAddPostRoutine([] { own.waitForDone(); });
        return true;
    }();
    static_cast<void>(endsWithTheProgram);
    return own;
}

} // namespace

bool Background::waitForDone(std::chrono::milliseconds patience)
{
    return pool().waitForDone(static_cast<int>(patience.count()));
}

void Background::start(Task task)
{
    waiting().add(std::move(task));
    pool().start([] {
        thread_local const bool gaveWay = giveWayToTheWindow();
        static_cast<void>(gaveWay);
        waiting().next()();
    });
}

std::shared_ptr<TaskQueue> Background::answers()
{
    thread_local const auto queue = std::make_shared<TaskQueue>();
    return queue;
}

} // namespace zoneloom
