// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/DraftRow.h"

#include "models/items/RecordFilterModel.h"
#include "ui/records/RecordDelegate.h"

#include <QKeyEvent>
#include <QTableView>

namespace zoneloom {

DraftRow::DraftRow(RecordsModel* records, RecordFilterModel* shown, QTableView* view, RecordDelegate* delegate)
    : QObject(view)
    , m_records(records)
    , m_shown(shown)
    , m_view(view)
{
    connect(records, &RecordsModel::incomplete, this, [this](int missing) { m_missing = missing; });
    connect(records, &RecordsModel::drafted, this, [this] { m_missing = -1; });
    connect(records, &RecordsModel::refused, this, [this] { m_missing = -1; });
    connect(delegate, &RecordDelegate::entered, this, &DraftRow::goOn);
    view->installEventFilter(this);
}

bool DraftRow::isCurrent() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && m_records->isDraft(m_shown->mapToSource(current).row());
}

void DraftRow::goOn()
{
    if (m_missing < 0 || !isCurrent())
        return;
    const QModelIndex field = m_view->currentIndex().siblingAtColumn(std::exchange(m_missing, -1));
    m_view->setCurrentIndex(field);
    m_view->scrollTo(field);
    m_view->edit(field);
    const QString type = field.siblingAtColumn(RecordsModel::TypeColumn).data(Qt::EditRole).toString();
    Q_EMIT said(field.column() == RecordsModel::TypeColumn
                    ? tr("The new record has no type yet. Type one, such as A or MX; Esc and then Del clear the row.")
                    : tr("The new record of type %1 has no value yet. Type it; Esc and then Del clear the row.")
                          .arg(type.toUpper()));
}

bool DraftRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* pressed = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool enters = pressed && (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) &&
                        !(pressed->modifiers() & ~Qt::KeypadModifier);
    if (!enters || !isCurrent())
        return QObject::eventFilter(watched, event);
    // As if the same text were typed once more: what is wrong or missing is said again.
    const QModelIndex name = m_view->currentIndex().siblingAtColumn(RecordsModel::NameColumn);
    m_shown->setData(name, name.data(Qt::EditRole), Qt::EditRole);
    goOn();
    return true;
}

} // namespace zoneloom
