// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/ReadingFromBothEnds.h"

#include "models/base/Memory.h"
#include "models/dns/KeyOrder.h"

#include <algorithm>
#include <thread>

namespace zoneloom {

namespace {

constexpr qsizetype Many = 100'000; ///< below it, opening a connection costs more of the time than it saves
constexpr qsizetype Portion = 256;  ///< granted at once, since each grant is a word between two cores

bool isNotBefore(const RRset& a, const RRset& b)
{
    return keyOrder(a, b) >= 0;
}

} // namespace

ReadingFromBothEnds::ReadingFromBothEnds(Database& database, TimelineId timeline, int revision, qsizetype expected)
    : m_database(database)
    , m_timeline(timeline)
    , m_revision(revision)
    , m_expected(expected)
    , m_left(expected)
{}

bool ReadingFromBothEnds::isWorthIt(const Database& database, qsizetype expected)
{
    // A second connection does not see what an open transaction wrote. A server has processes of its own, and its
    // connections are counted.
    return expected >= Many && database.dialect().isSqlite() && !database.isInTransaction() &&
           std::thread::hardware_concurrency() > 1;
}

QList<RRset> ReadingFromBothEnds::read()
{
    m_front.reserve(m_expected);
    std::jthread second;
    qsizetype granted = 0;
    bool isAlone = false;
    RRsetTable(m_database, m_timeline).visitAll(m_revision, RRsetTable::Order::Forwards, [&](RRset set) {
        if (m_front.isEmpty()) // only now, when the state of the store that this end sees stands
            second = std::jthread([this](const std::stop_token& stop) { readBackwards(stop); });
        if (!isAlone && !mayRead(granted)) {
            second.join();
            isAlone = true;
        }
        if (isAlone && !m_back.isEmpty() && isNotBefore(set, m_back.last()))
            return false;
        m_front += std::move(set);
        return true;
    });
    if (second.joinable())
        second.join();
    // Where there were fewer than expected, both ends have read the same.
    while (!m_front.isEmpty() && !m_back.isEmpty() && isNotBefore(m_front.last(), m_back.last()))
        m_front.removeLast();
    std::move(m_back.rbegin(), m_back.rend(), std::back_inserter(m_front));
    return std::move(m_front);
}

void ReadingFromBothEnds::readBackwards(const std::stop_token& stop)
{
    growMemoryInLargeSteps();
    // Where this end fails, the other one reads on to the last RRset and says what is wrong.
    const Result<std::unique_ptr<Database>> database =
        Database::open(m_database.location(), Store::Mode::ReadOnly, m_database.clock());
    if (!database)
        return;
    static_cast<void>((*database)->read([&] {
        qsizetype granted = 0;
        RRsetTable(**database, m_timeline).visitAll(m_revision, RRsetTable::Order::Backwards, [&](RRset set) {
            if (stop.stop_requested() || !mayRead(granted))
                return false;
            m_back += std::move(set);
            return true;
        });
    }));
}

bool ReadingFromBothEnds::mayRead(qsizetype& granted)
{
    if (granted == 0)
        granted = std::clamp<qsizetype>(m_left.fetch_sub(Portion), 0, Portion);
    if (granted == 0)
        return false;
    --granted;
    return true;
}

} // namespace zoneloom
