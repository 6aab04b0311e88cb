// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DriftMatrix.h"
#include "sync/SyncReport.h"

namespace zoneloom {

/// A report's links as columns of the matrix.
QList<DriftLink> driftLinks(const ZoneReport& report);

} // namespace zoneloom
