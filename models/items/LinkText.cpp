// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/LinkText.h"

#include "models/items/StateText.h"

#include <QLocale>

namespace zoneloom {

namespace {

bool lastReadFailed(const LinkStatus& status)
{
    return status.failedAt && (!status.readAt || *status.readAt < *status.failedAt);
}

} // namespace

CellState LinkText::state(const LinkStatus& status)
{
    return !status.readAt || lastReadFailed(status) ? CellState::Unknown : StateText::worst(status.counts);
}

QString LinkText::summary(const LinkStatus& status)
{
    if (lastReadFailed(status)) {
        const bool network = status.errorKind == toText(ErrorKind::Network);
        return network ? tr("unreachable since %1").arg(time(*status.failedAt))
                       : tr("not readable since %1").arg(time(*status.failedAt));
    }
    if (!status.readAt)
        return tr("never read");
    const CellState worst = StateText::worst(status.counts);
    if (StateText::differs(worst))
        return StateText::counted(worst, status.counts.value(worst));
    if (status.liveSeconds)
        return tr("live after %1 s").arg(QLocale().toString(*status.liveSeconds, 'f', 1));
    return StateText::word(CellState::InSync);
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
        return tr("waits for a person");
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
    return today ? local.toString(QStringLiteral("HH:mm")) : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace zoneloom
