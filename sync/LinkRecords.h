// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Projection.h"
#include "models/store/Journal.h"
#include "models/store/Store.h"
#include "models/store/StoreTypes.h"
#include "sync/ReadingNote.h"

#include <QDateTime>

namespace zoneloom {

/// One revision of an internal zone, as the links of a request see it.
struct InternalZone
{
    int revision = 0;
    QDateTime committed;
    ZoneContent content;
    ZoneSettings settings;
};

/// What the store knows of one link before its external zone is compared.
struct LinkMemory
{
    LinkStatus status;
    int baseRevision = 0;             ///< latest of the base's own timeline; 0 where nothing was ever confirmed
    QByteArray baseHash;              ///< of the base's content
    QList<Journal::Entry> unfinished; ///< changes that were sent without an outcome
    bool hasArrived = false;          ///< something that was sent there is known to have arrived
};

/// Reads and writes what the store keeps of one link. Its revisions carry the hash of their content as message, so that
/// an unchanged content of any size is recognised without reading it. Only in the thread of the store.
class LinkRecords
{
public:
    LinkRecords(Store& store, const Link& link);

    [[nodiscard]] Result<LinkMemory> load() const;
    /// What was read; written only where it differs from what was read last. Gives the new status.
    Result<LinkStatus> saveReading(const ZoneContent& observed, const QByteArray& hash, const QDateTime& time,
                                   ReadingNote::By by);
    /// What was read after a push: `changes` lead from observation `parent` to it.
    Result<LinkStatus> saveReadBack(int parent, const ChangeSet& changes, const ZoneContent& observed,
                                    const QByteArray& hash, const QDateTime& time);
    Outcome saveFailure(const Error& error, const QDateTime& time);
    [[nodiscard]] Result<ZoneContent> base(int revision) const;
    /// Brings the base forward from its revision `parent`; `hash` is of its content then. Gives the base's latest
    /// revision. Where another program moved the base in the meantime nothing is written: the next read confirms.
    Result<int> confirm(int parent, const ChangeSet& changes, const QByteArray& hash);

private:
    Result<LinkStatus> writeReading(const ZoneContent& observed, const QByteArray& hash, const QDateTime& time,
                                    ReadingNote::By by);
    Result<LinkStatus> saveRead(int observation, const QDateTime& time);

    Store& m_store;
    const Link& m_link;
};

} // namespace zoneloom
