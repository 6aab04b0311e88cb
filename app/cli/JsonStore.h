// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QJsonObject>

namespace zoneloom::json {

/// Zones, revisions, accounts and links as DESIGN §9 spells them.
QJsonObject zone(const ZoneSummary& zone);
QJsonObject revision(const Revision& revision);
QJsonObject account(const Account& account);
QJsonObject link(const Link& link);

} // namespace zoneloom::json
