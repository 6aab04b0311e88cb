// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftDelegate.h"

#include "models/items/DriftMatrixModel.h"
#include "models/items/ItemRoles.h"
#include "ui/theme/Icons.h"
#include "ui/theme/MarkedText.h"
#include "ui/theme/StateColors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace zoneloom {

namespace {

/// Several values that have no room: the first of them and how many more there are. One that is cut in its middle would
/// run into the next and be read as a value that nobody has.
QString fitting(const QString& text, const QModelIndex& index, const QFontMetrics& metrics, int width)
{
    const QStringList values = index.data(ValuesRole).toStringList();
    if (values.size() < 2 || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    const QString more = QStringLiteral(", +%1").arg(values.size() - 1);
    return metrics.elidedText(values.first(), Qt::ElideMiddle, width - metrics.horizontalAdvance(more)) + more;
}

} // namespace

void DriftDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int column = index.column();
    if (column == DriftMatrixModel::InternalColumn) {
        item.font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        item.textElideMode = Qt::ElideMiddle;
        const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
        const int room = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).width() - 2 * margin;
        item.text = fitting(item.text, index, QFontMetrics(item.font), room);
    }
    const QVariant state = index.data(StateRole);
    if (column < DriftMatrixModel::LiveColumn) {
        if (state.isValid()) {
            item.icon = Icons::state(static_cast<CellState>(state.toInt()));
            item.features |= QStyleOptionViewItem::HasDecoration;
            item.decorationSize = {16, 16};
            item.font.setBold(true);
        }
        const QWidget* view = item.widget;
        (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
        return;
    }
    item.text.clear();
    const QWidget* widget = item.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    if (state.isValid()) {
        paintCell(painter, item, index);
        return;
    }
    painter->save();
    const bool selected = item.state & QStyle::State_Selected;
    painter->setPen(selected ? item.palette.color(QPalette::HighlightedText) : StateColors::quiet(item.palette));
    painter->drawText(QRect(item.rect.left() + 6, item.rect.top(), 16, item.rect.height()), Qt::AlignCenter,
                      index.data().toString());
    painter->restore();
}

void DriftDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index) const
{
    const auto state = static_cast<CellState>(index.data(StateRole).toInt());
    const QString text = index.data().toString();
    const bool selected = item.state & QStyle::State_Selected;
    const QColor color =
        selected ? item.palette.color(QPalette::HighlightedText) : StateColors::text(state, item.palette);
    const QRect cell = item.rect.adjusted(2, 2, -3, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!selected && (!text.isEmpty() || state == CellState::Unknown)) {
        painter->setPen(Qt::NoPen);
        QColor tint = StateColors::tint(state, item.palette);
        painter->setBrush(state == CellState::Unknown ? QBrush(tint.darker(110), Qt::BDiagPattern) : QBrush(tint));
        painter->drawRoundedRect(cell, 3, 3);
    }
    if (state == CellState::InSync && !selected)
        painter->setOpacity(0.65);
    // What is staged here carries the mark that it has among the records.
    const QVariant staged = index.data(MarkRole);
    const QIcon icon = staged.isValid() ? Icons::mark(static_cast<RecordMark>(staged.toInt())) : Icons::state(state);
    icon.paint(painter, QRect(cell.left() + 4, cell.center().y() - 7, 16, 16), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    painter->setOpacity(1);
    if (!text.isEmpty()) {
        QFont bold = item.font;
        bold.setBold(true);
        bold.setItalic(index.data(DecidedRole).toBool());
        painter->setFont(bold);
        painter->setPen(color);
        const QRect place = cell.adjusted(25, 0, -4, 0);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          fitting(text, index, QFontMetrics(bold), place.width()));
    }
    painter->restore();
}

QSize DriftDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 11};
}

bool DriftDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    return MarkedText::showToolTip(event, view->viewport(), index) ||
           QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace zoneloom
