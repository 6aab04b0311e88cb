// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/dns/ZoneLookup.h"

namespace zoneloom::test {

/// A zone `example.` from simple master-file lines (`name ttl type rdata`), made without the codec and the reader, so
/// that rules are tested by themselves. Knows names, addresses, numbers before a name, one TXT string in quotes, and
/// `\# length hex` for everything else.
ZoneContent lineZone(const QByteArray& lines);
RRset lineSet(const QByteArray& line);

/// A zone in memory that answers as the store does.
class MemoryLookup : public ZoneLookup
{
public:
    explicit MemoryLookup(ZoneContent content)
        : m_content(std::move(content))
    {}
    [[nodiscard]] const Name& origin() const override { return m_content.origin(); }
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const override;
    [[nodiscard]] QList<RRset> at(const Name& name) const override;
    void visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const override;
    [[nodiscard]] QList<RRset> referrers(const Name& target) const override;
    [[nodiscard]] QList<RRset> referrersWithin(const Name& top) const override;

private:
    ZoneContent m_content;
};

} // namespace zoneloom::test
