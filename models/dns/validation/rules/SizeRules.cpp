// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

constexpr qsizetype HeaderSize = 12;   // RFC 1035 §4.1.1
constexpr qsizetype RecordHeader = 12; // compressed owner, type, class, TTL, length
constexpr qsizetype OptionRecord = 11; // RFC 6891 §6.1.2
constexpr qsizetype MaximumMessage = 65535;
constexpr qsizetype SafeDatagram = 1232; // IPv6's least MTU without its headers (DNS flag day 2020)

/// Octets of an answer that holds this RRset and nothing else; names in rdata counted uncompressed.
qsizetype answerSize(const RRset& set)
{
    // packedRdata() has two octets of length before each rdata, as the message has.
    const qsizetype records = set.count();
    return HeaderSize + set.name().wire().size() + 4 + records * (RecordHeader - 2) + set.packedRdata().size() +
           OptionRecord;
}

void nameTooLong(const NameView& at, const Surroundings&, RuleReport& report)
{
    if (Name::wireLengthAt(at.name.wire()) == at.name.wire().size())
        return;
    for (const RRset& set : at.sets)
        report.add(set.type(),
                   QT_TRANSLATE_NOOP("Finding", "%1 is too long: a label has at most 63 octets, a name 255."),
                   {at.name.toText()});
}

void rrsetTooLarge(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const RRset& set : at.sets) {
        // The upper bound first: counting the records costs a walk.
        if (set.packedRdata().size() * 12 < MaximumMessage)
            continue;
        const qsizetype size = answerSize(set);
        if (size > MaximumMessage)
            report.add(
                set.type(),
                QT_TRANSLATE_NOOP("Finding", "%1 %2 needs an answer of %3 octets; a DNS message has at most 65535."),
                {at.name.toText(), set.type().toText(), QString::number(size)});
    }
}

void answerExceedsUdp(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const RRset& set : at.sets) {
        if (set.packedRdata().size() < SafeDatagram / 12)
            continue;
        const qsizetype size = answerSize(set);
        if (size > SafeDatagram && size <= MaximumMessage)
            report.add(set.type(),
                       QT_TRANSLATE_NOOP("Finding", "%1 %2 needs an answer of %3 octets, which does not fit into one "
                                                    "safe datagram of 1232."),
                       {at.name.toText(), set.type().toText(), QString::number(size)});
    }
}

} // namespace

std::span<const Rule> sizes()
{
    static const std::array table{
        Rule{.id = "name-too-long",
             .severity = Severity::Error,
             .source = "RFC 1035 §2.3.4",
             .reason = QT_TRANSLATE_NOOP("Rule", "No message can carry a longer label or name."),
             .types = TypeMask::all(),
             .check = nameTooLong},
        Rule{.id = "rrset-too-large",
             .severity = Severity::Error,
             .source = "RFC 1035 §4.2.2",
             .reason = QT_TRANSLATE_NOOP("Rule", "An RRset is answered whole or not at all, and a message has 65535 "
                                                 "octets at most."),
             .types = TypeMask::all(),
             .check = rrsetTooLarge},
        Rule{.id = "answer-exceeds-udp",
             .severity = Severity::Warning,
             .source = "RFC 9715 §3",
             .reason = QT_TRANSLATE_NOOP("Rule", "A larger answer is cut and asked for again over TCP, which is slower "
                                                 "and blocked in some networks."),
             .types = TypeMask::all(),
             .check = answerExceedsUdp},
    };
    return table;
}

} // namespace zoneloom::rules
