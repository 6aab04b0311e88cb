// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/WireTargets.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

void cnameBesideOtherData(const NameView& at, const Surroundings&, RuleReport& report)
{
    if (at.isApex || at.find(rrtype::CNAME) == nullptr)
        return; // the apex has a rule of its own
    for (const RRset& set : at.sets) {
        // RFC 4035 §2.5: only the records of DNSSEC may stand there.
        if (set.type() == rrtype::CNAME || set.type() == rrtype::RRSIG || set.type() == rrtype::NSEC)
            continue;
        report.add(rrtype::CNAME, QT_TRANSLATE_NOOP("Finding", "%1 is a CNAME and has a %2 record as well."),
                   {at.name.toText(), set.type().toText()});
    }
}

void cnameSeveral(const NameView& at, const Surroundings&, RuleReport& report)
{
    const RRset* cname = at.find(rrtype::CNAME);
    if (cname != nullptr && cname->count() > 1)
        report.add(rrtype::CNAME, QT_TRANSLATE_NOOP("Finding", "%1 has %2 CNAME records; a name has one at most."),
                   {at.name.toText(), QString::number(cname->count())});
}

void dnameSeveral(const NameView& at, const Surroundings&, RuleReport& report)
{
    const RRset* dname = at.find(rrtype::DNAME);
    if (dname != nullptr && dname->count() > 1)
        report.add(rrtype::DNAME, QT_TRANSLATE_NOOP("Finding", "%1 has %2 DNAME records; a name has one at most."),
                   {at.name.toText(), QString::number(dname->count())});
}

void dataBelowDname(const NameView& at, const Surroundings&, RuleReport& report)
{
    if (at.dnameAbove == nullptr)
        return;
    for (const RRset& set : at.sets) {
        if (set.type() == rrtype::NSEC3 || set.type() == rrtype::RRSIG)
            continue; // RFC 6672 §2.4 and §5.3: hashed names stand below the apex, whatever that owns
        report.add(set.type(), QT_TRANSLATE_NOOP("Finding", "%1 is below the DNAME at %2, which hides it."),
                   {at.name.toText(), at.dnameAbove->toText()});
    }
}

void cnameToItself(const NameView& at, const Surroundings&, RuleReport& report)
{
    const RRset* cname = at.find(rrtype::CNAME);
    if (cname == nullptr)
        return;
    for (const QByteArrayView rdata : cname->rdata()) {
        if (targetOf(rrtype::CNAME, rdata) == at.name)
            report.add(rrtype::CNAME, QT_TRANSLATE_NOOP("Finding", "The CNAME %1 points to itself."),
                       {at.name.toText()});
    }
}

} // namespace

std::span<const Rule> aliases()
{
    static const std::array table{
        Rule{.id = "cname-beside-other-data",
             .severity = Severity::Error,
             .source = "RFC 1034 §3.6.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "A name with a CNAME has no other data; servers refuse such a zone."),
             .types = {rrtype::CNAME},
             .check = cnameBesideOtherData},
        Rule{.id = "cname-several",
             .severity = Severity::Error,
             .source = "RFC 2181 §10.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "A name has one canonical name; servers refuse several CNAMEs."),
             .types = {rrtype::CNAME},
             .check = cnameSeveral},
        Rule{.id = "dname-several",
             .severity = Severity::Error,
             .source = "RFC 6672 §2.4",
             .reason = QT_TRANSLATE_NOOP("Rule", "A name has one DNAME at most; servers refuse several."),
             .types = {rrtype::DNAME},
             .check = dnameSeveral},
        Rule{.id = "data-below-dname",
             .severity = Severity::Error,
             .source = "RFC 6672 §2.4",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A DNAME redirects all names below it; servers refuse or hide their data."),
             .types = TypeMask::all(),
             .check = dataBelowDname,
             .dependsOn = Rule::DependsOn::Above},
        Rule{.id = "cname-to-itself",
             .severity = Severity::Warning,
             .source = "RFC 1034 §3.6.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "Resolvers give up on a CNAME that leads back to itself."),
             .types = {rrtype::CNAME},
             .check = cnameToItself},
    };
    return table;
}

} // namespace zoneloom::rules
