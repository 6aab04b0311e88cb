// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <functional>
#include <optional>

namespace zoneloom {

/// What validation and edits may ask of a zone without holding all of it: answered from memory by ZoneContent and by
/// index from the store, so that checking an edit of k RRsets costs O(k) however large the zone is. Used on one thread
/// at a time.
class ZoneLookup
{
public:
    virtual ~ZoneLookup() = default;
    [[nodiscard]] virtual const Name& origin() const = 0;
    [[nodiscard]] virtual std::optional<RRset> find(const RRsetKey& key) const = 0;
    /// All RRsets of exactly that name, by type number.
    [[nodiscard]] virtual QList<RRset> at(const Name& name) const = 0;
    /// Visits the RRsets below `name` (not at it) in canonical order until `visit` gives false.
    virtual void visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const = 0;
    /// RRsets with a record that names `target` (NS, MX, SRV, CNAME, DNAME, PTR, SVCB, HTTPS, …).
    [[nodiscard]] virtual QList<RRset> referrers(const Name& target) const = 0;
    /// The same for `top` and all names below it, whether these exist or not. Costs what it finds.
    [[nodiscard]] virtual QList<RRset> referrersWithin(const Name& top) const = 0;
};

} // namespace zoneloom
