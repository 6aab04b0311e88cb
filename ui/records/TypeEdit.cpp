// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/TypeEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace zoneloom {

TypeEdit::TypeEdit(const QStringList& proposals, QWidget* parent)
    : QLineEdit(parent)
{
    auto* completer = new QCompleter(proposals, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

bool TypeEdit::event(QEvent* event)
{
    const bool proposes = event->type() == QEvent::KeyPress && completer()->popup()->isVisible();
    const auto* key = proposes ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || !QList<int>{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter}.contains(key->key()))
        return QLineEdit::event(event);
    // The completer hands keys in past the table's delegate: Tab would leave the table, Enter only close the proposals.
    completer()->popup()->hide();
    QCoreApplication::postEvent(this, key->clone());
    event->accept();
    return true;
}

} // namespace zoneloom
