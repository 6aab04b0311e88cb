// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/DnsDouble.h"

#include "tests/support/ServerThread.h"

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <atomic>

namespace zoneloom {

struct DnsDouble::Private
{
    Handler handler;
    std::atomic_int received = 0;
    quint16 port = 0;
    ServerThread thread;
    QObject* worker = nullptr; ///< owns the sockets, lives in the thread

    void open();
    void answerDatagrams(QUdpSocket* socket);
    void answerStream(QTcpSocket* socket);
};

void DnsDouble::Private::open()
{
    worker = new QObject;
    while (true) {
        auto* tcp = new QTcpServer(worker);
        auto* udp = new QUdpSocket(worker);
        if (tcp->listen(QHostAddress::LocalHost) && udp->bind(QHostAddress::LocalHost, tcp->serverPort())) {
            port = tcp->serverPort();
            udp->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 << 20);
            QObject::connect(udp, &QUdpSocket::readyRead, worker, [this, udp] { answerDatagrams(udp); });
            QObject::connect(tcp, &QTcpServer::newConnection, worker, [this, tcp] {
                QTcpSocket* socket = tcp->nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, worker, [this, socket] { answerStream(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            });
            return;
        }
        delete tcp;
        delete udp;
    }
}

void DnsDouble::Private::answerDatagrams(QUdpSocket* socket)
{
    while (socket->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = socket->receiveDatagram();
        ++received;
        const Reply reply = handler(datagram.data(), false);
        for (const QByteArray& message : reply.messages)
            socket->writeDatagram(datagram.makeReply(message));
        if (!reply.raw.isEmpty())
            socket->writeDatagram(datagram.makeReply(reply.raw));
    }
}

void DnsDouble::Private::answerStream(QTcpSocket* socket)
{
    while (true) {
        const QByteArray head = socket->peek(2);
        if (head.size() < 2 || socket->bytesAvailable() < 2 + qFromBigEndian<quint16>(head.constData()))
            return;
        const QByteArray query = socket->read(2 + qFromBigEndian<quint16>(head.constData())).sliced(2);
        ++received;
        const Reply reply = handler(query, true);
        for (const QByteArray& message : reply.messages) {
            QByteArray length(2, '\0');
            qToBigEndian(static_cast<quint16>(message.size()), length.data());
            socket->write(length + message);
        }
        socket->write(reply.raw);
        if (reply.close) {
            socket->disconnectFromHost();
            return;
        }
    }
}

DnsDouble::DnsDouble(Handler handler)
    : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->thread.run([this] { d->open(); });
}

DnsDouble::~DnsDouble()
{
    d->thread.run([this] { delete d->worker; });
}

quint16 DnsDouble::port() const
{
    return d->port;
}

int DnsDouble::received() const
{
    return d->received;
}

} // namespace zoneloom
