// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Rule.h"

namespace zoneloom {

/// All rules there are, for checking, for the documentation and for the list of what can be silenced. Never changes;
/// safe from any thread.
class RuleTable
{
public:
    /// In the order in which a name's findings are reported.
    static const QList<Rule>& all();
    /// The rule of that id, or null.
    static const Rule* find(QStringView id);
    /// A finding of the rule `id`, which must exist, with its severity and source filled in: for those who find
    /// something where no RRset is yet, such as the reader of master files.
    static Finding finding(QLatin1String id, Place place, const char* sentence, QStringList arguments = {});
};

} // namespace zoneloom
