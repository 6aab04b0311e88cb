// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"

#include <QAbstractTableModel>

namespace zoneloom {

/// A change set, one row an RRset, old and new side by side.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        MarkColumn,
        NameColumn,
        TypeColumn,
        BeforeColumn,
        AfterColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;
    ~DifferenceModel() override;

    void setChanges(const Name& origin, const ChangeSet& changes);
    /// What the two sides are called; "Before" and "After" where nobody says.
    void setTitles(const QString& before, const QString& after);
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString valueText(const std::optional<RRset>& set, const std::optional<RRset>& other,
                                    const QString& values = {}) const;
    [[nodiscard]] QString afterText(const RRsetChange& change) const;

    Name m_origin;
    ChangeSet m_changes;
    QString m_before;
    QString m_after;
};

} // namespace zoneloom
