// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/items/RecordTable.h"

#include <QAbstractTableModel>

namespace zoneloom {

/// The records of a content that is not a zone of the store yet, to be looked at: one row a record, nothing to edit.
class ContentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        TtlColumn,
        ValueColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `changes` is what the records change where the zone is there already: their rows say so (ActionRole).
    void setTable(const RecordTable& table, const ChangeSet& changes = {});
    [[nodiscard]] bool hasChanges() const { return !m_changes.isEmpty(); }
    [[nodiscard]] const RecordTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<RRsetChange::Action> actionAt(const RecordTable::Position& at) const;

    RecordTable m_table;
    ChangeSet m_changes;
};

} // namespace zoneloom
