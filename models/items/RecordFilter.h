// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/TaskQueue.h"
#include "models/items/RecordScan.h"

#include <QObject>

namespace zoneloom {

/// Evaluates filter and order in a thread of its own, which also makes and keeps the text to be searched. The newest
/// request wins: one that is overtaken is cancelled, and nothing more of it comes.
class RecordFilter : public QObject
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject* parent = nullptr);
    ~RecordFilter() override;

    void request(RecordRequest request);
    /// Begins to make the text of that table, so that the first request need not wait for it.
    void prepare(const RecordTable& table);
    void cancel();

Q_SIGNALS:
    /// The rows, or a part of them.
    void selected(const std::shared_ptr<const zoneloom::RecordSelection>& selection);

private:
    class Worker;

    std::shared_ptr<TaskQueue> m_answers = std::make_shared<TaskQueue>();
    std::unique_ptr<Worker> m_worker;
    CancelToken m_cancel; ///< of the newest request
    quint64 m_newest = 0;
};

} // namespace zoneloom
