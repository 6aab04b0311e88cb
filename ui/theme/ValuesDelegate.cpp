// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/ValuesDelegate.h"

#include <QFontDatabase>

namespace zoneloom {

ValuesDelegate::ValuesDelegate(int firstValueColumn, QObject* parent)
    : MarkedDelegate(parent)
    , m_firstValueColumn(firstValueColumn)
{}

void ValuesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    MarkedDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    if (index.column() >= m_firstValueColumn)
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace zoneloom
