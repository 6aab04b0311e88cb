// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/planning/Capabilities.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace zoneloom {

/// Why something gave way: a template marked QT_TRANSLATE_NOOP("Reason", …), filled in and translated where it is
/// shown.
struct Reason
{
    const char* sentence = "";
    QStringList arguments;

    [[nodiscard]] QString text() const;
    bool operator==(const Reason&) const = default;
};

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
};

/// What is pushed to a link with these capabilities. Pure.
Projection project(const ZoneContent& internal, const Capabilities& capabilities);
/// What the link would get of one RRset, for the editor's hints: nothing where it would hold it as it is.
std::optional<AcceptedDifference> projectOne(const RRset& internal, const Name& origin,
                                             const Capabilities& capabilities);

} // namespace zoneloom
