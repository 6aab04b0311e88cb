// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/planning/Capabilities.h"
#include "models/planning/Reason.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace zoneloom {

/// An RRset that the link cannot hold as it is.
struct AcceptedDifference
{
    RRset internal;
    std::optional<RRset> projected; ///< what is pushed instead; nothing where it cannot be held at all
    Reason reason;
};

/// The internal zone as one link can hold it, without SOA and DNSSEC records that the provider makes itself.
struct Projection
{
    ZoneContent content;
    QHash<RRsetKey, AcceptedDifference> accepted;
    /// Types that the provider makes itself: nothing there is ours to compare or to delete.
    QSet<RRType> providerMade;
};

/// What is pushed to a link with these capabilities. Pure.
Projection project(const ZoneContent& internal, const Capabilities& capabilities);
/// What the link would get of one RRset, for the editor's hints: nothing where it would hold it as it is.
std::optional<AcceptedDifference> projectOne(const RRset& internal, const Name& origin,
                                             const Capabilities& capabilities);
/// As a provider gives it back that does not keep where one string of a TXT ends and the next begins: the strings
/// joined, and cut every 255 octets. Other types stay as they are.
RRset withJoinedTexts(const RRset& set);
ZoneContent withJoinedTexts(const ZoneContent& content);
/// The TTL, in seconds, that a provider would store for this one: within its range, and the next higher of its steps.
quint32 projectedTtl(quint32 ttl, const Capabilities& capabilities);

} // namespace zoneloom
