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
        constexpr std::initializer_list<RRType> known{
            rrtype::A,      rrtype::NS,    rrtype::CNAME, rrtype::SOA,   rrtype::MX,    rrtype::TXT,   rrtype::AAAA,
            rrtype::SRV,    rrtype::DNAME, rrtype::DS,    rrtype::SSHFP, rrtype::RRSIG, rrtype::NSEC,  rrtype::TLSA,
            rrtype::SMIMEA, rrtype::CDS,   rrtype::SVCB,  rrtype::HTTPS, rrtype::CAA,   rrtype::NSEC3, rrtype::PTR};
        quint32 value = 1;
        for (const RRType one : known) {
            if (one == type)
                return value;
            value <<= 1;
        }
        return 0x80000000U;
    }
    quint32 m_bits = 0;
};

} // namespace zoneloom
