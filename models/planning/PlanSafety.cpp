// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Plan.h"

namespace zoneloom {

namespace {

constexpr qsizetype HarmlessCount = 10; ///< so many may always be replaced or deleted
constexpr qsizetype HarmlessPercent = 30;

/// What a new, empty external zone holds as well: made by its provider.
bool belongsToEmptyZone(const RRsetKey& key, const Name& origin)
{
    return (key.type == rrtype::SOA || key.type == rrtype::NS) && key.name == origin;
}

qsizetype countData(const ZoneContent& content)
{
    qsizetype count = 0;
    for (const RRset& set : content)
        count += belongsToEmptyZone(RRsetKey::of(set), content.origin()) ? 0 : 1;
    return count;
}

} // namespace

std::optional<Reason> safetyConcern(const QList<RRsetChange>& changes, const ZoneContent& observed, bool firstPush)
{
    if (changes.isEmpty())
        return std::nullopt;
    const Name& origin = observed.origin();
    const qsizetype held = countData(observed);
    if (firstPush && held > 0)
        return Reason{QT_TRANSLATE_NOOP("Reason", "This is the first push, and the external zone already holds %1 "
                                                  "RRsets besides SOA and NS."),
                      {QString::number(held)}};
    qsizetype touched = 0;
    qsizetype left = held;
    for (const RRsetChange& change : changes) {
        touched += change.before ? 1 : 0;
        if (belongsToEmptyZone(change.key(), origin)) {
            if (!change.after && change.key().type == rrtype::NS)
                return Reason{QT_TRANSLATE_NOOP("Reason", "It would remove the NS records of the zone's apex."), {}};
            continue;
        }
        left += (change.after ? 1 : 0) - (change.before ? 1 : 0);
    }
    if (held > 0 && left <= 0)
        return Reason{QT_TRANSLATE_NOOP("Reason", "It would empty the external zone."), {}};
    if (touched > HarmlessCount && touched * 100 > observed.rrsetCount() * HarmlessPercent)
        return Reason{QT_TRANSLATE_NOOP("Reason", "It would replace or delete %1 of the external zone's %2 RRsets."),
                      {QString::number(touched), QString::number(observed.rrsetCount())}};
    return std::nullopt;
}

} // namespace zoneloom
