// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordFilterModel.h"

#include <algorithm>

namespace zoneloom {

RecordFilterModel::RecordFilterModel(RecordsModel* records, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_records(records)
{
    setSourceModel(records);
    connect(&m_filter, &RecordFilter::selected, this,
            [this](const std::shared_ptr<const RecordSelection>& selection) { show(*selection); });
    connect(records, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(records, &QAbstractItemModel::modelReset, this, [this] {
        ++m_generation;
        m_mapped = false;
        m_searching = false;
        m_rows = {};
        endResetModel();
        m_filter.prepare(m_records->overlay().table());
        request();
    });
    connect(records, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex&, int first, int last) {
        if (!m_mapped)
            beginInsertRows({}, first, last);
    });
    connect(records, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { sourceInserted(first, last); });
    connect(records, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { sourceRemoving(first, last); });
    connect(records, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { sourceRemoved(first, last); });
    connect(records, &QAbstractItemModel::dataChanged, this, &RecordFilterModel::sourceChanged);
}

void RecordFilterModel::setQuery(const RecordQuery& query)
{
    if (m_query == query)
        return;
    m_query = query;
    request();
}

void RecordFilterModel::setStates(const QHash<RRsetKey, CellState>& states)
{
    m_states = states;
    if (m_query.testsStates())
        request();
}

void RecordFilterModel::sort(int column, Qt::SortOrder order)
{
    if (m_sortColumn == column && m_order == order)
        return;
    m_sortColumn = column;
    m_order = order;
    request();
}

void RecordFilterModel::request()
{
    RecordRequest wanted;
    wanted.query = m_query;
    wanted.sortColumn = m_sortColumn;
    wanted.order = m_order;
    if (m_query.isEmpty() && wanted.isInOwnOrder()) {
        m_filter.cancel();
        showAll();
        return;
    }
    wanted.overlay = m_records->overlay();
    wanted.states = m_states;
    wanted.generation = m_generation;
    m_filter.request(std::move(wanted));
}

void RecordFilterModel::showAll()
{
    m_searching = false;
    if (m_mapped) {
        beginResetModel();
        m_mapped = false;
        m_rows = {};
        endResetModel();
    }
    Q_EMIT answered();
}

void RecordFilterModel::show(const RecordSelection& selection)
{
    if (selection.generation != m_generation) {
        request(); // rows moved while it was found
        return;
    }
    m_searching = !selection.isLast;
    if (selection.isFirst) {
        beginResetModel();
        m_rows = selection.rows;
        if (m_records->rowCount() > m_records->overlay().rows())
            m_rows.push_back(m_records->overlay().rows());
        m_mapped = true;
        endResetModel();
    } else {
        showMore(selection);
    }
    Q_EMIT answered();
}

void RecordFilterModel::showMore(const RecordSelection& selection)
{
    if (selection.rows.empty())
        return;
    const int at = shown(); // before the draft
    beginInsertRows({}, at, at + static_cast<int>(selection.rows.size()) - 1);
    m_rows.insert(m_rows.begin() + at, selection.rows.begin(), selection.rows.end());
    endInsertRows();
}

void RecordFilterModel::sourceInserted(int first, int last)
{
    ++m_generation;
    const int count = last - first + 1;
    if (!m_mapped) {
        endInsertRows();
        Q_EMIT answered();
        return;
    }
    // Staged rows are seen at once, whatever the query says: beside the row before them, else above the draft.
    auto place = std::find(m_rows.begin(), m_rows.end(), first - 1);
    place = place == m_rows.end() ? place - (m_rows.empty() ? 0 : 1) : place + 1;
    const auto at = place - m_rows.begin();
    for (int& row : m_rows)
        row += row >= first ? count : 0;
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at) + count - 1);
    std::vector<int> added(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        added[static_cast<size_t>(i)] = first + i;
    m_rows.insert(m_rows.begin() + at, added.begin(), added.end());
    endInsertRows();
    Q_EMIT answered();
}

void RecordFilterModel::sourceRemoving(int first, int last)
{
    if (!m_mapped) {
        beginRemoveRows({}, first, last);
        return;
    }
    for (int at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at) {
        const int row = m_rows[static_cast<size_t>(at)];
        if (row < first || row > last)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
}

void RecordFilterModel::sourceRemoved(int first, int last)
{
    ++m_generation;
    if (!m_mapped) {
        endRemoveRows();
    } else {
        for (int& row : m_rows)
            row -= row > last ? last - first + 1 : 0;
    }
    Q_EMIT answered();
}

void RecordFilterModel::sourceChanged(const QModelIndex& first, const QModelIndex& last)
{
    if (!m_mapped) {
        Q_EMIT dataChanged(index(first.row(), first.column()), index(last.row(), last.column()));
        return;
    }
    // One range from the first to the last that is concerned: rows between them are drawn once too often at most.
    int from = -1;
    int to = -1;
    for (int at = 0; at < static_cast<int>(m_rows.size()); ++at) {
        const int row = m_rows[static_cast<size_t>(at)];
        if (row < first.row() || row > last.row())
            continue;
        from = from < 0 ? at : from;
        to = at;
    }
    if (from >= 0)
        Q_EMIT dataChanged(index(from, first.column()), index(to, last.column()));
}

int RecordFilterModel::shown() const
{
    return rowCount() - (m_records->rowCount() - m_records->overlay().rows());
}

int RecordFilterModel::total() const
{
    return m_records->overlay().rows();
}

int RecordFilterModel::viewRow(int sourceRow) const
{
    if (!m_mapped)
        return sourceRow;
    const auto at = std::find(m_rows.begin(), m_rows.end(), sourceRow);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QModelIndex RecordFilterModel::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_records->index(sourceRow(proxyIndex.row()), proxyIndex.column());
}

QModelIndex RecordFilterModel::mapFromSource(const QModelIndex& sourceIndex) const
{
    const int row = sourceIndex.isValid() ? viewRow(sourceIndex.row()) : -1;
    return row < 0 ? QModelIndex() : index(row, sourceIndex.column());
}

QModelIndex RecordFilterModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RecordFilterModel::parent(const QModelIndex&) const
{
    return {};
}

int RecordFilterModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_mapped ? static_cast<int>(m_rows.size()) : m_records->rowCount();
}

int RecordFilterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RecordsModel::ColumnCount;
}

QVariant RecordFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_records->headerData(section, orientation, role);
}

} // namespace zoneloom
