// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/AccountWorker.h"
#include "sync/LiveCheck.h"
#include "sync/ProviderSource.h"
#include "sync/StoreDesk.h"
#include "sync/SyncReport.h"
#include "sync/SyncRequest.h"
#include "sync/ZoneBarrier.h"

namespace zoneloom {

/// What is to be done at one link: values only.
struct LinkOrder
{
    SyncRequest request;
    Link link;
    Account account;
    QString holder; ///< of the lease: which program and which of its jobs

    /// True where external zones or the internal one may change, so that no other program may work on the link.
    [[nodiscard]] bool needsLease() const
    {
        return request.mode == SyncRequest::Mode::Sync || request.mode == SyncRequest::Mode::Push ||
               request.mode == SyncRequest::Mode::Adopt;
    }
    /// True where this request may write to the external zone.
    [[nodiscard]] bool mayWrite() const
    {
        return (request.mode == SyncRequest::Mode::Sync || request.mode == SyncRequest::Mode::Push) &&
               link.policy != LinkPolicy::Observe && (!request.automatic || link.policy == LinkPolicy::Auto);
    }
};

/// What a link's job works with, passed in.
struct LinkEnvironment
{
    StoreDesk desk;
    CancelToken cancel;
    ProviderSource providers;
    ProviderContext context; ///< of the account's adapter
    std::shared_ptr<SecretSource> secrets;
    const Clock* clock = nullptr;
    AskFunction ask;
    std::chrono::milliseconds leaseWait{0};
    std::chrono::milliseconds liveTimeout{0};
    /// The internal zone, the same for all links of the request; asked in the thread of the store.
    std::function<Result<InternalZone>(Store&)> internal;
    std::shared_ptr<ZoneBarrier> barrier;           ///< nothing where links need not wait for each other
    std::function<void(bool waits)> waitsForOthers; ///< while it waits for other links its own time stands still
    std::function<std::shared_ptr<AccountWorker::SetAside>()> setAside;
    std::function<void(SyncPhase phase, int total)> enterPhase;
    /// Keeps a lease that was taken renewed, and ends that again; in the thread of the store.
    std::function<void(qint64 link, const QString& holder, bool held)> keepLease;

    /// Throws ProviderException where the job was cancelled.
    void throwIfCancelled() const
    {
        if (cancel.isCancelled())
            throw ProviderException(
                Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The work on this link was cancelled.")));
    }
};

} // namespace zoneloom
