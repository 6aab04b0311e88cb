// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordFilter.h"

#include "models/base/Memory.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace zoneloom {

/// The thread. Where nothing is asked for it makes the text of the newest table, a block at a time.
class RecordFilter::Worker
{
public:
    struct Search
    {
        RecordRequest request;
        CancelToken cancel;
        RecordScan::Give give;
    };

    Worker()
        : m_thread([this] { run(); })
    {}
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_todo.isEnding = true;
            m_something.notify_one();
        }
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void prepare(const RecordTable& table)
    {
        const std::lock_guard lock(m_mutex);
        m_todo.table = table;
        m_something.notify_one();
    }
    void search(Search search)
    {
        const std::lock_guard lock(m_mutex);
        m_todo.search = std::move(search);
        m_something.notify_one();
    }

private:
    struct Todo
    {
        std::optional<RecordTable> table;
        std::optional<Search> search;
        bool isEnding = false;
    };

    void run()
    {
        growMemoryInLargeSteps();
        while (true) {
            const Todo todo = next();
            if (todo.isEnding)
                return;
            if (todo.table)
                take(*todo.table);
            if (todo.search) {
                take(todo.search->request.overlay.table());
                RecordScan(todo.search->request, *m_text, todo.search->cancel).run(todo.search->give);
            } else if (m_isMaking) {
                m_isMaking = m_text->makeNext();
            }
        }
    }
    Todo next()
    {
        std::unique_lock lock(m_mutex);
        m_something.wait(lock, [this] { return m_isMaking || m_todo.isEnding || m_todo.table || m_todo.search; });
        return std::exchange(m_todo, {});
    }
    void take(const RecordTable& table)
    {
        // Contents share their sets.
        if (m_text && &m_text->table().content().sets() == &table.content().sets())
            return;
        m_text.emplace(table);
        m_isMaking = true;
    }

    std::optional<RecordSearchText> m_text;
    bool m_isMaking = false; ///< blocks of the text are missing
    std::mutex m_mutex;
    std::condition_variable m_something;
    Todo m_todo;
    std::thread m_thread; ///< the last, since it uses the others
};

RecordFilter::RecordFilter(QObject* parent)
    : QObject(parent)
{}

RecordFilter::~RecordFilter()
{
    m_cancel.cancel();
    m_worker.reset();
    m_answers->close();
}

void RecordFilter::prepare(const RecordTable& table)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->prepare(table);
}

void RecordFilter::request(RecordRequest request)
{
    cancel();
    m_cancel = CancelToken();
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->search(
        {std::move(request), m_cancel, [this, number = m_newest, answers = m_answers](RecordSelection part) {
             answers->post([this, number, shared = std::make_shared<const RecordSelection>(std::move(part))] {
                 if (number == m_newest)
                     Q_EMIT selected(shared);
             });
         }});
}

void RecordFilter::cancel()
{
    m_cancel.cancel();
    ++m_newest;
}

} // namespace zoneloom
