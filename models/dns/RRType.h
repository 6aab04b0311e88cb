// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace zoneloom {

/// A resource record type: its number as IANA assigned it. Any number is a type (RFC 3597).
class RRType
{
public:
    constexpr RRType() = default;
    constexpr explicit RRType(quint16 number)
        : m_number(number)
    {}
    /// From `A`, `mx`, `TYPE65280`, …; an error for anything else and for query types such as ANY.
    static Result<RRType> fromText(QStringView text);

    [[nodiscard]] constexpr quint16 number() const { return m_number; }
    /// True for numbers that no record of a zone can have: zero, OPT, and the query and meta types (RFC 6895 §3.1).
    [[nodiscard]] constexpr bool isQueryType() const
    {
        return m_number == 0 || m_number == 41 || (m_number >= 128 && m_number <= 255);
    }
    /// The mnemonic in upper case, or `TYPE123` where there is none.
    [[nodiscard]] QString toText() const;

    constexpr auto operator<=>(const RRType&) const = default;
    friend size_t qHash(RRType type, size_t seed = 0) { return ::qHash(type.m_number, seed); }

private:
    quint16 m_number = 0;
};

namespace rrtype {
inline constexpr RRType A{1}, NS{2}, CNAME{5}, SOA{6}, PTR{12}, HINFO{13}, MX{15}, TXT{16}, RP{17}, AFSDB{18}, AAAA{28},
    LOC{29}, SRV{33}, NAPTR{35}, CERT{37}, DNAME{39}, DS{43}, SSHFP{44}, RRSIG{46}, NSEC{47}, DNSKEY{48}, NSEC3{50},
    NSEC3PARAM{51}, TLSA{52}, SMIMEA{53}, CDS{59}, CDNSKEY{60}, OPENPGPKEY{61}, ZONEMD{63}, SVCB{64}, HTTPS{65},
    SPF{99}, URI{256}, CAA{257};
/// Not a type on the wire: the name that the apex's address is taken from; a private number of ours (RFC 6895 §3.1).
inline constexpr RRType ALIAS{65401};
} // namespace rrtype

} // namespace zoneloom
