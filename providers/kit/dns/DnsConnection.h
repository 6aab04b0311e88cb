// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Clock.h"
#include "providers/kit/dns/DnsMessage.h"
#include "providers/kit/dns/DnsSocket.h"
#include "providers/kit/dns/Tsig.h"

#include <chrono>
#include <optional>

namespace zoneloom {

class RequestLog;

/// A server as transfers and updates need it: where it is, with which key, on whose time.
struct DnsServer
{
    QString name; ///< for error texts: `ns1.example.com:5353`
    QList<QHostAddress> addresses;
    quint16 port = 53;
    std::optional<TsigKey> key;                ///< without one nothing is signed
    std::chrono::milliseconds timeout{15'000}; ///< for a connection, and between two messages
    const Clock* clock = &Clock::system();
    RequestLog* log = nullptr; ///< null for none
};

/// One signed exchange over TCP with a server: a request, then one message or many. Blocks, is cancellable; throws
/// ProviderException with the server's name in it for all that goes wrong. As it ends it is noted in the server's log.
class DnsConnection
{
public:
    /// Connects to the first address that takes the connection.
    DnsConnection(const DnsServer& server, const CancelToken& cancel);
    ~DnsConnection();
    Q_DISABLE_COPY_MOVE(DnsConnection)

    /// Signs and sends the request.
    void send(const QByteArray& request);
    /// The next message of the answer, its signature checked. A refusal may come without one, and then holds nothing
    /// but its rcode.
    [[nodiscard]] DnsMessage receive();
    /// To be called behind the last message, whose signature must not be missing.
    void finish();

private:
    [[noreturn]] void throwBroken(DnsSocket::State state);
    [[noreturn]] void raise(const Error& error);
    void note() const;

    const DnsServer& m_server;
    std::unique_ptr<DnsSocket> m_socket;
    std::optional<TsigExchange> m_signature;
    quint16 m_id = 0;
    bool m_refused = false;

    // For the log.
    QDateTime m_begun;
    QString m_request;
    QString m_problem;
    QString m_answer; ///< its last rcode
    int m_messages = 0;
    qsizetype m_records = 0;
    qsizetype m_bytes = 0;
};

} // namespace zoneloom
