// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ContentModel.h"

#include "models/dns/RdataCodec.h"
#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"

namespace zoneloom {

void ContentModel::setTable(const RecordTable& table, const ChangeSet& changes)
{
    beginResetModel();
    m_changes = changes;
    m_table = table;
    endResetModel();
}

int ContentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_table.rows();
}

int ContentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordTable::Position at = m_table.at(index.row());
    if (role == FirstOfSetRole)
        return at.value == 0;
    if (role == Qt::TextAlignmentRole)
        return index.column() == TtlColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == ActionRole) {
        const std::optional<RRsetChange::Action> action = actionAt(at);
        return action ? QVariant(static_cast<int>(*action)) : QVariant();
    }
    const RRset& set = m_table.set(at.set);
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn) {
        const QString name = RRsetText::visibleName(set.name(), m_table.content().origin());
        const std::optional<RRsetChange::Action> action = actionAt(at);
        if (!action)
            return name;
        return *action == RRsetChange::Action::Create ? tr("%1, added").arg(name) : tr("%1, changed").arg(name);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return RRsetText::visibleName(set.name(), m_table.content().origin());
    case TypeColumn:
        return set.type().toText();
    case TtlColumn:
        return set.ttl();
    case ValueColumn: {
        auto value = set.rdata().begin();
        std::advance(value, at.value);
        return RdataCodec::toText(set.type(), *value);
    }
    default:
        return {};
    }
}

std::optional<RRsetChange::Action> ContentModel::actionAt(const RecordTable::Position& at) const
{
    const RRset& set = m_table.set(at.set);
    const RRsetChange* change = m_changes.find(RRsetKey::of(set));
    if (!change || !change->before)
        return change ? std::optional(RRsetChange::Action::Create) : std::nullopt;
    auto value = set.rdata().begin();
    std::advance(value, at.value);
    // Of a set that only gets another value the others stay as they are.
    const bool stays = change->before->ttl() == set.ttl() && change->before->contains((*value).toByteArray());
    return stays ? std::nullopt : std::optional(RRsetChange::Action::Replace);
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == TtlColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case TtlColumn:
        return tr("TTL");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace zoneloom
