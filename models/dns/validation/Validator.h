// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/dns/ZoneLookup.h"
#include "models/dns/validation/Finding.h"

#include <QSet>

namespace zoneloom {

/// Runs all rules. Pure: no network, no state; safe to call from any thread.
class Validator
{
public:
    /// Rule ids whose warnings are not wanted; errors cannot be silenced.
    explicit Validator(QSet<QString> silenced = {});

    /// All findings of a whole zone, in canonical order of their place.
    [[nodiscard]] QList<Finding> check(const ZoneContent& content) const;
    /// The findings that concern the changed RRsets and what depends on them, with `after` being the zone that already
    /// has the changes. Costs O(changes), not O(zone).
    [[nodiscard]] QList<Finding> checkChanges(const ZoneLookup& after, const ChangeSet& changes) const;

private:
    QSet<QString> m_silenced;
};

} // namespace zoneloom
