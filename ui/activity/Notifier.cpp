// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/Notifier.h"

#include "models/items/RRsetText.h"
#include "ui/Workspace.h"
#include "ui/activity/DesktopNotification.h"

#include <QDBusConnection>

namespace zoneloom {

namespace {

QSet<RRsetKey> driftedCells(const LinkReport& link)
{
    QSet<RRsetKey> keys;
    for (const Cell& cell : link.cells) {
        if (cell.state == CellState::Drifted || cell.state == CellState::Conflict || cell.state == CellState::Unmanaged)
            keys.insert(cell.key);
    }
    return keys;
}

} // namespace

Notifier::Notifier(Workspace& workspace, Show show, QObject* parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    if (!m_show) {
        auto* desktop = new DesktopNotification(QDBusConnection::sessionBus(), this);
        m_show = [desktop](const QString& title, const QString& text, const std::function<void()>& clicked) {
            desktop->show(title, text, clicked);
        };
    }
    connect(&workspace, &Workspace::backgroundReportArrived, this, &Notifier::take);
}

void Notifier::take(const ZoneReport& report)
{
    for (const LinkReport& link : report.links)
        takeLink(report.zone, link);
}

void Notifier::takeLink(const Name& zone, const LinkReport& link)
{
    Known& known = m_known[zone.toText() + u' ' + link.link];
    const bool failed =
        link.error && link.error->kind() != ErrorKind::Busy && link.error->kind() != ErrorKind::Cancelled;
    if (failed && !known.failed && m_settings.failures)
        m_show(tr("%1 at %2 failed").arg(zone.toDisplay(), link.link), link.error->message(),
               [this, zone, name = link.link] { Q_EMIT failureClicked(zone, name); });
    known.failed = failed;
    if (link.state == LinkState::Unknown)
        return;
    const QSet<RRsetKey> drifted = driftedCells(link);
    const QSet<RRsetKey> fresh = drifted - known.drifted;
    // What was there before the program started stands in its window.
    if (known.compared && !fresh.isEmpty() && m_settings.drift) {
        const RRsetKey& first = *fresh.begin();
        const int count = static_cast<int>(fresh.size());
        m_show(tr("%1 drifted at %2").arg(zone.toDisplay(), link.link),
               count == 1
                   ? tr("%1 %2 was changed there.").arg(RRsetText::visibleName(first.name, zone), first.type.toText())
                   : tr("%n RRset(s) were changed there.", nullptr, count),
               [this, zone, name = link.link] { Q_EMIT driftClicked(zone, name); });
    }
    known.compared = true;
    known.drifted = drifted;
}

} // namespace zoneloom
