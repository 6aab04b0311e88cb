// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ActivityDelegate.h"

#include "models/items/ActivityModel.h"
#include "models/items/ItemRoles.h"
#include "ui/theme/StateColors.h"

#include <QPainter>

namespace zoneloom {

void ActivityDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool failed = index.data(FailedRole).toBool();
    if (index.column() == ActivityModel::LinkColumn)
        option->font.setBold(true);
    if (index.column() == ActivityModel::CancelColumn)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
    if (index.column() == ActivityModel::TextColumn && failed)
        option->palette.setColor(QPalette::Text, StateColors::error(option->palette));
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != ActivityModel::ProgressColumn)
        return;
    const QRect track(option.rect.left() + 4, option.rect.center().y() - 3, option.rect.width() - 12, 8);
    const double done = qBound(0.0, index.data(ProgressRole).toDouble(), 1.0);
    QColor color = StateColors::of(CellState::Pending, option.palette);
    if (index.data(FailedRole).toBool())
        color = StateColors::error(option.palette);
    else if (!index.data(RunningRole).toBool())
        color = StateColors::of(CellState::InSync, option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Mid));
    painter->setOpacity(0.4);
    painter->drawRoundedRect(track, 4, 4);
    painter->setOpacity(1);
    painter->setBrush(color);
    QRect filled = track;
    filled.setWidth(std::max(track.height(), static_cast<int>(track.width() * done)));
    painter->drawRoundedRect(filled, 4, 4);
    painter->restore();
}

} // namespace zoneloom
