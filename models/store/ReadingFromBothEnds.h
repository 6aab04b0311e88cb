// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/RRsetTable.h"

#include <atomic>
#include <stop_token>

namespace zoneloom {

/// Reads all RRsets of a large timeline at one revision: from the first on over the given connection, and at the same
/// time from the last on over a second one, on a thread of its own. It is the processor that a large zone waits for,
/// not the disk. Used once.
class ReadingFromBothEnds
{
public:
    ReadingFromBothEnds(Database& database, TimelineId timeline, int revision, qsizetype expected);

    /// Whether so many are read faster this way.
    [[nodiscard]] static bool isWorthIt(const Database& database, qsizetype expected);

    /// All in order, however many there turn out to be. Throws StoreFailure.
    [[nodiscard]] QList<RRset> read();

private:
    void readBackwards(const std::stop_token& stop);
    /// Whether one more may be read from this end, of which so many may be already.
    [[nodiscard]] bool mayRead(qsizetype& granted);

    Database& m_database;
    TimelineId m_timeline;
    int m_revision;
    qsizetype m_expected;
    std::atomic<qsizetype> m_left; ///< granted to neither end
    QList<RRset> m_front;
    QList<RRset> m_back; ///< the last first; of the second thread until that ends
};

} // namespace zoneloom
