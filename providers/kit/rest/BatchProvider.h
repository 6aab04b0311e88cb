// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/rest/ChangeRunner.h"
#include "providers/kit/rest/RestProvider.h"

namespace zoneloom {

/// Write style for APIs that take many RRsets in one atomic request: the adapter sends one batch, the base class splits
/// a change set to the limits and tells what became of each change.
class BatchProvider : public RestProvider
{
public:
    QList<ChangeOutcome> apply(const ApplyRequest& request) override;

protected:
    using RestProvider::RestProvider;

    /// Sends all of these in one request, or throws; RejectedRecord where the provider refuses one of them.
    virtual void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) = 0;
    /// The default: the descriptor's batch size.
    [[nodiscard]] virtual BatchLimits batchLimits() const;
    /// The index of the change that a rejection names, or -1 where it names none (then it is found by halving).
    [[nodiscard]] virtual int namedIn(const Error& error, const QList<RRsetChange>& changes) const;
};

} // namespace zoneloom
