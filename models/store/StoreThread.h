// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/TaskQueue.h"
#include "models/store/Store.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace zoneloom {

/// A thread that owns a Store, so that no SQL ever runs in the GUI thread. Jobs run one after another, in the order in
/// which they came. Used, and destroyed, in the thread that made it; destruction lets the running job finish and drops
/// those that wait.
class StoreThread : public QObject
{
public:
    explicit StoreThread(QString location, Store::Mode mode = Store::Mode::OpenOrCreate,
                         const Clock& clock = Clock::system(), QObject* parent = nullptr);
    ~StoreThread() override;

    /// Runs `job(Store&)`, which gives a Result, in the store's thread, and hands what it gave to `then` in this one;
    /// not at all where `context` is gone by then. Where the store cannot be opened, `then` gets that error (the next
    /// job tries again). With a `supersedeKey` only the newest job of that key counts: older ones are dropped, and what
    /// they gave is not handed over. So give it to reads only.
    template <typename Job, typename Then>
    void run(QObject* context, Job job, Then then, const QString& supersedeKey = {})
    {
        using Gives = std::invoke_result_t<Job, Store&>;
        const quint64 token = ++m_lastToken;
        if (!supersedeKey.isEmpty())
            m_newest.insert(supersedeKey, token);
        // The pointer is looked at in this thread only, where the context is destroyed too.
        post({supersedeKey, [this, token, supersedeKey, context = QPointer<QObject>(context), job = std::move(job),
                             then = std::move(then)](Store* store, const Error& error) mutable {
                  Gives given = store != nullptr ? job(*store) : Gives(fail(error));
                  m_answers->post(
                      [this, token, supersedeKey, context, then = std::move(then), given = std::move(given)]() mutable {
                          const bool newest = supersedeKey.isEmpty() || m_newest.value(supersedeKey) == token;
                          if (context && newest)
                              then(std::move(given));
                      });
              }});
    }

private:
    class Worker;
    struct Task
    {
        QString supersedeKey;
        std::function<void(Store*, const Error&)> work;
    };
    void post(Task task);

    std::shared_ptr<TaskQueue> m_answers = std::make_shared<TaskQueue>();
    std::unique_ptr<Worker> m_worker;
    QHash<QString, quint64> m_newest;
    quint64 m_lastToken = 0;
};

} // namespace zoneloom
