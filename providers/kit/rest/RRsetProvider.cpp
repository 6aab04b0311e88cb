// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RRsetProvider.h"

#include "providers/kit/rest/ChangeRunner.h"

namespace zoneloom {

QList<ChangeOutcome> RRsetProvider::apply(const ApplyRequest& request)
{
    readUnlessKnown(request.zone);
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
    finishAfter(outcomes, [&] { finish(request.zone); });
    return outcomes;
}

void RRsetProvider::finish(const ExternalZone&) {}

} // namespace zoneloom
