// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsAnswerReader.h"

#include "models/dns/RdataCodec.h"

#include <QtEndian>

namespace zoneloom {

namespace {

constexpr qsizetype SoaNumbers = 20; // octets behind the two names: serial, refresh, retry, expire, minimum

std::optional<quint32> serialIn(const QList<DnsRecord>& records)
{
    for (const DnsRecord& record : records) {
        if (record.type == rrtype::SOA && record.rdata.size() > SoaNumbers)
            return qFromBigEndian<quint32>(record.rdata.constData() + record.rdata.size() - SoaNumbers);
    }
    return std::nullopt;
}

/// True for name servers of a zone cut on the way to the name, and no start of authority: RFC 2308 §2.1.1. The root's
/// are what a lame server sends on to.
bool isReferral(const DnsQuestion& question, const QList<DnsRecord>& authority)
{
    bool found = false;
    for (const DnsRecord& record : authority) {
        if (record.type == rrtype::SOA)
            return false;
        found = found || (record.type == rrtype::NS && !record.name.isRoot() && question.name.isWithin(record.name));
    }
    return found;
}

} // namespace

Result<std::optional<RRset>> DnsAnswerReader::collect(const QList<DnsRecord>& records, const Name& name, RRType type)
{
    QList<QByteArray> rdata;
    quint32 ttl = 0;
    for (const DnsRecord& record : records) {
        if (record.type != type || record.recordClass != dnsnumber::ClassIn || record.name != name)
            continue;
        const Result<QByteArray> canonical = RdataCodec::fromWire(type, record.rdata);
        if (!canonical)
            return fail(canonical.error());
        ttl = rdata.isEmpty() ? record.ttl : std::min(ttl, record.ttl);
        rdata += *canonical;
    }
    if (rdata.isEmpty())
        return std::optional<RRset>();
    return std::optional<RRset>(RRset(name, type, ttl, std::move(rdata)));
}

DnsAnswer DnsAnswerReader::read(const DnsQuestion& question, const DnsMessage& message, bool recursion)
{
    using Said = DnsAnswer::Outcome;
    DnsAnswer answer;
    answer.rcode = message.rcode;
    answer.authoritative = message.authoritative;
    answer.soaSerial = serialIn(message.answer);
    if (!answer.soaSerial)
        answer.soaSerial = serialIn(message.authority);
    if (message.rcode != dnsnumber::NoError && message.rcode != dnsnumber::NxDomain) {
        answer.outcome = Said::Lame;
        return answer;
    }
    Result<std::optional<RRset>> set = collect(message.answer, question.name, question.type);
    answer.outcome = Said::Answered;
    if (set && !*set) {
        set = collect(message.answer, question.name, rrtype::CNAME);
        answer.outcome = Said::Alias;
    }
    if (!set) {
        answer.outcome = Said::Malformed;
        return answer;
    }
    answer.set = *set;
    if (!answer.set) {
        // The TTL and serial of a denial say nothing where the server does not speak for the zone.
        answer.outcome = message.rcode == dnsnumber::NxDomain ? Said::NxDomain : Said::NoData;
        if (!message.authoritative && message.rcode == dnsnumber::NoError && isReferral(question, message.authority)) {
            answer.outcome = Said::Referral;
            for (const QList<DnsRecord>* section : {&message.authority, &message.additional}) {
                if (set = collect(*section, question.name, question.type); set && *set)
                    answer.set = *set;
            }
            return answer;
        }
    }
    if (!message.authoritative && !recursion)
        answer.outcome = Said::Lame;
    return answer;
}

} // namespace zoneloom
