// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Context.h"
#include "sync/Engine.h"

#include <QCoreApplication>

namespace zoneloom {

/// The engine for one command: starts a request, shows progress, lets Ctrl-C cancel it, and waits for the answer.
class EngineRun
{
    Q_DECLARE_TR_FUNCTIONS(EngineRun)

public:
    explicit EngineRun(Context& context);
    ~EngineRun();

    [[nodiscard]] SyncReport run(const SyncRequest& request);
    [[nodiscard]] Result<ZoneReading> readZone(const QString& account, const QString& externalZone);
    [[nodiscard]] Outcome testAccount(const Account& account);
    [[nodiscard]] Engine& engine() { return m_engine; }

private:
    void showProgress(const SyncProgress& progress);

    Context& m_context;
    Engine m_engine;
};

} // namespace zoneloom
