// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataMnemonics.h"

namespace zoneloom::rdatamnemonics {

namespace {

struct Mnemonic
{
    const char* word;
    quint32 number;
};

constexpr Mnemonic Algorithms[]{{"RSAMD5", 1},
                                {"DH", 2},
                                {"DSA", 3},
                                {"ECC", 4},
                                {"RSASHA1", 5},
                                {"DSA-NSEC3-SHA1", 6},
                                {"NSEC3DSA", 6},
                                {"RSASHA1-NSEC3-SHA1", 7},
                                {"NSEC3RSASHA1", 7},
                                {"RSASHA256", 8},
                                {"RSASHA512", 10},
                                {"ECC-GOST", 12},
                                {"ECCGOST", 12},
                                {"ECDSAP256SHA256", 13},
                                {"ECDSAP384SHA384", 14},
                                {"ED25519", 15},
                                {"ED448", 16},
                                {"INDIRECT", 252},
                                {"PRIVATEDNS", 253},
                                {"PRIVATEOID", 254}};
constexpr Mnemonic Certificates[]{{"PKIX", 1}, {"SPKI", 2},   {"PGP", 3},     {"IPKIX", 4}, {"ISPKI", 5},
                                  {"IPGP", 6}, {"ACPKIX", 7}, {"IACPKIX", 8}, {"URI", 253}, {"OID", 254}};
constexpr Mnemonic Usages[]{{"PKIX-TA", 0}, {"PKIX-EE", 1}, {"DANE-TA", 2}, {"DANE-EE", 3}, {"PrivCert", 255}};
constexpr Mnemonic Selectors[]{{"Cert", 0}, {"SPKI", 1}, {"PrivSel", 255}};
constexpr Mnemonic Matchings[]{{"Full", 0}, {"SHA2-256", 1}, {"SHA2-512", 2}, {"PrivMatch", 255}};

std::span<const Mnemonic> mnemonics(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Algorithm:
        return Algorithms;
    case FieldKind::CertKind:
        return Certificates;
    case FieldKind::TlsaUsage:
        return Usages;
    case FieldKind::TlsaSelector:
        return Selectors;
    case FieldKind::TlsaMatching:
        return Matchings;
    default:
        return {};
    }
}

} // namespace

std::optional<quint32> number(FieldKind kind, QByteArrayView word)
{
    for (const Mnemonic& one : mnemonics(kind)) {
        if (word.compare(one.word, Qt::CaseInsensitive) == 0)
            return one.number;
    }
    return std::nullopt;
}

} // namespace zoneloom::rdatamnemonics
