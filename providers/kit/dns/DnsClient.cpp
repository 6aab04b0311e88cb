// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsClient.h"

#include "providers/kit/dns/DnsExchange.h"

#include <numeric>

namespace zoneloom {

bool DnsAnswer::isAuthoritative() const
{
    return authoritative && (outcome == Outcome::Answered || outcome == Outcome::Alias || outcome == Outcome::NoData ||
                             outcome == Outcome::NxDomain);
}

QList<DnsAnswer> DnsClient::ask(const QHostAddress& server, quint16 port, const QList<DnsQuestion>& questions,
                                const Options& options, const CancelToken& cancel)
{
    DnsExchange exchange(server, port, questions, options, cancel);
    QList<qsizetype> overTcp;
    if (options.tcpOnly) {
        overTcp.resize(questions.size());
        std::iota(overTcp.begin(), overTcp.end(), 0);
    } else {
        overTcp = exchange.askOverUdp();
    }
    exchange.askOverTcp(overTcp);
    return exchange.takeAnswers();
}

QString toText(DnsAnswer::Outcome outcome)
{
    switch (outcome) {
    case DnsAnswer::Outcome::Answered:
        return QStringLiteral("answered");
    case DnsAnswer::Outcome::Alias:
        return QStringLiteral("alias");
    case DnsAnswer::Outcome::NoData:
        return QStringLiteral("no data");
    case DnsAnswer::Outcome::NxDomain:
        return QStringLiteral("no such name");
    case DnsAnswer::Outcome::Referral:
        return QStringLiteral("referral");
    case DnsAnswer::Outcome::Lame:
        return QStringLiteral("lame");
    case DnsAnswer::Outcome::Timeout:
        return QStringLiteral("timeout");
    case DnsAnswer::Outcome::Unreachable:
        return QStringLiteral("unreachable");
    case DnsAnswer::Outcome::Malformed:
        break;
    }
    return QStringLiteral("malformed");
}

} // namespace zoneloom
