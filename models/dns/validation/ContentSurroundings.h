// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/NameIndex.h"
#include "models/dns/validation/Surroundings.h"

#include <QSet>

namespace zoneloom {

/// Surroundings of a whole zone in memory: every question is a hash look-up.
class ContentSurroundings : public Surroundings
{
public:
    explicit ContentSurroundings(const NameIndex& index);
    [[nodiscard]] const Name& origin() const override { return m_index.content().origin(); }
    [[nodiscard]] bool isNameServer(const Name& name) const override { return m_nameServers.contains(name); }
    [[nodiscard]] TypeMask typesAt(const Name& name) const override;
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const override;
    [[nodiscard]] bool hasBelow(const Name& name) const override;

private:
    const NameIndex& m_index;
    QSet<Name> m_nameServers;
};

} // namespace zoneloom
