// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QAbstractTableModel>

namespace zoneloom {

/// The revisions of a zone, newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        RevisionColumn,
        TimeColumn,
        AuthorColumn,
        MessageColumn,
        ChangesColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Newest first. Where they only grew at the top, rows are inserted and selections stay.
    void setRevisions(const QList<Revision>& revisions);
    [[nodiscard]] const Revision& revision(int row) const { return m_revisions.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Revision> m_revisions;
};

} // namespace zoneloom
