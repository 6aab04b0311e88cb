// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneLookup.h"
#include "models/dns/validation/Surroundings.h"

#include <QHash>

namespace zoneloom {

/// Surroundings that are asked for one by one, for checking an edit; remembers what it was told. One thread at a time.
class LookupSurroundings : public Surroundings
{
public:
    explicit LookupSurroundings(const ZoneLookup& lookup)
        : m_lookup(lookup)
    {}
    [[nodiscard]] const Name& origin() const override { return m_lookup.origin(); }
    [[nodiscard]] bool isNameServer(const Name& name) const override;
    [[nodiscard]] TypeMask typesAt(const Name& name) const override;
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const override { return m_lookup.find(key); }
    [[nodiscard]] bool hasBelow(const Name& name) const override;

private:
    const ZoneLookup& m_lookup;
    mutable QHash<Name, TypeMask> m_types;
};

} // namespace zoneloom
