// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/WireTargets.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <algorithm>
#include <array>

namespace zoneloom::rules {

namespace {

/// The types whose target is a host, which never is an address itself.
constexpr std::array namingHosts{rrtype::NS,  rrtype::CNAME, rrtype::PTR,   rrtype::MX,
                                 rrtype::SRV, rrtype::SVCB,  rrtype::HTTPS, rrtype::ALIAS};

/// Calls `visit` for the target of each record of `type`, once a name; hidden data is not looked at.
template <typename Visit>
void eachTarget(const NameView& at, RRType type, Visit visit)
{
    const RRset* set = at.cutAbove != nullptr ? nullptr : at.find(type);
    if (set == nullptr)
        return;
    QByteArrayView last;
    for (const QByteArrayView rdata : set->rdata()) {
        const QByteArrayView wire = wireTarget(type, rdata);
        if (wire.size() > 1 &&
            wire != last) // the root stands for "none" (RFC 2782, RFC 7505) or "the owner" (RFC 9460)
            visit(Name::fromTrustedWire(wire.toByteArray()));
        last = wire;
    }
}

/// The address that was typed where a host's name belongs, `192.0.2.1` with or without the zone's name behind it; empty
/// where the name is none, or is meant as a name: it owns something here, or is one of the reverse zones.
QString addressIn(const Name& name, const Surroundings& zone)
{
    static const Name arpa = Name::fromTrustedWire(QByteArrayLiteral("\4arpa\0"));
    constexpr int octets = 4;
    const int own = name.labelCount() - (name.isWithin(zone.origin()) ? zone.origin().labelCount() : 0);
    if (own < octets || name.isWithin(arpa) || !zone.typesAt(name).isEmpty())
        return {};
    QStringList address;
    for (int label = own - octets; label < own; ++label) {
        const QByteArrayView digits = name.label(label);
        const bool isNumber = digits.size() <= 3 &&
                              std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || digits.toByteArray().toUInt() > 255)
            return {};
        address += QString::fromLatin1(digits);
    }
    return address.join(u'.');
}

void targetIsAddress(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    for (const RRType type : namingHosts) {
        eachTarget(at, type, [&](const Name& name) {
            const QString address = addressIn(name, zone);
            if (address.isEmpty())
                return;
            const bool replaceable = type == rrtype::CNAME || type == rrtype::ALIAS;
            report.add(type,
                       replaceable
                           ? QT_TRANSLATE_NOOP("Finding", "%1 is an address, but %2 names a host: make this an A "
                                                          "record.")
                           : QT_TRANSLATE_NOOP("Finding", "%1 is an address, but %2 names a host: give %1 a name with "
                                                          "an A record, and write that name here."),
                       {address, type.toText()});
        });
    }
}

void reportAliases(const NameView& at, RRType type, const Surroundings& zone, RuleReport& report)
{
    eachTarget(at, type, [&](const Name& name) {
        if (zone.target(name).types.has(rrtype::CNAME))
            report.add(type, QT_TRANSLATE_NOOP("Finding", "The %1 record of %2 points to %3, which is a CNAME."),
                       {type.toText(), at.name.toText(), name.toText()});
    });
}

void nsTargetIsCname(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    reportAliases(at, rrtype::NS, zone, report);
}

void mxTargetIsCname(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    reportAliases(at, rrtype::MX, zone, report);
}

void srvTargetIsCname(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    reportAliases(at, rrtype::SRV, zone, report);
}

void svcbTargetIsCname(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    reportAliases(at, rrtype::SVCB, zone, report);
    reportAliases(at, rrtype::HTTPS, zone, report);
}

void reportWithoutAddress(const NameView& at, RRType type, const Surroundings& zone, RuleReport& report)
{
    eachTarget(at, type, [&](const Name& name) {
        const Target target = zone.target(name);
        // Names below a delegation are the child's business, or that of the rules on glue.
        if (!target.isInside || target.cut || target.hasAddress())
            return;
        if (target.types.meets({rrtype::CNAME, rrtype::DNAME}) || target.types.has(rrtype::ALIAS))
            return;
        if (target.exists && target.types.isEmpty() && zone.typesAt(name).isEmpty() && !zone.hasBelow(name))
            return; // a DNAME above answers
        if (type != rrtype::NS && !addressIn(name, zone).isEmpty())
            return; // said better by another rule; servers refuse the zone for the NS alone
        report.add(type, QT_TRANSLATE_NOOP("Finding", "The %1 record of %2 points to %3, which has no address."),
                   {type.toText(), at.name.toText(), name.toText()});
    });
}

void nsTargetWithoutAddress(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    reportWithoutAddress(at, rrtype::NS, zone, report);
}

void targetWithoutAddress(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    for (const RRType type : {rrtype::MX, rrtype::SRV, rrtype::SVCB, rrtype::HTTPS})
        reportWithoutAddress(at, type, zone, report);
}

void cnameTargetMissing(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    eachTarget(at, rrtype::CNAME, [&](const Name& name) {
        const Target target = zone.target(name);
        if (target.isInside && !target.cut && !target.exists && addressIn(name, zone).isEmpty())
            report.add(rrtype::CNAME, QT_TRANSLATE_NOOP("Finding", "%1 is a CNAME for %2, which does not exist."),
                       {at.name.toText(), name.toText()});
    });
}

} // namespace

