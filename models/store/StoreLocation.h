// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QMap>
#include <QString>

namespace zoneloom {

/// Where a store is: the path of an SQLite file, or `postgresql://user:password@host:port/database?option=value`.
struct StoreLocation
{
    enum class Backend
    {
        Sqlite,
        PostgreSql
    };

    Backend backend = Backend::Sqlite;
    QString text; ///< for messages: without the password

    QString path; ///< of an SQLite file

    QString host; ///< empty or a folder: a local socket; all of these are empty where libpq's defaults hold
    int port = -1;
    QString database;
    QString user;
    QString password;
    QMap<QString, QString> options; ///< libpq's, such as sslmode

    /// ErrorKind::Usage for a URL that cannot be used, ErrorKind::Network for a host that ZONELOOM_NETWORK forbids.
    static Result<StoreLocation> parse(const QString& location);
};

} // namespace zoneloom
