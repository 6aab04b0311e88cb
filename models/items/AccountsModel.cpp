// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/AccountsModel.h"

namespace zoneloom {

void AccountsModel::setAccounts(const QList<Account>& accounts, const QMap<QString, QString>& providers)
{
    if (accounts == m_accounts && providers == m_providers)
        return;
    beginResetModel();
    m_accounts = accounts;
    m_providers = providers;
    endResetModel();
}

int AccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Account& account = m_accounts.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return account.name;
    case ProviderColumn:
        return m_providers.value(account.provider, account.provider);
    case EndpointColumn:
        return account.endpoint.isEmpty() ? tr("the provider's own") : account.endpoint;
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Account");
    case ProviderColumn:
        return tr("Provider");
    case EndpointColumn:
        return tr("Endpoint");
    default:
        return {};
    }
}

} // namespace zoneloom
