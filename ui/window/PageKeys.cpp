// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/PageKeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace zoneloom {

PageKeys::PageKeys(QLineEdit* filter, QList<QAbstractItemView*> views, QObject* parent)
    : QObject(parent)
    , m_filter(filter)
    , m_views(std::move(views))
{
    m_filter->installEventFilter(this);
}

void PageKeys::focusPage() const
{
    const auto shown = std::ranges::find_if(m_views, &QAbstractItemView::isVisible);
    if (shown == m_views.end())
        return;
    QAbstractItemView* view = *shown;
    view->setFocus(Qt::ShortcutFocusReason);
    if (view->currentIndex().isValid() || view->model()->rowCount() == 0)
        return;
    // The first column may hold marks alone, which nobody edits.
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QModelIndex index = view->model()->index(0, column);
        if (index.data().toString().isEmpty())
            continue;
        view->setCurrentIndex(index);
        return;
    }
}

bool PageKeys::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_filter || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QObject::eventFilter(object, event);
    focusPage();
    return true;
}

} // namespace zoneloom