std::span<const Rule> targets()
{
    static const std::array table{
        // First: it tells why there is no such name, or none with an address.
        Rule{.id = "target-is-address",
             .severity = Severity::Warning,
             .source = "RFC 2181 §10.3",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "These records take a name; an address is read as a name that does not "
                                           "exist."),
             .types = {rrtype::NS, rrtype::CNAME, rrtype::PTR, rrtype::MX, rrtype::SRV, rrtype::SVCB, rrtype::HTTPS,
                       rrtype::ALIAS},
             .check = targetIsAddress,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "ns-target-is-cname",
             .severity = Severity::Error,
             .source = "RFC 2181 §10.3",
             .reason = QT_TRANSLATE_NOOP("Rule", "A name server is named by a name with addresses, never by an alias; "
                                                 "servers refuse such a zone."),
             .types = {rrtype::NS},
             .check = nsTargetIsCname,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "mx-target-is-cname",
             .severity = Severity::Warning,
             .source = "RFC 2181 §10.3",
             .reason = QT_TRANSLATE_NOOP("Rule", "Some mail servers do not follow an alias here, and mail is lost."),
             .types = {rrtype::MX},
             .check = mxTargetIsCname,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "srv-target-is-cname",
             .severity = Severity::Warning,
             .source = "RFC 2782",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "The target of a service must not be an alias; some clients do not follow."),
             .types = {rrtype::SRV},
             .check = srvTargetIsCname,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "svcb-target-is-cname",
             .severity = Severity::Warning,
             .source = "RFC 9460 §3",
             .reason = QT_TRANSLATE_NOOP("Rule", "Clients follow the alias, but each needs one more question for it."),
             .types = {rrtype::SVCB, rrtype::HTTPS},
             .check = svcbTargetIsCname,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "ns-target-without-address",
             .severity = Severity::Error,
             .source = "RFC 1035 §3.3.11",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A name server without an address cannot be asked; servers refuse such "
                                           "a zone."),
             .types = {rrtype::NS},
             .check = nsTargetWithoutAddress,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "target-without-address",
             .severity = Severity::Warning,
             .source = "RFC 1912 §2.5",
             .reason = QT_TRANSLATE_NOOP("Rule", "A service on a host without an address cannot be reached."),
             .types = {rrtype::MX, rrtype::SRV, rrtype::SVCB, rrtype::HTTPS},
             .check = targetWithoutAddress,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "cname-target-missing",
             .severity = Severity::Warning,
             .source = "RFC 1912 §2.4",
             .reason = QT_TRANSLATE_NOOP("Rule", "An alias for a name that does not exist leads nowhere."),
             .types = {rrtype::CNAME},
             .check = cnameTargetMissing,
             .dependsOn = Rule::DependsOn::Targets},
    };
    return table;
}

} // namespace zoneloom::rules
