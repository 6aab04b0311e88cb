// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncReport.h"

#include <QJsonObject>

namespace zoneloom::json {

/// What the engine reports of one zone, as DESIGN §9 spells it for each command.
QJsonObject drift(const ZoneReport& report, bool all);
QJsonObject plan(const ZoneReport& report);
QJsonObject sync(const ZoneReport& report);
QJsonObject verify(const ZoneReport& report);

} // namespace zoneloom::json
