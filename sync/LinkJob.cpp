// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LinkJob.h"

#include "models/planning/SerialNumber.h"
#include "models/store/Timelines.h"
#include "sync/LeaseHolder.h"

#include <QElapsedTimer>

#include <algorithm>

namespace zoneloom {

namespace {

using Mode = SyncRequest::Mode;

/// After a push so many of its changes are asked for, spread evenly; `verify` asks for all of the zone.
constexpr qsizetype LiveQuestions = 500;

} // namespace

LinkJob::LinkJob(LinkOrder order, LinkEnvironment environment)
    : m_order(std::move(order))
    , m_environment(std::move(environment))
    , m_comparison(m_order, m_environment.desk)
{
    m_report.link = m_order.link.name;
    m_report.account = m_order.link.account;
    m_report.plan.link = m_order.link.name;
}

LinkReport LinkJob::run()
{
    QElapsedTimer timer;
    timer.start();
    try {
        work();
    } catch (const ProviderException& exception) {
        recordFailure(exception.error());
    } catch (const std::exception& exception) {
        recordFailure(Error(ErrorKind::Internal, QT_TRANSLATE_NOOP("Error", "The work on link %1 broke off."),
                            {m_order.link.name})
                          .withCause(QString::fromUtf8(exception.what())));
    }
    m_provider.reset();
    if (m_environment.barrier)
        m_environment.barrier->arrive({m_report.plan, m_report.observationHash});
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return m_report;
}

void LinkJob::work()
{
    m_environment.throwIfCancelled();
    std::unique_ptr<LeaseHolder> lease;
    if (m_order.needsLease())
        lease = std::make_unique<LeaseHolder>(m_order, m_environment);
    m_environment.enterPhase(SyncPhase::Reading, 0);
    m_provider = m_environment.providers.open(m_order.account, m_environment.secrets.get(), {}, m_environment.context);
    openZone();
    if (m_order.request.mode == Mode::Verify) {
        verify();
        return;
    }
    read();
    m_environment.enterPhase(SyncPhase::Planning, 0);
    m_comparison.compareWith(m_environment.desk.with(m_environment.internal));
    if (lease)
        m_comparison.settleUnfinished();
    plan();
    if (m_environment.barrier)
        waitForOthers();
    if (m_order.mayWrite() && !m_report.error && !m_report.plan.withheld && !m_report.plan.changes.isEmpty())
        push();
    conclude();
}

void LinkJob::openZone()
{
    const QString wanted = m_order.link.externalZone.isEmpty() ? m_order.link.zone.toText() : m_order.link.externalZone;
    try {
        m_zone = m_provider->findZone(wanted);
    } catch (const ProviderException& exception) {
        if (exception.error().kind() != ErrorKind::ZoneNotFound || !m_order.link.createMissing)
            throw;
        if (m_order.mayWrite())
            m_zone = m_provider->createZone(m_order.link.zone);
    }
}

void LinkJob::read()
{
    ZoneReading reading;
    reading.content = ZoneContent::fromSorted(m_order.link.zone, {});
    Capabilities capabilities = m_provider->descriptor().capabilities;
    if (m_zone) {
        reading = m_provider->read(*m_zone);
        capabilities = m_provider->capabilities(*m_zone);
    }
    m_environment.throwIfCancelled();
    const QDateTime now = m_environment.clock->now();
    m_comparison.setReading(reading, capabilities, now, m_zone.has_value());
    m_report.readAt = now;
    m_report.capabilities = capabilities;
    m_wasRead = true;
}

std::optional<QSet<RRsetKey>> LinkJob::chosenCells() const
{
    const SyncRequest& request = m_order.request;
    const bool isListed = !request.cells.isEmpty();
    if (request.mode != Mode::Push && request.mode != Mode::Adopt && !(request.mode == Mode::Plan && isListed))
        return std::nullopt;
    const QSet<RRsetKey> listed = request.cells.value(m_order.link.name);
    QSet<RRsetKey> chosen;
    for (const Cell& cell : m_comparison.cells()) {
        const bool isMeant = isListed ? listed.contains(cell.key)
                                      : (!request.onlyName || *request.onlyName == cell.key.name) &&
                                            (!request.onlyType || *request.onlyType == cell.key.type);
        // What is ignored or accepted is settled already, unless a person names it.
        const bool isNamed = isListed || request.onlyName;
        const bool isOpen = differs(cell.state) || (isNamed && cell.state == CellState::Ignored);
        if (isMeant && isOpen)
            chosen.insert(cell.key);
    }
    return chosen;
}

void LinkJob::plan()
{
    const SyncRequest& request = m_order.request;
    PlanningOptions options;
    options.policy = m_order.link.policy;
    options.onDrift = m_order.link.onDrift;
    options.overwrite = request.overwrite;
    options.force = request.force;
    // Naming a cell is the decision that a first push waits for.
    options.firstPush = m_comparison.isFirstPush() && !request.onlyName && request.cells.isEmpty();
    options.only = chosenCells();
    m_report.cells = m_comparison.cells();
    m_report.observationHash = observationHash(m_report.cells);
    setState();
    if (request.mode == Mode::Adopt) {
        m_report.plan = LinkPlan();
        m_report.plan.link = m_order.link.name;
        m_report.plan.adoptions = adoptionsOf(m_report.cells, options.only);
        return;
    }
    m_report.plan = planLink(m_order.link.name, m_report.cells, m_comparison.observed(), options);
    if (request.mode == Mode::Push && m_order.link.policy == LinkPolicy::Observe && !m_report.plan.waiting.isEmpty())
        m_report.error = Error(ErrorKind::Usage,
                               QT_TRANSLATE_NOOP("Error", "Link %1 of %2 is only observed; nothing is written there."),
                               {m_order.link.name, m_order.link.zone.toDisplay()})
                             .withAdvice(QT_TRANSLATE_NOOP("Error", "Set its policy to approve or auto first."));
}

void LinkJob::waitForOthers()
{
    const bool adopts = !m_report.plan.adoptions.isEmpty();
    const std::shared_ptr<AccountWorker::SetAside> room = m_environment.setAside();
    m_environment.waitsForOthers(true);
    m_environment.barrier->arrive({m_report.plan, m_report.observationHash});
    const auto verdict = m_environment.barrier->wait(m_environment.cancel);
    m_environment.waitsForOthers(false);
    if (!verdict)
        m_environment.throwIfCancelled();
    if (!verdict || !verdict->mayApply) {
        m_order.request.mode = Mode::Plan; // nothing is written; the report tells how things are
        return;
    }
    if (adopts && verdict->adoptionError)
        m_report.error = verdict->adoptionError;
    if (verdict->internal) {
        m_comparison.compareWith(*verdict->internal);
        plan();
    }
}

void LinkJob::push()
{
    m_environment.throwIfCancelled();
    PushStep step(m_order, m_environment, *m_provider, *m_zone, m_comparison);
    const PushStep::Outcome pushed = step.run(m_report.plan.changes);
    m_wasPushed = true;
    m_report.appliedChanges = pushed.applied;
    m_report.rejected = pushed.refused;
    m_report.error = pushed.error;
    m_report.readAt = m_environment.clock->now();
    m_report.cells = m_comparison.cells();
    setState();
    m_comparison.saveStatus([&](LinkStatus& status) {
        status.appliedAt = pushed.sentAt;
        status.readBackAt = pushed.readBackAt;
        status.liveAt.reset();
        status.liveSeconds.reset();
        status.hasBase = status.hasBase || !pushed.error || !pushed.confirmed.isEmpty();
        if (!pushed.error)
            status.baseRevision = m_comparison.internal().revision;
    });
    askNameServers(pushed);
}

void LinkJob::askNameServers(const PushStep::Outcome& pushed)
{
    if (pushed.confirmed.isEmpty())
        return;
    m_environment.enterPhase(SyncPhase::AskingNameServers, 0);
    LiveCheck check(m_environment.ask, *m_environment.clock, m_environment.cancel);
    std::optional<QDateTime> live;
    try {
        check.addServers(m_provider->nameServers(*m_zone));
        if (check.isEmpty())
            return;
        live = check.askUntilRight(liveChecks(m_comparison.observed(), pushed.confirmed, LiveQuestions),
                                   m_environment.liveTimeout);
    } catch (const ProviderException& exception) {
        // The push itself is done and read back.
        m_report.remark = exception.error();
    }
    takeAnswers(check);
    if (!live && !m_report.remark)
        m_report.remark = check.remark(m_order.link.zone);
    if (!live || pushed.error)
        return;
    const QDateTime& committed = m_comparison.internal().committed;
    m_report.liveSeconds = static_cast<double>(committed.msecsTo(*live)) / 1000.0;
    m_comparison.saveStatus([&](LinkStatus& status) {
        status.liveAt = live;
        status.liveSeconds = m_report.liveSeconds;
    });
}

void LinkJob::takeAnswers(const LiveCheck& check)
{
    m_report.servers = check.reports();
    if (!m_report.servers.isEmpty())
        m_report.askedAt = m_environment.clock->now();
}

void LinkJob::verify()
{
    const InternalZone internal = m_environment.desk.with(m_environment.internal);
    m_report.result = LinkResult::Waiting;
    if (!m_zone)
        return;
    m_environment.enterPhase(SyncPhase::AskingNameServers, 0);
    LiveCheck check(m_environment.ask, *m_environment.clock, m_environment.cancel);
    check.addServers(m_provider->nameServers(*m_zone));
    const Projection projection = project(internal.content, m_provider->capabilities(*m_zone));
    const auto soa = m_environment.desk.with([this](Store& store) -> Result<std::optional<RRset>> {
        return store.timelines().lookup(m_order.link.observations)->find({m_order.link.zone, rrtype::SOA});
    });
    check.askAll(m_order.link.zone, liveChecks(projection.content), soa ? serialOf(*soa) : std::nullopt);
    takeAnswers(check);
    const auto isRight = [](const ServerReport& server) { return server.state == ServerState::Right; };
    if (m_report.servers.isEmpty())
        return;
    const bool right = std::all_of(m_report.servers.begin(), m_report.servers.end(), isRight);
    m_report.state = right ? LinkState::InSync : LinkState::Differs;
    m_report.result = right ? LinkResult::InSync : LinkResult::Waiting;
}

void LinkJob::setState()
{
    m_report.state = m_comparison.isInSync() ? LinkState::InSync : LinkState::Differs;
}

void LinkJob::conclude()
{
    if (!m_wasPushed)
        m_comparison.saveStatus([](LinkStatus&) {});
    const LinkPlan& plan = m_report.plan;
    if (m_report.error)
        m_report.result = LinkResult::Failed;
    else if (plan.withheld)
        m_report.result = LinkResult::Withheld;
    else if (!plan.waiting.isEmpty() || (!plan.changes.isEmpty() && m_report.appliedChanges == 0))
        m_report.result = LinkResult::Waiting;
    else if (m_report.appliedChanges > 0)
        m_report.result = LinkResult::Applied;
    else
        m_report.result = m_report.state == LinkState::InSync ? LinkResult::InSync : LinkResult::Waiting;
}

void LinkJob::recordFailure(const Error& error)
{
    m_report.result = LinkResult::Failed;
    m_report.error = error;
    m_report.plan.error = error;
    if (m_wasRead || error.kind() == ErrorKind::Cancelled || error.kind() == ErrorKind::Busy)
        return;
    m_report.state = LinkState::Unknown;
    try {
        m_environment.desk.with([&](Store& store) {
            return LinkRecords(store, m_order.link).saveFailure(error, m_environment.clock->now());
        });
    } catch (const ProviderException&) {
        // The report carries the error that matters; that it could not be saved as well is the store's next failure.
    }
}

} // namespace zoneloom
