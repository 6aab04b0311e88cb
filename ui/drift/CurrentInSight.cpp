// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/CurrentInSight.h"

#include <QAbstractItemView>
#include <QResizeEvent>

namespace zoneloom {

CurrentInSight::CurrentInSight(QAbstractItemView* view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

bool CurrentInSight::eventFilter(QObject* watched, QEvent* event)
{
    // The type first: when it ends, a view is none any more while its viewport still gets events.
    if (event->type() == QEvent::Resize && watched == m_view->viewport()) {
        const auto* resized = static_cast<QResizeEvent*>(event);
        const int before = resized->oldSize().height();
        const int after = resized->size().height();
        const QRect row = m_view->visualRect(m_view->currentIndex());
        const bool wasSeen = row.isValid() && row.bottom() >= 0 && row.top() < before;
        // Once the view knows its new height.
        if (wasSeen && row.bottom() >= after)
            QMetaObject::invokeMethod(
                m_view, [view = m_view] { view->scrollTo(view->currentIndex()); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zoneloom
