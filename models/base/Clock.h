// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace zoneloom {

/// Where every "now" comes from, so that tests can set the time. Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The instant, in UTC, with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The machine's clock; lives as long as the program.
    static const Clock& system();
};

} // namespace zoneloom
