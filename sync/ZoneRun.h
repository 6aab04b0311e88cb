// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/AdoptStep.h"
#include "sync/ConductorTools.h"
#include "sync/LinkRun.h"

#include <QElapsedTimer>

namespace zoneloom {

/// One request at one zone: hands a job for each link to the link's account, keeps their time limits, decides what has
/// to be decided on all plans together, and puts the report together. Lives in the conductor's thread.
class ZoneRun : public std::enable_shared_from_this<ZoneRun>
{
public:
    using Finished = std::function<void(const ZoneReport&)>;
    using Progressed = std::function<void(const SyncProgress&)>;

    ZoneRun(ConductorTools& tools, SyncRequest request, const Name& zone, Progressed progressed, Finished finished);

    /// The report comes from here, or later.
    void start();
    void cancel();
    void cancelLink(const QString& link);

private:
    [[nodiscard]] Result<QList<Link>> chosenLinks() const;
    [[nodiscard]] bool needsBarrier(const QList<Link>& links) const;
    void addBarrier(const QList<Link>& links);
    [[nodiscard]] std::shared_ptr<LinkRun> makeRun(const Link& link);
    [[nodiscard]] Result<InternalZone> internal(Store& store);
    [[nodiscard]] Result<InternalZone> readInternal(Store& store) const;
    void linkFinished(const LinkReport& report);
    void decide();
    [[nodiscard]] ZoneBarrier::Verdict adoptFrom(const QList<ZoneBarrier::Arrival>& arrivals);
    void conclude();

    ConductorTools& m_tools;
    SyncRequest m_request;
    ZoneSummary m_zone;
    Progressed m_progressed;
    Finished m_finished;
    QElapsedTimer m_timer;
    std::optional<Result<InternalZone>> m_internal;
    std::shared_ptr<ZoneBarrier> m_barrier;
    QList<std::shared_ptr<LinkRun>> m_links;
    ZoneReport m_report;
    bool m_concluded = false;
};

} // namespace zoneloom
