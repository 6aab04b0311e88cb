// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ConductorTools.h"

#include "models/store/Accounts.h"

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

ProviderContext ConductorTools::contextOf(const QString& account, const CancelToken& cancel,
                                          std::function<void(int, int)> progress)
{
    ProviderContext context;
    context.cancel = cancel;
    context.progress = std::move(progress);
    context.environment = environments->of(account);
    context.remember = [this, tasks = queue, account](const QString& name, const QString& value) {
        tasks->post([this, account, name, value] {
            if (!store)
                return; // an account is tried that is not in any store yet
            if (const Outcome kept = store->accounts().remember(account, name, value); !kept)
                qWarning("%s", qPrintable(kept.error().message()));
        });
    };
    return context;
}

QString ConductorTools::nextHolder()
{
    return QStringLiteral("%1 on %2, process %3, job %4")
        .arg(QCoreApplication::applicationName(), QSysInfo::machineHostName(),
             QString::number(QCoreApplication::applicationPid()), QString::number(++jobs));
}

} // namespace zoneloom
