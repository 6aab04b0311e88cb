// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace zoneloom {

/// Which process of which machine, since when: written into a store, so that another program of the same machine can
/// tell whether it still runs.
class ProcessIdentity
{
public:
    /// Of this process; empty where the system does not tell.
    [[nodiscard]] static QString own();
    /// True only where that process is known to have ended: it ran on this machine, since it was last started and where
    /// process numbers mean the same (not in another container), and nothing runs under its number, or something that
    /// was started later.
    [[nodiscard]] static bool hasEnded(const QString& identity);
};

} // namespace zoneloom
