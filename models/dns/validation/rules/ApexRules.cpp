// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

void soaMissing(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    if (at.isApex && at.find(rrtype::SOA) == nullptr)
        report.add(rrtype::SOA, QT_TRANSLATE_NOOP("Finding", "The zone %1 has no SOA record."),
                   {zone.origin().toText()});
}

void soaSeveral(const NameView& at, const Surroundings&, RuleReport& report)
{
    const RRset* soa = at.find(rrtype::SOA);
    if (soa != nullptr && soa->count() > 1)
        report.add(rrtype::SOA, QT_TRANSLATE_NOOP("Finding", "%1 has %2 SOA records; a zone has exactly one."),
                   {at.name.toText(), QString::number(soa->count())});
}

void soaBelowApex(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    if (!at.isApex && at.find(rrtype::SOA) != nullptr)
        report.add(rrtype::SOA, QT_TRANSLATE_NOOP("Finding", "%1 has an SOA record, but the zone starts at %2."),
                   {at.name.toText(), zone.origin().toText()});
}

void apexNsMissing(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    if (at.isApex && at.find(rrtype::NS) == nullptr)
        report.add(rrtype::NS, QT_TRANSLATE_NOOP("Finding", "The zone %1 has no NS record at its apex."),
                   {zone.origin().toText()});
}

void nsFewerThanTwo(const NameView& at, const Surroundings&, RuleReport& report)
{
    // At a delegation it is the child zone that decides how many it has; thousands of them would hide all else.
    const RRset* ns = at.isApex ? at.find(rrtype::NS) : nullptr;
    if (ns != nullptr && ns->count() < 2)
        report.add(rrtype::NS,
                   QT_TRANSLATE_NOOP("Finding", "%1 has one name server only; when it fails, nothing answers."),
                   {at.name.toText()});
}

void apexCname(const NameView& at, const Surroundings&, RuleReport& report)
{
    if (at.isApex && at.find(rrtype::CNAME) != nullptr)
        report.add(rrtype::CNAME,
                   QT_TRANSLATE_NOOP("Finding", "The apex %1 cannot be a CNAME, as it owns SOA and NS records."),
                   {at.name.toText()});
}

void dsAtApex(const NameView& at, const Surroundings&, RuleReport& report)
{
    if (at.isApex && at.find(rrtype::DS) != nullptr)
        report.add(rrtype::DS, QT_TRANSLATE_NOOP("Finding", "The DS record of %1 belongs into its parent zone."),
                   {at.name.toText()});
}

} // namespace

std::span<const Rule> apex()
{
    static const std::array table{
        Rule{.id = "soa-missing",
             .severity = Severity::Error,
             .source = "RFC 1035 §5.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "No server loads a zone without its SOA record."),
             .types = {rrtype::SOA},
             .check = soaMissing},
        Rule{.id = "soa-several",
             .severity = Severity::Error,
             .source = "RFC 1035 §5.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "No server loads a zone with more than one SOA record."),
             .types = {rrtype::SOA},
             .check = soaSeveral},
        Rule{.id = "soa-below-apex",
             .severity = Severity::Error,
             .source = "RFC 1035 §6.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "An SOA record marks the top of a zone and stands nowhere else."),
             .types = {rrtype::SOA},
             .check = soaBelowApex},
        Rule{.id = "apex-ns-missing",
             .severity = Severity::Error,
             .source = "RFC 1035 §5.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "No server loads a zone that names no name server."),
             .types = {rrtype::NS},
             .check = apexNsMissing},
        Rule{.id = "ns-fewer-than-two",
             .severity = Severity::Warning,
             .source = "RFC 1034 §4.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "A zone wants at least two name servers, so that one may fail."),
             .types = {rrtype::NS},
             .check = nsFewerThanTwo},
        Rule{.id = "apex-cname",
             .severity = Severity::Error,
             .source = "RFC 1912 §2.4",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A CNAME allows no other data beside it, and the apex always has some."),
             .types = {rrtype::CNAME},
             .check = apexCname},
        Rule{.id = "ds-at-apex",
             .severity = Severity::Error,
             .source = "RFC 4035 §2.4",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "DS is the parent's record about a child; servers refuse it at an apex."),
             .types = {rrtype::DS},
             .check = dsAtApex},
    };
    return table;
}

} // namespace zoneloom::rules
