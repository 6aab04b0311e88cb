// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/validation/Finding.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace zoneloom::json {

/// Records, changes and findings as DESIGN §9 spells them: names absolute, rdata in presentation form.
QJsonArray rdata(const RRset& set);
/// `{ttl, rdata}`, or null.
QJsonValue value(const std::optional<RRset>& set);
QJsonObject rrset(const RRset& set);
QJsonObject change(const RRsetChange& change);
QJsonArray changes(const QList<RRsetChange>& changes);
QJsonObject finding(const Finding& finding);
QJsonArray findings(const QList<Finding>& findings);
/// ISO 8601 in UTC with milliseconds, or null.
QJsonValue time(const std::optional<QDateTime>& time);

/// `{kind, message}`, or null.
QJsonValue errorValue(const std::optional<Error>& error);

} // namespace zoneloom::json
