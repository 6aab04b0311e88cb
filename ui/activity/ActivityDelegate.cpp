// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ActivityDelegate.h"

#include "models/items/ActivityModel.h"
#include "models/items/ItemRoles.h"
#include "ui/theme/FusionLook.h"
#include "ui/theme/Icons.h"
#include "ui/theme/MarkedText.h"
#include "ui/theme/StateColors.h"

#include <QAbstractItemView>
#include <QPainter>

namespace zoneloom {

namespace {

QIcon icon(Activity::Detail::Kind kind)
{
    switch (kind) {
    case Activity::Detail::Kind::Applied:
    case Activity::Detail::Kind::Live:
        return Icons::state(CellState::InSync);
    case Activity::Detail::Kind::Refused:
        return Icons::error();
    case Activity::Detail::Kind::Waiting:
        return Icons::state(CellState::Drifted);
    case Activity::Detail::Kind::Withheld:
        return Icons::warning();
    case Activity::Detail::Kind::Advice:
        return {}; // its words say what it is
    case Activity::Detail::Kind::Remark:
        break;
    }
    return Icons::state(CellState::Unknown);
}

/// The colour of a conflict is that of a failure, and nothing failed where one waits.
CellState shownState(const QModelIndex& index)
{
    const auto state = static_cast<CellState>(index.data(StateRole).toInt());
    return state == CellState::Conflict ? CellState::Drifted : state;
}

} // namespace

void ActivityDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool failed = index.data(FailedRole).toBool();
    const int kind = index.data(DetailKindRole).toInt();
    if (kind >= 0) {
        if (index.column() == ActivityModel::LinkColumn) {
            option->icon = icon(static_cast<Activity::Detail::Kind>(kind));
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {16, 16};
        }
        if (failed && index.column() == ActivityModel::TextColumn)
            option->palette.setColor(QPalette::Text, StateColors::error(option->palette));
        return;
    }
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
    if (index.column() != ActivityModel::ProgressColumn || index.parent().isValid())
        return;
    const QRect track(option.rect.left() + 4, option.rect.center().y() - 3, option.rect.width() - 12, 8);
    const double done = qBound(0.0, index.data(ProgressRole).toDouble(), 1.0);
    QColor color = StateColors::of(CellState::Pending, option.palette);
    if (index.data(FailedRole).toBool())
        color = StateColors::error(option.palette);
    else if (!index.data(RunningRole).toBool())
        color = StateColors::of(shownState(index), option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(FusionLook::frame(option.palette));
    painter->drawRoundedRect(track, 4, 4);
    painter->setBrush(color);
    QRect filled = track;
    filled.setWidth(std::max(track.height(), static_cast<int>(track.width() * done)));
    painter->drawRoundedRect(filled, 4, 4);
    painter->restore();
}

bool ActivityDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    return MarkedText::showToolTip(event, view->viewport(), index) ||
           QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace zoneloom
