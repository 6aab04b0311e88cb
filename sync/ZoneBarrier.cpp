// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ZoneBarrier.h"

namespace zoneloom {

ZoneBarrier::ZoneBarrier(QStringList links, std::function<void()> complete)
    : m_missing(links.begin(), links.end())
    , m_complete(std::move(complete))
{}

void ZoneBarrier::arrive(const Arrival& arrival)
{
    std::unique_lock lock(m_mutex);
    if (m_missing.erase(arrival.plan.link) == 0)
        return;
    m_arrivals[arrival.plan.link] = arrival;
    const bool complete = m_missing.empty();
    lock.unlock();
    if (complete)
        m_complete();
}

QList<ZoneBarrier::Arrival> ZoneBarrier::arrivals() const
{
    const std::lock_guard lock(m_mutex);
    QList<Arrival> arrivals;
    for (const auto& [link, arrival] : m_arrivals)
        arrivals += arrival;
    return arrivals;
}

void ZoneBarrier::decide(Verdict verdict)
{
    const std::lock_guard lock(m_mutex);
    m_verdict = std::move(verdict);
    m_decided.notify_all();
}

std::optional<ZoneBarrier::Verdict> ZoneBarrier::wait(const CancelToken& cancel) const
{
    std::unique_lock lock(m_mutex);
    // A cancel token wakes nobody, so it is looked at now and then.
    while (!m_verdict && !cancel.isCancelled())
        m_decided.wait_for(lock, std::chrono::milliseconds(20));
    return m_verdict;
}

} // namespace zoneloom
