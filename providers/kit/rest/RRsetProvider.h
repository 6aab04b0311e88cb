// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/rest/RestProvider.h"

namespace zoneloom {

/// Write style for APIs that take one whole RRset at a time.
class RRsetProvider : public RestProvider
{
public:
    QList<ChangeOutcome> apply(const ApplyRequest& request) override;

protected:
    using RestProvider::RestProvider;

    /// Makes the set what `change.after` says; `change.before` is empty where there was none.
    virtual void putSet(const ExternalZone& zone, const RRsetChange& change) = 0;
    virtual void deleteSet(const ExternalZone& zone, const RRset& before) = 0;
    /// After the last write, where the API wants one.
    virtual void finish(const ExternalZone& zone);

    /// For APIs that answer before a write is carried out: the job that does it for this set. The base class waits for
    /// all that are left when everything was sent; a set whose job fails counts as rejected.
    void started(const RRsetKey& key, const QString& job) { m_jobs[key] += job; }
    /// Waits for a job; throws RejectedRecord where it failed.
    virtual void awaitJob(const QString& job);
    /// Waits for all of them, and still knows them: for a write that the service refuses while one runs.
    void awaitJobs();

private:
    void settle(const RRsetKey& key, ChangeOutcome& outcome);

    QHash<RRsetKey, QStringList> m_jobs; ///< that have not been seen to end
};

} // namespace zoneloom
