// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftActions.h"

#include "ui/theme/Icons.h"

#include <QWidget>

namespace zoneloom {

DriftActions::DriftActions(QWidget* window)
    : QObject(window)
    , plan(new QAction(Icons::action(QStringLiteral("view-overview")), tr("What &would be sent…"), this))
    , readLink(new QAction(Icons::action(QStringLiteral("view-refresh")), tr("Read this link a&gain"), this))
    , undoDecision(new QAction(Icons::action(QStringLiteral("edit-undo")), tr("Take &back the last decision"), this))
    , send(new QAction(Icons::state(CellState::Pending), tr("Se&nd decided pushes"), this))
{
    plan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    plan->setIconText(tr("Plan"));
    plan->setToolTip(tr("Read all links and show what a sync would change"));
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
    setZoneOpen(false);
    setDecisions(0, false, {});
}

void DriftActions::setZoneOpen(bool open) const
{
    plan->setEnabled(open);
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
