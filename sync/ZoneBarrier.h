// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/planning/Plan.h"
#include "sync/LinkRecords.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace zoneloom {

/// Where the links of a zone wait for each other when something has to be decided on all of their plans together:
/// whether a plan still is the one that was approved, and what is adopted. Safe from any thread.
class ZoneBarrier
{
public:
    struct Arrival
    {
        LinkPlan plan;
        QByteArray observationHash;
    };
    struct Verdict
    {
        bool mayApply = true;
        std::optional<InternalZone> internal; ///< the revision that adopting committed
        std::optional<Error> adoptionError;   ///< for the links whose values could not be adopted
    };

    /// `complete` is called once, by whoever comes last, with no lock held; it has to lead to decide().
    ZoneBarrier(QStringList links, std::function<void()> complete);

    /// A link has its plan, or has failed. Coming again is ignored.
    void arrive(const Arrival& arrival);
    [[nodiscard]] QList<Arrival> arrivals() const;
    void decide(Verdict verdict);
    /// Blocks until the decision is there; nothing where the token was raised before.
    [[nodiscard]] std::optional<Verdict> wait(const CancelToken& cancel) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_decided;
    std::set<QString> m_missing;
    std::map<QString, Arrival> m_arrivals;
    std::optional<Verdict> m_verdict;
    std::function<void()> m_complete;
};

} // namespace zoneloom
