// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/LinkHints.h"

namespace zoneloom {

QStringList LinkHints::of(const RRset& set, const Name& origin, const QList<LinkCapabilities>& links)
{
    QStringList hints;
    for (const LinkCapabilities& one : links) {
        const std::optional<AcceptedDifference> difference = projectOne(set, origin, one.capabilities);
        if (!difference)
            continue;
        const bool onlyTtl = difference->projected && difference->projected->packedRdata() == set.packedRdata();
        if (!onlyTtl) {
            hints += tr("%1: %2", "link, reason").arg(one.link.name, difference->reason.text());
            continue;
        }
        const quint32 stored = difference->projected->ttl();
        if (set.ttl() < one.capabilities.minimumTtl)
            hints += tr("%1 stores at least %2 s: it will get %3.")
                         .arg(one.link.name, QString::number(one.capabilities.minimumTtl), QString::number(stored));
        else if (set.ttl() > one.capabilities.maximumTtl)
            hints += tr("%1 stores at most %2 s: it will get %3.")
                         .arg(one.link.name, QString::number(one.capabilities.maximumTtl), QString::number(stored));
        else
            hints += tr("%1 does not store a TTL of %2 s: it will get %3.")
                         .arg(one.link.name, QString::number(set.ttl()), QString::number(stored));
    }
    return hints;
}

} // namespace zoneloom
