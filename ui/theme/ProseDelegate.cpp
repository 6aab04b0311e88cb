// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/ProseDelegate.h"

#include "models/items/VisibleText.h"

namespace zoneloom {

void ProseDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = VisibleText::prose(option->text);
}

} // namespace zoneloom
