// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <memory>

struct evp_md_ctx_st;

namespace zoneloom {

/// Makes a revision's hash: SHA-256 over its parent's hash, the zone, the changes in their order, and its metadata.
class RevisionHash
{
public:
    RevisionHash(const QByteArray& parentHash, const Name& origin);
    ~RevisionHash();
    RevisionHash(const RevisionHash&) = delete;
    RevisionHash& operator=(const RevisionHash&) = delete;

    /// An RRset's new value.
    void put(const RRset& after);
    /// An RRset that is gone.
    void remove(const RRsetKey& key);
    /// Everything of `revision` but its hash, and what the zone counts then.
    [[nodiscard]] QByteArray finish(const Revision& revision, qint64 records, qint64 rrsets);

private:
    void flush();

    evp_md_ctx_st* m_context = nullptr;
    QByteArray m_waiting; ///< gathered, since many small updates cost more than one large one
    qint64 m_changes = 0;
};

} // namespace zoneloom
