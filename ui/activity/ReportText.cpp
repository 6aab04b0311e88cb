// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ReportText.h"

#include "ui/activity/ReportDetails.h"

#include <QLocale>

#include <algorithm>

namespace zoneloom {

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
    return activity;
}

QString ReportText::outcome(const LinkReport& link)
{
    if (link.error)
        return link.error->message();
    if (!link.rejected.isEmpty())
        return link.rejected.first().second.message();
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
        text = link.plan.waiting.isEmpty() ? tr("differs")
                                           : tr("waiting for a decision on %n record set(s)", nullptr,
                                                static_cast<int>(link.plan.waiting.size()));
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
