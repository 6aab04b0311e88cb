// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/TaskQueue.h"
#include "sync/AccountEnvironments.h"
#include "sync/AccountWorker.h"
#include "sync/Engine.h"
#include "sync/LeaseKeeper.h"

#include <map>

namespace zoneloom {

/// What the conductor's parts work with; all of it lives in its thread.
struct ConductorTools
{
    const Engine::Settings& settings;
    std::shared_ptr<TaskQueue> queue;
    std::unique_ptr<Store> store;
    std::unique_ptr<LeaseKeeper> leases;
    std::shared_ptr<AccountEnvironments> environments;
    std::map<QString, std::unique_ptr<AccountWorker>> workers;
    int jobs = 0;

    /// The threads of an account; made when first asked for.
    AccountWorker& worker(const QString& account);
    /// What an adapter of that account works with: its environment, and how it keeps what it finds out in the store.
    [[nodiscard]] ProviderContext contextOf(const QString& account, const CancelToken& cancel,
                                            std::function<void(int, int)> progress);
    /// For a lease: which program on which machine, and which of its jobs.
    [[nodiscard]] QString nextHolder();
    /// How long a stopped job may take to notice, before nobody waits for it any more.
    static constexpr std::chrono::milliseconds Grace{400};
};

} // namespace zoneloom
