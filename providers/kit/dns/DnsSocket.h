// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHostAddress>

#include <optional>

namespace zoneloom {

/// A socket of a worker thread, connected to one server: blocks up to a deadline, is cancellable, closed with the
/// object. Passes NetworkGate.
class DnsSocket
{
public:
    enum class Kind
    {
        Udp,
        Tcp
    };
    enum class State
    {
        Ready,   ///< done
        Waiting, ///< nothing yet when the deadline was over
        Closed   ///< the other side closed, refused or broke the connection
    };

    /// Opens the socket, but waits for no connection. Throws ProviderException (Network) where the gate or the system
    /// refuses.
    DnsSocket(Kind kind, const QHostAddress& server, quint16 port, const CancelToken& cancel);
    ~DnsSocket();
    DnsSocket(const DnsSocket&) = delete;
    DnsSocket& operator=(const DnsSocket&) = delete;

    /// TCP: waits until the connection stands.
    [[nodiscard]] State connect(const QDeadlineTimer& deadline);
    /// UDP: one datagram. TCP: one message behind its length.
    [[nodiscard]] State send(QByteArrayView message, const QDeadlineTimer& deadline);
    /// The next message, whole; `message` is set only where Ready. Cancelling throws ProviderException (Cancelled).
    [[nodiscard]] State receive(QByteArray& message, const QDeadlineTimer& deadline);
    /// The system's word for what broke the connection; empty where it was closed in an orderly way.
    [[nodiscard]] QString errorText() const;

private:
    enum class Direction
    {
        In,
        Out
    };
    [[nodiscard]] State wait(Direction direction, const QDeadlineTimer& deadline) const;
    [[nodiscard]] State write(QByteArrayView bytes, const QDeadlineTimer& deadline);
    [[nodiscard]] State broken();
    [[nodiscard]] bool takeMessage(QByteArray& message);

    Kind m_kind;
    int m_socket = -1;
    int m_error = 0;
    CancelToken m_cancel;
    QByteArray m_buffer; ///< what came over TCP and was not taken yet
    qsizetype m_taken = 0;
};

} // namespace zoneloom
