// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LinkRun.h"

#include "sync/LinkJob.h"

namespace zoneloom {

LinkRun::LinkRun(ConductorTools& tools, LinkOrder order, Progressed progressed, Finished finished)
    : m_tools(tools)
    , m_order(std::move(order))
    , m_progressed(std::move(progressed))
    , m_finished(std::move(finished))
    , m_setAside(std::make_shared<std::shared_ptr<AccountWorker::SetAside>>())
{
    m_report.link = m_order.link.name;
    m_report.account = m_order.link.account;
    m_report.plan.link = m_order.link.name;
    m_timer.setSingleShot(true);
    m_grace.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { stop(timeout()); });
    QObject::connect(&m_grace, &QTimer::timeout, &m_grace, [this] { giveUp(); });
    m_sinceStart.start();
}

std::function<void(std::function<void(LinkRun&)>)> LinkRun::door()
{
    return [queue = m_tools.queue, weak = weak_from_this()](std::function<void(LinkRun&)> work) {
        queue->post([weak, work = std::move(work)] {
            if (const auto self = weak.lock())
                work(*self);
        });
    };
}

void LinkRun::submit(const Account& account, std::function<Result<InternalZone>(Store&)> internal,
                     std::shared_ptr<ZoneBarrier> barrier)
{
    m_order.account = account;
    tell(SyncPhase::Queued, 0, 0);
    const auto job = std::make_shared<LinkJob>(m_order, environment(std::move(internal), std::move(barrier)));
    m_tools.worker(m_order.account.name).submit([job, enter = door(), kept = m_setAside] {
        enter([](LinkRun& self) { self.startClock(); });
        const LinkReport report = job->run();
        enter([report](LinkRun& self) { self.finish(report); });
    });
}

LinkEnvironment LinkRun::environment(std::function<Result<InternalZone>(Store&)> internal,
                                     std::shared_ptr<ZoneBarrier> barrier)
{
    const Engine::Settings& settings = m_tools.settings;
    const auto enter = door();
    return {
        .desk = StoreDesk(m_tools.queue, *m_tools.store, m_abandoned),
        .cancel = m_cancel,
        .providers = settings.providers,
        .context = m_tools.contextOf(m_order.account.name, m_cancel,
                                     [enter](int done, int total) {
                                         enter([done, total](LinkRun& self) { self.tell(self.m_phase, done, total); });
                                     }),
        .secrets = settings.secrets,
        .clock = settings.clock,
        .ask = settings.ask->ask,
        .leaseWait = settings.leaseWait,
        .liveTimeout = settings.liveTimeout,
        .internal = std::move(internal),
        .barrier = std::move(barrier),
        .waitsForOthers =
            [enter](bool waits) { enter([waits](LinkRun& self) { waits ? self.stopClock() : self.startClock(); }); },
        .setAside = [&worker = m_tools.worker(m_order.account.name)] { return worker.setAside(); },
        .enterPhase = [enter](SyncPhase phase,
                              int total) { enter([phase, total](LinkRun& self) { self.tell(phase, 0, total); }); },
        .keepLease =
            [&leases = *m_tools.leases](qint64 link, const QString& holder, bool held) {
                held ? leases.keep(link, holder) : leases.letGo(link, holder);
            }};
}

void LinkRun::startClock()
{
    if (m_isFinished || m_stopped)
        return;
    if (!std::exchange(m_isStarted, true))
        m_sinceStart.start();
    m_timer.start(m_tools.settings.linkTimeout);
}

void LinkRun::stopClock()
{
    m_timer.stop();
}

Error LinkRun::timeout() const
{
    const auto seconds = static_cast<double>(m_tools.settings.linkTimeout.count()) / 1000.0;
    return Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1 (account %2) was not done with %3 after %4 s."),
                 {m_order.link.name, m_order.account.name, m_order.link.zone.toDisplay(), QString::number(seconds)})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "The other links are not affected; try this one again."));
}

void LinkRun::refuse(const Error& why)
{
    m_report.error = why;
    finish(m_report);
}

void LinkRun::cancel()
{
    stop(Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The work on link %1 was cancelled."),
               {m_order.link.name}));
}

void LinkRun::stop(const Error& why)
{
    if (m_isFinished || m_stopped)
        return;
    m_stopped = why;
    m_timer.stop();
    m_cancel.cancel();
    m_grace.start(ConductorTools::Grace);
}

void LinkRun::giveUp()
{
    if (m_isFinished)
        return;
    m_abandoned.cancel();
    m_tools.leases->letGo(m_order.link.id, m_order.holder);
    if (m_isStarted)
        *m_setAside = m_tools.worker(m_order.account.name).setAside();
    m_report.error = *m_stopped;
    m_report.seconds = static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e9;
    finish(m_report);
}

void LinkRun::finish(LinkReport report)
{
    if (m_isFinished)
        return;
    m_timer.stop();
    m_grace.stop();
    // How a provider words that it was interrupted does not matter; why it was does.
    if (m_stopped && report.error &&
        (report.error->kind() == ErrorKind::Cancelled || report.error->kind() == ErrorKind::Network))
        report.error = m_stopped;
    if (report.state == LinkState::Unknown)
        report.plan.error = report.error;
    if (m_stopped && m_stopped->kind() == ErrorKind::Network && report.state == LinkState::Unknown) {
        const Outcome saved =
            LinkRecords(*m_tools.store, m_order.link).saveFailure(*m_stopped, m_tools.settings.clock->now());
        if (!saved)
            qWarning("%s", qPrintable(saved.error().message()));
    }
    m_report = std::move(report);
    tell(SyncPhase::Done, 0, 0, m_report.error ? m_report.error->message() : QString());
    m_isFinished = true;
    m_finished(m_report);
}

void LinkRun::tell(SyncPhase phase, int done, int total, const QString& text)
{
    if (m_isFinished)
        return;
    // Counting within a phase is told ten times a second at most.
    if (phase == m_phase && m_sinceProgress.isValid() && m_sinceProgress.elapsed() < 100)
        return;
    m_sinceProgress.start();
    m_phase = phase;
    m_progressed({.zone = m_order.link.zone,
                  .link = m_order.link.name,
                  .phase = phase,
                  .done = done,
                  .total = total,
                  .seconds = static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e9,
                  .text = text});
}

} // namespace zoneloom
