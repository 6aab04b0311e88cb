// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleTable.h"

#include "models/dns/validation/rules/RuleGroups.h"

#include <algorithm>

namespace zoneloom {

const QList<Rule>& RuleTable::all()
{
    static const QList<Rule> table = [] {
        QList<Rule> joined;
        for (const auto group :
             {rules::reading, rules::apex, rules::aliases, rules::delegations, rules::targets, rules::ttls, rules::mail,
              rules::hostNames, rules::addresses, rules::sizes, rules::certificates}) {
            for (const Rule& rule : group())
                joined.append(rule);
        }
        return joined;
    }();
    return table;
}

const Rule* RuleTable::find(QStringView id)
{
    const auto at =
        std::find_if(all().begin(), all().end(), [id](const Rule& rule) { return QLatin1String(rule.id) == id; });
    return at == all().end() ? nullptr : &*at;
}

Finding RuleTable::finding(QLatin1String id, Place place, const char* sentence, QStringList arguments)
{
    Finding finding;
    finding.rule = id;
    if (const Rule* rule = find(finding.rule)) {
        finding.severity = rule->severity;
        finding.source = QString::fromUtf8(rule->source);
    }
    finding.place = std::move(place);
    finding.sentence = sentence;
    finding.arguments = std::move(arguments);
    return finding;
}

} // namespace zoneloom
