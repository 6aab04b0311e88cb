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
        EndpointColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `providers`: names for people by adapter id.
    void setAccounts(const QList<Account>& accounts, const QMap<QString, QString>& providers);
    [[nodiscard]] const Account& account(int row) const { return m_accounts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Account> m_accounts;
    QMap<QString, QString> m_providers;
};

} // namespace zoneloom
