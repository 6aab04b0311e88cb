// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QString>

#include <chrono>

namespace zoneloom {

class Database;

/// Keeps two programs from syncing the same link at once. A lease that its holder does not renew runs out by itself.
class Leases
{
public:
    explicit Leases(Database& database);

    /// ErrorKind::Busy, naming the holder, where another holds it. Taking one's own lease again renews it.
    Outcome take(qint64 link, const QString& holder, std::chrono::seconds duration);
    Outcome release(qint64 link, const QString& holder);

private:
    Database& m_database;
};

} // namespace zoneloom
