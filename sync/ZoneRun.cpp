// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ZoneRun.h"

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"

#include <algorithm>

namespace zoneloom {

using Mode = SyncRequest::Mode;

ZoneRun::ZoneRun(ConductorTools& tools, SyncRequest request, const Name& zone, Progressed progressed, Finished finished)
    : m_tools(tools)
    , m_request(std::move(request))
    , m_progressed(std::move(progressed))
    , m_finished(std::move(finished))
{
    m_report.zone = zone;
    m_timer.start();
}

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
    if (needsBarrier(*links))
        addBarrier(*links);
    for (const Link& link : *links)
        m_links += makeRun(link);
    const QList<std::shared_ptr<LinkRun>> runs = m_links;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto account = m_tools.store->accounts().find(links->at(i).account);
        if (account)
            runs.at(i)->submit(
                *account, [this](Store& store) { return internal(store); }, m_barrier);
        else
            runs.at(i)->refuse(account.error());
    }
    if (runs.isEmpty())
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
    if (m_request.mode == Mode::Push)
        return !m_request.planHash.isEmpty();
    return m_request.mode == Mode::Sync &&
           (!m_request.planHash.isEmpty() ||
            (!m_request.overwrite &&
             std::any_of(links.begin(), links.end(), [](const Link& link) { return link.onDrift == OnDrift::Adopt; })));
}

void ZoneRun::addBarrier(const QList<Link>& links)
{
    QStringList names;
    for (const Link& link : links)
        names += link.name;
    m_barrier = std::make_shared<ZoneBarrier>(names, [queue = m_tools.queue, weak = weak_from_this()] {
        queue->post([weak] {
            if (const auto self = weak.lock())
                self->decide();
        });
    });
}

std::shared_ptr<LinkRun> ZoneRun::makeRun(const Link& link)
{
    LinkOrder order{.request = m_request, .link = link, .account = {}, .holder = m_tools.nextHolder()};
    return std::make_shared<LinkRun>(m_tools, std::move(order), m_progressed,
                                     [this](const LinkReport& report) { linkFinished(report); });
}

Result<InternalZone> ZoneRun::internal(Store& store)
{
    if (!m_internal)
        m_internal = readInternal(store);
    return *m_internal;
}

Result<InternalZone> ZoneRun::readInternal(Store& store) const
{
    InternalZone zone;
    zone.revision = m_zone.revision;
    zone.settings = m_zone.settings;
    zone.content = ZoneContent::fromSorted(m_zone.name, {});
    if (m_zone.revision == 0)
        return zone;
    const auto content = store.timelines().content(m_zone.timeline, m_zone.revision);
    if (!content)
        return fail(content.error());
    const auto revision = store.timelines().revision(m_zone.timeline, m_zone.revision);
    if (!revision)
        return fail(revision.error());
    zone.content = *content;
    zone.committed = revision->time;
    return zone;
}

void ZoneRun::cancel()
{
    const QList<std::shared_ptr<LinkRun>> runs = m_links;
    for (const std::shared_ptr<LinkRun>& run : runs)
        run->cancel();
}

void ZoneRun::cancelLink(const QString& link)
{
    const QList<std::shared_ptr<LinkRun>> runs = m_links;
    for (const std::shared_ptr<LinkRun>& run : runs) {
        if (run->link() == link)
            run->cancel();
    }
}

void ZoneRun::linkFinished(const LinkReport& report)
{
    if (m_barrier)
        m_barrier->arrive({report.plan, report.observationHash});
    if (std::all_of(m_links.begin(), m_links.end(), [](const auto& run) { return run->isFinished(); }))
        conclude();
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
    for (const std::shared_ptr<LinkRun>& run : m_links) {
        m_report.links += run->report();
        plans += run->report().plan;
        observations[run->link()] = run->report().observationHash;
    }
    m_report.planHash = makePlan(m_report.zone, m_report.revision, plans, observations).hash;
    m_report.seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
    m_finished(m_report);
}

} // namespace zoneloom
