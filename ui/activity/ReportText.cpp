// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ReportText.h"

#include "models/items/StateText.h"
#include "ui/activity/ReportDetails.h"

#include <QLocale>

#include <algorithm>

namespace zoneloom {

namespace {

/// The error without what to do, which stands in a row of its own.
QString whatHappened(const Error& error)
{
    const QString all = error.message();
    const QString advice = error.advice();
    return !advice.isEmpty() && all.endsWith(advice) ? all.chopped(advice.size()).trimmed() : all;
}

} // namespace

Activity ReportText::activity(quint64 token, const SyncProgress& progress)
{
    Activity activity;
    activity.token = token;
    activity.zone = progress.zone;
    activity.link = progress.link;
    activity.done = progress.done;
    activity.total = progress.total;
    activity.seconds = progress.seconds;
    activity.text = progress.text;
    switch (progress.phase) {
    case SyncPhase::Queued:
        activity.phase = Activity::Phase::Queued;
        break;
    case SyncPhase::Reading:
        activity.phase = Activity::Phase::Reading;
        break;
    case SyncPhase::Planning:
        activity.phase = Activity::Phase::Planning;
        break;
    case SyncPhase::Applying:
        activity.phase = Activity::Phase::Applying;
        break;
    case SyncPhase::ReadingBack:
        activity.phase = Activity::Phase::ReadingBack;
        break;
    case SyncPhase::AskingNameServers:
        activity.phase = Activity::Phase::AskingNameServers;
        break;
    case SyncPhase::Done:
        activity.phase = Activity::Phase::Done;
        break;
    }
    return activity;
}

Activity ReportText::activity(quint64 token, const Name& zone, const LinkReport& link)
{
    Activity activity;
    activity.token = token;
    activity.zone = zone;
    activity.link = link.link;
    activity.seconds = link.seconds;
    activity.text = outcome(link);
    activity.brokeOff = link.error && link.rejected.isEmpty();
    activity.details = ReportDetails::of(zone, link);
    activity.phase = link.error || link.result == LinkResult::Failed ? Activity::Phase::Failed
                     : link.result == LinkResult::Waiting || link.result == LinkResult::Withheld
                         ? Activity::Phase::Waiting
                         : Activity::Phase::Done;
    if (activity.phase == Activity::Phase::Waiting) {
        QMap<CellState, int> counts;
        for (const Cell& cell : link.cells)
            ++counts[cell.state];
        activity.state = StateText::worst(counts);
    }
    return activity;
}

QString ReportText::differing(const LinkReport& link)
{
    QMap<CellState, int> counts;
    for (const Cell& cell : link.cells) {
        if (StateText::differs(cell.state))
            ++counts[cell.state];
    }
    if (counts.isEmpty())
        return tr("differs");
    if (counts.size() == 1 && counts.contains(CellState::Pending))
        return tr("%n change(s) pending", nullptr, counts.value(CellState::Pending));
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words += StateText::counted(it.key(), it.value());
    return words.join(QStringLiteral(", "));
}

QString ReportText::outcome(const LinkReport& link)
{
    if (link.error)
        return whatHappened(*link.error);
    if (!link.rejected.isEmpty())
        return whatHappened(link.rejected.first().second);
    if (link.plan.withheld)
        return tr("withheld: %1").arg(link.plan.withheld->text());
    QString text;
    switch (link.result) {
    case LinkResult::InSync:
        text = tr("in sync");
        break;
    case LinkResult::Applied:
        text = tr("%n change(s) applied", nullptr, link.appliedChanges);
        break;
    case LinkResult::Waiting:
        text = link.plan.waiting.isEmpty()
                   ? differing(link)
                   : tr("%n RRset(s) wait(s) for your decision", nullptr, static_cast<int>(link.plan.waiting.size()));
        break;
    case LinkResult::Withheld:
        text = tr("withheld");
        break;
    case LinkResult::Failed:
        text = tr("failed");
        break;
    }
    if (link.liveSeconds && link.appliedChanges > 0)
        return text + QStringLiteral(" · ") +
               tr("live on %n address(es) after %1 s", nullptr, static_cast<int>(link.servers.size()))
                   .arg(QLocale().toString(*link.liveSeconds, 'f', 1));
    if (!link.servers.isEmpty()) {
        const auto right = std::count_if(link.servers.begin(), link.servers.end(),
                                         [](const ServerReport& server) { return server.state == ServerState::Right; });
        text += QStringLiteral(" · ") + tr("live on %1 of %2 addresses").arg(right).arg(link.servers.size());
    }
    return text;
}

} // namespace zoneloom
