// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/ConductorTools.h"
#include "sync/LinkOrder.h"

#include <QElapsedTimer>
#include <QTimer>

namespace zoneloom {

/// One link's job as the conductor sees it: queued at its account, under way with its time limit, stopped, given up, or
/// done with a report. Lives in the conductor's thread; threads of accounts hold it weakly, so that it ends there too.
class LinkRun : public std::enable_shared_from_this<LinkRun>
{
public:
    using Finished = std::function<void(const LinkReport&)>;
    using Progressed = std::function<void(const SyncProgress&)>;

    LinkRun(ConductorTools& tools, LinkOrder order, Progressed progressed, Finished finished);

    /// Hands the job to its account. `internal` gives the internal zone, in the conductor's thread.
    void submit(const Account& account, std::function<Result<InternalZone>(Store&)> internal,
                std::shared_ptr<ZoneBarrier> barrier);
    /// Finishes with that error before anything was begun.
    void refuse(const Error& why);
    /// Lets the job end; where it does not, within a moment, nobody waits for it any more.
    void cancel();

    [[nodiscard]] const QString& link() const { return m_order.link.name; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// What is known of it so far.
    [[nodiscard]] const LinkReport& report() const { return m_report; }

private:
    [[nodiscard]] LinkEnvironment environment(std::function<Result<InternalZone>(Store&)> internal,
                                              std::shared_ptr<ZoneBarrier> barrier);
    /// A function that brings `work(LinkRun&)` into the conductor's thread, from any other.
    [[nodiscard]] std::function<void(std::function<void(LinkRun&)>)> door();
    void startClock();
    void stopClock();
    void stop(const Error& why);
    void giveUp();
    void finish(LinkReport report);
    void tell(SyncPhase phase, int done, int total, const QString& text = {});
    [[nodiscard]] Error timeout() const;

    ConductorTools& m_tools;
    LinkOrder m_order;
    Progressed m_progressed;
    Finished m_finished;
    CancelToken m_cancel;
    CancelToken m_abandoned;
    QTimer m_timer;
    QTimer m_grace;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceProgress;
    SyncPhase m_phase = SyncPhase::Queued;
    bool m_isStarted = false;
    bool m_isFinished = false;
    std::optional<Error> m_stopped;
    /// Shared with the job, which keeps the room that it was set aside from until it really ends.
    std::shared_ptr<std::shared_ptr<AccountWorker::SetAside>> m_setAside;
    LinkReport m_report;
};

} // namespace zoneloom
