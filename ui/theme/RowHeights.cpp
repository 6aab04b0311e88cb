// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/RowHeights.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

namespace zoneloom {

RowHeights::RowHeights(QTableView* view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &RowHeights::forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowHeights::forget);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowHeights::forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowHeights::forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowHeights::forget);
}

bool RowHeights::eventFilter(QObject* watched, QEvent* event)
{
    // Whatever brings rows into sight is painted.
    if (event->type() == QEvent::Paint)
        measureVisible();
    return QObject::eventFilter(watched, event);
}

void RowHeights::forget()
{
    m_measured.clear();
    m_view->viewport()->update();
}

void RowHeights::measureVisible()
{
    if (m_isMeasuring)
        return;
    const QScopedValueRollback measuring(m_isMeasuring, true);
    const int end = m_view->viewport()->height();
    for (int row = std::max(m_view->rowAt(0), 0); row < m_view->model()->rowCount(); ++row) {
        if (m_view->rowViewportPosition(row) > end)
            return;
        if (m_measured.contains(row))
            continue;
        m_measured.insert(row);
        m_view->resizeRowToContents(row);
    }
}

} // namespace zoneloom
