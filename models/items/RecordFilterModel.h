// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordFilter.h"
#include "models/items/RecordsModel.h"

#include <QAbstractProxyModel>

namespace zoneloom {

/// Shows the rows of a RecordsModel that a query takes, in the order that was asked for. Without query and order it is
/// the source itself, at no cost. New answers come from a RecordFilter; edits in between move rows, they never wait.
class RecordFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilterModel(RecordsModel* records, QObject* parent = nullptr);

    void setQuery(const RecordQuery& query);
    /// What `state:` goes by.
    void setStates(const QHash<RRsetKey, CellState>& states);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] bool isFiltered() const { return !m_query.isEmpty(); }
    /// True while only the first rows of an answer are shown and the others are still to be found.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// Records shown, and in all; the draft not counted.
    [[nodiscard]] int shown() const;
    [[nodiscard]] int total() const;

    /// The row of the RecordsModel that is shown there.
    [[nodiscard]] int sourceRow(int row) const { return m_mapped ? m_rows[static_cast<size_t>(row)] : row; }
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// An answer of the filter, or more of it, is shown; the counts are other ones.
    void answered();

private:
    void request();
    void show(const RecordSelection& selection);
    void showMore(const RecordSelection& selection);
    void showAll();
    void sourceInserted(int first, int last);
    void sourceRemoving(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex& first, const QModelIndex& last);
    [[nodiscard]] int viewRow(int sourceRow) const;

    RecordsModel* m_records = nullptr;
    RecordFilter m_filter;
    RecordQuery m_query;
    QHash<RRsetKey, CellState> m_states;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_mapped = false; ///< m_rows holds what is shown; else all rows are
    bool m_searching = false;
    std::vector<int> m_rows; ///< source rows in the order shown, the draft as the last
    quint64 m_generation = 0;
};

} // namespace zoneloom
