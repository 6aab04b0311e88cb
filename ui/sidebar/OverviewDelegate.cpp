// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/OverviewDelegate.h"

#include "models/items/ItemRoles.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

namespace zoneloom {

void OverviewDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant known = index.data(StateRole);
    const auto state = known.isValid() ? static_cast<CellState>(known.toInt()) : CellState::Ignored;
    option->icon = Icons::zone(known);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
    option->palette.setColor(QPalette::Text, StateColors::text(state, option->palette));
}

} // namespace zoneloom
