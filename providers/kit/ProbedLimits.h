// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Capabilities.h"

#include <QMap>

namespace zoneloom {

/// The names under which a test keeps what it found out about an account: the same in every adapter, so that window,
/// command line and planner need not ask one. An empty value says that the last test did not find it.
namespace probed {
inline constexpr QLatin1String Plan{"plan"}; ///< as the provider calls it
inline constexpr QLatin1String MinimumTtl{"minimum-ttl"};
inline constexpr QLatin1String BatchSize{"batch-size"};
inline constexpr QLatin1String Zones{"zones"};
inline constexpr QLatin1String SetsPerZone{"sets-per-zone"};
inline constexpr QLatin1String RecordsPerZone{"records-per-zone"};
inline constexpr QLatin1String RecordsPerSet{"records-per-set"};
} // namespace probed

/// What the account can hold: what its provider can, as far as a test of the account did not find something else.
[[nodiscard]] Capabilities withProbed(Capabilities capabilities, const QMap<QString, QString>& probed);

} // namespace zoneloom
