// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/dns/ZoneLookup.h"

namespace zoneloom {

/// A ZoneLookup on a content in memory. Names are found in O(log); referrers() has no index and reads the whole zone,
/// so ask it off the GUI thread only.
class ContentLookup : public ZoneLookup
{
public:
    explicit ContentLookup(ZoneContent content);

    [[nodiscard]] const Name& origin() const override { return m_content.origin(); }
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const override;
    [[nodiscard]] QList<RRset> at(const Name& name) const override;
    void visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const override;
    [[nodiscard]] QList<RRset> referrers(const Name& target) const override;

private:
    ZoneContent m_content;
};

} // namespace zoneloom
