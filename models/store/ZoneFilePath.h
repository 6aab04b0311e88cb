// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Database.h"

namespace zoneloom {

/// The files that accounts with a field `path` write: no two links may share one, since each push would undo the
/// other's. Throws StoreFailure (ErrorKind::Conflict), naming the other link; within a transaction that has written
/// what it checks.
class ZoneFilePath
{
public:
    static void checkLink(Database& database, qint64 link);
    static void checkAccount(Database& database, const QString& account);
    /// `%z` stands for the zone: in lower case, without the trailing dot, a slash as an underscore.
    [[nodiscard]] static QString of(const QString& pattern, const QString& externalZone);
};

} // namespace zoneloom
