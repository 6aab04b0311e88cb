// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ConductorTools.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace zoneloom {

AccountWorker& ConductorTools::worker(const QString& account)
{
    std::unique_ptr<AccountWorker>& worker = workers[account];
    if (!worker) {
        AccountWorker::Limits limits;
        limits.parallel = settings.linksPerAccount;
        worker = std::make_unique<AccountWorker>(limits);
    }
    return *worker;
}

QString ConductorTools::nextHolder()
{
    return QStringLiteral("%1 on %2, process %3, job %4")
        .arg(QCoreApplication::applicationName(), QSysInfo::machineHostName(),
             QString::number(QCoreApplication::applicationPid()), QString::number(++jobs));
}

} // namespace zoneloom
