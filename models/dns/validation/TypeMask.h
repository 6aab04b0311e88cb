// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRType.h"

#include <initializer_list>

namespace zoneloom {

/// A set of record types in one word, so that rules which do not concern a name are passed over at once. Types that no
/// rule asks for share one bit.
class TypeMask
{
public:
    constexpr TypeMask() = default;
    constexpr TypeMask(std::initializer_list<RRType> types)
    {
        for (const RRType type : types)
            m_bits |= bit(type);
    }
    static constexpr TypeMask all()
    {
        TypeMask mask;
        mask.m_bits = ~0U;
        return mask;
    }
    constexpr void add(RRType type) { m_bits |= bit(type); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool has(RRType type) const { return (m_bits & bit(type)) != 0; }
    [[nodiscard]] constexpr bool meets(TypeMask other) const { return (m_bits & other.m_bits) != 0; }
    /// True where there is anything but the types of `other`.
    [[nodiscard]] constexpr bool exceeds(TypeMask other) const { return (m_bits & ~other.m_bits) != 0; }
    constexpr bool operator==(const TypeMask&) const = default;

private:
    static constexpr quint32 bit(RRType type)
    {
        switch (type.number()) {
        case rrtype::A.number():
            return 1U << 0;
        case rrtype::NS.number():
            return 1U << 1;
        case rrtype::CNAME.number():
            return 1U << 2;
        case rrtype::SOA.number():
            return 1U << 3;
        case rrtype::MX.number():
            return 1U << 4;
        case rrtype::TXT.number():
            return 1U << 5;
        case rrtype::AAAA.number():
            return 1U << 6;
        case rrtype::SRV.number():
            return 1U << 7;
        case rrtype::DNAME.number():
            return 1U << 8;
        case rrtype::DS.number():
            return 1U << 9;
        case rrtype::SSHFP.number():
            return 1U << 10;
        case rrtype::RRSIG.number():
            return 1U << 11;
        case rrtype::NSEC.number():
            return 1U << 12;
        case rrtype::TLSA.number():
            return 1U << 13;
        case rrtype::SMIMEA.number():
            return 1U << 14;
        case rrtype::CDS.number():
            return 1U << 15;
        case rrtype::SVCB.number():
            return 1U << 16;
        case rrtype::HTTPS.number():
            return 1U << 17;
        case rrtype::CAA.number():
            return 1U << 18;
        case rrtype::NSEC3.number():
            return 1U << 19;
        case rrtype::PTR.number():
            return 1U << 20;
        case rrtype::ALIAS.number():
            return 1U << 21;
        default:
            return 1U << 31;
        }
    }
    quint32 m_bits = 0;
};

} // namespace zoneloom
