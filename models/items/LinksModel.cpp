// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/LinksModel.h"

#include "models/items/ItemRoles.h"

#include <algorithm>

namespace zoneloom {

void LinksModel::setLinks(const QList<LinkRow>& links)
{
    const bool same = std::equal(links.begin(), links.end(), m_links.begin(), m_links.end(),
                                 [](const LinkRow& a, const LinkRow& b) { return a.link.id == b.link.id; });
    if (same && !links.isEmpty()) {
        m_links = links;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_links = links;
    endResetModel();
}

int LinksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int LinksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkRow& row = m_links.at(index.row());
    if (role == StateRole)
        return static_cast<int>(LinkText::state(row.status));
    if (role == LinkRole)
        return row.link.name;
    if (role == Qt::ToolTipRole)
        return row.status.errorText.isEmpty() ? QVariant() : QVariant(row.status.errorText);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.link.name;
    case StateColumn:
        return LinkText::summary(row.status);
    case AccountColumn:
        return row.link.account;
    case ExternalZoneColumn:
        return row.link.externalZone;
    case PolicyColumn:
        return LinkText::policy(row.link.policy);
    case OnDriftColumn:
        return LinkText::onDrift(row.link.onDrift);
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Link");
    case StateColumn:
        return tr("State");
    case AccountColumn:
        return tr("Account");
    case ExternalZoneColumn:
        return tr("External zone");
    case PolicyColumn:
        return tr("Policy");
    case OnDriftColumn:
        return tr("On drift");
    default:
        return {};
    }
}

} // namespace zoneloom
