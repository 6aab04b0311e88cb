// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace zoneloom {

/// An instant as people say it.
class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    /// `just now`, `4 min ago`, `3 h ago`, then the date.
    static QString ago(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTimeUtc());
};

} // namespace zoneloom
