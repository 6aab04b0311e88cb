// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsConnection.h"

#include "providers/kit/Provider.h"

#include <QtEndian>

namespace zoneloom {

DnsConnection::DnsConnection(const DnsServer& server, const CancelToken& cancel)
    : m_server(server)
{
    DnsSocket::State state = DnsSocket::State::Closed;
    for (const QHostAddress& address : server.addresses) {
        m_socket = std::make_unique<DnsSocket>(DnsSocket::Kind::Tcp, address, server.port, cancel);
        state = m_socket->connect(QDeadlineTimer(server.timeout));
        if (state == DnsSocket::State::Ready)
            return;
    }
    throw ProviderException(
        Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "No connection to %1 could be opened."), {server.name})
            .withCause(state == DnsSocket::State::Waiting ? QCoreApplication::translate("Error", "no answer in time")
                       : m_socket                         ? m_socket->errorText()
                                                          : QString())
            .withAdvice(QT_TRANSLATE_NOOP("Error", "See whether the server runs and can be reached by TCP.")));
}

void DnsConnection::throwBroken(DnsSocket::State state) const
{
    if (state == DnsSocket::State::Waiting)
        throw ProviderException(Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1 sent nothing for %2 seconds."),
                                      {m_server.name, QString::number(m_server.timeout.count() / 1000)}));
    throw ProviderException(
        Error(ErrorKind::Network,
              QT_TRANSLATE_NOOP("Error", "%1 closed the connection before its answer was complete."), {m_server.name})
            .withCause(m_socket->errorText()));
}

void DnsConnection::send(const QByteArray& request)
{
    m_id = qFromBigEndian<quint16>(request.constData());
    QByteArray message = request;
    if (m_server.key) {
        m_signature.emplace(*m_server.key, m_server.name, *m_server.clock);
        message = m_signature->sign(request);
    }
    if (const auto state = m_socket->send(message, QDeadlineTimer(m_server.timeout)); state != DnsSocket::State::Ready)
        throwBroken(state);
}

DnsMessage DnsConnection::receive()
{
    QByteArray bytes;
    if (const auto state = m_socket->receive(bytes, QDeadlineTimer(m_server.timeout)); state != DnsSocket::State::Ready)
        throwBroken(state);
    std::optional<DnsMessage> message = DnsMessage::parse(bytes);
    if (!message || !message->isResponse || message->id != m_id)
        throw ProviderException(
            Error(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "%1 sent bytes that are no DNS message."),
                  {m_server.name})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "See whether a DNS server listens at that address and port.")));
    // Some servers (Knot) refuse what is none of their zones' business before they look at the signature.
    m_refused = message->tsigOffset < 0 && message->rcode != dnsnumber::NoError;
    if (m_signature && m_refused) {
        message->answer.clear();
        message->authority.clear();
        message->additional.clear();
    } else if (m_signature) {
        if (const Outcome verified = m_signature->verify(bytes, *message); !verified)
            throw ProviderException(verified.error());
    }
    return std::move(*message);
}

void DnsConnection::finish() const
{
    if (!m_signature || m_refused)
        return;
    if (const Outcome finished = m_signature->finish(); !finished)
        throw ProviderException(finished.error());
}

} // namespace zoneloom
