// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace zoneloom {

class Database;

/// One use of a prepared statement, which goes back to the Database's cache at the end of its life. Only one at a time
/// may be reading: PostgreSQL hands rows out one by one. Throws StoreFailure.
class Statement
{
public:
    enum class Use
    {
        Often, ///< stays prepared
        Once
    };
    Statement(Database& database, const QString& sql, Use use = Use::Often);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// The value of the next placeholder.
    Statement& bind(const QVariant& value);
    Statement& bind(int value) { return bind(QVariant(value)); }
    Statement& bind(qint64 value) { return bind(QVariant(value)); }
    Statement& bind(const QByteArray& value) { return bind(QVariant(value)); }
    /// Empty text stays empty, it is not NULL.
    Statement& bind(const QString& value) { return bind(QVariant(value.isNull() ? QStringLiteral("") : value)); }

    Statement& run();
    /// Steps to the next row; false behind the last one.
    bool next();
    /// run() and next().
    bool first() { return run().next(); }
    [[nodiscard]] qint64 affectedRows() const { return m_query.numRowsAffected(); }

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] qint64 number64(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    /// Of the columns name, type, ttl, rdata, note, which come first. Neighbours of one name share it.
    [[nodiscard]] RRset rrset();
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    Database& m_database;
    std::unique_ptr<QSqlQuery> m_own; ///< of a statement that is used once
    QSqlQuery& m_query;
    Name m_name; ///< of the last rrset()
    int m_bound = 0;
};

} // namespace zoneloom
