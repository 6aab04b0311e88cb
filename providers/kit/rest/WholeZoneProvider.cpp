// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/WholeZoneProvider.h"

#include "providers/kit/rest/ChangeRunner.h"

namespace zoneloom {

QList<ChangeOutcome> WholeZoneProvider::apply(const ApplyRequest& request)
{
    const ZoneReading reading = read(request.zone);
    if (!reading.opaque.isEmpty())
        throw ProviderException(
            Error(ErrorKind::RejectedRecord,
                  QT_TRANSLATE_NOOP("Error",
                                    "%1: the zone holds %2 %3, which cannot be written back, and this provider "
                                    "takes only whole zones; nothing was written."),
                  {who(), reading.opaque.first().first.name.toDisplay(), reading.opaque.first().first.type.toText()})
                .withCause(reading.opaque.first().second)
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Remove that record at the provider first.")));
    ZoneContent content = reading.content;
    ChangeRunner runner(request.changes, context().cancel);
    runner.setProgress([this](int done, int total) { progress(done, total); });
    return runner.run({}, [&](const QList<RRsetChange>& changes) {
        const ZoneContent next = content.applied(ChangeSet(changes));
        putZone(request.zone, next);
        content = next;
    });
}

} // namespace zoneloom
