// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ReportDetails.h"

#include "models/items/RRsetText.h"
#include "models/items/StateText.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace zoneloom {

using Kind = Activity::Detail::Kind;

namespace {

/// More lines than this nobody reads here; the matrix and the history have them all.
constexpr qsizetype MostChangesListed = 200;

QString subjectOf(const RRsetKey& key, const Name& zone)
{
    return RRsetText::visibleName(key.name, zone) + u' ' + key.type.toText();
}

} // namespace

QString ReportDetails::changeText(const Name& zone, const RRsetChange& change)
{
    const auto text = [&zone](const RRset& set) { return RRsetText::values(set, zone); };
    switch (change.action()) {
    case RRsetChange::Action::Create:
        return tr("created: %1").arg(text(*change.after));
    case RRsetChange::Action::Delete:
        return tr("deleted: %1").arg(text(*change.before));
    case RRsetChange::Action::Replace:
        break;
    }
    if (change.before->packedRdata() == change.after->packedRdata())
        return tr("TTL %1 → %2").arg(change.before->ttl()).arg(change.after->ttl());
    return tr("%1 → %2").arg(text(*change.before), text(*change.after));
}

void ReportDetails::addChanges(QList<Activity::Detail>& details, const Name& zone, const LinkReport& link)
{
    QHash<RRsetKey, const Error*> refused;
    for (const auto& [key, error] : link.rejected)
        refused.insert(key, &error);
    QList<Activity::Detail> applied;
    for (const RRsetChange& change : link.plan.changes) {
        const auto why = refused.constFind(change.key());
        if (why != refused.constEnd())
            details += {Kind::Refused, subjectOf(change.key(), zone), (*why)->message()};
        else if (applied.size() < MostChangesListed)
            applied += {Kind::Applied, subjectOf(change.key(), zone), changeText(zone, change)};
    }
    details += applied;
    const qsizetype unlisted = link.plan.changes.size() - refused.size() - applied.size();
    if (unlisted > 0)
        details += {Kind::Applied, QString(), tr("and %n more", nullptr, static_cast<int>(unlisted))};
}

void ReportDetails::addWaiting(QList<Activity::Detail>& details, const Name& zone, const LinkReport& link)
{
    if (link.plan.withheld) {
        details += {Kind::Withheld, QString(), link.plan.withheld->text()};
        details += {Kind::Advice, QString(),
                    tr("Open “What would be sent” (Ctrl+Shift+P), look at the changes, and lift it there.")};
    }
    if (link.plan.waiting.isEmpty())
        return;
    const QSet<RRsetKey> waiting(link.plan.waiting.begin(), link.plan.waiting.end());
    qsizetype listed = 0;
    for (const Cell& cell : link.cells) {
        if (!waiting.contains(cell.key))
            continue;
        if (++listed > MostChangesListed)
            break;
        details +=
            {Kind::Waiting, subjectOf(cell.key, zone),
             tr("%1: %2").arg(StateText::word(cell.state), RRsetText::difference(cell.wanted, cell.observed, zone))};
    }
    if (waiting.size() > MostChangesListed)
        details += {Kind::Waiting, QString(),
                    tr("and %n more", nullptr, static_cast<int>(waiting.size() - MostChangesListed))};
    details += {Kind::Advice, QString(), tr("Push, adopt or ignore them on the Drift tab.")};
}

void ReportDetails::addServers(QList<Activity::Detail>& details, const Name& zone, const LinkReport& link)
{
    for (const ServerReport& server : link.servers) {
        const QString where = server.server.isEmpty() || server.server == server.address
                                  ? server.address
                                  : tr("%1 (%2)").arg(server.server, server.address);
        switch (server.state) {
        case ServerState::Right:
            details += {Kind::Live, where,
                        tr("answers what it should, in %1 ms").arg(QLocale().toString(server.milliseconds, 'f', 1))};
            continue;
        case ServerState::Unreachable:
            details += {Kind::Refused, where, tr("does not answer")};
            continue;
        case ServerState::Lame:
            details += {Kind::Refused, where, tr("answers, but not for this zone")};
            continue;
        case ServerState::Stale:
        case ServerState::Wrong:
            break;
        }
        const QString first = server.wrong.isEmpty() ? QString() : subjectOf(server.wrong.first().key, zone);
        details += {Kind::Refused, where,
                    server.state == ServerState::Stale ? tr("still answers the old data (%1)").arg(first)
                                                       : tr("answers something else for %n RRset(s), first %1", nullptr,
                                                            static_cast<int>(server.wrong.size()))
                                                             .arg(first)};
    }
    if (link.liveSeconds)
        details += {Kind::Live, QString(),
                    tr("live everywhere %1 s after the commit").arg(QLocale().toString(*link.liveSeconds, 'f', 1))};
}

QList<Activity::Detail> ReportDetails::of(const Name& zone, const LinkReport& link)
{
    QList<Activity::Detail> details;
    if (link.error) {
        // The sentence itself stands in the row above.
        if (!link.error->cause().isEmpty() && link.rejected.isEmpty())
            details += {Kind::Refused, QString(), link.error->cause()};
        if (!link.error->advice().isEmpty())
            details += {Kind::Advice, QString(), link.error->advice()};
    }
    if (link.appliedChanges > 0 || !link.rejected.isEmpty())
        addChanges(details, zone, link);
    if (!link.error)
        addWaiting(details, zone, link);
    if (link.remark)
        details += {Kind::Remark, QString(), link.remark->message()};
    addServers(details, zone, link);
    return details;
}

} // namespace zoneloom
