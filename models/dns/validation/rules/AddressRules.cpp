// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <arpa/inet.h>

#include <array>

namespace zoneloom::rules {

namespace {

bool isPrivate4(const unsigned char* a)
{
    return a[0] == 10 || a[0] == 127 || a[0] == 0 || (a[0] == 172 && (a[1] & 0xf0) == 16) ||
           (a[0] == 192 && a[1] == 168) || (a[0] == 169 && a[1] == 254) || (a[0] == 100 && (a[1] & 0xc0) == 64);
}

bool isPrivate6(const unsigned char* a)
{
    if ((a[0] & 0xfe) == 0xfc || (a[0] == 0xfe && (a[1] & 0x80) != 0)) // unique local; link-local and site-local
        return true;
    for (int i = 0; i < 10; ++i) {
        if (a[i] != 0)
            return false;
    }
    const bool isMapped = a[10] == 0xff && a[11] == 0xff;
    return isMapped || (a[10] == 0 && a[11] == 0); // ::, ::1 and the old IPv4-compatible ones
}

void privateAddress(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const RRset& set : at.sets) {
        const bool is4 = set.type() == rrtype::A;
        if (!is4 && set.type() != rrtype::AAAA)
            continue;
        for (const QByteArrayView rdata : set.rdata()) {
            const auto* octets = reinterpret_cast<const unsigned char*>(rdata.data());
            if (rdata.size() != (is4 ? 4 : 16) || !(is4 ? isPrivate4(octets) : isPrivate6(octets)))
                continue;
            std::array<char, INET6_ADDRSTRLEN> text{};
            inet_ntop(is4 ? AF_INET : AF_INET6, octets, text.data(), static_cast<socklen_t>(text.size()));
            report.add(
                set.type(),
                QT_TRANSLATE_NOOP("Finding", "%1 has the address %2, which cannot be reached from the internet."),
                {at.name.toText(), QString::fromLatin1(text.data())});
        }
    }
}

} // namespace

std::span<const Rule> addresses()
{
    static const std::array table{
        Rule{.id = "private-address",
             .severity = Severity::Warning,
             .source = "RFC 6890 §2.2.2",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A private or loopback address in public data tells about the inside and "
                                           "reaches someone else's machine or none."),
             .types = {rrtype::A, rrtype::AAAA},
             .check = privateAddress},
    };
    return table;
}

} // namespace zoneloom::rules
