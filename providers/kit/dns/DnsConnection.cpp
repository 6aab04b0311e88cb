// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsConnection.h"

#include "providers/kit/Provider.h"
#include "providers/kit/http/RequestLog.h"

#include <QtEndian>

namespace zoneloom {

namespace {

/// What a request asks for, without its records' data: `UPDATE example.com.: 2 conditions, 3 changes, 180 bytes`.
QString described(const QByteArray& request)
{
    const std::optional<DnsMessage> message = DnsMessage::parse(request);
    if (!message || message->questions.isEmpty())
        return QStringLiteral("%1 bytes").arg(request.size());
    const DnsQuestion& question = message->questions.first();
    const QString zone = question.name.toText();
    if (message->opcode == dnsnumber::OpcodeUpdate)
        return QStringLiteral("UPDATE %1: %2 conditions, %3 changes, %4 bytes")
            .arg(zone)
            .arg(message->answer.size())
            .arg(message->authority.size())
            .arg(request.size());
    if (question.type == dnsnumber::Axfr)
        return QStringLiteral("AXFR ") + zone;
    if (question.type == dnsnumber::Ixfr)
        return QStringLiteral("IXFR ") + zone;
    return QStringLiteral("QUERY %1 %2").arg(zone, question.type.toText());
}

} // namespace

DnsConnection::DnsConnection(const DnsServer& server, const CancelToken& cancel)
    : m_server(server)
    , m_begun(server.clock->now())
{
    DnsSocket::State state = DnsSocket::State::Closed;
    for (const QHostAddress& address : server.addresses) {
        m_socket = std::make_unique<DnsSocket>(DnsSocket::Kind::Tcp, address, server.port, cancel);
        state = m_socket->connect(QDeadlineTimer(server.timeout));
        if (state == DnsSocket::State::Ready)
            return;
    }
    const Error error =
        Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "No connection to %1 could be opened."), {server.name})
            .withCause(state == DnsSocket::State::Waiting ? QCoreApplication::translate("Error", "no answer in time")
                       : m_socket                         ? m_socket->errorText()
                                                          : QString())
            .withAdvice(QT_TRANSLATE_NOOP("Error", "See whether the server runs and can be reached by TCP."));
    m_request = QStringLiteral("connecting by TCP");
    m_problem = error.message();
    note(); // no destructor will
    throw ProviderException(error);
}

DnsConnection::~DnsConnection()
{
    note();
}

void DnsConnection::note() const
{
    if (m_server.log == nullptr || m_request.isEmpty())
        return;
    const QString answer = QStringLiteral("%1, %2 messages, %3 records, %4 bytes")
                               .arg(m_answer.isEmpty() ? QStringLiteral("no answer") : m_answer)
                               .arg(m_messages)
                               .arg(m_records)
                               .arg(m_bytes);
    m_server.log->addDone(m_server.name, m_begun, m_request,
                          m_problem.isEmpty() ? answer : QString(answer + QStringLiteral("; ") + m_problem),
                          std::chrono::milliseconds(m_begun.msecsTo(m_server.clock->now())));
}

void DnsConnection::raise(const Error& error)
{
    m_problem = error.message();
    throw ProviderException(error);
}

void DnsConnection::throwBroken(DnsSocket::State state)
{
    if (state == DnsSocket::State::Waiting)
        raise(Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1 sent nothing for %2 seconds."),
                    {m_server.name, QString::number(m_server.timeout.count() / 1000)}));
    raise(Error(ErrorKind::Network,
                QT_TRANSLATE_NOOP("Error", "%1 closed the connection before its answer was complete."), {m_server.name})
              .withCause(m_socket->errorText()));
}

void DnsConnection::send(const QByteArray& request)
{
    m_id = qFromBigEndian<quint16>(request.constData());
    m_request = described(request);
    QByteArray message = request;
    if (m_server.key) {
        m_signature.emplace(*m_server.key, m_server.name, *m_server.clock);
        message = m_signature->sign(request);
        m_request += QStringLiteral(", signed as ") + m_server.key->name().toText();
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
        raise(
            Error(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "%1 sent bytes that are no DNS message."),
                  {m_server.name})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "See whether a DNS server listens at that address and port.")));
    ++m_messages;
    m_records += message->answer.size();
    m_bytes += bytes.size();
    m_answer = rcodeText(message->rcode);
    // Some servers (Knot) refuse what is none of their zones' business before they look at the signature.
    m_refused = message->tsigOffset < 0 && message->rcode != dnsnumber::NoError;
    if (m_signature && m_refused) {
        message->answer.clear();
        message->authority.clear();
        message->additional.clear();
    } else if (m_signature) {
        if (const Outcome verified = m_signature->verify(bytes, *message); !verified)
            raise(verified.error());
    }
    return std::move(*message);
}

void DnsConnection::finish()
{
    if (!m_signature || m_refused)
        return;
    if (const Outcome finished = m_signature->finish(); !finished)
        raise(finished.error());
}

} // namespace zoneloom
