// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/WireTargets.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

void dsWithoutNs(const NameView& at, const Surroundings&, RuleReport& report)
{
    if (!at.isApex && at.find(rrtype::DS) != nullptr && at.find(rrtype::NS) == nullptr)
        report.add(rrtype::DS, QT_TRANSLATE_NOOP("Finding", "%1 has a DS record but is not delegated: it has no NS."),
                   {at.name.toText()});
}

void hiddenBelowDelegation(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    const bool isCut = at.isCut() && at.cutAbove == nullptr;
    if (at.cutAbove == nullptr && !isCut)
        return;
    constexpr TypeMask addresses{rrtype::A, rrtype::AAAA};
    constexpr TypeMask parents{rrtype::NS, rrtype::DS, rrtype::NSEC, rrtype::RRSIG};
    for (const RRset& set : at.sets) {
        if (isCut && parents.has(set.type()))
            continue;
        if (addresses.has(set.type()) && zone.isNameServer(at.name))
            continue; // glue
        if (set.type() == rrtype::NSEC3)
            continue;
        if (isCut)
            report.add(set.type(),
                       QT_TRANSLATE_NOOP("Finding", "%1 is delegated, so its %2 record here is never answered."),
                       {at.name.toText(), set.type().toText()});
        else
            report.add(set.type(),
                       QT_TRANSLATE_NOOP("Finding", "%1 is below the delegation of %2, so its %3 record here is never "
                                                    "answered."),
                       {at.name.toText(), at.cutAbove->toText(), set.type().toText()});
    }
}

/// Calls `found` for each name server of a delegation that lies inside a delegated part and has no address here.
void missingGlue(const NameView& at, const Surroundings& zone, bool ownBailiwick, RuleReport& report,
                 const char* sentence)
{
    if (!at.isCut() || at.cutAbove != nullptr)
        return;
    const RRset* ns = at.find(rrtype::NS);
    for (const QByteArrayView rdata : ns->rdata()) {
        const Name server = targetOf(rrtype::NS, rdata);
        if (server.isWithin(at.name) != ownBailiwick)
            continue;
        const Target target = zone.target(server);
        if (target.isInside && target.cut && !target.hasAddress())
            report.add(rrtype::NS, sentence, {at.name.toText(), server.toText()});
    }
}

void delegationWithoutGlue(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    missingGlue(at, zone, true, report,
                QT_TRANSLATE_NOOP("Finding", "%1 is delegated to %2, whose address is missing here: nobody can reach "
                                             "it without glue."));
}

void siblingGlueMissing(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    missingGlue(at, zone, false, report,
                QT_TRANSLATE_NOOP("Finding", "%1 is delegated to %2 in another delegated part; its address is missing "
                                             "here."));
}

} // namespace

std::span<const Rule> delegations()
{
    static const std::array table{
        Rule{.id = "ds-without-ns",
             .severity = Severity::Error,
             .source = "RFC 4035 §2.4",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A DS record secures a delegation; without NS it makes the name bogus."),
             .types = {rrtype::DS},
             .check = dsWithoutNs},
        Rule{.id = "hidden-below-delegation",
             .severity = Severity::Warning,
             .source = "RFC 1034 §4.2.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "Below a delegation the child zone answers; data here is never seen."),
             .types = TypeMask::all(),
             .check = hiddenBelowDelegation,
             .dependsOn = Rule::DependsOn::NameServers},
        Rule{.id = "delegation-without-glue",
             .severity = Severity::Error,
             .source = "RFC 1034 §4.2.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "The address of a name server inside the delegated zone can only be "
                                                 "learned from its parent."),
             .types = {rrtype::NS},
             .check = delegationWithoutGlue,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "sibling-glue-missing",
             .severity = Severity::Warning,
             .source = "RFC 9471 §2.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "Two delegations that name each other's servers need glue for both."),
             .types = {rrtype::NS},
             .check = siblingGlueMissing,
             .dependsOn = Rule::DependsOn::Targets},
    };
    return table;
}

} // namespace zoneloom::rules
