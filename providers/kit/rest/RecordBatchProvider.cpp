// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RecordBatchProvider.h"

#include "providers/kit/records/RecordDifference.h"

namespace zoneloom {

namespace {

// So long the ids of a list are taken to be those at the provider; a plan is made and applied within it.
constexpr qint64 kListSeconds = 60;

} // namespace

ZoneReading RecordBatchProvider::read(const ExternalZone& zone)
{
    m_listed.reset();
    return freshList(zone).reading();
}

const RecordList& RecordBatchProvider::freshList(const ExternalZone& zone)
{
    const QDateTime now = client().environment().now();
    if (!m_listed || m_listed->zone != zone.id || m_listed->at.secsTo(now) > kListSeconds)
        m_listed = Listed{zone.id, now, list(zone)};
    return m_listed->records;
}

QList<ChangeOutcome> RecordBatchProvider::apply(const ApplyRequest& request)
{
    (void)freshList(request.zone);
    QList<ChangeOutcome> outcomes = BatchProvider::apply(request);
    m_listed.reset(); // from the first write on the ids may be others
    return outcomes;
}

BatchLimits RecordBatchProvider::batchLimits() const
{
    BatchLimits limits = BatchProvider::batchLimits();
    limits.records = limits.changes;
    return limits;
}

void RecordBatchProvider::sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes)
{
    Changes records;
    const RecordList& listed = freshList(zone);
    for (int i = 0; i < changes.size(); ++i) {
        const RRsetChange& change = changes[i];
        const RRsetKey key = change.key();
        std::optional<RecordDifference> difference;
        if (!listed.isOpaque(key))
            difference = RecordDifference::of(change, listed.of(key));
        if (!difference) {
            blame(i);
            refuseAsChanged(key);
        }
        for (const auto& [changed, old] : std::as_const(difference->retimed))
            records.changed += changed;
        for (StoredRecord& record : difference->surplus) {
            if (difference->missing.isEmpty()) {
                records.erased += record;
                continue;
            }
            record.rdata = difference->missing.takeFirst();
            record.ttl = change.after->ttl();
            records.changed += record;
        }
        for (const QByteArray& rdata : std::as_const(difference->missing))
            records.created += StoredRecord{{}, key.name, key.type, change.after->ttl(), rdata, {}};
    }
    if (records.erased.isEmpty() && records.changed.isEmpty() && records.created.isEmpty())
        return; // as after a part of an earlier request was carried out
    try {
        sendRecords(zone, records);
    } catch (const ProviderException&) {
        if (!isAtomic())
            m_listed.reset();
        throw;
    }
}

} // namespace zoneloom
