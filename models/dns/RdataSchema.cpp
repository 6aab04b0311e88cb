// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataSchema.h"

#include <algorithm>
#include <array>

namespace zoneloom {

namespace {

using enum FieldKind;

constexpr RdataField Address4Fields[]{{"address", Address4}};
constexpr RdataField Address6Fields[]{{"address", Address6}};
constexpr RdataField HostFields[]{{"host", Name}};
constexpr RdataField TargetFields[]{{"target", Name}};
constexpr RdataField SoaFields[]{{"primary server", Name}, {"mailbox", Name}, {"serial", Number32},
                                 {"refresh", Period},      {"retry", Period}, {"expire", Period},
                                 {"minimum", Period}};
constexpr RdataField WksFields[]{{"address", Address4}, {"services", Services}};
constexpr RdataField HinfoFields[]{{"CPU", String}, {"OS", String}};
constexpr RdataField MailboxesFields[]{{"mailbox", Name}, {"error mailbox", Name}};
constexpr RdataField MxFields[]{{"preference", Number16}, {"exchange", Name}};
constexpr RdataField StringsFields[]{{"text", Strings}};
constexpr RdataField RpFields[]{{"mailbox", Name}, {"text name", Name}};
constexpr RdataField AfsdbFields[]{{"subtype", Number16}, {"host", Name}};
constexpr RdataField X25Fields[]{{"PSDN address", String}};
constexpr RdataField IsdnFields[]{{"ISDN address", String}, {"subaddress", OptionalString}};
constexpr RdataField PreferenceFields[]{{"preference", Number16}, {"host", Name}};
constexpr RdataField NsapFields[]{{"NSAP address", Nsap}};
constexpr RdataField SignatureFields[]{{"type covered", Type},     {"algorithm", Algorithm}, {"labels", Number8},
                                       {"original TTL", Number32}, {"expiration", Time},     {"inception", Time},
                                       {"key tag", Number16},      {"signer's name", Name},  {"signature", Base64}};
constexpr RdataField KeyFields[]{
    {"flags", Number16}, {"protocol", Number8}, {"algorithm", Algorithm}, {"public key", OptionalBase64}};
constexpr RdataField PxFields[]{{"preference", Number16}, {"map822", Name}, {"mapx400", Name}};
constexpr RdataField GposFields[]{{"longitude", String}, {"latitude", String}, {"altitude", String}};
constexpr RdataField LocFields[]{{"location", Location}};
constexpr RdataField RawHexFields[]{{"data", Hex}};
constexpr RdataField SrvFields[]{{"priority", Number16}, {"weight", Number16}, {"port", Number16}, {"target", Name}};
constexpr RdataField AtmaFields[]{{"ATM address", Atma}};
constexpr RdataField NaptrFields[]{{"order", Number16},  {"preference", Number16}, {"flags", String},
                                   {"services", String}, {"regexp", String},       {"replacement", Name}};
constexpr RdataField CertFields[]{
    {"type", CertKind}, {"key tag", Number16}, {"algorithm", Algorithm}, {"certificate", Base64}};
constexpr RdataField AplFields[]{{"prefixes", PrefixList}};
constexpr RdataField DsFields[]{
    {"key tag", Number16}, {"algorithm", Algorithm}, {"digest type", Number8}, {"digest", Hex}};
constexpr RdataField SshfpFields[]{{"algorithm", Number8}, {"fingerprint type", Number8}, {"fingerprint", Hex}};
constexpr RdataField IpseckeyFields[]{{"precedence", Number8},
                                      {"gateway type", Number8},
                                      {"algorithm", Number8},
                                      {"gateway", Gateway},
                                      {"public key", OptionalBase64}};
constexpr RdataField NsecFields[]{{"next name", Name}, {"types", TypeBitmap}};
constexpr RdataField DnskeyFields[]{
    {"flags", Number16}, {"protocol", Number8}, {"algorithm", Algorithm}, {"public key", Base64}};
constexpr RdataField DhcidFields[]{{"digest", Base64}};
constexpr RdataField Nsec3Fields[]{{"hash algorithm", Number8}, {"flags", Number8},
                                   {"iterations", Number16},    {"salt", Salt},
                                   {"next hash", Base32},       {"types", TypeBitmap}};
constexpr RdataField Nsec3ParamFields[]{
    {"hash algorithm", Number8}, {"flags", Number8}, {"iterations", Number16}, {"salt", Salt}};
constexpr RdataField TlsaFields[]{{"certificate usage", TlsaUsage},
                                  {"selector", TlsaSelector},
                                  {"matching type", TlsaMatching},
                                  {"certificate data", Hex}};
constexpr RdataField HipFields[]{{"host identity", HostIdentity}, {"rendezvous servers", Names}};
constexpr RdataField TalinkFields[]{{"previous name", Name}, {"next name", Name}};
constexpr RdataField OpenpgpkeyFields[]{{"public key", Base64}};
constexpr RdataField CsyncFields[]{{"serial", Number32}, {"flags", Number16}, {"types", TypeBitmap}};
constexpr RdataField ZonemdFields[]{
    {"serial", Number32}, {"scheme", Number8}, {"hash algorithm", Number8}, {"digest", Hex}};
constexpr RdataField SvcbFields[]{{"priority", Number16}, {"target", Name}, {"parameters", ServiceParameters}};
constexpr RdataField Locator64Fields[]{{"preference", Number16}, {"locator", Locator64}};
constexpr RdataField Locator32Fields[]{{"preference", Number16}, {"locator", Address4}};
constexpr RdataField Eui48Fields[]{{"address", Eui48}};
constexpr RdataField Eui64Fields[]{{"address", Eui64}};
constexpr RdataField UriFields[]{{"priority", Number16}, {"weight", Number16}, {"target", LongString}};
constexpr RdataField CaaFields[]{{"flags", Number8}, {"tag", Tag}, {"value", LongString}};

using Schema = std::span<const RdataField>;

Schema schemaBelow128(quint16 number)
{
    switch (number) {
    case 1:
        return Address4Fields;
    case 2: // NS
    case 3: // MD
    case 4: // MF
    case 7: // MB
    case 8: // MG
    case 9: // MR
        return HostFields;
    case 5:  // CNAME
    case 12: // PTR
    case 23: // NSAP-PTR
    case 39: // DNAME
        return TargetFields;
    case 6:
        return SoaFields;
    case 11:
        return WksFields;
    case 13:
        return HinfoFields;
    case 14:
        return MailboxesFields;
    case 15:
        return MxFields;
    case 16: // TXT
    case 99: // SPF
        return StringsFields;
    case 17:
        return RpFields;
    case 18:
        return AfsdbFields;
    case 19:
        return X25Fields;
    case 20:
        return IsdnFields;
    case 21:  // RT
    case 36:  // KX
    case 107: // LP
        return PreferenceFields;
    case 22:
        return NsapFields;
    case 24: // SIG
    case 46: // RRSIG
        return SignatureFields;
    case 25:
        return KeyFields;
    case 26:
        return PxFields;
    case 27:
        return GposFields;
    case 28:
        return Address6Fields;
    case 29:
        return LocFields;
    case 31: // EID
    case 32: // NIMLOC
        return RawHexFields;
    case 33:
        return SrvFields;
    case 34:
        return AtmaFields;
    case 35:
        return NaptrFields;
    case 37:
        return CertFields;
    case 42:
        return AplFields;
    case 43: // DS
    case 59: // CDS
        return DsFields;
    case 44:
        return SshfpFields;
    case 45:
        return IpseckeyFields;
    case 47:
        return NsecFields;
    case 48: // DNSKEY
    case 60: // CDNSKEY
        return DnskeyFields;
    case 49:
        return DhcidFields;
    case 50:
        return Nsec3Fields;
    case 51:
        return Nsec3ParamFields;
    case 52: // TLSA
    case 53: // SMIMEA
        return TlsaFields;
    case 55:
        return HipFields;
    case 58:
        return TalinkFields;
    case 61:
        return OpenpgpkeyFields;
    case 62:
        return CsyncFields;
    case 63:
        return ZonemdFields;
    case 64: // SVCB
    case 65: // HTTPS
        return SvcbFields;
    case 104: // NID
    case 106: // L64
        return Locator64Fields;
    case 105: // L32
        return Locator32Fields;
    case 108:
        return Eui48Fields;
    case 109:
        return Eui64Fields;
    default:
        return {};
    }
}

} // namespace

std::span<const RdataField> rdataSchema(RRType type)
{
    if (type.number() < 128)
        return schemaBelow128(type.number());
    if (type == rrtype::URI)
        return UriFields;
    if (type == rrtype::CAA)
        return CaaFields;
    if (type == rrtype::ALIAS)
        return TargetFields;
    if (type.number() == 32769) // DLV
        return DsFields;
    return {};
}

bool hasLowerCaseNames(RRType type)
{
    static constexpr std::array<quint16, 23> Listed{2,  3,  4,  5,  6,  7,  8,  9,  12, 14, 15, 17,
                                                    18, 21, 24, 26, 30, 33, 35, 36, 38, 39, 46};
    return type == rrtype::ALIAS || std::binary_search(Listed.begin(), Listed.end(), type.number());
}

} // namespace zoneloom
