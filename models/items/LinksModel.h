// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/LinkText.h"

#include <QAbstractTableModel>

namespace zoneloom {

/// The links of a zone with their policies and how they stand.
class LinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        StateColumn,
        AccountColumn,
        ExternalZoneColumn,
        PolicyColumn,
        OnDriftColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setLinks(const QList<LinkRow>& links);
    [[nodiscard]] const LinkRow& link(int row) const { return m_links.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LinkRow> m_links;
};

} // namespace zoneloom
