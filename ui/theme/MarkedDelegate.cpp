// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/MarkedDelegate.h"

#include "models/items/ItemRoles.h"
#include "models/items/ValueDifference.h"
#include "ui/theme/FusionLook.h"
#include "ui/theme/MarkedText.h"
#include "ui/theme/StateColors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace zoneloom {

void MarkedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    if (item.displayAlignment & Qt::AlignTop) {
        // The first of several lines stands, with its mark, where the only one of another row does.
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        item.rect.setTop(item.rect.top() + FusionLook::RowPadding / 2);
    }
    const QVariant counterpart = index.data(CounterpartRole);
    if (!counterpart.isValid()) {
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    const QStringList lines = item.text.split(QChar::LineSeparator);
    QStringList here;
    for (const QString& line : lines)
        here += line.split(u'\n');
    const auto marks = ValueDifference::ofLines(here, counterpart.toString().split(u'\n'));
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    if (!selected) {
        marked.setForeground(StateColors::warning(item.palette));
        marked.setBackground(StateColors::differing(item.palette));
    }
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    qreal top = place.top();
    for (qsizetype i = 0; i < here.size(); ++i) {
        QTextLayout layout(here.at(i), item.font);
        QList<QTextLayout::FormatRange> formats;
        for (const ValueDifference::Range& range : marks.at(i))
            formats += {static_cast<int>(range.start), static_cast<int>(range.length), marked};
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        layout.draw(painter, QPointF(place.left() + margin, top));
        top += line.height();
    }
    painter->restore();
}

bool MarkedDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    return MarkedText::showToolTip(event, view->viewport(), index) ||
           QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace zoneloom
