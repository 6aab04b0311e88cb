// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Database.h"

#include "models/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace zoneloom {

namespace {

/// Looks at a file before SQLite does, which would take an empty or half file for a new database.
Outcome checkFile(const QString& path, Store::Mode mode)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (mode == Store::Mode::OpenOrCreate) {
            if (QDir().mkpath(info.absolutePath()))
                return {};
            return fail(Error(ErrorKind::Store, QT_TRANSLATE_NOOP("Error", "The folder %1 could not be made."),
                              {info.absolutePath()})
                            .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the store's location.")));
        }
        return fail(
            Error(ErrorKind::Store, QT_TRANSLATE_NOOP("Error", "There is no store %1."), {path})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the location, or import or create a zone first.")));
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error(ErrorKind::Store, QT_TRANSLATE_NOOP("Error", "The store %1 cannot be opened."), {path})
                        .withCause(info.isFile() ? file.errorString() : QString())
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the location and who may read it.")));
    const QByteArray head = file.read(16);
    if (!(head.isEmpty() && mode == Store::Mode::OpenOrCreate) && head != QByteArray("SQLite format 3\0", 16))
        return fail(Error(ErrorKind::Store, QT_TRANSLATE_NOOP("Error", "%1 is not a Zoneloom store."), {path})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the location; the file was left as it is.")));
    if (mode != Store::Mode::ReadOnly && !info.isWritable())
        return fail(Error(ErrorKind::Store, QT_TRANSLATE_NOOP("Error", "The store %1 cannot be written to."), {path})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Check who may write to it and to its folder.")));
    return {};
}

} // namespace

Database::Database(StoreLocation location, const Clock& clock)
    : m_location(std::move(location))
    , m_dialect(m_location.backend)
    , m_clock(clock)
{}

Result<std::unique_ptr<Database>> Database::open(const StoreLocation& location, Store::Mode mode, const Clock& clock,
                                                 std::chrono::milliseconds patience)
{
    std::unique_ptr<Database> database(new Database(location, clock));
    if (const Outcome connected = database->connect(mode, patience); !connected)
        return fail(connected.error());
    if (const Outcome migrated = Migrations::apply(*database, mode); !migrated)
        return fail(migrated.error());
    // Only now, since SQLite makes a new file with the first transaction.
    if (database->m_dialect.isSqlite())
        database->m_file = OpenedFile(location.path);
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

Outcome Database::connect(Store::Mode mode, std::chrono::milliseconds patience)
{
    const QString driver = m_dialect.isSqlite() ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail(
            Error(ErrorKind::Store,
                  QT_TRANSLATE_NOOP("Error", "Qt's database driver %1 is not installed, so %2 cannot be opened."),
                  {driver, m_location.text})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Install the package that holds it.")));
    m_connection =
        QSqlDatabase::addDatabase(driver, QStringLiteral("zoneloom-") + QUuid::createUuid().toString(QUuid::Id128));
    return m_dialect.isSqlite() ? connectSqlite(mode, patience) : connectPostgreSql(mode, patience);
}

Outcome Database::connectSqlite(Store::Mode mode, std::chrono::milliseconds patience)
{
    if (const Outcome usable = checkFile(m_location.path, mode); !usable)
        return usable;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
    QString name = m_location.path;
    if (mode == Store::Mode::ReadOnly) {
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
        // In a folder that cannot be written (a backup medium) SQLite reads only what it is told nobody changes.
        if (!QFileInfo(QFileInfo(name).absolutePath()).isWritable() &&
            QFileInfo(name + QLatin1String("-wal")).size() == 0) {
            options += QLatin1String(";QSQLITE_OPEN_URI");
            name = QLatin1String("file:") +
                   QString::fromLatin1(QFile::encodeName(QFileInfo(name).absoluteFilePath()).toPercentEncoding("/")) +
                   QLatin1String("?immutable=1");
        }
    }
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(name);
    if (!m_connection.open())
        return fail(m_dialect.error(m_connection.lastError(), m_location.text));
    return read([this] {
        // FULL: a revision that was reported, and a change noted before it is sent, survive a power failure too.
        execute(m_dialect.commitsWaitForTheDisk(true));
        execute(QStringLiteral("PRAGMA foreign_keys = ON"));
        execute(QStringLiteral("PRAGMA cache_size = -16000"));
        execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    });
}

Outcome Database::connectPostgreSql(Store::Mode mode, std::chrono::milliseconds patience)
{
    m_connection.setHostName(m_location.host);
    m_connection.setPort(m_location.port);
    m_connection.setDatabaseName(m_location.database);
    m_connection.setUserName(m_location.user);
    m_connection.setPassword(m_location.password);
    QMap<QString, QString> options = m_location.options;
    if (!options.contains(QStringLiteral("connect_timeout")))
        options.insert(QStringLiteral("connect_timeout"), QStringLiteral("10"));
    if (!options.contains(QStringLiteral("application_name")))
        options.insert(QStringLiteral("application_name"), QStringLiteral("zoneloom"));
    QStringList words;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        QString value = option.value();
        value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
        words += option.key() + QLatin1String("='") + value + u'\'';
    }
    m_connection.setConnectOptions(words.join(u';'));
    if (!m_connection.open())
        return fail(m_dialect.error(m_connection.lastError(), m_location.text));
    return read([this, mode, patience] {
        execute(QStringLiteral("SET lock_timeout = %1").arg(patience.count()));
        execute(QStringLiteral("SET search_path TO zoneloom"));
        execute(QStringLiteral("SET client_min_messages TO warning"));
        if (mode == Store::Mode::ReadOnly)
            execute(QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"));
    });
}

void Database::begin(Durability durability)
{
    if (m_depth++ > 0)
        return;
    m_spoiled = false;
    try {
        requireFile();
        settleDurability(durability);
        execute(m_dialect.beginWriting());
    } catch (const StoreFailure&) {
        m_depth = 0;
        throw;
    }
}

void Database::settleDurability(Durability durability)
{
    if (durability == m_durability)
        return;
    execute(m_dialect.commitsWaitForTheDisk(durability == Durability::Safe));
    m_durability = durability;
}

void Database::commit()
{
    if (m_depth == 1) {
        if (m_spoiled)
            throw StoreFailure{Error(ErrorKind::Internal,
                                     QT_TRANSLATE_NOOP("Error", "A transaction that had failed was to be committed."))};
        execute(QStringLiteral("COMMIT"));
    }
    --m_depth;
}

void Database::rollBack()
{
    m_spoiled = true;
    if (--m_depth > 0)
        return;
    // After a full disk SQLite has rolled back by itself, and a lost connection did the same: no further error.
    m_connection.exec(QStringLiteral("ROLLBACK"));
}

void Database::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        throwError(query.lastError());
}

void Database::requireFile() const
{
    if (m_file.isStillThere())
        return;
    throw StoreFailure{
        Error(ErrorKind::Store,
              QT_TRANSLATE_NOOP("Error", "The store %1 was removed, moved or replaced while it was open; nothing was "
                                         "written."),
              {m_location.path})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Put the file back where it was, or export what you need, and start "
                                                   "the program again."))};
}

void Database::countChange()
{
    execute(QStringLiteral("UPDATE store_state SET change_counter = change_counter + 1"));
}

QSqlQuery& Database::prepared(const QString& sql)
{
    std::unique_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query)
        query = prepare(sql);
    return *query;
}

std::unique_ptr<QSqlQuery> Database::prepare(const QString& sql) const
{
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throwError(query->lastError());
    return query;
}

void Database::throwError(const QSqlError& error) const
{
    throw StoreFailure{m_dialect.error(error, m_location.text)};
}

} // namespace zoneloom
