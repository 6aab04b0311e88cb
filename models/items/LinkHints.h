// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Projection.h"
#include "models/store/StoreTypes.h"

#include <QCoreApplication>

namespace zoneloom {

/// A link and what its provider can hold.
struct LinkCapabilities
{
    Link link;
    Capabilities capabilities;
};

/// What links cannot hold as it is, said while a person types it.
class LinkHints
{
    Q_DECLARE_TR_FUNCTIONS(LinkHints)

public:
    /// A sentence for each link that would hold something else, such as `deSEC stores at least 3600 s: it will get
    /// 3600.`; empty where all of them hold it.
    static QStringList of(const RRset& set, const Name& origin, const QList<LinkCapabilities>& links);
};

} // namespace zoneloom
