// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/records/RecordList.h"

#include <optional>

namespace zoneloom {

/// Which single records have to go, come or change for one RRset, those that stay being left alone.
struct RecordDifference
{
    QList<std::pair<StoredRecord, StoredRecord>> retimed; ///< new and old, which differ in the TTL only
    QList<StoredRecord> surplus;
    QList<QByteArray> missing;

    /// Nothing where the present records are not those that the change was planned on: someone else wrote them.
    [[nodiscard]] static std::optional<RecordDifference> of(const RRsetChange& change,
                                                            const QList<StoredRecord>& present);
};

} // namespace zoneloom
