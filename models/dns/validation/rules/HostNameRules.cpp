// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/WireTargets.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 952 and RFC 1123 §2.1, read in place from a wire form.
bool isHostName(QByteArrayView wire)
{
    for (qsizetype at = 0; at < wire.size() && wire[at] != 0;) {
        const qsizetype length = static_cast<unsigned char>(wire[at]);
        const QByteArrayView label = wire.sliced(at + 1, length);
        if (!isLetterOrDigit(label.front()) || !isLetterOrDigit(label.back()))
            return false;
        for (const char c : label) {
            if (!isLetterOrDigit(c) && c != '-')
                return false;
        }
        at += 1 + length;
    }
    return true;
}

QByteArrayView withoutWildcard(const Name& name)
{
    return name.isWildcard() ? name.wire().sliced(2) : name.wire();
}

void hostNameCharacters(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const RRType type : {rrtype::A, rrtype::AAAA, rrtype::MX}) {
        if (at.find(type) == nullptr)
            continue;
        if (!isHostName(withoutWildcard(at.name)))
            report.add(
                type,
                QT_TRANSLATE_NOOP("Finding", "%1 is not a host name: only letters, digits and inner hyphens are."),
                {at.name.toText()});
        break; // once a name is enough
    }
    for (const RRType type : {rrtype::NS, rrtype::MX, rrtype::SRV}) {
        const RRset* set = at.find(type);
        if (set == nullptr)
            continue;
        for (const QByteArrayView rdata : set->rdata()) {
            const QByteArrayView target = wireTarget(type, rdata);
            if (!isHostName(target))
                report.add(type,
                           QT_TRANSLATE_NOOP("Finding", "The %1 record of %2 points to %3, which is not a host name."),
                           {type.toText(), at.name.toText(), targetOf(type, rdata).toText()});
        }
    }
}

} // namespace

std::span<const Rule> hostNames()
{
    static const std::array table{
        Rule{.id = "host-name-characters",
             .severity = Severity::Warning,
             .source = "RFC 1123 §2.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "Programs and certificate authorities refuse hosts with an underscore "
                                                 "or another character that a host name cannot have."),
             .types = {rrtype::A, rrtype::AAAA, rrtype::MX, rrtype::NS, rrtype::SRV},
             .check = hostNameCharacters},
    };
    return table;
}

} // namespace zoneloom::rules
