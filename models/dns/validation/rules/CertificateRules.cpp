// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/RecordTypes.h"
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

/// What the descriptions of the types say about each record, where it is of that rule.
void sayOf(const NameView& at, std::initializer_list<RRType> types, const char* rule, RuleReport& report)
{
    for (const RRType type : types) {
        const RRset* set = at.find(type);
        const RecordTypeDescription* description = set == nullptr ? nullptr : RecordTypes::find(type);
        if (description == nullptr)
            continue;
        for (const QByteArrayView rdata : set->rdata()) {
            for (const RdataProblem& problem : description->problems(rdata)) {
                if (qstrcmp(problem.rule, rule) == 0)
                    report.add(type, problem.sentence, problem.arguments);
            }
        }
    }
}

void dsDigestLength(const NameView& at, const Surroundings&, RuleReport& report)
{
    sayOf(at, {rrtype::DS, rrtype::CDS}, "ds-digest-length", report);
}

void tlsaDigestLength(const NameView& at, const Surroundings&, RuleReport& report)
{
    sayOf(at, {rrtype::TLSA, rrtype::SMIMEA}, "tlsa-digest-length", report);
}

void tlsaValues(const NameView& at, const Surroundings&, RuleReport& report)
{
    sayOf(at, {rrtype::TLSA, rrtype::SMIMEA}, "tlsa-values", report);
}

void sshfpDigestLength(const NameView& at, const Surroundings&, RuleReport& report)
{
    sayOf(at, {rrtype::SSHFP}, "sshfp-digest-length", report);
}

void caaTag(const NameView& at, const Surroundings&, RuleReport& report)
{
    sayOf(at, {rrtype::CAA}, "caa-tag", report);
}

void caaValue(const NameView& at, const Surroundings&, RuleReport& report)
{
    sayOf(at, {rrtype::CAA}, "caa-value", report);
}

} // namespace

std::span<const Rule> certificates()
{
    static const std::array table{
        Rule{.id = "ds-digest-length",
             .severity = Severity::Error,
             .source = "RFC 4034 §5.1.4",
             .reason = QT_TRANSLATE_NOOP("Rule", "A digest of the wrong length fits no key; servers refuse it."),
             .types = {rrtype::DS, rrtype::CDS},
             .check = dsDigestLength},
        Rule{.id = "tlsa-digest-length",
             .severity = Severity::Error,
             .source = "RFC 6698 §2.1.3",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A digest of the wrong length fits no certificate, so every connection "
                                           "that looks at it fails."),
             .types = {rrtype::TLSA, rrtype::SMIMEA},
             .check = tlsaDigestLength},
        Rule{.id = "tlsa-values",
             .severity = Severity::Warning,
             .source = "RFC 6698 §7",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "Programs ignore a record with a usage, selector or matching type that "
                                           "they do not know."),
             .types = {rrtype::TLSA, rrtype::SMIMEA},
             .check = tlsaValues},
        Rule{.id = "sshfp-digest-length",
             .severity = Severity::Error,
             .source = "RFC 4255 §3.1.3",
             .reason = QT_TRANSLATE_NOOP("Rule", "A fingerprint of the wrong length fits no key; servers refuse it."),
             .types = {rrtype::SSHFP},
             .check = sshfpDigestLength},
        Rule{.id = "caa-tag",
             .severity = Severity::Error,
             .source = "RFC 8659 §4.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "A CAA tag has letters and digits only; servers refuse others."),
             .types = {rrtype::CAA},
             .check = caaTag},
        Rule{.id = "caa-value",
             .severity = Severity::Warning,
             .source = "RFC 8659 §4.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "A certificate authority that cannot understand the record issues "
                                                 "nothing, or ignores it."),
             .types = {rrtype::CAA},
             .check = caaValue},
    };
    return table;
}

} // namespace zoneloom::rules
