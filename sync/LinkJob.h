// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/LinkComparison.h"
#include "sync/PushStep.h"

namespace zoneloom {

class LiveCheck;

/// All that one request does at one link, from the first read to the name servers' answers: DESIGN §5 from top to
/// bottom. Runs in a thread of the link's account; takes values and gives a value.
class LinkJob
{
public:
    LinkJob(LinkOrder order, LinkEnvironment environment);

    /// Never throws; what went wrong is in the report.
    LinkReport run();

private:
    void work();
    void openZone();
    void read();
    void plan();
    void waitForOthers();
    void push();
    void askNameServers(const PushStep::Outcome& pushed);
    void takeAnswers(const LiveCheck& check);
    void verify();
    void conclude();
    [[nodiscard]] std::optional<QSet<RRsetKey>> chosenCells() const;
    void setState();
    void recordFailure(const Error& error);

    LinkOrder m_order;
    LinkEnvironment m_environment;
    LinkComparison m_comparison;
    std::unique_ptr<Provider> m_provider;
    std::optional<ExternalZone> m_zone; ///< nothing where it does not exist yet
    bool m_wasRead = false;
    bool m_wasPushed = false;
    LinkReport m_report;
};

} // namespace zoneloom
