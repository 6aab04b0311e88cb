// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncReport.h"

#include <QAbstractItemModel>

namespace zoneloom {

/// A plan as a tree: a row a link, with a check mark where it can be sent; below it what would change there, what it
/// would be given instead of the internal value, and what waits for a decision.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        BeforeColumn,
        AfterColumn,
        RemarkColumn,
        ColumnCount
    };
    enum class Kind
    {
        Link,
        Change,
        Adoption,
        Accepted,
        Waiting
    };
    using QAbstractItemModel::QAbstractItemModel;

    void setReport(const ZoneReport& report);
    [[nodiscard]] const ZoneReport& report() const { return m_report; }
    [[nodiscard]] Kind kind(const QModelIndex& index) const;
    /// Lets a link be sent although the safety rules hold it back, or not.
    void setLifted(int link, bool lifted);
    [[nodiscard]] bool isLifted(int link) const { return m_sections.at(link).isLifted; }
    /// The links whose changes the safety rules hold back and nobody lifted, by name.
    [[nodiscard]] QStringList withheld() const;
    [[nodiscard]] int withheldChanges() const;
    /// True where some link can be checked.
    [[nodiscard]] bool canSendSome() const;
    /// The links that are checked, by name.
    [[nodiscard]] QStringList chosen() const;
    /// Changes and adoptions of the checked links.
    [[nodiscard]] int chosenChanges() const;
    /// True where a checked link is one that the safety rules hold back.
    [[nodiscard]] bool needsForce() const;
    /// The hash of the checked links' plan, as the engine computes it.
    [[nodiscard]] QByteArray chosenHash() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Section
    {
        QList<qsizetype> accepted; ///< indices of cells
        QList<qsizetype> waiting;
        bool isChecked = false;
        bool isLifted = false;
    };
    [[nodiscard]] bool canBeSent(int link) const;
    [[nodiscard]] bool isWithheld(int link) const;
    [[nodiscard]] int size(int link) const;
    [[nodiscard]] QVariant linkData(int link, int column, int role) const;
    [[nodiscard]] QVariant changeData(const RRsetChange& change, Kind kind, int column, int role) const;
    [[nodiscard]] QVariant cellData(const Cell& cell, Kind kind, int column, int role) const;
    [[nodiscard]] QString summary(int link) const;
    [[nodiscard]] QString valueText(const std::optional<RRset>& set, const std::optional<RRset>& other) const;

    ZoneReport m_report;
    QList<Section> m_sections;
};

} // namespace zoneloom
