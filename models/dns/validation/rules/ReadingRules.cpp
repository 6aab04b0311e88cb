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
