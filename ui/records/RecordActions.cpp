// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordActions.h"

#include "ui/theme/Icons.h"

#include <QWidget>

namespace zoneloom {

RecordActions::RecordActions(QWidget* window)
    : QObject(window)
{
    form = make(tr("Edit as &form…"), QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("document-edit"));
    newForm =
        make(tr("New record as f&orm…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QStringLiteral("list-add"));
    duplicate = make(tr("D&uplicate…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    changeTtl = make(tr("Change &TTL…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    rename = make(tr("Change na&me…"), QKeySequence(Qt::CTRL | Qt::Key_M));
    replace = make(tr("&Search and replace…"), QKeySequence(Qt::CTRL | Qt::Key_R));
    takeBack =
        make(tr("Take &back staged change"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), QStringLiteral("edit-undo"));
    copyRows = make(tr("Copy for a s&preadsheet"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction*& line : m_lines)
        line = separator();
    setEnabled(false, 0, false);
}

QAction* RecordActions::make(const QString& text, const QKeySequence& keys, const QString& icon)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(Icons::action(icon));
    qobject_cast<QWidget*>(parent())->addAction(action);
    return action;
}

QAction* RecordActions::separator()
{
    auto* line = new QAction(this);
    line->setSeparator(true);
    return line;
}

QList<QAction*> RecordActions::all() const
{
    return {form, newForm, duplicate, m_lines[0], changeTtl, rename, replace, takeBack, m_lines[1], copyRows};
}

void RecordActions::setEnabled(bool hasZone, qsizetype chosen, bool chosenStaged) const
{
    newForm->setEnabled(hasZone);
    form->setEnabled(hasZone && chosen == 1);
    duplicate->setEnabled(hasZone && chosen == 1);
    for (QAction* action : {changeTtl, rename, replace, copyRows})
        action->setEnabled(hasZone && chosen > 0);
    takeBack->setEnabled(hasZone && chosenStaged);
}

} // namespace zoneloom
