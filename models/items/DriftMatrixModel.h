// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/items/DriftMatrix.h"

#include <QAbstractItemModel>

namespace zoneloom {

/// The drift matrix as a tree: RRsets at the top level when grouped by name, else one level below their group.
/// Columns: Name, Type, Internal, Live, then a column a link.
class DriftMatrixModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        InternalColumn,
        LiveColumn,
        FirstLinkColumn
    };
    using QAbstractItemModel::QAbstractItemModel;

    /// Takes a matrix that was built elsewhere; resets the model.
    void setMatrix(DriftMatrix matrix);
    [[nodiscard]] const DriftMatrix& matrix() const { return m_matrix; }
    /// Shows these cells, by link, as decided: they will be pushed.
    void setDecided(const QMap<QString, QSet<RRsetKey>>& decided);
    /// Shows the cells whose value is staged here as the internal one as decided: they will be adopted.
    void setStaged(const ChangeSet& staged);
    /// What is said of links that cannot be read, by their names: `not readable since 14:02`.
    void setFailures(const QMap<QString, QString>& failures);
    /// What a person decided on this cell, such as `will be pushed`; empty where nobody did.
    [[nodiscard]] QString decision(const QString& link, const Cell& cell) const;
    /// The matrix's row, or -1 for a group.
    [[nodiscard]] int rowOf(const QModelIndex& index) const;
    /// The link of that column, or -1.
    [[nodiscard]] int linkOf(const QModelIndex& index) const;
    /// The cell of that index; null for other columns and for RRsets that the link does not know.
    [[nodiscard]] const Cell* cell(const QModelIndex& index) const;
    /// The first index of that RRset in that column.
    [[nodiscard]] QModelIndex find(const RRsetKey& key, int column) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellOfCells();
    /// The staged change that adopts this cell; null where there is none.
    [[nodiscard]] const RRsetChange* adoption(const Cell& cell) const;
    [[nodiscard]] QVariant adoptedData(const RRsetChange& adoption, int role) const;
    [[nodiscard]] QVariant groupData(const DriftMatrix::Group& group, int column, int role) const;
    [[nodiscard]] QVariant liveHeader(int role) const;
    [[nodiscard]] QVariant liveData(int row, int role) const;
    /// What a cell says that nobody decided on.
    [[nodiscard]] QString cellText(const Cell& cell, const QString& separator) const;
    [[nodiscard]] QVariant cellData(int row, int link, int role) const;

    DriftMatrix m_matrix;
    QMap<QString, QSet<RRsetKey>> m_decided;
    QMap<QString, QString> m_failures;
    ChangeSet m_staged;
};

} // namespace zoneloom
