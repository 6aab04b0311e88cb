// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace zoneloom {

/// Instants as dates that cannot be taken for others, everywhere in the window in the same way.
class ShownTime
{
public:
    /// Local, as the language writes it, with four digits for the year; where the month comes first, in letters. Of 24
    /// hours, as a time of day alone is said elsewhere.
    static QString of(const QDateTime& time);
};

} // namespace zoneloom
