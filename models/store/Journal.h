// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

namespace zoneloom {

class Database;

/// Records each change before it is sent to a provider and its outcome after (DESIGN §4), so that after a crash it is
/// known exactly what is uncertain.
class Journal
{
public:
    explicit Journal(Database& database);

    enum class State
    {
        Sent,
        Applied,
        Rejected,
        Uncertain,
        Settled
    };
    struct Entry
    {
        qint64 id = 0;
        qint64 link = 0;
        int revision = 0;
        RRsetChange change;
        State state = State::Sent;
        QDateTime time;
        QString error;
    };

    /// In one transaction, durable before it returns; gives the entries' ids in the order of the changes.
    Result<QList<qint64>> begin(qint64 link, int revision, const QList<RRsetChange>& changes);
    Outcome finish(const QList<qint64>& entries, State state, const QString& error = {});
    /// Entries still Sent or Uncertain, of one link.
    [[nodiscard]] Result<QList<Entry>> open(qint64 link) const;
    /// Whether anything that was sent there was ever seen to have arrived.
    [[nodiscard]] Result<bool> hasApplied(qint64 link) const;
    /// Newest first.
    [[nodiscard]] Result<QList<Entry>> recent(qint64 link, int limit) const;

private:
    Database& m_database;
};

} // namespace zoneloom
