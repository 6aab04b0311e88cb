// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ActivityModel.h"
#include "sync/SyncReport.h"

#include <QCoreApplication>

namespace zoneloom {

/// Progress and reports of the engine as activity rows, with the outcome in words.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    static Activity activity(quint64 token, const SyncProgress& progress);
    static Activity activity(quint64 token, const Name& zone, const LinkReport& link);
    /// `live on 4 of 4 addresses`, `2 RRsets wait for your decision`, the error, …
    static QString outcome(const LinkReport& link);

private:
    static QString differing(const LinkReport& link);
};

} // namespace zoneloom
