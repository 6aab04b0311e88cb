// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>

namespace zoneloom {

/// The zones of a store, worst first or by the name that is shown. Column 0 alone: the name, with StateRole and
/// DifferingRole.
class ZonesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order
    {
        WorstFirst,
        ByName
    };
    using QAbstractListModel::QAbstractListModel;

    /// Takes the zones over. Rows that stay are kept (and with them selections); others come and go.
    void setZones(const QList<ZoneSummary>& zones);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] const ZoneSummary& zone(int row) const { return m_zones.at(row); }
    /// -1 where there is none of that name.
    [[nodiscard]] int rowOf(const Name& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QList<ZoneSummary> sorted(const QList<ZoneSummary>& zones);
    /// Below zero where `a` is the worse one.
    [[nodiscard]] static int compareStates(const ZoneSummary& a, const ZoneSummary& b);
    [[nodiscard]] static QString stateText(const ZoneSummary& zone);
    [[nodiscard]] static QString toBeMadeText(const ZoneSummary& zone, const QString& separator);
    void arrange(QList<ZoneSummary> sorted);

    QList<ZoneSummary> m_zones;
    QHash<Name, QCollatorSortKey> m_keys; ///< of the shown names
    Order m_order = Order::WorstFirst;
};

} // namespace zoneloom
