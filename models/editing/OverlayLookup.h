// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/ReferrerIndex.h"
#include "models/dns/ZoneLookup.h"

#include <optional>

namespace zoneloom {

/// A zone as it would be with staged changes on top: asks `base` and lets the changes win. A question costs what it
/// costs at `base`, plus the changes it touches; the first one for referrers looks through all changes once. `base` has
/// to outlive it.
class OverlayLookup : public ZoneLookup
{
public:
    OverlayLookup(const ZoneLookup& base, ChangeSet changes);

    [[nodiscard]] const Name& origin() const override;
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const override;
    [[nodiscard]] QList<RRset> at(const Name& name) const override;
    void visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const override;
    [[nodiscard]] QList<RRset> referrers(const Name& target) const override;
    [[nodiscard]] QList<RRset> referrersWithin(const Name& top) const override;

private:
    [[nodiscard]] QList<RRset> merged(const QList<RRset>& under, const QList<qsizetype>& staged) const;
    [[nodiscard]] const ReferrerIndex& references() const;

    const ZoneLookup& m_base;
    ChangeSet m_changes;
    mutable std::optional<ReferrerIndex> m_references; ///< of the staged RRsets
};

} // namespace zoneloom
