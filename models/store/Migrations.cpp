// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Migrations.h"

#include "models/store/Database.h"
#include "models/store/Schema.h"

#include <QThread>

namespace zoneloom {

namespace {

constexpr int applicationId = 0x5a4c4f4d; // "ZLOM" at octet 68 of the file

int pragma(Database& database, const QString& name)
{
    Statement query(database, QStringLiteral("PRAGMA ") + name);
    return query.first() ? query.number(0) : 0;
}

Error notAStore(const Database& database)
{
    return Error(ErrorKind::Store, QT_TRANSLATE_NOOP("Error", "%1 is not a Zoneloom store."),
                 {database.location().text})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the location; the file was left as it is."));
}

/// 0 where there is no store yet.
int versionOf(Database& database)
{
    if (!database.dialect().isSqlite()) {
        Statement exists(database, QStringLiteral("SELECT to_regclass('zoneloom.store_state') IS NOT NULL"));
        if (!exists.first() || !exists.value(0).toBool())
            return 0;
        Statement version(database, QStringLiteral("SELECT version FROM zoneloom.store_state"));
        return version.first() ? version.number(0) : 0;
    }
    const auto isOurs = [&database] { return pragma(database, QStringLiteral("application_id")) == applicationId; };
    if (!isOurs()) {
        {
            Statement tables(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
            if (!tables.first() || tables.number(0) == 0)
                return 0;
        }
        // Another program may have made the store between the two questions.
        if (!isOurs())
            throw StoreFailure{notAStore(database)};
    }
    return pragma(database, QStringLiteral("user_version"));
}

void setVersion(Database& database, int version)
{
    database.execute(QStringLiteral("UPDATE store_state SET version = %1").arg(version));
    if (database.dialect().isSqlite()) {
        database.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
}

void migrate(Database& database)
{
    if (!database.dialect().isSqlite()) {
        database.execute(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(applicationId));
        database.execute(QStringLiteral("CREATE SCHEMA IF NOT EXISTS zoneloom"));
    }
    // Again, now that nobody else can be doing the same.
    for (int version = versionOf(database); version < Migrations::newest(); ++version) {
        for (const QString& statement : Schema::step(version + 1))
            database.execute(database.dialect().schema(statement));
        setVersion(database, version + 1);
    }
}

/// Readers never wait for a writer then. The mode stays with the file.
void switchToWriteAheadLog(Database& database)
{
    for (int attempt = 0;; ++attempt) {
        try {
            database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
            return;
        } catch (const StoreFailure&) {
            if (attempt == 100)
                throw;
            QThread::msleep(20); // another program does the same; SQLite does not wait here by itself
        }
    }
}

} // namespace

int Migrations::newest()
{
    return Schema::steps();
}

Outcome Migrations::apply(Database& database, Store::Mode mode)
{
    const Result<int> version = database.read([&database] { return versionOf(database); });
    if (!version)
        return fail(version.error());
    const QString& where = database.location().text;
    if (*version > newest())
        return fail(Error(ErrorKind::Store,
                          QT_TRANSLATE_NOOP("Error", "The store %1 is of version %2; this program knows up to %3."),
                          {where, QString::number(*version), QString::number(newest())})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Use a newer Zoneloom with it.")));
    if (*version == newest())
        return {};
    if (*version == 0 && mode != Store::Mode::OpenOrCreate)
        return fail(notAStore(database));
    if (mode == Store::Mode::ReadOnly)
        return fail(
            Error(
                ErrorKind::Store,
                QT_TRANSLATE_NOOP("Error", "The store %1 is of the older version %2 and was opened for reading only."),
                {where, QString::number(*version)})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Open it once for writing, so that it is brought up to date.")));
    if (*version == 0 && database.dialect().isSqlite()) {
        if (const Outcome switched = database.read([&database] { switchToWriteAheadLog(database); }); !switched)
            return switched;
    }
    return database.write([&database] { migrate(database); });
}

} // namespace zoneloom
