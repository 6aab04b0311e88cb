// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/BatchProvider.h"

namespace zoneloom {

QList<ChangeOutcome> BatchProvider::apply(const ApplyRequest& request)
{
    ChangeRunner runner(request.changes, context().cancel);
    runner.setProgress([this](int done, int total) { progress(done, total); });
    runner.setCulprit([this](const Error& error, const QList<RRsetChange>& batch) { return namedIn(error, batch); });
    return runner.run(batchLimits(), [&](const QList<RRsetChange>& batch) { sendBatch(request.zone, batch); });
}

BatchLimits BatchProvider::batchLimits() const
{
    BatchLimits limits;
    limits.changes = descriptor().capabilities.batchSize;
    return limits;
}

int BatchProvider::namedIn(const Error&, const QList<RRsetChange>&) const
{
    return -1;
}

} // namespace zoneloom
