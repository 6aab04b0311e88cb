// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/LinkText.h"

#include "models/items/ShownTime.h"
#include "models/items/StateText.h"

#include <QLocale>

namespace zoneloom {

namespace {

bool lastReadFailed(const LinkStatus& status)
{
    return status.failedAt && (!status.readAt || *status.readAt < *status.failedAt);
}

/// Compared without anything to read: the zone is made there with the first push.
bool isToBeMade(const LinkStatus& status)
{
    return !status.readAt && StateText::differs(StateText::worst(status.counts));
}

bool isKnown(const LinkStatus& status)
{
    return !lastReadFailed(status) && (status.readAt || isToBeMade(status));
}

/// Those that something has to be done about, or else the others, worst first.
QStringList counted(const QMap<CellState, int>& counts, bool differing)
{
    QList<CellState> states;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > 0 && it.key() != CellState::InSync && StateText::differs(it.key()) == differing)
            states += it.key();
    }
    std::sort(states.begin(), states.end(),
              [](CellState a, CellState b) { return StateText::rank(a) < StateText::rank(b); });
    QStringList texts;
    for (const CellState state : states)
        texts += StateText::counted(state, counts.value(state));
    return texts;
}

} // namespace

CellState LinkText::state(const LinkStatus& status)
{
    return isKnown(status) ? StateText::worst(status.counts) : CellState::Unknown;
}

QString LinkText::summary(const LinkStatus& status)
{
    if (lastReadFailed(status)) {
        const bool network = status.errorKind == toText(ErrorKind::Network);
        return network ? tr("unreachable since %1").arg(time(*status.failedAt))
                       : tr("not readable since %1").arg(time(*status.failedAt));
    }
    const QStringList differing = counted(status.counts, true);
    if (isToBeMade(status))
        return tr("not there yet: %1").arg(differing.join(QStringLiteral(", ")));
    if (!status.readAt)
        return tr("never read");
    if (!differing.isEmpty())
        return differing.join(QStringLiteral(", "));
    if (status.liveSeconds)
        return tr("live after %1 s").arg(QLocale().toString(*status.liveSeconds, 'f', 1));
    return StateText::word(CellState::InSync);
}

QStringList LinkText::states(const LinkStatus& status)
{
    QStringList states;
    if (!isKnown(status))
        states += summary(status);
    states += counted(status.counts, true);
    if (states.isEmpty())
        states += summary(status);
    return states + counted(status.counts, false);
}

QString LinkText::policy(LinkPolicy policy)
{
    switch (policy) {
    case LinkPolicy::Auto:
        return tr("pushes each commit at once");
    case LinkPolicy::Approve:
        return tr("waits for a sync");
    case LinkPolicy::Observe:
        return tr("only reads");
    }
    return {};
}

QString LinkText::onDrift(OnDrift onDrift)
{
    switch (onDrift) {
    case OnDrift::Wait:
        return tr("waits for your decision");
    case OnDrift::Push:
        return tr("pushes the internal value");
    case OnDrift::Adopt:
        return tr("adopts the provider's value");
    }
    return {};
}

QString LinkText::time(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? local.toString(QStringLiteral("HH:mm")) : ShownTime::of(time);
}

} // namespace zoneloom
