// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace zoneloom {

/// Codes of a second factor that a machine can work out. Safe from any thread.
class OneTimeCode
{
public:
    /// Six digits for 30 seconds (RFC 6238 with SHA-1), from a secret in base32 (RFC 4648 §6) as it is shown beside a
    /// QR code: blanks, padding and lower case are fine.
    [[nodiscard]] static QString at(const QString& secret, const QDateTime& now);
};

} // namespace zoneloom
