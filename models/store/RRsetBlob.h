// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"

#include <QByteArray>

namespace zoneloom {

/// RRsets and changes as octets, the same on every machine: what hashes are made over, and what the journal and staged
/// edits keep.
class RRsetBlob
{
public:
    static void append(QByteArray& blob, const RRset& set);
    static void appendKey(QByteArray& blob, const RRsetKey& key);
    static QByteArray of(const RRsetChange& change);
    static QByteArray of(const ChangeSet& changes);
    /// ErrorKind::Store where the octets were not written by of().
    static Result<RRsetChange> toChange(const QByteArray& blob);
    static Result<ChangeSet> toChangeSet(const QByteArray& blob);
};

} // namespace zoneloom
