// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Memory.h"
#include "models/base/TaskQueue.h"

#include <QPointer>

namespace zoneloom {

/// Has work done on a pool of threads of its own.
class Background
{
public:
    using Task = TaskQueue::Task;

    static void start(Task task);
    /// False where something is still worked on after that time. Answers come later, as events.
    static bool waitForDone(std::chrono::milliseconds patience);
    /// Brings values back to the calling thread.
    [[nodiscard]] static std::shared_ptr<TaskQueue> answers();
};

/// Lets go of a large value on a thread of the pool: to free a hundred thousand parts takes its time, too. Nothing else
/// may hold it.
template <typename Value>
void dropInBackground(Value value)
{
    // Tasks are functions that can be copied.
    auto held = std::make_shared<Value>(std::move(value));
    Background::start([held = std::move(held)]() mutable { letGo(std::exchange(held, nullptr)); });
}

/// Runs `job` on a thread of the pool and hands its value to `then` in this thread, which is that of `context`; nothing
/// comes where `context` has ended meanwhile. `job` must hold all it needs by value. The value is let go of in the
/// pool, whether it was handed over or not.
template <typename Job, typename Then>
void inBackground(QObject* context, Job job, Then then)
{
    struct Receiver : QObject
    {
        Receiver(QObject* parent, Then taken)
            : QObject(parent)
            , then(std::move(taken))
        {}
        Then then;
    };
    // Ends with its context; the pointer is looked at in this thread only.
    const QPointer<Receiver> receiver = new Receiver(context, std::move(then));
    Background::start([receiver, job = std::move(job), answers = Background::answers()]() mutable {
        answers->post([receiver, value = std::make_shared<const std::invoke_result_t<Job>>(job())]() mutable {
            if (receiver) {
                Then taking = std::move(receiver->then); // it may end its context
                delete receiver;
                taking(*value);
            }
            dropInBackground(std::move(value));
        });
    });
}

} // namespace zoneloom
