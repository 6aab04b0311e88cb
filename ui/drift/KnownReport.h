// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Store.h"
#include "models/store/StoreTypes.h"
#include "sync/ProviderSource.h"
#include "sync/SyncReport.h"

namespace zoneloom {

/// What the store remembers of a zone's links, compared with this content as the engine would after a reading: for
/// showing drift before anyone was asked again. Reads whole zones: run it in the store's thread.
/// `asked` are the capabilities of accounts that were asked, by link; the others are taken to be as `providers`
/// document them.
Result<ZoneReport> knownReport(Store& store, const ZoneSummary& zone, const ZoneContent& content,
                               const ProviderSource& providers, const QHash<QString, Capabilities>& asked);

} // namespace zoneloom
