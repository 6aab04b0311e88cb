// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordFilter.h"

#include "models/base/Memory.h"

#include <QElapsedTimer>

namespace zoneloom {

/// What happens in the thread. The text of a table is made there in small pieces, between which requests have their
/// turn.
class RecordFilter::Worker : public QObject
{
public:
    void prepare(const RecordTable& table)
    {
        take(table);
        QMetaObject::invokeMethod(this, &Worker::makeSome, Qt::QueuedConnection);
    }

    void find(const RecordRequest& request, const CancelToken& cancel, const RecordScan::Give& give)
    {
        if (cancel.isCancelled())
            return;
        take(request.overlay.table());
        RecordScan(request, *m_text, cancel).run(give);
    }

private:
    void take(const RecordTable& table)
    {
        // Contents share their sets, and an empty one has no text.
        if (!m_text || &m_text->table().content().sets() != &table.content().sets())
            m_text.emplace(table);
    }

    void makeSome()
    {
        constexpr qint64 oneTurn = 3; // milliseconds
        QElapsedTimer timer;
        timer.start();
        while (m_text->makeNext()) {
            if (timer.elapsed() >= oneTurn) {
                QMetaObject::invokeMethod(this, &Worker::makeSome, Qt::QueuedConnection);
                return;
            }
        }
    }

    std::optional<RecordSearchText> m_text;
};

RecordFilter::~RecordFilter()
{
    m_cancel.cancel();
    m_thread.quit();
    m_thread.wait();
}

RecordFilter::Worker& RecordFilter::worker()
{
    if (!m_worker) {
        m_worker = new Worker;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::started, m_worker, &growMemoryInLargeSteps);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("filter"));
        m_thread.start();
    }
    return *m_worker;
}

void RecordFilter::prepare(const RecordTable& table)
{
    Worker* worker = &this->worker();
    QMetaObject::invokeMethod(worker, [worker, table] { worker->prepare(table); });
}

void RecordFilter::request(RecordRequest request)
{
    cancel();
    m_cancel = CancelToken();
    const auto give = [this, number = m_newest](RecordSelection part) {
        const auto shared = std::make_shared<const RecordSelection>(std::move(part));
        QMetaObject::invokeMethod(this, [this, number, shared] {
            if (number == m_newest)
                Q_EMIT selected(shared);
        });
    };
    Worker* worker = &this->worker();
    QMetaObject::invokeMethod(worker, [worker, request = std::move(request), cancel = m_cancel, give] {
        worker->find(request, cancel, give);
    });
}

void RecordFilter::cancel()
{
    m_cancel.cancel();
    ++m_newest;
}

} // namespace zoneloom
