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
    /// The default: the batch size of the descriptor, or of the account where a test found another.
    [[nodiscard]] virtual BatchLimits batchLimits() const;
    /// The index of the change that a rejection names, or -1 where it names none (then it is found by halving). The
    /// default: the one that was blamed; those that find more in the provider's words ask this one first.
    [[nodiscard]] virtual int namedIn(const Error& error, const QList<RRsetChange>& changes) const;
    /// For namedIn(): where the change of that set stands, or -1.
    [[nodiscard]] static int indexOf(const QList<RRsetChange>& changes, const std::optional<RRsetKey>& key);
    /// For sendBatch(), before it throws: the change because of which the batch is refused.
    void blame(qsizetype change) { m_blamed = static_cast<int>(change); }
    /// For APIs whose writes take no condition: reads what is to be replaced or deleted, and refuses where that is not
    /// what the changes were planned on.
    void checkUnchanged(const ExternalZone& zone, const QList<RRsetChange>& changes);

private:
    int m_blamed = -1; ///< in the last batch
};

} // namespace zoneloom
