// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"

namespace zoneloom {

/// What fits into one request; 0 is without limit.
struct BatchLimits
{
    int changes = 0;
    int records = 0;     ///< of all sets before and after
    qsizetype bytes = 0; ///< of the body, roughly
};

/// Splits changes into requests and maps what became of the requests back to the changes. Changes of one owner of which
/// one is a CNAME stay in one request, the deletions first. A batch that is rejected is sent again without the record
/// that was named, or in halves, so that one bad record never keeps back the others; the batches have to be atomic.
class ChangeRunner
{
public:
    /// Sends these changes as one request; throws ProviderException, RejectedRecord for what the provider refuses.
    using Send = std::function<void(const QList<RRsetChange>& batch)>;
    /// The index of the change that an error names, or -1.
    using Culprit = std::function<int(const Error& error, const QList<RRsetChange>& batch)>;

    ChangeRunner(const QList<RRsetChange>& changes, CancelToken cancel);
    void setProgress(std::function<void(int done, int total)> progress) { m_progress = std::move(progress); }
    void setCulprit(Culprit culprit) { m_culprit = std::move(culprit); }

    /// One outcome a change, in their order. Throws only where nothing at all was sent.
    QList<ChangeOutcome> run(const BatchLimits& limits, const Send& send);

private:
    using Unit = QList<int>; ///< changes that must not be parted, by their index

    [[nodiscard]] QList<Unit> units() const;
    [[nodiscard]] bool fits(const BatchLimits& limits, const BatchLimits& used, const BatchLimits& more) const;
    [[nodiscard]] BatchLimits sizeOf(const Unit& unit) const;
    void attempt(const QList<Unit>& batch, const Send& send);
    void settle(const QList<Unit>& batch, ChangeOutcome::State state, const std::optional<Error>& error = {});

    const QList<RRsetChange>& m_changes;
    CancelToken m_cancel;
    std::function<void(int, int)> m_progress;
    Culprit m_culprit;
    QList<ChangeOutcome> m_outcomes;
    std::optional<Error> m_stop; ///< why the rest is not sent
    int m_settled = 0;
    bool m_anythingSent = false;
};

/// Runs the call that makes written changes count (a refresh, a commit) where any was applied; where it fails, these
/// are uncertain.
void finishAfter(QList<ChangeOutcome>& outcomes, const std::function<void()>& finish);

} // namespace zoneloom
