// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PowerDnsServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUdpSocket>

namespace zoneloom {

namespace {

constexpr int kPatience = 10'000; // milliseconds, on a busy machine
constexpr const char* kSchema = "/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql";

quint16 freePort()
{
    for (;;) {
        QTcpServer tcp;
        QUdpSocket udp;
        if (tcp.listen(QHostAddress::LocalHost) && udp.bind(QHostAddress::LocalHost, tcp.serverPort()))
            return tcp.serverPort();
    }
}

QString option(const char* name, const QString& value)
{
    return QLatin1String("--") + QLatin1String(name) + u'=' + value;
}

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("pdns_server"),
                                          {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

} // namespace

bool PowerDnsServer::isInstalled()
{
    return !program().isEmpty() && QFile::exists(QLatin1String(kSchema));
}

PowerDnsServer::~PowerDnsServer()
{
    stop();
}

bool PowerDnsServer::start()
{
    const QString database = m_folder.filePath(QStringLiteral("pdns.db"));
    QProcess schema;
    schema.setStandardInputFile(QLatin1String(kSchema));
    schema.start(QStringLiteral("sqlite3"), {database});
    if (!schema.waitForFinished() || schema.exitCode() != 0)
        return false;
    m_dnsPort = freePort();
    m_apiPort = freePort();
    const QString yes = QStringLiteral("yes");
    const QString no = QStringLiteral("no");
    const QString loopback = QStringLiteral("127.0.0.1");
    const QString machine = QStringLiteral("127.0.0.0/8");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), {option("config-dir", m_folder.path()),
                                QStringLiteral("--no-config"),
                                option("daemon", no),
                                option("guardian", no),
                                option("launch", QStringLiteral("gsqlite3")),
                                option("gsqlite3-database", database),
                                option("gsqlite3-pragma-synchronous", QStringLiteral("0")),
                                option("gsqlite3-dnssec", yes),
                                option("local-address", loopback),
                                option("local-port", QString::number(m_dnsPort)),
                                option("api", yes),
                                option("api-key", QLatin1String(ApiKey)),
                                option("webserver", yes),
                                option("webserver-address", loopback),
                                option("webserver-port", QString::number(m_apiPort)),
                                option("webserver-allow-from", machine),
                                option("socket-dir", m_folder.path()),
                                option("disable-axfr", no),
                                option("allow-axfr-ips", machine),
                                option("secondary", yes),
                                option("direct-dnskey", yes)});
    if (!m_process.waitForStarted())
        return false;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatience && m_process.state() == QProcess::Running) {
        if (isAnswering())
            return true;
        QThread::msleep(20);
        m_process.waitForReadyRead(1);
    }
    return false;
}

bool PowerDnsServer::isAnswering() const
{
    for (const quint16 port : {m_dnsPort, m_apiPort}) {
        QTcpSocket probe;
        probe.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!probe.waitForConnected(200))
            return false;
    }
    return true;
}

void PowerDnsServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString PowerDnsServer::endpoint() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_apiPort);
}

QByteArray PowerDnsServer::output()
{
    return m_process.readAll();
}

} // namespace zoneloom
