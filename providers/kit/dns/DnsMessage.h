// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace zoneloom {

/// Numbers of RFC 1035 §4, RFC 2136 §2 and RFC 8945 §3 that messages are made of.
namespace dnsnumber {
inline constexpr quint16 ClassIn = 1, ClassNone = 254, ClassAny = 255;
inline constexpr int OpcodeQuery = 0, OpcodeUpdate = 5;
inline constexpr RRType Opt{41}, Tsig{250}, Ixfr{251}, Axfr{252}, Any{255};
enum Rcode
{
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
    YxDomain = 6,
    YxRrset = 7,
    NxRrset = 8,
    NotAuth = 9,
    NotZone = 10
};
} // namespace dnsnumber

/// The mnemonic of an rcode (`NXDOMAIN`), or `rcode 23` where there is none.
QString rcodeText(int rcode);

/// What is asked: one name and type in class IN.
struct DnsQuestion
{
    Name name;
    RRType type;
    bool operator==(const DnsQuestion&) const = default;
};

/// One record of a message; names within its rdata are uncompressed, otherwise the rdata is as it was sent.
struct DnsRecord
{
    Name name;
    RRType type;
    quint16 recordClass = dnsnumber::ClassIn;
    quint32 ttl = 0;
    QByteArray rdata;
};

/// A DNS message taken apart (RFC 1035 §4). EDNS is folded in: its record is not among `additional`.
struct DnsMessage
{
    quint16 id = 0;
    bool isResponse = false;
    int opcode = 0;
    bool authoritative = false;
    bool truncated = false;
    int rcode = 0; ///< with the upper bits of EDNS (RFC 6891 §6.1.3)
    QList<DnsQuestion> questions;
    QList<DnsRecord> answer;
    QList<DnsRecord> authority;
    QList<DnsRecord> additional;
    /// Where the TSIG record starts, which has to be the last one (RFC 8945 §5.1); -1 where there is none.
    qsizetype tsigOffset = -1;

    /// Nothing where the bytes are not one whole message.
    static std::optional<DnsMessage> parse(QByteArrayView bytes);
};

/// Puts a message together, section by section in their order. Owner names that end in the first question's name are
/// compressed against it (RFC 1035 §4.1.4); rdata never is.
class DnsMessageWriter
{
public:
    DnsMessageWriter(quint16 id, int opcode, quint16 flags = 0);

    void addQuestion(const DnsQuestion& question);
    void addAnswer(const DnsRecord& record) { addRecord(record, 6); }
    void addAuthority(const DnsRecord& record) { addRecord(record, 8); }
    void addAdditional(const DnsRecord& record) { addRecord(record, 10); }
    /// EDNS version 0 that offers `payload` octets of UDP.
    void addEdns(quint16 payload);

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    void addRecord(const DnsRecord& record, qsizetype countAt);
    void addName(const Name& name);
    void count(qsizetype at);

    QByteArray m_bytes;
    std::optional<Name> m_first;
};

} // namespace zoneloom
