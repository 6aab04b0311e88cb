// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftLinks.h"

namespace zoneloom {

QList<DriftLink> driftLinks(const ZoneReport& report)
{
    QList<DriftLink> links;
    for (const LinkReport& from : report.links) {
        DriftLink link;
        link.name = from.link;
        // A link that failed while it was written was read all the same; only one without cells is unknown.
        link.known = from.state != LinkState::Unknown;
        link.readAt = from.readAt;
        link.errorText = from.error ? from.error->message() : QString();
        link.cells = from.cells;
        link.askedAt = from.askedAt;
        for (const ServerReport& server : from.servers) {
            DriftServer to;
            to.address = server.address;
            to.answered = server.state == ServerState::Right || server.state == ServerState::Stale ||
                          server.state == ServerState::Wrong;
            for (const ServerReport::WrongAnswer& answer : server.wrong)
                to.wrong.insert(answer.key, answer.observed);
            link.servers += to;
        }
        links += link;
    }
    return links;
}

} // namespace zoneloom
