// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/StoreThread.h"

#include <QThread>

namespace zoneloom {

class StoreThread::Worker : public QThread
{
public:
    Worker(QString location, Store::Mode mode, const Clock& clock)
        : m_location(std::move(location))
        , m_mode(mode)
        , m_clock(clock)
    {
        setObjectName(QStringLiteral("store"));
    }

    void add(Task task)
    {
        const QMutexLocker lock(&m_mutex);
        if (!task.supersedeKey.isEmpty())
            std::erase_if(m_waiting, [&task](const Task& old) { return old.supersedeKey == task.supersedeKey; });
        m_waiting.push_back(std::move(task));
        m_something.wakeOne();
    }

    void end()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_ending = true;
            m_waiting.clear();
            m_something.wakeOne();
        }
        wait();
    }

protected:
    void run() override
    {
        std::unique_ptr<Store> store;
        while (std::optional<Task> task = next()) {
            Error error;
            if (!store) {
                if (Result<std::unique_ptr<Store>> opened = Store::open(m_location, m_mode, m_clock))
                    store = *std::move(opened);
                else
                    error = opened.error();
            }
            task->work(store.get(), error);
        }
    }

private:
    std::optional<Task> next()
    {
        QMutexLocker lock(&m_mutex);
        while (m_waiting.empty() && !m_ending)
            m_something.wait(&m_mutex);
        if (m_ending)
            return std::nullopt;
        Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        return task;
    }

    QString m_location;
    Store::Mode m_mode;
    const Clock& m_clock;
    QMutex m_mutex;
    QWaitCondition m_something;
    std::deque<Task> m_waiting;
    bool m_ending = false;
};

StoreThread::StoreThread(QString location, Store::Mode mode, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(std::move(location), mode, clock))
{
    m_worker->start();
}

StoreThread::~StoreThread()
{
    m_worker->end();
}

void StoreThread::post(Task task)
{
    m_worker->add(std::move(task));
}

} // namespace zoneloom
