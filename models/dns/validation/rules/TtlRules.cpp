// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

constexpr quint32 SevenDays = 7 * 86400;
constexpr quint32 MaximumTtl = 0x7fffffff; // RFC 2181 §8: 31 bits

void ttlZero(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const RRset& set : at.sets) {
        if (set.ttl() == 0)
            report.add(set.type(), QT_TRANSLATE_NOOP("Finding", "The TTL of %1 %2 is 0: it is asked for every time."),
                       {at.name.toText(), set.type().toText()});
    }
}

void ttlTooLong(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const RRset& set : at.sets) {
        if (set.ttl() > SevenDays && set.ttl() <= MaximumTtl)
            report.add(set.type(),
                       QT_TRANSLATE_NOOP("Finding", "The TTL of %1 %2 is %3 seconds, which is more than 7 days."),
                       {at.name.toText(), set.type().toText(), QString::number(set.ttl())});
    }
}

void ttlNegative(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const RRset& set : at.sets) {
        if (set.ttl() > MaximumTtl)
            report.add(set.type(),
                       QT_TRANSLATE_NOOP("Finding", "The TTL of %1 %2 is negative or above 2147483647 seconds."),
                       {at.name.toText(), set.type().toText()});
    }
}

} // namespace

std::span<const Rule> ttls()
{
    static const std::array table{
        Rule{.id = "ttl-zero",
             .severity = Severity::Warning,
             .source = "RFC 1912 §2.2",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "Nothing is cached, so every user waits and every server is asked more."),
             .types = TypeMask::all(),
             .check = ttlZero},
        Rule{.id = "ttl-too-long",
             .severity = Severity::Warning,
             .source = "RFC 8767 §4",
             .reason = QT_TRANSLATE_NOOP("Rule", "A change is not seen for longer than a week, and many resolvers cut "
                                                 "such a TTL anyway."),
             .types = TypeMask::all(),
             .check = ttlTooLong},
        Rule{.id = "ttl-negative",
             .severity = Severity::Error,
             .source = "RFC 2181 §8",
             .reason = QT_TRANSLATE_NOOP("Rule", "A TTL has 31 bits; a larger one is read as 0."),
             .types = TypeMask::all(),
             .check = ttlNegative},
    };
    return table;
}

} // namespace zoneloom::rules
