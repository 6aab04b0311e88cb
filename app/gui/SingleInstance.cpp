// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace zoneloom {

namespace {

constexpr int PatienceMs = 2000;
constexpr qsizetype LongestPath = 16384;

QString nameFor(const QString& store)
{
    QString place = store;
    if (!store.contains(QLatin1String("://"))) {
        const QString canonical = QFileInfo(store).canonicalFilePath();
        place = canonical.isEmpty() ? QDir::current().absoluteFilePath(store) : canonical;
    }
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/zoneloom-%2")
        .arg(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString& store, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(store))
{}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::tellOther(const QString& file) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    socket.write(path.toUtf8() + '\n');
    // Its answer proves that it lives; a window that hangs must not keep people from their zones.
    return socket.waitForReadyRead(PatienceMs) && socket.readAll() == "taken\n";
}

bool SingleInstance::handOver(const QString& file)
{
    if (tellOther(file))
        return true;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (!m_server->listen(m_name)) {
        // What a killed program left behind.
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
    return false;
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestPath)
                    socket->abort();
                return;
            }
            const QString file = QString::fromUtf8(socket->readLine()).chopped(1);
            socket->write("taken\n");
            socket->disconnectFromServer();
            Q_EMIT asked(file);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace zoneloom
