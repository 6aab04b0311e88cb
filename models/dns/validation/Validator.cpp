// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/Validator.h"

#include "models/dns/validation/AffectedNames.h"
#include "models/dns/validation/ContentSurroundings.h"
#include "models/dns/validation/LookupSurroundings.h"
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/RuleTable.h"

namespace zoneloom {

namespace {

using Asked = std::vector<const Rule*>;

Asked rulesFor(const RuleReport& report, const std::function<bool(const Rule&)>& filter)
{
    Asked asked;
    for (const Rule& rule : RuleTable::all()) {
        if (rule.check != nullptr && report.wants(rule) && filter(rule))
            asked.push_back(&rule);
    }
    return asked;
}

void ask(const Asked& rules, const NameView& at, const Surroundings& zone, RuleReport& report)
{
    const qsizetype first = report.size();
    for (const Rule* rule : rules) {
        if (!at.isApex && !at.types.meets(rule->types))
            continue;
        report.begin(*rule, at.name);
        rule->check(at, zone, report);
    }
    if (report.size() - first > 1)
        report.sortFrom(first);
}

/// The nearest answer to "what is above" while names come in canonical order: parents come before their children.
class Path
{
public:
    void enter(NameView& at)
    {
        if (m_cut != nullptr && !at.name.isBelow(*m_cut))
            m_cut = nullptr;
        if (m_dname != nullptr && !at.name.isBelow(*m_dname))
            m_dname = nullptr;
        at.cutAbove = m_cut;
        at.dnameAbove = m_dname;
        if (m_cut == nullptr && at.isCut())
            m_cut = &at.name;
        if (m_dname == nullptr && at.types.has(rrtype::DNAME))
            m_dname = &at.name;
    }

private:
    const Name* m_cut = nullptr;
    const Name* m_dname = nullptr;
};

} // namespace

Validator::Validator(QSet<QString> silenced)
    : m_silenced(std::move(silenced))
{}

QList<Finding> Validator::check(const ZoneContent& content) const
{
    const NameIndex index(content);
    const ContentSurroundings zone(index);
    RuleReport report(m_silenced);
    const Asked rules = rulesFor(report, [](const Rule&) { return true; });
    const Name& origin = content.origin();
    const std::span<const RRset> sets(content.sets().constData(), static_cast<size_t>(content.sets().size()));
    bool sawApex = index.find(origin) != nullptr;
    Path path;
    for (const NameIndex::Entry& entry : index.entries()) {
        const Name& name = index.nameOf(entry);
        if (!sawApex && name > origin) {
            ask(rules, {.name = origin, .sets = {}, .types = {}, .isApex = true}, zone, report);
            sawApex = true;
        }
        NameView at{.name = name,
                    .sets = sets.subspan(static_cast<size_t>(entry.first), static_cast<size_t>(entry.count)),
                    .types = entry.types,
                    .isApex = name == origin};
        path.enter(at);
        ask(rules, at, zone, report);
    }
    if (!sawApex)
        ask(rules, {.name = origin, .sets = {}, .types = {}, .isApex = true}, zone, report);
    return report.take();
}

QList<Finding> Validator::checkChanges(const ZoneLookup& after, const ChangeSet& changes) const
{
    const LookupSurroundings zone(after);
    RuleReport report(m_silenced);
    const Name& origin = after.origin();
    const AffectedNames affected(after, changes);
    for (const auto& [name, reasons] : affected.names()) {
        const bool isApex = name == origin;
        const QList<RRset> sets = after.at(name);
        if (sets.isEmpty() && !isApex)
            continue;
        TypeMask types;
        for (const RRset& set : sets)
            types.add(set.type());
        NameView at{.name = name, .sets = sets, .types = types, .isApex = isApex};
        Name cut;
        Name dname;
        for (Name above = name; above != origin && above.isWithin(origin);) {
            above = above.parent();
            const TypeMask owned = zone.typesAt(above);
            if (above != origin && owned.has(rrtype::NS)) {
                cut = above;
                at.cutAbove = &cut;
            }
            if (owned.has(rrtype::DNAME)) {
                dname = above;
                at.dnameAbove = &dname;
            }
        }
        const Asked rules = rulesFor(report, [&why = reasons](const Rule& rule) {
            switch (rule.dependsOn) {
            case Rule::DependsOn::Nothing:
                return why.changed;
            case Rule::DependsOn::Targets:
                return why.changed || why.targets;
            case Rule::DependsOn::Above:
            case Rule::DependsOn::NameServers:
                return why.changed || why.above;
            }
            return true;
        });
        ask(rules, at, zone, report);
    }
    return report.take();
}

} // namespace zoneloom
