// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/ProviderDescriptor.h"

#include <QAbstractTableModel>

namespace zoneloom {

/// The providers that there are adapters for, with what helps to choose one.
class ProvidersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        CountryColumn,
        DnssecColumn,
        ColumnCount
    };
    /// QString: all words that a search looks through.
    static constexpr int SearchRole = Qt::UserRole + 100;

    explicit ProvidersModel(QList<const ProviderDescriptor*> providers, QObject* parent = nullptr);

    [[nodiscard]] const ProviderDescriptor& provider(int row) const { return *m_providers.at(row); }
    /// -1 where there is none of that id.
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<const ProviderDescriptor*> m_providers;
};

} // namespace zoneloom
