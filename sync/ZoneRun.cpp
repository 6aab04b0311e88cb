// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ZoneRun.h"

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "sync/LinkJob.h"

#include <algorithm>

namespace zoneloom {

using Mode = SyncRequest::Mode;

struct ZoneRun::Part
{
    LinkOrder order;
    CancelToken cancel;
    CancelToken abandoned;
    QTimer timer;
    QElapsedTimer sinceStart;
    QElapsedTimer sinceProgress;
    SyncPhase phase = SyncPhase::Queued;
    bool started = false;
    bool finished = false;
    std::optional<Error> stopped;
    /// Shared with the job, which keeps the room that it was set aside from until it really ends.
    std::shared_ptr<std::shared_ptr<AccountWorker::SetAside>> setAside =
        std::make_shared<std::shared_ptr<AccountWorker::SetAside>>();
    LinkReport report;
};

namespace {

/// Threads of accounts hold a run and its parts weakly, so that these only ever end in the conductor's thread.
template <typename Run, typename Part, typename Work>
void withBoth(const std::weak_ptr<Run>& run, const std::weak_ptr<Part>& part, Work work)
{
    const auto self = run.lock();
    const auto known = part.lock();
    if (self && known)
        std::invoke(work, *self, known);
}

} // namespace

ZoneRun::ZoneRun(ConductorTools& tools, SyncRequest request, const Name& zone, Progressed progressed, Finished finished)
    : m_tools(tools)
    , m_request(std::move(request))
    , m_progressed(std::move(progressed))
    , m_finished(std::move(finished))
{
    m_report.zone = zone;
    m_timer.start();
}

ZoneRun::~ZoneRun() = default;

void ZoneRun::start()
{
    const auto zone = m_tools.store->zones().find(m_report.zone);
    const auto links = zone ? chosenLinks() : Result<QList<Link>>(fail(zone.error()));
    if (!links) {
        m_report.error = links.error();
        conclude();
        return;
    }
    m_zone = *zone;
    m_report.revision = m_zone.revision;
    for (const Link& link : *links)
        addPart(link);
    if (needsBarrier(*links)) {
        QStringList names;
        for (const Link& link : *links)
            names += link.name;
        m_barrier = std::make_shared<ZoneBarrier>(names, [queue = m_tools.queue, weak = weak_from_this()] {
            queue->post([weak] {
                if (const auto self = weak.lock())
                    self->decide();
            });
        });
    }
    const QList<std::shared_ptr<Part>> parts = m_parts;
    for (const std::shared_ptr<Part>& part : parts) {
        const auto account = m_tools.store->accounts().find(part->order.link.account);
        if (account) {
            part->order.account = *account;
            submit(part);
        } else {
            part->report.error = account.error();
            finish(part, part->report);
        }
    }
    if (parts.isEmpty())
        conclude();
}

Result<QList<Link>> ZoneRun::chosenLinks() const
{
    const auto all = m_tools.store->links().of(m_report.zone);
    if (!all || m_request.links.isEmpty())
        return all;
    QList<Link> chosen;
    for (const QString& name : m_request.links) {
        const auto link = std::find_if(all->begin(), all->end(), [&](const Link& known) { return known.name == name; });
        if (link == all->end())
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "%1 has no link '%2'."),
                        {m_report.zone.toDisplay(), name});
        chosen += *link;
    }
    return chosen;
}

bool ZoneRun::needsBarrier(const QList<Link>& links) const
{
    if (m_request.mode == Mode::Adopt)
        return true;
    return m_request.mode == Mode::Sync &&
           (!m_request.planHash.isEmpty() ||
            (!m_request.overwrite &&
             std::any_of(links.begin(), links.end(), [](const Link& link) { return link.onDrift == OnDrift::Adopt; })));
}

void ZoneRun::addPart(const Link& link)
{
    auto part = std::make_shared<Part>();
    part->order.request = m_request;
    part->order.link = link;
    part->order.holder = m_tools.nextHolder();
    part->timer.setSingleShot(true);
    part->report.link = link.name;
    part->report.account = link.account;
    part->report.plan.link = link.name;
    part->sinceStart.start();
    m_parts += part;
}

void ZoneRun::submit(const std::shared_ptr<Part>& part)
{
    tell(part, SyncPhase::Queued, 0, 0);
    const auto job = std::make_shared<LinkJob>(part->order, environmentOf(part));
    m_tools.worker(part->order.account.name)
        .submit([job, queue = m_tools.queue, weak = weak_from_this(), mine = std::weak_ptr(part),
                 kept = part->setAside] {
            queue->post([weak, mine] { withBoth(weak, mine, &ZoneRun::startClock); });
            const LinkReport report = job->run();
            queue->post([weak, mine, report] {
                withBoth(weak, mine,
                         [&report](ZoneRun& self, const std::shared_ptr<Part>& known) { self.finish(known, report); });
            });
        });
}

