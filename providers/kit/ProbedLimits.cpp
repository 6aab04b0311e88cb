// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/ProbedLimits.h"

namespace zoneloom {

Capabilities withProbed(Capabilities capabilities, const QMap<QString, QString>& probed)
{
    const auto take = [&probed](QLatin1String name, auto& into) {
        bool isNumber = false;
        const int value = probed.value(name).toInt(&isNumber);
        if (isNumber && value > 0)
            into = static_cast<std::remove_reference_t<decltype(into)>>(value);
    };
    take(probed::MinimumTtl, capabilities.minimumTtl);
    take(probed::BatchSize, capabilities.batchSize);
    take(probed::Zones, capabilities.limits.zones);
    take(probed::SetsPerZone, capabilities.limits.setsPerZone);
    take(probed::RecordsPerZone, capabilities.limits.recordsPerZone);
    take(probed::RecordsPerSet, capabilities.limits.recordsPerSet);
    return capabilities;
}

} // namespace zoneloom
