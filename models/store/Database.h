// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Clock.h"
#include "models/store/Dialect.h"
#include "models/store/OpenedFile.h"
#include "models/store/Statement.h"
#include "models/store/Store.h"
#include "models/store/StoreFailure.h"

#include <QSqlDatabase>

#include <chrono>
#include <unordered_map>

namespace zoneloom {

/// The one connection of a store: opening, transactions, prepared statements, errors. Belongs to one thread.
class Database
{
public:
    /// `patience`: how long to wait for another program's transaction.
    static Result<std::unique_ptr<Database>> open(const StoreLocation& location, Store::Mode mode, const Clock& clock,
                                                  std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] const StoreLocation& location() const { return m_location; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// True where what is read may hold what nobody else can see yet.
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }

    /// Runs `work` and gives what it gives; a StoreFailure in it becomes the Error.
    template <typename Work>
    auto read(Work work) -> Result<decltype(work())>;
    /// As read(), in one transaction: all of it is committed, or nothing. May be nested; the outermost counts.
    template <typename Work>
    auto write(Work work) -> Result<decltype(work())>;
    /// As write(), without waiting for the disk: it outlives the program's end, and a power failure once something was
    /// written after it. For what can be found out again: readings, states, leases.
    template <typename Work>
    auto note(Work work) -> Result<decltype(work())>;

    /// One statement without values or rows.
    void execute(const QString& sql);
    /// Throws where the store's file was removed, moved or replaced since it was opened: what is written into it now
    /// would be lost. Each transaction that writes begins with it.
    void requireFile() const;
    /// Makes Store::changeCounter() grow with this transaction.
    void countChange();

    /// For Statement: the prepared query of that text, kept for the next use or not.
    QSqlQuery& prepared(const QString& sql);
    [[nodiscard]] std::unique_ptr<QSqlQuery> prepare(const QString& sql) const;
    [[noreturn]] void throwError(const QSqlError& error) const;

private:
    class Transaction;
    enum class Durability
    {
        Safe,
        Quick
    };
    template <typename Work>
    auto transact(Durability durability, Work work) -> Result<decltype(work())>;
    Database(StoreLocation location, const Clock& clock);
    Outcome connect(Store::Mode mode, std::chrono::milliseconds patience);
    Outcome connectSqlite(Store::Mode mode, std::chrono::milliseconds patience);
    Outcome connectPostgreSql(Store::Mode mode, std::chrono::milliseconds patience);
    void begin(Durability durability);
    void settleDurability(Durability durability);
    void commit();
    void rollBack();

    StoreLocation m_location;
    Dialect m_dialect;
    const Clock& m_clock;
    QSqlDatabase m_connection;
    OpenedFile m_file;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    int m_depth = 0;
    Durability m_durability = Durability::Safe; ///< of the last transaction
    bool m_spoiled = false; ///< something inside the open transaction failed: it can only be rolled back
};

/// Commits at commit(), else rolls back.
class Database::Transaction
{
public:
    Transaction(Database& database, Durability durability)
        : m_database(database)
    {
        m_database.begin(durability);
    }
    ~Transaction()
    {
        if (m_open)
            m_database.rollBack();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit()
    {
        m_database.commit();
        m_open = false;
    }

private:
    Database& m_database;
    bool m_open = true;
};

template <typename Work>
auto Database::read(Work work) -> Result<decltype(work())>
{
    try {
        return [&work]() -> Result<decltype(work())> {
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                return {};
            } else {
                return work();
            }
        }();
    } catch (const StoreFailure& failure) {
        return fail(failure.error);
    }
}

template <typename Work>
auto Database::write(Work work) -> Result<decltype(work())>
{
    return transact(Durability::Safe, std::move(work));
}

template <typename Work>
auto Database::note(Work work) -> Result<decltype(work())>
{
    return transact(Durability::Quick, std::move(work));
}

template <typename Work>
auto Database::transact(Durability durability, Work work) -> Result<decltype(work())>
{
    return read([this, &work, durability] {
        Transaction transaction(*this, durability);
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            transaction.commit();
        } else {
            auto result = work();
            transaction.commit();
            return result;
        }
    });
}

} // namespace zoneloom
