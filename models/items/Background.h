// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace zoneloom {

/// Runs `job` on a thread of the pool and hands its value to `then` in the thread of `context`; nothing comes where
/// `context` has ended meanwhile. `job` must hold all it needs by value.
template <typename Job, typename Then>
void inBackground(QObject* context, Job job, Then then)
{
    using Value = std::invoke_result_t<Job>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    // A watcher ends with its context; a continuation of QFuture would insist that the context still lives.
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->future().result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
}

} // namespace zoneloom
