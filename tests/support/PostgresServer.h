// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileInfo>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

/// A PostgreSQL server of its own on loopback, in a temporary folder, run as the user `postgres`; ended by its process
/// id in the destructor.
class PostgresServer
{
public:
    static QString missing()
    {
        return QFileInfo::exists(program(QStringLiteral("initdb")))
                   ? QString()
                   : QStringLiteral("PostgreSQL 15 is not installed (package postgresql)");
    }

    /// Empty where it started, else why not.
    QString start()
    {
        if (!m_folder.isValid())
            return QStringLiteral("no temporary folder");
        QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755));
        const QString home = m_folder.filePath(QStringLiteral("server"));
        QProcess::execute(QStringLiteral("install"),
                          {QStringLiteral("-d"), QStringLiteral("-o"), QStringLiteral("postgres"), home});
        const QString data = home + QStringLiteral("/data");
        QProcess init;
        init.setProcessChannelMode(QProcess::MergedChannels);
        run(init, {program(QStringLiteral("initdb")), QStringLiteral("-D"), data, QStringLiteral("-A"),
                   QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("zl"), QStringLiteral("-N"),
                   QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C")});
        if (!init.waitForFinished(60000) || init.exitCode() != 0)
            return QString::fromLocal8Bit(init.readAll());
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        run(m_process, {program(QStringLiteral("postgres")), QStringLiteral("-D"), data, QStringLiteral("-k"), home,
                        QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-p"),
                        QString::number(m_port), QStringLiteral("-c"), QStringLiteral("fsync=off")});
        for (int i = 0; i < 300; ++i) {
            if (QProcess::execute(program(QStringLiteral("pg_isready")),
                                  {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                                   QStringLiteral("-p"), QString::number(m_port)}) == 0)
                return {};
            QThread::msleep(50);
        }
        return QStringLiteral("the server does not answer");
    }

    ~PostgresServer()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate(); // setpriv execs, so this is the server itself; it ends all connections
        if (!m_process.waitForFinished(10000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    /// A new, empty database.
    QString newDatabase()
    {
        const QString name = QStringLiteral("db%1").arg(++m_databases);
        QProcess::execute(program(QStringLiteral("createdb")),
                          {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                           QString::number(m_port), QStringLiteral("-U"), QStringLiteral("zl"), QStringLiteral("-T"),
                           QStringLiteral("template0"), name});
        return QStringLiteral("postgresql://zl@127.0.0.1:%1/%2").arg(m_port).arg(name);
    }

    [[nodiscard]] int port() const { return m_port; }

private:
    static QString program(const QString& name) { return QStringLiteral("/usr/lib/postgresql/15/bin/") + name; }
    static void run(QProcess& process, const QStringList& command)
    {
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                                  QStringLiteral("--clear-groups"), QStringLiteral("--pdeathsig=INT")} +
                          command);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_databases = 0;
};
