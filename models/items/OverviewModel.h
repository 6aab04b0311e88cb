// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/ZoneOverview.h"

#include <QAbstractTableModel>

namespace zoneloom {

/// All zones of a store as a table: state, revision, records, links, last commit. SortRole sorts each column.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        StateColumn,
        RevisionColumn,
        RecordsColumn,
        LinksColumn,
        CommitColumn,
        MessageColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Ordered by name, which so decides between what is otherwise equal. Rows of zones that stay are kept, where no
    /// zone came or went.
    void setZones(const QList<ZoneOverview>& zones);
    [[nodiscard]] const ZoneOverview& zone(int row) const { return m_zones.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const ZoneOverview& zone, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] static QString stateText(const ZoneOverview& zone);

    QList<ZoneOverview> m_zones;
    QList<Name> m_came;  ///< in the order in which the store tells them
    QList<int> m_places; ///< the row of each of these
};

} // namespace zoneloom
