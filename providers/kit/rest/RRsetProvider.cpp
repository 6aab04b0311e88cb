// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RRsetProvider.h"

#include "providers/kit/rest/ChangeRunner.h"

namespace zoneloom {

QList<ChangeOutcome> RRsetProvider::apply(const ApplyRequest& request)
{
    readUnlessKnown(request.zone);
    m_jobs.clear();
    ChangeRunner runner(request.changes, context().cancel);
    runner.setProgress([this](int done, int total) { progress(done, total); });
    QList<ChangeOutcome> outcomes = runner.run({.changes = 1}, [&](const QList<RRsetChange>& changes) {
        int written = 0;
        try {
            for (const RRsetChange& change : changes) {
                if (change.after)
                    putSet(request.zone, change);
                else
                    deleteSet(request.zone, *change.before);
                ++written;
            }
        } catch (const UncertainOutcome&) {
            throw;
        } catch (const ProviderException& problem) {
            if (written > 0 && problem.error().kind() != ErrorKind::RejectedRecord)
                throw UncertainOutcome(problem.error());
            throw;
        }
    });
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        settle(request.changes[i].key(), outcomes[i]);
    finishAfter(outcomes, [&] { finish(request.zone); });
    return outcomes;
}

void RRsetProvider::settle(const RRsetKey& key, ChangeOutcome& outcome)
{
    const QStringList jobs = m_jobs.take(key);
    for (const QString& job : jobs) {
        if (outcome.state != ChangeOutcome::State::Applied)
            return;
        try {
            awaitJob(job);
        } catch (const ProviderException& problem) {
            const bool failed = problem.error().kind() == ErrorKind::RejectedRecord;
            outcome = {failed ? ChangeOutcome::State::Rejected : ChangeOutcome::State::Uncertain, problem.error()};
        }
    }
}

void RRsetProvider::awaitJobs()
{
    for (const QStringList& jobs : std::as_const(m_jobs)) {
        for (const QString& job : jobs)
            awaitJob(job);
    }
}

void RRsetProvider::awaitJob(const QString&) {}

void RRsetProvider::finish(const ExternalZone&) {}

} // namespace zoneloom
