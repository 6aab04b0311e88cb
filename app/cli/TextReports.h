// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncReport.h"

#include <QCoreApplication>

namespace zoneloom {

/// What the engine reports of one zone, for people.
class TextReports
{
    Q_DECLARE_TR_FUNCTIONS(TextReports)

public:
    static QString drift(const ZoneReport& report, bool all);
    static QString plan(const ZoneReport& report);
    static QString sync(const ZoneReport& report);
    static QString verify(const ZoneReport& report);

private:
    static QString head(const ZoneReport& report);
    static QString value(const std::optional<RRset>& set);
    static QString linkError(const LinkReport& link);
    static QString syncRemark(const LinkReport& link);
};

} // namespace zoneloom
