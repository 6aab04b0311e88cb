// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/store/StoreLocation.h"

#include <QSqlError>
#include <QString>

namespace zoneloom {

/// All that differs between SQLite and PostgreSQL: a few words of SQL and what their errors mean.
class Dialect
{
public:
    explicit Dialect(StoreLocation::Backend backend)
        : m_backend(backend)
    {}

    [[nodiscard]] bool isSqlite() const { return m_backend == StoreLocation::Backend::Sqlite; }
    /// The schema's statements are written with `@ID`, `@BYTES` and `@CLUSTERED`; this puts in the real words.
    [[nodiscard]] QString schema(QString statement) const;
    /// What begins a transaction that will write.
    [[nodiscard]] QString beginWriting() const;
    /// Whether the commits from now on are on the disk before they are reported.
    [[nodiscard]] QString commitsWaitForTheDisk(bool wait) const;
    /// Behind a SELECT: nobody else may change these rows before the transaction ends.
    [[nodiscard]] QString forUpdate() const;
    /// Rows in one INSERT that is fastest for many rows.
    [[nodiscard]] int rowsPerInsert() const;
    /// An Error of kind Store: which store, what happened, what to do.
    [[nodiscard]] Error error(const QSqlError& error, const QString& storeText) const;

private:
    StoreLocation::Backend m_backend;
};

} // namespace zoneloom
