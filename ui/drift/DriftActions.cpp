// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftActions.h"

#include "ui/theme/Icons.h"

#include <QWidget>

namespace zoneloom {

DriftActions::DriftActions(QWidget* window)
    : QObject(window)
    , plan(new QAction(Icons::action(QStringLiteral("view-overview")), tr("P&lan…"), this))
    , readLink(new QAction(Icons::action(QStringLiteral("view-refresh")), tr("Read this link a&gain"), this))
    , undoDecision(new QAction(Icons::action(QStringLiteral("edit-undo")), tr("Take &back the last decision"), this))
    , send(new QAction(Icons::state(CellState::Pending), tr("Se&nd decided pushes"), this))
{
    plan->setObjectName(QStringLiteral("plan"));
    plan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    plan->setIconText(tr("Plan"));
    readLink->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F5));
    undoDecision->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    send->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    window->addActions({plan, readLink, undoDecision, send});
    const auto line = [this] {
        auto* separator = new QAction(this);
        separator->setSeparator(true);
        return separator;
    };
    m_all = {line(), send, undoDecision, line(), readLink, plan};
    setZoneOpen(false, false);
    setDecisions(0, false, {});
}

void DriftActions::setZoneOpen(bool open, bool linked) const
{
    plan->setEnabled(open && linked);
    plan->setToolTip(open && !linked ? tr("Link a provider first: there is nowhere to send anything")
                                     : tr("Read all links and show what a sync would change"));
}

void DriftActions::setDecisions(int pushes, bool canUndo, const QString& link) const
{
    send->setEnabled(pushes > 0);
    undoDecision->setEnabled(canUndo);
    readLink->setEnabled(!link.isEmpty());
    QString shown = link;
    readLink->setText(link.isEmpty() ? tr("Read this link a&gain")
                                     : tr("Read %1 a&gain").arg(shown.replace(u'&', QStringLiteral("&&"))));
}

} // namespace zoneloom
