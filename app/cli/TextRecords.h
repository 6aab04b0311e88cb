// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/validation/Finding.h"
#include "models/store/StoreTypes.h"

namespace zoneloom::text {

/// A line a record: name relative to the zone, TTL, type, rdata, note.
QString records(const QList<RRset>& sets, const Name& origin);
/// A line a record that goes (`-`) or comes (`+`), as the master file would say it.
QString changes(const QList<RRsetChange>& changes);
/// `place: severity: [rule] text`.
QString finding(const Finding& finding);
/// For people: a line for each error and for the first twenty warnings, and how many more there are of which rule.
QStringList findings(const QList<Finding>& findings);
/// `revision 12 (added 1, changed 0, removed 0 records)`.
QString revision(const Revision& revision);

} // namespace zoneloom::text
