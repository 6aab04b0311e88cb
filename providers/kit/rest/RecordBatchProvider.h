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

    /// All records of the zone, complete, or an exception.
    [[nodiscard]] virtual RecordList list(const ExternalZone& zone) = 0;
    /// Sends all of these in one atomic request.
    virtual void sendRecords(const ExternalZone& zone, const Changes& changes) = 0;
    /// Names the set that someone else changed; adapters that find more in the provider's words ask this one first.
    [[nodiscard]] int namedIn(const Error& error, const QList<RRsetChange>& changes) const override;

private:
    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) final;
    [[nodiscard]] const RecordList& freshList(const ExternalZone& zone);

    struct Listed
    {
        QString zone;
        QDateTime at;
        RecordList records;
    };
    int m_refused = -1;             ///< the change of the last batch that was not sent because of it
    std::optional<Listed> m_listed; ///< the last list, whose ids are still those there
};

} // namespace zoneloom
