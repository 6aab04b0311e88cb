// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/AdapterTest.h"

namespace zoneloom::test {

/// Applies requestFor() the changes.
inline QList<ChangeOutcome> applyTo(const AdapterUnderTest& adapter, const ExternalZone& zone,
                                    const QList<RRsetChange>& changes)
{
    return adapter->apply(requestFor(zone, changes));
}

/// `applied`, `rejected`, `not sent` or `uncertain`, one a change.
inline QStringList states(const QList<ChangeOutcome>& outcomes)
{
    QStringList states;
    for (const ChangeOutcome& outcome : outcomes) {
        switch (outcome.state) {
        case ChangeOutcome::State::Applied:
            states += QStringLiteral("applied");
            break;
        case ChangeOutcome::State::Rejected:
            states += QStringLiteral("rejected");
            break;
        case ChangeOutcome::State::NotSent:
            states += QStringLiteral("not sent");
            break;
        case ChangeOutcome::State::Uncertain:
            states += QStringLiteral("uncertain");
            break;
        }
    }
    return states;
}

/// The opaque sets of a reading, a line each: `www.example.com. A: reason`.
inline QStringList opaqueLines(const ZoneReading& reading)
{
    QStringList lines;
    for (const auto& [key, reason] : reading.opaque)
        lines += key.name.toText() + u' ' + key.type.toText() + QStringLiteral(": ") + reason;
    return lines;
}

} // namespace zoneloom::test
