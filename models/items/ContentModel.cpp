// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ContentModel.h"

#include "models/dns/RdataCodec.h"
#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"

namespace zoneloom {

void ContentModel::setTable(const RecordTable& table)
{
    beginResetModel();
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
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RRset& set = m_table.set(at.set);
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

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
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
