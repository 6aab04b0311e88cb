// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QCoreApplication>

namespace zoneloom {

/// A link and what is known of it.
struct LinkRow
{
    Link link;
    LinkStatus status;
};

/// How a link stands, in words.
class LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)

public:
    /// The worst state of its cells; Unknown where it was never read or the last read failed.
    static CellState state(const LinkStatus& status);
    /// `2 drifted, 1 pending`, `live after 1.4 s`, `unreachable since 14:02`, `never read`, `in sync`.
    static QString summary(const LinkStatus& status);
    /// Every state that has to be named, worst first, such as `2 drifted`, `1 pending`; where all is well or nothing is
    /// known, what summary() says. Accepted and ignored cells come last.
    static QStringList states(const LinkStatus& status);
    static QString policy(LinkPolicy policy);
    static QString onDrift(OnDrift onDrift);
    /// A time of today as `14:02`, else with its date.
    static QString time(const QDateTime& time);
};

} // namespace zoneloom
