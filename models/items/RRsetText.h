// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <QCoreApplication>

namespace zoneloom {

/// RRsets as lines for people.
class RRsetText
{
    Q_DECLARE_TR_FUNCTIONS(RRsetText)

public:
    /// The values in presentation form, relative to `origin`, joined by `separator`.
    static QString values(const RRset& set, const Name& origin, const QString& separator = QStringLiteral(", "));
    /// `TTL 300 · 192.0.2.1`; above the values where these are several lines.
    static QString withTtl(const RRset& set, const QString& values);
    /// The owner relative to the zone, U-labels shown.
    static QString name(const Name& name, const Name& origin);
    /// The same for a view: characters without a shape and of another direction shown as what they are.
    static QString visibleName(const Name& name, const Name& origin);
    /// What `observed` has that `wanted` has not, at a glance: the values that are not wanted, `TTL 3600`, or what
    /// is missing.
    static QString difference(const std::optional<RRset>& wanted, const std::optional<RRset>& observed,
                              const Name& origin, const QString& separator = QStringLiteral(", "));
};

} // namespace zoneloom
