// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ReferrerIndex.h"
#include "models/dns/ZoneContent.h"
#include "models/dns/ZoneLookup.h"

#include <optional>

namespace zoneloom {

/// Answers a ZoneLookup from a content in memory. The index of who names whom is built at the first question for it, in
/// one pass over the content.
class ContentLookup : public ZoneLookup
{
public:
    explicit ContentLookup(ZoneContent content);

    [[nodiscard]] const Name& origin() const override;
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const override;
    [[nodiscard]] QList<RRset> at(const Name& name) const override;
    void visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const override;
    [[nodiscard]] QList<RRset> referrers(const Name& target) const override;
    [[nodiscard]] QList<RRset> referrersWithin(const Name& top) const override;

private:
    [[nodiscard]] const ReferrerIndex& index() const;
    [[nodiscard]] QList<RRset> setsAt(const QList<qsizetype>& positions) const;

    ZoneContent m_content;
    mutable std::optional<ReferrerIndex> m_index;
};

} // namespace zoneloom
