// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/ZoneActions.h"

#include "ui/WindowAction.h"

#include <QMenu>
#include <QWidget>

namespace zoneloom {

ZoneActions::ZoneActions(QWidget* window)
    : QObject(window)
    , m_linkMenu(new QMenu(window))
{
    const WindowActionMaker make{window};
    importText =
        make(tr("Import pasted &text…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), QStringLiteral("edit-paste"));
    importFromProvider = make(tr("Import from a &provider…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                              QStringLiteral("network-server"));
    accounts = make(tr("&Accounts…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), QStringLiteral("user-identity"));
    overview = make(tr("&Overview of all zones"), QKeySequence(Qt::CTRL | Qt::Key_0), QStringLiteral("view-overview"));
    addLink = make(tr("Add a &link…"), QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("insert-link"));
    links = m_linkMenu->menuAction();
    links->setText(tr("Lin&ks"));
    zoneSettings = make(tr("Zone se&ttings…"), {}, QStringLiteral("configure"));
    deleteZone = make(tr("D&elete the zone…"), {}, QStringLiteral("edit-delete"));
    accounts->setObjectName(QStringLiteral("accounts"));
    zoneSettings->setObjectName(QStringLiteral("zone-settings"));
    deleteZone->setObjectName(QStringLiteral("delete-zone"));
}

void ZoneActions::setLinks(const QStringList& names)
{
    m_linkMenu->clear();
    for (const QString& name : names) {
        QAction* action = m_linkMenu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT linkChosen(name); });
    }
    links->setEnabled(!names.isEmpty());
}

void ZoneActions::setZoneOpen(bool open) const
{
    for (QAction* action : {addLink, zoneSettings, deleteZone})
        action->setEnabled(open);
    links->setEnabled(open && !m_linkMenu->isEmpty());
}

void ZoneActions::fillFileMenu(QMenu* menu) const
{
    menu->addActions({importText, importFromProvider});
    menu->addSeparator();
    menu->addAction(accounts);
}

void ZoneActions::fillZoneMenu(QMenu* menu) const
{
    menu->addSeparator();
    menu->addActions({addLink, links});
    menu->addSeparator();
    menu->addActions({zoneSettings, deleteZone});
}

} // namespace zoneloom
