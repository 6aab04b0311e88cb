// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/records/RecordList.h"
#include "providers/kit/rest/BatchProvider.h"

namespace zoneloom {

/// Write style for APIs that keep single records with ids, but take many of them in one atomic request: the adapter
/// lists the records and sends one request; the base class works out which have to go, come and change.
class RecordBatchProvider : public BatchProvider
{
public:
    [[nodiscard]] ZoneReading read(const ExternalZone& zone) override;
    QList<ChangeOutcome> apply(const ApplyRequest& request) override;

protected:
    using BatchProvider::BatchProvider;

    struct Changes
    {
        QList<StoredRecord> erased;
        QList<StoredRecord> changed; ///< as they shall be, with the id and extra of the stored one
        QList<StoredRecord> created;
    };

    /// The default counts records too, of which one is the least that a change is about.
    [[nodiscard]] BatchLimits batchLimits() const override;
    /// All records of the zone, complete, or an exception.
    [[nodiscard]] virtual RecordList list(const ExternalZone& zone) = 0;
    /// Sends all of these in one request, or in several that are not atomic together.
    virtual void sendRecords(const ExternalZone& zone, const Changes& changes) = 0;
    /// False where part of what sendRecords() was given may have been carried out although it threw: then the records
    /// are listed again before anything else is sent.
    [[nodiscard]] virtual bool isAtomic() const { return true; }

private:
    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) final;
    [[nodiscard]] const RecordList& freshList(const ExternalZone& zone);

    struct Listed
    {
        QString zone;
        QDateTime at;
        RecordList records;
    };
    std::optional<Listed> m_listed; ///< the last list, whose ids are still those there
};

} // namespace zoneloom