LinkEnvironment ZoneRun::environmentOf(const std::shared_ptr<Part>& part)
{
    const Engine::Settings& settings = m_tools.settings;
    const auto later = [queue = m_tools.queue, weak = weak_from_this(),
                        mine = std::weak_ptr(part)](SyncPhase phase, int done, int total) {
        queue->post([weak, mine, phase, done, total] {
            withBoth(weak, mine, [=](ZoneRun& self, const std::shared_ptr<Part>& known) {
                self.tell(known, phase == SyncPhase::Queued ? known->phase : phase, done, total);
            });
        });
    };
    const auto waiting = [queue = m_tools.queue, weak = weak_from_this(), mine = std::weak_ptr(part)](bool waits) {
        queue->post([weak, mine, waits] {
            withBoth(weak, mine, [waits](ZoneRun& self, const std::shared_ptr<Part>& known) {
                waits ? known->timer.stop() : self.startClock(known);
            });
        });
    };
    return {.desk = StoreDesk(m_tools.queue, *m_tools.store, part->abandoned),
            .cancel = part->cancel,
            .providers = settings.providers,
            .secrets = settings.secrets,
            .clock = settings.clock,
            .ask = settings.ask,
            .leaseWait = settings.leaseWait,
            .liveTimeout = settings.liveTimeout,
            .internal = [this](Store& store) { return internal(store); },
            .barrier = m_barrier,
            .waitsForOthers = waiting,
            .setAside = [&worker = m_tools.worker(part->order.account.name)] { return worker.setAside(); },
            .enterPhase = [later](SyncPhase phase, int total) { later(phase, 0, total); },
            .progress = [later](int done, int total) { later(SyncPhase::Queued, done, total); },
            .keepLease =
                [&leases = *m_tools.leases](qint64 link, const QString& holder, bool held) {
                    held ? leases.keep(link, holder) : leases.letGo(link, holder);
                }};
}

Result<InternalZone> ZoneRun::internal(Store& store)
{
    if (m_internal)
        return *m_internal;
    InternalZone zone;
    zone.revision = m_zone.revision;
    zone.settings = m_zone.settings;
    zone.content = ZoneContent::fromSorted(m_zone.name, {});
    m_internal = zone;
    if (m_zone.revision > 0) {
        const auto content = store.timelines().content(m_zone.timeline, m_zone.revision);
        const auto revision = store.timelines().revision(m_zone.timeline, m_zone.revision);
        if (!content)
            m_internal = fail(content.error());
        else if (!revision)
            m_internal = fail(revision.error());
        else {
            (*m_internal)->content = *content;
            (*m_internal)->committed = revision->time;
        }
    }
    return *m_internal;
}

void ZoneRun::startClock(const std::shared_ptr<Part>& part)
{
    if (part->finished)
        return;
    if (!part->started)
        part->sinceStart.start();
    part->started = true;
    if (part->stopped)
        return;
    part->timer.disconnect();
    QObject::connect(
        &part->timer, &QTimer::timeout, &part->timer, [weak = weak_from_this(), mine = std::weak_ptr(part)] {
            withBoth(weak, mine,
                     [](ZoneRun& self, const std::shared_ptr<Part>& late) { self.stop(late, self.timeoutOf(*late)); });
        });
    part->timer.start(m_tools.settings.linkTimeout);
}

Error ZoneRun::timeoutOf(const Part& part) const
{
    const auto seconds = static_cast<double>(m_tools.settings.linkTimeout.count()) / 1000.0;
    return Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1 (account %2) was not done with %3 after %4 s."),
                 {part.order.link.name, part.order.account.name, m_report.zone.toDisplay(), QString::number(seconds)})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "The other links are not affected; try this one again."));
}

void ZoneRun::cancel()
{
    const QList<std::shared_ptr<Part>> parts = m_parts;
    for (const std::shared_ptr<Part>& part : parts)
        cancelLink(part->order.link.name);
}

