// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QString>

#include <chrono>

namespace zoneloom {

class Database;

/// Keeps two programs from syncing the same link at once. A lease that its holder does not renew runs out by itself;
/// one of a program that was killed on this machine is free at once.
class Leases
{
public:
    explicit Leases(Database& database);

    /// ErrorKind::Busy, naming the holder, where another holds it. Taking one's own lease again renews it.
    Outcome take(qint64 link, const QString& holder, std::chrono::seconds duration);
    Outcome release(qint64 link, const QString& holder);

private:
    /// Where the holder's program has ended; what it had just sent gets a moment to arrive.
    bool takeOver(qint64 link, const QString& holder, qint64 ends);

    Database& m_database;
};

} // namespace zoneloom
