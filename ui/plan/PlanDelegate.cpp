// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/PlanDelegate.h"

#include "models/items/ItemRoles.h"
#include "ui/plan/PlanModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QFontDatabase>

namespace zoneloom {

void PlanDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    MarkedDelegate::initStyleOption(option, index);
    const auto* model = qobject_cast<const PlanModel*>(index.model());
    if (!model)
        return;
    const PlanModel::Kind kind = model->kind(index);
    option->displayAlignment = Qt::AlignLeft | (kind == PlanModel::Kind::Link ? Qt::AlignVCenter : Qt::AlignTop);
    const bool values = index.column() == PlanModel::BeforeColumn || index.column() == PlanModel::AfterColumn;
    if (kind == PlanModel::Kind::Link)
        option->font.setBold(true);
    else if (values)
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (index.data(FailedRole).toBool())
        option->palette.setColor(QPalette::Text, StateColors::error(option->palette));
    const QVariant action = index.data(ActionRole);
    const QVariant state = index.data(StateRole);
    if (index.column() == PlanModel::NameColumn && (action.isValid() || state.isValid())) {
        const auto what = static_cast<RRsetChange::Action>(action.toInt());
        option->icon = index.data(SeverityRole).isValid() ? Icons::warning()
                       : state.isValid()                  ? Icons::state(static_cast<CellState>(state.toInt()))
                                         : Icons::mark(what == RRsetChange::Action::Create   ? RecordMark::Added
                                                       : what == RRsetChange::Action::Delete ? RecordMark::Removed
                                                                                             : RecordMark::Changed);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
        option->decorationAlignment = option->displayAlignment;
    }
    const bool quiet = kind == PlanModel::Kind::Accepted || kind == PlanModel::Kind::Waiting;
    if (quiet && !(option->state & QStyle::State_Selected))
        option->palette.setColor(QPalette::Text, StateColors::quiet(option->palette));
}

} // namespace zoneloom
