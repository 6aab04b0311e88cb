// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsSocket.h"

#include "providers/kit/NetworkGate.h"
#include "providers/kit/Provider.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace zoneloom {

namespace {

constexpr int CancelInterval = 50; // milliseconds until a cancellation is seen
constexpr qsizetype ReadSize = 65536;

socklen_t fill(sockaddr_storage& storage, const QHostAddress& server, quint16 port)
{
    std::memset(&storage, 0, sizeof(storage));
    bool isV4 = false;
    const quint32 v4 = server.toIPv4Address(&isV4);
    if (isV4) {
        auto* address = reinterpret_cast<sockaddr_in*>(&storage);
        address->sin_family = AF_INET;
        address->sin_port = htons(port);
        address->sin_addr.s_addr = htonl(v4);
        return sizeof(sockaddr_in);
    }
    auto* address = reinterpret_cast<sockaddr_in6*>(&storage);
    address->sin6_family = AF_INET6;
    address->sin6_port = htons(port);
    const Q_IPV6ADDR bytes = server.toIPv6Address();
    std::memcpy(&address->sin6_addr, &bytes, sizeof(bytes));
    address->sin6_scope_id = server.scopeId().toUInt();
    return sizeof(sockaddr_in6);
}

[[noreturn]] void throwCancelled()
{
    throw ProviderException(Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled.")));
}

} // namespace

DnsSocket::DnsSocket(Kind kind, const QHostAddress& server, quint16 port, const CancelToken& cancel)
    : m_kind(kind)
    , m_cancel(cancel)
{
    if (const Outcome allowed = NetworkGate::check(server); !allowed)
        throw ProviderException(allowed.error());
    sockaddr_storage address;
    const socklen_t length = fill(address, server, port);
    m_socket =
        ::socket(address.ss_family, (kind == Kind::Udp ? SOCK_DGRAM : SOCK_STREAM) | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        throw ProviderException(Error(ErrorKind::Network,
                                      QT_TRANSLATE_NOOP("Error", "No connection to %1 could be opened."),
                                      {server.toString()})
                                    .withCause(QString::fromLocal8Bit(std::strerror(errno))));
    const int on = 1;
    if (kind == Kind::Tcp)
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), length) < 0 && errno != EINPROGRESS)
        m_error = errno; // told by the first use, as for a connection that is refused later
}

DnsSocket::~DnsSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

QString DnsSocket::errorText() const
{
    return m_error ? QString::fromLocal8Bit(std::strerror(m_error)) : QString();
}

DnsSocket::State DnsSocket::broken()
{
    m_error = errno;
    return State::Closed;
}

DnsSocket::State DnsSocket::wait(Direction direction, const QDeadlineTimer& deadline) const
{
    pollfd entry{m_socket, static_cast<short>(direction == Direction::In ? POLLIN : POLLOUT), 0};
    while (true) {
        if (m_cancel.isCancelled())
            throwCancelled();
        const qint64 left = deadline.remainingTime(); // -1 for ever
        const int step = left < 0 ? CancelInterval : static_cast<int>(std::min<qint64>(left, CancelInterval));
        if (::poll(&entry, 1, step) > 0)
            return State::Ready;
        if (deadline.hasExpired())
            return State::Waiting;
    }
}

DnsSocket::State DnsSocket::connect(const QDeadlineTimer& deadline)
{
    if (m_error)
        return State::Closed;
    if (const State state = wait(Direction::Out, deadline); state != State::Ready)
        return state;
    socklen_t length = sizeof(m_error);
    ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &m_error, &length);
    return m_error ? State::Closed : State::Ready;
}

DnsSocket::State DnsSocket::write(QByteArrayView bytes, const QDeadlineTimer& deadline)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent >= 0) {
            bytes = bytes.sliced(sent);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (const State state = wait(Direction::Out, deadline); state != State::Ready)
                return state;
        } else if (errno != EINTR) {
            return broken();
        }
    }
    return State::Ready;
}

DnsSocket::State DnsSocket::send(QByteArrayView message, const QDeadlineTimer& deadline)
{
    if (m_error)
        return State::Closed;
    if (m_kind == Kind::Udp)
        return write(message, deadline);
    QByteArray framed(2, Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(message.size()), framed.data());
    framed += message;
    return write(framed, deadline);
}

bool DnsSocket::takeMessage(QByteArray& message)
{
    const qsizetype left = m_buffer.size() - m_taken;
    if (left < 2)
        return false;
    const qsizetype length = qFromBigEndian<quint16>(m_buffer.constData() + m_taken);
    if (left < 2 + length)
        return false;
    message = m_buffer.sliced(m_taken + 2, length);
    m_taken += 2 + length;
    if (m_taken == m_buffer.size()) {
        m_buffer.resize(0);
        m_taken = 0;
    }
    return true;
}

DnsSocket::State DnsSocket::receive(QByteArray& message, const QDeadlineTimer& deadline)
{
    if (m_error)
        return State::Closed;
    while (true) {
        if (m_kind == Kind::Tcp && takeMessage(message))
            return State::Ready;
        if (m_taken > 0) {
            m_buffer.remove(0, m_taken);
            m_taken = 0;
        }
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + ReadSize);
        const ssize_t got = ::recv(m_socket, m_buffer.data() + before, static_cast<size_t>(ReadSize), 0);
        const int error = errno;
        m_buffer.resize(before + std::max<ssize_t>(got, 0));
        if (got > 0 || (got == 0 && m_kind == Kind::Udp)) {
            if (m_kind == Kind::Udp) {
                message = QByteArray(m_buffer.constData(), m_buffer.size());
                m_buffer.resize(0);
                return State::Ready;
            }
        } else if (got == 0) {
            return State::Closed;
        } else if (error == EAGAIN || error == EWOULDBLOCK) {
            if (const State state = wait(Direction::In, deadline); state != State::Ready)
                return state;
        } else if (error != EINTR) {
            m_error = error;
            return State::Closed;
        }
    }
}

} // namespace zoneloom
