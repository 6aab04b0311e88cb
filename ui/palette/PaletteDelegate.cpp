// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/PaletteDelegate.h"

#include "ui/palette/PaletteModel.h"
#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QPainter>

namespace zoneloom {

void PaletteDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Names stand below each other, with a mark or without.
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString aside = index.data(PaletteModel::AsideRole).toString();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const int width = aside.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(aside) + 2 * margin;
    const QRect whole = item.rect;
    const QString name = std::exchange(item.text, QString());
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget)
                           .adjusted(margin, 0, 0, 0)
                           .intersected(whole.adjusted(0, 0, -width - margin, 0));
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state & QStyle::State_Selected;
    const auto role = selected ? QPalette::HighlightedText : QPalette::Text;
    painter->save();
    painter->setFont(item.font);
    style->drawItemText(painter, text, Qt::AlignLeft | Qt::AlignVCenter, item.palette, true,
                        item.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()), role);
    if (!selected)
        item.palette.setColor(QPalette::Text, StateColors::quiet(item.palette));
    style->drawItemText(painter, whole.adjusted(0, 0, -2 * margin, 0), Qt::AlignRight | Qt::AlignVCenter, item.palette,
                        true, aside, role);
    painter->restore();
}

} // namespace zoneloom
