// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/EditBatch.h"

namespace zoneloom {

EditBatch::EditBatch(Find find)
    : m_find(std::move(find))
{}

std::optional<RRset> EditBatch::now(const RRsetKey& key) const
{
    const auto at = m_after.find(key);
    return at != m_after.end() ? at->second : m_find(key);
}

void EditBatch::remove(const RRsetKey& key, const QByteArray& rdata)
{
    const std::optional<RRset> before = now(key);
    if (!before || !before->contains(rdata))
        return;
    QList<QByteArray> left = before->rdataList();
    left.removeOne(rdata);
    set(key, left.isEmpty() ? std::nullopt : std::optional(before->withRdata(left)));
}

void EditBatch::add(const RRset& addition, bool leads)
{
    const RRsetKey key = RRsetKey::of(addition);
    const std::optional<RRset> before = now(key);
    if (!before) {
        set(key, addition);
        return;
    }
    const RRset joined = before->withRdata(before->rdataList() + addition.rdataList());
    set(key, leads ? joined.withTtl(addition.ttl()).withNote(addition.note()) : joined);
}

void EditBatch::set(const RRsetKey& key, const std::optional<RRset>& value)
{
    m_after.insert_or_assign(key, value);
}

ChangeSet EditBatch::changes() const
{
    QList<RRsetChange> changes;
    for (const auto& [key, after] : m_after) {
        const std::optional<RRset> before = m_find(key);
        if (before != after)
            changes += RRsetChange{before, after};
    }
    return ChangeSet(std::move(changes));
}

} // namespace zoneloom
