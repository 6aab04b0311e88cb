// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/PlanView.h"

#include <QPainter>
#include <QStyleOption>

namespace zoneloom {

void PlanView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const bool isOpenable = model()->hasChildren(index);
    if (!isOpenable || !selectionModel()->isSelected(index)) {
        QTreeView::drawBranches(painter, rect, index);
        return;
    }
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    arrow.state |= QStyle::State_Item | QStyle::State_Children | QStyle::State_Selected;
    arrow.state.setFlag(QStyle::State_Open, isExpanded(index));
    const QColor text = arrow.palette.color(QPalette::HighlightedText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        arrow.palette.setColor(role, text);
    painter->fillRect(rect, arrow.palette.color(QPalette::Highlight));
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, this);
}

} // namespace zoneloom
