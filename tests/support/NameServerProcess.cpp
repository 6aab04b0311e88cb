// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/NameServerProcess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QUdpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace zoneloom {

namespace {

constexpr int StartSeconds = 15;

/// A query for the SOA of that zone, by hand, so that nothing under test takes part.
QByteArray soaQuery(const QString& origin)
{
    QByteArray query("\x12\x34\0\0\0\1\0\0\0\0\0\0", 12);
    const QStringList labels = origin.split(u'.');
    for (const QString& label : labels) {
        query += static_cast<char>(label.size());
        query += label.toLatin1();
    }
    return query + QByteArray("\0\0\6\0\1", 5);
}

} // namespace

NameServerProcess::NameServerProcess(Zones zones)
    : m_zones(std::move(zones))
{}

NameServerProcess::~NameServerProcess()
{
    stop();
}

QString NameServerProcess::zoneFile(const QString& origin) const
{
    return m_folder.filePath(origin + QStringLiteral(".zone"));
}

quint16 NameServerProcess::freePort()
{
    while (true) {
        QTcpServer tcp;
        QUdpSocket udp;
        tcp.setProxy(QNetworkProxy::NoProxy); // else the system's proxy settings are looked up, in a thread
        udp.setProxy(QNetworkProxy::NoProxy);
        if (tcp.listen(QHostAddress::LocalHost) && udp.bind(QHostAddress::LocalHost, tcp.serverPort()))
            return tcp.serverPort();
    }
}

void NameServerProcess::write(const QString& fileName, const QByteArray& text) const
{
    QFile file(m_folder.filePath(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

bool NameServerProcess::start()
{
    m_port = freePort();
    for (auto zone = m_zones.constBegin(); zone != m_zones.constEnd(); ++zone)
        write(zone.key() + QStringLiteral(".zone"), zone.value());
    QStringList command = prepare();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(command.takeFirst(), command);
    return m_process.waitForStarted() && waitUntilAnswering();
}

bool NameServerProcess::waitUntilAnswering()
{
    const QByteArray query = soaQuery(m_zones.firstKey());
    for (const QDeadlineTimer deadline(StartSeconds * 1000); !deadline.hasExpired();) {
        if (m_process.state() != QProcess::Running)
            break;
        QUdpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.write(query);
        if (socket.waitForReadyRead(50)) {
            const QByteArray answer = socket.readAll();
            if (answer.size() > query.size() && (answer[3] & 0xf) == 0)
                return true;
        }
        m_process.waitForFinished(20); // lets it breathe, and sees its end
    }
    qWarning("name server does not answer:\n%s", output().constData());
    return false;
}

void NameServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray NameServerProcess::output()
{
    return m_process.readAll();
}

} // namespace zoneloom
