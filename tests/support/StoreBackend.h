// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Store.h"
#include "tests/support/PostgresServer.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

/// Where a test's stores are: SQLite files, or, with ZONELOOM_TEST_BACKEND=postgresql in the environment, databases of
/// a server that this starts. So one suite serves both.
class StoreBackend
{
public:
    static bool isPostgres() { return qgetenv("ZONELOOM_TEST_BACKEND") == "postgresql"; }

    /// Why the tests cannot run here, or empty.
    static QString missing() { return isPostgres() ? PostgresServer::missing() : QString(); }
    /// Empty where it is ready, else why not.
    QString start()
    {
        if (!isPostgres())
            return {};
        m_server = std::make_unique<PostgresServer>();
        return m_server->start();
    }

    /// Of a store that does not exist yet.
    QString newLocation()
    {
        return m_server ? m_server->newDatabase() : m_folder.filePath(QStringLiteral("store%1").arg(++m_count));
    }

    /// What someone does with the database behind Zoneloom's back. Gives the error's text, or nothing.
    static QString tamper(const QString& location, const QString& sql)
    {
        QString error;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(
                isPostgres() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            if (isPostgres()) {
                const QUrl url(location);
                raw.setHostName(url.host());
                raw.setPort(url.port());
                raw.setUserName(url.userName());
                raw.setDatabaseName(url.path().mid(1));
            } else {
                raw.setDatabaseName(location);
            }
            raw.open();
            QSqlQuery query(raw);
            if (isPostgres())
                query.exec(QStringLiteral("SET search_path TO zoneloom"));
            if (!query.exec(sql))
                error = query.lastError().text();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        return error;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    int m_count = 0;
};
