// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/ZoneDelegate.h"

#include "models/items/ItemRoles.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace zoneloom {

void ZoneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QVariant known = index.data(StateRole);
    const auto state = static_cast<CellState>(known.toInt());
    const int differing = index.data(DifferingRole).toInt();
    const QString count = differing > 0 ? QLocale().toString(differing) : QString();
    const bool selected = item.state & QStyle::State_Selected;
    QFont bold = item.font;
    bold.setBold(true);
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(count) + 16;

    const QRect whole = item.rect;
    item.text.clear();
    const QWidget* widget = item.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const QRect icon(whole.left() + 6, whole.center().y() - 7, 16, 16);
    Icons::zone(known).paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const QRect text = whole.adjusted(28, 0, -countWidth - 2, 0);
    const QPalette::ColorRole role = selected ? QPalette::HighlightedText : QPalette::Text;
    painter->setFont(item.font);
    painter->setPen(item.palette.color(role));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    if (!count.isEmpty()) {
        painter->setFont(bold);
        painter->setPen(selected ? item.palette.color(role) : StateColors::text(state, item.palette));
        painter->drawText(whole.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    }
}

QSize ZoneDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 28, std::max(size.height(), option.fontMetrics.height() + 10)};
}

} // namespace zoneloom
