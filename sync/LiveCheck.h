// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Clock.h"
#include "models/planning/ExpectedAnswer.h"
#include "providers/kit/Provider.h"
#include "providers/kit/dns/DnsClient.h"
#include "sync/SyncReport.h"

#include <functional>

namespace zoneloom {

/// Asks one server, as DnsClient::ask() does; tests give their own.
using AskFunction =
    std::function<QList<DnsAnswer>(const QHostAddress& server, quint16 port, const QList<DnsQuestion>& questions,
                                   const DnsClient::Options& options, const CancelToken& cancel)>;

/// Holds that function where settings must not know of sockets.
struct LiveAsker
{
    AskFunction ask;
};

/// Sees whether name servers answer what they should. Blocks; for worker threads. Throws ProviderException where it was
/// cancelled.
class LiveCheck
{
public:
    LiveCheck(AskFunction ask, const Clock& clock, CancelToken cancel);

    /// Each address of each server; one whose name cannot be resolved is kept as unreachable.
    void addServers(const QList<NameServer>& servers);
    [[nodiscard]] bool isEmpty() const { return m_targets.isEmpty(); }

    /// Asks each address again until all its answers are right or the time is over. Gives the instant of the last right
    /// answer, or nothing where an address never gave it.
    std::optional<QDateTime> askUntilRight(const QList<ExpectedAnswer>& checks, std::chrono::milliseconds limit);
    /// Asks each address everything once. A wrong answer of a server whose SOA serial is older than `serial` is stale.
    void askAll(const Name& zone, const QList<ExpectedAnswer>& checks, std::optional<quint32> serial);
    [[nodiscard]] QList<ServerReport> reports() const;
    /// Which addresses do not answer the new data; nothing where all do.
    [[nodiscard]] std::optional<Error> remark(const Name& zone) const;

    /// What an answer says of its server.
    [[nodiscard]] static ServerState judge(const ExpectedAnswer& expected, const DnsAnswer& answer);

private:
    struct Target
    {
        QHostAddress address;
        quint16 port = 53;
        ServerReport report;
        bool resolved = true;
    };
    /// Asks and fills the target's report; true where all was right.
    bool ask(Target& target, const QList<ExpectedAnswer>& checks, const DnsClient::Options& options) const;

    AskFunction m_ask;
    const Clock& m_clock;
    CancelToken m_cancel;
    QList<Target> m_targets;
};

} // namespace zoneloom
