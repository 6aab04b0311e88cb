// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/AccountsModel.h"

namespace zoneloom {

void AccountsModel::setAccounts(const QList<Account>& accounts, const QMap<QString, QString>& providers,
                                const QMap<QString, int>& links)
{
    if (accounts == m_accounts && providers == m_providers && links == m_links)
        return;
    beginResetModel();
    m_accounts = accounts;
    m_providers = providers;
    m_links = links;
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == LinksColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Account& account = m_accounts.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return account.name;
    case ProviderColumn:
        return m_providers.value(account.provider, account.provider);
    case EndpointColumn:
        return endpointText(account);
    case LinksColumn:
        return m_links.value(account.name);
    default:
        return {};
    }
}

QString AccountsModel::endpointText(const Account& account)
{
    // Kinds without an API are reached by what their own fields say.
    for (const QString& field : {QStringLiteral("server"), QStringLiteral("path")}) {
        if (account.endpoint.isEmpty() && account.fields.contains(field))
            return account.fields.value(field);
    }
    if (account.endpoint.isEmpty())
        return tr("the provider's own");
    return account.fields.value(QStringLiteral("allow-plain-http")) == u"yes"
               ? tr("%1 (unencrypted)").arg(account.endpoint)
               : account.endpoint;
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == LinksColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Account");
    case ProviderColumn:
        return tr("Provider");
    case LinksColumn:
        return tr("Links");
    case EndpointColumn:
        return tr("Endpoint");
    default:
        return {};
    }
}

} // namespace zoneloom
