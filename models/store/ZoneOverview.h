// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

namespace zoneloom {

/// A zone with what a list of all zones tells of it.
struct ZoneOverview
{
    ZoneSummary zone;
    std::optional<QDateTime> committedAt; ///< of the latest revision
    QString author;
    QString message;
};

} // namespace zoneloom
