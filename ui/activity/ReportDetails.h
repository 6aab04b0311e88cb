// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ActivityModel.h"
#include "sync/SyncReport.h"

#include <QCoreApplication>

namespace zoneloom {

/// What came of one link's request, line by line: what was applied, what was refused in the provider's words, what
/// waits, what is held back, what to do, and when it was live where.
class ReportDetails
{
    Q_DECLARE_TR_FUNCTIONS(ReportDetails)

public:
    static QList<Activity::Detail> of(const Name& zone, const LinkReport& link);

private:
    static void addChanges(QList<Activity::Detail>& details, const Name& zone, const LinkReport& link);
    static void addWaiting(QList<Activity::Detail>& details, const Name& zone, const LinkReport& link);
    static void addServers(QList<Activity::Detail>& details, const Name& zone, const LinkReport& link);
    static QString changeText(const Name& zone, const RRsetChange& change);
};

} // namespace zoneloom
