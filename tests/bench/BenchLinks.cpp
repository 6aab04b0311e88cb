// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/ManyLinks.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace std::chrono_literals;

namespace {

constexpr int LinkCount = 24;
constexpr int Hosts = 80; // so that what changes is no more than what a plan may do without being forced
constexpr int Changed = 20;
constexpr auto Latency = 300ms;
constexpr double Allowed = 1.1; ///< of the time of the slowest link

void mustBeApplied(const ZoneReport& report, int changes)
{
    for (const LinkReport& link : report.links) {
        if (link.error || link.appliedChanges != changes) // its own NS records, which are not ours, wait for a person
            qFatal("%s: %s %s", qPrintable(link.link), qPrintable(toText(link.result)),
                   link.error ? qPrintable(link.error->message() + u": " + link.error->cause()) : "");
    }
}

} // namespace

/// A zone at 24 hosted services, each adapter before its service's double, which takes 300 ms for every answer: 20
/// changed records to all of them at once, and then to the slowest one alone.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    ManyLinks links(LinkCount);
    links.commit(Hosts, Changed, 1);
    mustBeApplied(links.sync({}, true), Hosts);
    for (const QString& link : links.names())
        links.takeRequests(link);

    links.setLatency(Latency);
    links.commit(Hosts, Changed, 2);
    ZoneReport all = links.sync();
    mustBeApplied(all, Changed);
    std::ranges::sort(all.links, std::ranges::less(), &LinkReport::seconds);
    for (const LinkReport& link : all.links)
        out << link.link.leftJustified(18) << QString::number(link.seconds, 'f', 3) << " s, "
            << links.takeRequests(link.link) << " requests, live after "
            << QString::number(link.liveSeconds.value_or(-1), 'f', 3) << " s" << Qt::endl;
    const QString slowest = all.links.last().link;
    links.commit(Hosts, Changed, 3);
    const ZoneReport alone = links.sync({slowest});
    mustBeApplied(alone, Changed);
    const double ratio = all.seconds / alone.seconds;
    out << links.names().size() << " links, " << Changed << " changed records, " << Latency.count()
        << " ms for each answer: all applied in " << QString::number(all.seconds, 'f', 3) << " s; the slowest, "
        << slowest << ", alone in " << QString::number(alone.seconds, 'f', 3)
        << " s: " << QString::number(ratio, 'f', 3) << " of its time (at most " << Allowed << ")"
        << (ratio <= Allowed ? "" : "  TOO SLOW") << Qt::endl;
    return ratio <= Allowed ? 0 : 1;
}
