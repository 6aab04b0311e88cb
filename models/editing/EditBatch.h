// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"

#include <functional>
#include <map>

namespace zoneloom {

/// Edits of many single records as one change set, which is then one step to undo. Costs O(edits).
class EditBatch
{
public:
    using Find = std::function<std::optional<RRset>(const RRsetKey&)>;
    /// `find` answers with what is there now, staged changes included.
    explicit EditBatch(Find find);

    /// The RRset as the batch has made it so far.
    [[nodiscard]] std::optional<RRset> now(const RRsetKey& key) const;
    /// Takes a record away; nothing happens where it is not there.
    void remove(const RRsetKey& key, const QByteArray& rdata);
    /// Adds the records of this set. The whole RRset gets its TTL and note where `leads`; else an RRset that is there
    /// keeps its own.
    void add(const RRset& set, bool leads = true);
    void set(const RRsetKey& key, const std::optional<RRset>& value);

    /// What it all comes to; RRsets that are as they were are left out.
    [[nodiscard]] ChangeSet changes() const;

private:
    Find m_find;
    std::map<RRsetKey, std::optional<RRset>> m_after;
};

} // namespace zoneloom
