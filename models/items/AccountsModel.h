// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QAbstractTableModel>

namespace zoneloom {

/// The accounts of a store. Secrets are never part of it.
class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ProviderColumn,
        LinksColumn,
        EndpointColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `providers`: names for people by adapter id; `links`: how many use an account.
    void setAccounts(const QList<Account>& accounts, const QMap<QString, QString>& providers,
                     const QMap<QString, int>& links = {});
    [[nodiscard]] const Account& account(int row) const { return m_accounts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString endpointText(const Account& account);

    QList<Account> m_accounts;
    QMap<QString, QString> m_providers;
    QMap<QString, int> m_links;
};

} // namespace zoneloom
