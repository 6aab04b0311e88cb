// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/FindingDelegate.h"

#include "models/dns/validation/Finding.h"
#include "models/items/ItemRoles.h"
#include "ui/theme/Icons.h"

namespace zoneloom {

void FindingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool error = index.data(SeverityRole).toInt() == static_cast<int>(Severity::Error);
    option->icon = error ? Icons::error() : Icons::warning();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
}

} // namespace zoneloom