void ZoneRun::cancelLink(const QString& link)
{
    const QList<std::shared_ptr<Part>> parts = m_parts;
    for (const std::shared_ptr<Part>& part : parts) {
        if (part->order.link.name == link)
            stop(part,
                 Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The work on link %1 was cancelled."), {link}));
    }
}

void ZoneRun::stop(const std::shared_ptr<Part>& part, const Error& why)
{
    if (part->finished || part->stopped)
        return;
    part->stopped = why;
    part->cancel.cancel();
    part->timer.disconnect();
    QObject::connect(&part->timer, &QTimer::timeout, &part->timer,
                     [weak = weak_from_this(), mine = std::weak_ptr(part)] { withBoth(weak, mine, &ZoneRun::giveUp); });
    part->timer.start(ConductorTools::Grace);
}

void ZoneRun::giveUp(const std::shared_ptr<Part>& part)
{
    if (part->finished)
        return;
    part->abandoned.cancel();
    m_tools.leases->letGo(part->order.link.id, part->order.holder);
    if (part->started)
        *part->setAside = m_tools.worker(part->order.account.name).setAside();
    part->report.error = *part->stopped;
    part->report.seconds = static_cast<double>(part->sinceStart.nsecsElapsed()) / 1e9;
    finish(part, part->report);
}

void ZoneRun::finish(const std::shared_ptr<Part>& part, LinkReport report)
{
    if (part->finished)
        return;
    part->finished = true;
    part->timer.stop();
    // How a provider words that it was interrupted does not matter; why it was does.
    if (part->stopped && report.error &&
        (report.error->kind() == ErrorKind::Cancelled || report.error->kind() == ErrorKind::Network))
        report.error = part->stopped;
    if (report.error && !report.plan.error && report.state == LinkState::Unknown)
        report.plan.error = report.error;
    if (part->stopped && part->stopped->kind() == ErrorKind::Network && report.state == LinkState::Unknown) {
        const auto saved =
            LinkRecords(*m_tools.store, part->order.link).saveFailure(*part->stopped, m_tools.settings.clock->now());
        if (!saved)
            qWarning("%s", qPrintable(saved.error().message()));
    }
    part->report = std::move(report);
    tell(part, SyncPhase::Done, 0, 0, part->report.error ? part->report.error->message() : QString());
    if (m_barrier)
        m_barrier->arrive({part->report.plan, part->report.observationHash});
    if (std::all_of(m_parts.begin(), m_parts.end(), [](const auto& some) { return some->finished; }))
        conclude();
}

void ZoneRun::tell(const std::shared_ptr<Part>& part, SyncPhase phase, int done, int total, const QString& text)
{
    if (part->finished && phase != SyncPhase::Done)
        return;
    // Counting within a phase is told ten times a second at most.
    if (phase == part->phase && part->sinceProgress.isValid() && part->sinceProgress.elapsed() < 100)
        return;
    part->sinceProgress.start();
    part->phase = phase;
    m_progressed({.zone = m_report.zone,
                  .link = part->order.link.name,
                  .phase = phase,
                  .done = done,
                  .total = total,
                  .seconds = static_cast<double>(part->sinceStart.nsecsElapsed()) / 1e9,
                  .text = text});
}

void ZoneRun::decide()
{
    const QList<ZoneBarrier::Arrival> arrivals = m_barrier->arrivals();
    ZoneBarrier::Verdict verdict;
    QList<LinkPlan> plans;
    QHash<QString, QByteArray> observations;
    for (const ZoneBarrier::Arrival& arrival : arrivals) {
        plans += arrival.plan;
        observations[arrival.plan.link] = arrival.observationHash;
    }
    const Plan plan = makePlan(m_report.zone, m_zone.revision, plans, observations);
    if (!m_request.planHash.isEmpty() && m_request.planHash.toLatin1() != plan.hash) {
        m_report.error = Error(ErrorKind::Conflict,
                               QT_TRANSLATE_NOOP("Error", "The plan for %1 is no longer the one that was approved: the "
                                                          "zone, or what a link holds, has changed since."),
                               {m_report.zone.toDisplay()})
                             .withAdvice(QT_TRANSLATE_NOOP("Error", "Run 'plan' again and look at what it says now."));
        verdict.mayApply = false;
    } else {
        verdict = adoptFrom(arrivals);
    }
    m_barrier->decide(verdict);
}

ZoneBarrier::Verdict ZoneRun::adoptFrom(const QList<ZoneBarrier::Arrival>& arrivals)
{
    ZoneBarrier::Verdict verdict;
    QList<RRsetChange> changes;
    QStringList links;
    for (const ZoneBarrier::Arrival& arrival : arrivals) {
        changes += arrival.plan.adoptions;
        if (!arrival.plan.adoptions.isEmpty())
            links += arrival.plan.link;
    }
    const auto before = internal(*m_tools.store);
    if (changes.isEmpty() || !before)
        return verdict;
    CommitInfo info{m_request.author, m_request.message};
    if (info.author.isEmpty())
        info.author = QStringLiteral("zoneloom");
    if (info.message.isEmpty())
        info.message = QStringLiteral("Adopt what %1 holds").arg(links.join(QStringLiteral(", ")));
    const Adoption adoption = adopt(*m_tools.store, m_zone, *before, changes, info);
    m_report.findings = adoption.findings;
    m_report.adopted = adoption.revision;
    verdict.adoptionError = adoption.error;
    if (adoption.revision) {
        verdict.internal = adoption.internal;
        m_report.revision = adoption.revision->number;
    }
    return verdict;
}

void ZoneRun::conclude()
{
    if (m_concluded)
        return;
    m_concluded = true;
    QList<LinkPlan> plans;
    QHash<QString, QByteArray> observations;
    for (const std::shared_ptr<Part>& part : m_parts) {
        m_report.links += part->report;
        plans += part->report.plan;
        observations[part->order.link.name] = part->report.observationHash;
    }
    m_report.planHash = makePlan(m_report.zone, m_report.revision, plans, observations).hash;
    m_report.seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
    m_finished(m_report);
}

} // namespace zoneloom
