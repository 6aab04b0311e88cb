// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordDifference.h"

namespace zoneloom {

std::optional<RecordDifference> RecordDifference::of(const RRsetChange& change, const QList<StoredRecord>& present)
{
    const QList<QByteArray> expected = change.before ? change.before->rdataList() : QList<QByteArray>();
    const bool asPlanned = std::ranges::all_of(present, [&](const StoredRecord& record) {
        return expected.contains(record.rdata) || (change.after && change.after->contains(record.rdata));
    });
    if (!asPlanned)
        return std::nullopt;
    RecordDifference difference;
    difference.missing = change.after ? change.after->rdataList() : QList<QByteArray>();
    for (const StoredRecord& record : present) {
        if (!difference.missing.removeOne(record.rdata)) {
            difference.surplus += record;
        } else if (record.ttl != change.after->ttl()) {
            StoredRecord other = record;
            other.ttl = change.after->ttl();
            difference.retimed.append({other, record});
        }
    }
    return difference;
}

} // namespace zoneloom
