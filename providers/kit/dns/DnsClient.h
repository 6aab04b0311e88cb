// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "providers/kit/dns/DnsMessage.h"

#include <QHostAddress>

#include <chrono>

namespace zoneloom {

class TsigKey;

/// What one server said to one question.
struct DnsAnswer
{
    enum class Outcome
    {
        Answered, ///< `set` holds the RRset of that name and type
        Alias,    ///< the name is a CNAME, which `set` holds
        NoData,   ///< the name is there, without that type
        NxDomain, ///< the name is not there
        Referral, ///< the server sends on to a delegation below; `set` holds what it says of its NS or glue, if asked
        Lame,     ///< the server does not answer for that zone: REFUSED, SERVFAIL, not authoritative, …
        Timeout,  ///< no answer in time
        Unreachable, ///< no connection: port closed, no route
        Malformed    ///< an answer that makes no sense
    };
    Outcome outcome = Outcome::Timeout;
    std::optional<RRset> set;
    int rcode = -1; ///< -1 where nothing came
    bool authoritative = false;
    std::optional<quint32> soaSerial; ///< of an SOA record in the answer, or of the one beside a denial
    double milliseconds = 0;          ///< from the last sending to the answer

    /// True where the server spoke for the zone: Answered, Alias, NoData or NxDomain, and authoritatively.
    [[nodiscard]] bool isAuthoritative() const;
};

/// Asks name servers from a worker thread: blocks, is cancellable, holds no connection between calls. Questions go out
/// over UDP (EDNS, 1232 octets), many in flight at once, are sent again when nothing comes, and go over TCP where an
/// answer was cut short. All traffic passes NetworkGate.
class DnsClient
{
public:
    struct Options
    {
        std::chrono::milliseconds timeout{3000}; ///< for one question, all its attempts together
        int attempts = 3;                        ///< sendings of one question over UDP within that time
        int inFlight = 64;                       ///< questions under way at once
        bool tcpOnly = false;
        bool recursion = false; ///< asks the server to resolve, for look-ups outside its own zones; then no answer is
                                ///< Lame for not being authoritative
        const TsigKey* key = nullptr; ///< signs each question and checks each answer; must outlive the call
    };

    /// One answer a question, in their order; never throws for what a single server does. Where a server stays silent
    /// for a whole time limit, the questions that were not sent yet are not tried any more. Throws ProviderException
    /// (Cancelled) when cancelled, (Network) where the address may not be reached.
    static QList<DnsAnswer> ask(const QHostAddress& server, quint16 port, const QList<DnsQuestion>& questions,
                                const Options& options, const CancelToken& cancel);
};

/// `answered`, `alias`, `no data`, …: for reports and logs.
QString toText(DnsAnswer::Outcome outcome);

} // namespace zoneloom
