// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordActions.h"

#include "ui/WindowAction.h"

#include <QMenu>

namespace zoneloom {

RecordActions::RecordActions(QWidget* window)
    : QObject(window)
{
    const WindowActionMaker make{window};
    edit = make(tr("&Edit"), QKeySequence(Qt::Key_F2), QStringLiteral("document-edit"));
    remove = make(tr("&Delete"), QKeySequence::Delete, QStringLiteral("edit-delete"));
    copy = make(tr("&Copy as master-file lines"), QKeySequence::Copy);
    paste = make(tr("&Paste master-file lines…"), QKeySequence::Paste);
    form = make(tr("Edit as &form…"), QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("document-edit"));
    newForm =
        make(tr("New record as f&orm…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QStringLiteral("list-add"));
    duplicate = make(tr("D&uplicate…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    changeTtl = make(tr("Change &TTL…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    rename = make(tr("Change na&me…"), QKeySequence(Qt::CTRL | Qt::Key_M));
    replace = make(tr("&Search and replace…"), QKeySequence(Qt::CTRL | Qt::Key_R));
    takeBack =
        make(tr("Take &back staged change"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), QStringLiteral("edit-undo"));
    copyRows = make(tr("Copy for a spreads&heet"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    edit->setObjectName(QStringLiteral("edit-record"));
    setEnabled(false, 0, false);
}

void RecordActions::fill(QMenu* menu, QAction* columns) const
{
    menu->addActions({edit, remove, form, newForm, duplicate});
    menu->addSeparator();
    menu->addActions({changeTtl, rename, replace, takeBack});
    menu->addSeparator();
    menu->addActions({copy, copyRows, paste});
    menu->addSeparator();
    menu->addAction(columns);
}

void RecordActions::setEnabled(bool hasZone, qsizetype chosen, bool chosenStaged) const
{
    for (QAction* action : {paste, newForm})
        action->setEnabled(hasZone);
    form->setEnabled(hasZone && chosen == 1);
    duplicate->setEnabled(hasZone && chosen == 1);
    for (QAction* action : {edit, remove, copy, changeTtl, rename, replace, copyRows})
        action->setEnabled(hasZone && chosen > 0);
    takeBack->setEnabled(hasZone && chosenStaged);
}

} // namespace zoneloom
