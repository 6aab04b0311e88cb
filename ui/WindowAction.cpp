// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/WindowAction.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QWidget>

namespace zoneloom {

QAction* WindowActionMaker::operator()(const QString& text, const QKeySequence& keys, const QString& icon) const
{
    auto* action = new QAction(text, window);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(Icons::action(icon));
    window->addAction(action);
    return action;
}

} // namespace zoneloom
