// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

void ownerOutsideZone(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    if (at.name.isWithin(zone.origin()))
        return;
    for (const RRset& set : at.sets)
        report.add(set.type(), QT_TRANSLATE_NOOP("Finding", "%1 is not inside the zone %2."),
                   {at.name.toText(), zone.origin().toText()});
}

} // namespace

std::span<const Rule> reading()
{
    static const std::array table{
        Rule{.id = "master-file-syntax",
             .severity = Severity::Error,
             .source = "RFC 1035 §5.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "A line that cannot be understood would be lost without a word."),
             .types = {},
             .check = nullptr},
        Rule{.id = "nul-octet",
             .severity = Severity::Error,
             .source = "",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A master file is text; one with NUL octets is damaged or something else."),
             .types = {},
             .check = nullptr},
        Rule{.id = "line-too-long",
             .severity = Severity::Error,
             .source = "",
             .reason = QT_TRANSLATE_NOOP(
                 "Rule", "So long a line is no master file, and would take the memory that others need."),
             .types = {},
             .check = nullptr},
        Rule{.id = "owner-syntax",
             .severity = Severity::Error,
             .source = "RFC 1035 §3.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "A record whose name cannot be read belongs nowhere."),
             .types = {},
             .check = nullptr},
        Rule{.id = "class-not-in",
             .severity = Severity::Error,
             .source = "RFC 1035 §3.2.4",
             .reason = QT_TRANSLATE_NOOP("Rule", "Only the internet's class is served today."),
             .types = {},
             .check = nullptr},
        Rule{.id = "type-unknown",
             .severity = Severity::Error,
             .source = "RFC 3597 §5",
             .reason = QT_TRANSLATE_NOOP("Rule", "A type that is not known by name is written as TYPE and a number."),
             .types = {},
             .check = nullptr},
        Rule{.id = "ttl-range",
             .severity = Severity::Error,
             .source = "RFC 2181 §8",
             .reason = QT_TRANSLATE_NOOP("Rule", "A TTL has 31 bits."),
             .types = {},
             .check = nullptr},
        Rule{.id = "ttl-missing",
             .severity = Severity::Warning,
             .source = "RFC 2308 §4",
             .reason = QT_TRANSLATE_NOOP(
                 "Rule", "A record without a TTL, and without a default before it, gets one that nobody chose."),
             .types = {},
             .check = nullptr},
        Rule{.id = "more-findings",
             .severity = Severity::Error,
             .source = "",
             .reason = QT_TRANSLATE_NOOP(
                 "Rule", "Only the first findings of a file are listed; mend these, and the others will show."),
             .types = {},
             .check = nullptr},
        Rule{.id = "rdata-syntax",
             .severity = Severity::Error,
             .source = "RFC 1035 §3.3",
             .reason = QT_TRANSLATE_NOOP("Rule", "Servers refuse a record whose data does not have its type's form."),
             .types = {},
             .check = nullptr},
        Rule{.id = "txt-string-too-long",
             .severity = Severity::Error,
             .source = "RFC 1035 §3.3",
             .reason = QT_TRANSLATE_NOOP("Rule", "One string of a TXT record holds at most 255 octets; longer text is "
                                                 "written as several strings."),
             .types = {},
             .check = nullptr},
        Rule{.id = "owner-outside-zone",
             .severity = Severity::Error,
             .source = "RFC 1035 §5.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "Servers ignore or refuse records of names outside the zone."),
             .types = TypeMask::all(),
             .check = ownerOutsideZone},
        Rule{.id = "duplicate-record",
             .severity = Severity::Warning,
             .source = "RFC 2181 §5",
             .reason = QT_TRANSLATE_NOOP("Rule", "An RRset holds each record once; a second copy has no effect."),
             .types = {},
             .check = nullptr},
        Rule{.id = "ttl-differs",
             .severity = Severity::Warning,
             .source = "RFC 2181 §5.2",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "All records of one name and type share one TTL; the first one counts."),
             .types = {},
             .check = nullptr},
    };
    return table;
}

} // namespace zoneloom::rules
