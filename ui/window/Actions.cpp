// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Actions.h"

#include "ui/WindowAction.h"
#include "ui/records/RecordActions.h"
#include "ui/theme/Icons.h"
#include "ui/window/ZoneActions.h"

#include <QMenuBar>
#include <QToolBar>
#include <QWidget>

namespace zoneloom {

Actions::Actions(QWidget* window)
    : QObject(window)
    , zones(new ZoneActions(window))
    , records(new RecordActions(window))
{
    const WindowActionMaker make{window};
    newZone = make(tr("&New zone…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), QStringLiteral("list-add"));
    newZone->setIconText(tr("Zone"));
    importFile =
        make(tr("&Import master file…"), QKeySequence(Qt::CTRL | Qt::Key_O), QStringLiteral("document-import"));
    importFile->setIconText(tr("Import…"));
    quit = make(tr("&Quit"), QKeySequence::Quit, QStringLiteral("application-exit"));
    undo = make(tr("&Undo"), QKeySequence::Undo, QStringLiteral("edit-undo"));
    redo = make(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QStringLiteral("edit-redo"));
    find = make(tr("&Filter…"), QKeySequence::Find);
    commit = make(tr("&Commit…"), QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("document-save"));
    discard = make(tr("&Discard staged changes"));
    previousZone = make(tr("&Previous zone"), QKeySequence(Qt::ALT | Qt::Key_Up));
    nextZone = make(tr("Ne&xt zone"), QKeySequence(Qt::ALT | Qt::Key_Down));
    newRecord = make(tr("&New record"), QKeySequence::New, QStringLiteral("list-add"));
    read = make(tr("&Read providers again"), QKeySequence(Qt::Key_F5), QStringLiteral("view-refresh"));
    sync = make(tr("&Sync"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QStringLiteral("network-sync"));
    verify = make(tr("&Ask name servers"), QKeySequence(Qt::SHIFT | Qt::Key_F5), QStringLiteral("ask-servers"));
    verify->setIconText(tr("Check"));
    push = make(tr("&Push internal value"));
    push->setIcon(Icons::state(CellState::Pending));
    adopt = make(tr("Ad&opt into internal zone"), {}, QStringLiteral("adopt"));
    ignore = make(tr("&Ignore"));
    ignore->setIcon(Icons::state(CellState::Ignored));
    worstFirst = make(tr("&Worst zones first"));
    worstFirst->setCheckable(true);
    worstFirst->setChecked(true);
    about = make(tr("&About Zoneloom"));
    const QStringList pages{tr("&Records"), tr("&Drift"), tr("&History")};
    for (int i = 0; i < pages.size(); ++i)
        tabs += make(pages.at(i), QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
    for (QAction* action : {undo, redo, commit, discard, push, adopt, ignore})
        action->setEnabled(false);
    newZone->setObjectName(QStringLiteral("new-zone"));
    importFile->setObjectName(QStringLiteral("import"));
    sync->setObjectName(QStringLiteral("sync"));
    verify->setObjectName(QStringLiteral("ask-servers"));
    find->setObjectName(QStringLiteral("find"));
    commit->setObjectName(QStringLiteral("commit"));
    about->setObjectName(QStringLiteral("about"));
}

void Actions::fill(QMenuBar* bar) const
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newZone, importFile});
    zones->fillFileMenu(file);
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({records->copy, records->paste});
    edit->addSeparator();
    edit->addAction(find);
    fillZoneMenu(bar->addMenu(tr("&Zone")));
    fillRecordMenu(bar->addMenu(tr("&Record")));
    QMenu* view = bar->addMenu(tr("&View"));
    view->addAction(zones->overview);
    view->addActions(tabs);
    view->addSeparator();
    view->addAction(worstFirst);
    QMenu* syncMenu = bar->addMenu(tr("&Sync"));
    syncMenu->addActions({read, sync, verify});
    syncMenu->addSeparator();
    fillCellMenu(syncMenu);
    bar->addMenu(tr("&Help"))->addAction(about);
}

void Actions::fill(QToolBar* bar) const
{
    bar->addActions({newZone, importFile});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({commit, sync, verify});
}

void Actions::fillZoneMenu(QMenu* menu) const
{
    menu->addActions({commit, discard});
    menu->addSeparator();
    menu->addActions({read, sync, verify});
    menu->addSeparator();
    menu->addActions({previousZone, nextZone});
    zones->fillZoneMenu(menu);
}

void Actions::fillRecordMenu(QMenu* menu) const
{
    menu->addAction(newRecord);
    records->fill(menu, columns);
}

void Actions::fillCellMenu(QMenu* menu) const
{
    menu->addActions({push, adopt, ignore});
    menu->addActions(ofDrift);
}

void Actions::setZoneOpen(bool open, bool linked) const
{
    newRecord->setEnabled(open);
    const bool alone = open && !linked;
    for (QAction* action : {read, sync, verify})
        action->setEnabled(open && linked);
    read->setToolTip(alone ? tr("Link a provider first: there is nothing to read yet") : QString());
    sync->setToolTip(alone ? tr("Link a provider first: there is nowhere to push to yet")
                           : tr("Push what is pending to all links"));
    verify->setToolTip(alone ? tr("Link a provider first: there are no name servers to ask yet") : QString());
    for (QAction* tab : tabs)
        tab->setEnabled(open);
    zones->setZoneOpen(open);
}

} // namespace zoneloom
