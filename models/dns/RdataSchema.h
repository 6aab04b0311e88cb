// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRType.h"

#include <span>

namespace zoneloom {

/// How one field of rdata looks on the wire and in presentation form.
enum class FieldKind
{
    Name,
    Names, ///< any number of names, up to the end
    Number8,
    Number16,
    Number32,
    Period,    ///< 32 bits; text may have units, such as 1h30m
    Time,      ///< 32 bits; YYYYMMDDHHmmSS (RFC 4034 §3.2)
    Type,      ///< a record type
    Algorithm, ///< DNSSEC algorithm: a number or its mnemonic
    CertKind,  ///< CERT type: a number or its mnemonic (RFC 4398 §2.1)
    TlsaUsage, ///< a number or its acronym (RFC 7218)
    TlsaSelector,
    TlsaMatching,
    Address4,
    Address6,
    String,         ///< up to 255 octets
    OptionalString, ///< as String, or missing
    Strings,        ///< one or more strings, up to the end
    LongString,     ///< octets up to the end, in quotes
    Tag,            ///< letters and digits behind a length
    Hex,            ///< up to the end
    Base64,         ///< up to the end
    OptionalBase64,
    Salt,   ///< hexadecimal behind a length; `-` for none
    Base32, ///< base32hex behind a length
    TypeBitmap,
    ServiceParameters, ///< RFC 9460 §2.1
    Eui48,
    Eui64,
    Locator64,
    Location,   ///< RFC 1876
    PrefixList, ///< RFC 3123
    Services,   ///< protocol and ports of WKS
    Nsap,
    Atma,
    Gateway, ///< of IPSECKEY: its form depends on the second octet (RFC 4025 §2.5)
    HostIdentity,
};

struct RdataField
{
    const char* name; ///< as the type's RFC calls it
    FieldKind kind;
};

/// The fields of a type in the order of its RFC; empty for types that have only the form of RFC 3597.
std::span<const RdataField> rdataSchema(RRType type);

/// True for the types whose names are lower case in canonical form (RFC 4034 §6.2, RFC 6840 §5.1), and for ALIAS.
bool hasLowerCaseNames(RRType type);

} // namespace zoneloom
