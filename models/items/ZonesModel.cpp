// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ZonesModel.h"

#include "models/items/ItemRoles.h"
#include "models/items/ShownOrder.h"
#include "models/items/StateText.h"

#include <algorithm>

namespace zoneloom {

void ZonesModel::setZones(const QList<ZoneSummary>& zones)
{
    const QList<ZoneSummary> sorted = this->sorted(zones);
    const auto sameName = [](const auto& a, const auto& b) { return a.name == b.name; };
    if (sorted.size() == m_zones.size() && std::equal(sorted.begin(), sorted.end(), m_zones.begin(), sameName)) {
        m_zones = sorted;
        if (!m_zones.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_zones.size()) - 1));
        return;
    }
    QSet<Name> wanted;
    for (const ZoneSummary& zone : sorted)
        wanted.insert(zone.name);
    for (int row = static_cast<int>(m_zones.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_zones.at(row).name))
            continue;
        beginRemoveRows({}, row, row);
        m_zones.removeAt(row);
        endRemoveRows();
    }
    QSet<Name> present;
    for (const ZoneSummary& zone : m_zones)
        present.insert(zone.name);
    QList<ZoneSummary> added;
    for (const ZoneSummary& zone : sorted) {
        if (!present.contains(zone.name))
            added += zone;
    }
    if (!added.isEmpty()) {
        const int first = static_cast<int>(m_zones.size());
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_zones += added;
        endInsertRows();
    }
    arrange(sorted);
}

void ZonesModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    arrange(sorted(m_zones));
}

void ZonesModel::arrange(QList<ZoneSummary> sorted)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<Name, int> rows;
    for (int row = 0; row < sorted.size(); ++row)
        rows.insert(sorted.at(row).name, row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& one : from)
        to += index(rows.value(m_zones.at(one.row()).name), one.column());
    m_zones = std::move(sorted);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QList<ZoneSummary> ZonesModel::sorted(const QList<ZoneSummary>& zones)
{
    const QCollator collator = ShownOrder::collator();
    for (const ZoneSummary& zone : zones) {
        if (!m_keys.contains(zone.name))
            m_keys.emplace(zone.name, collator.sortKey(zone.name.toDisplay()));
    }
    std::vector<std::pair<const ZoneSummary*, const QCollatorSortKey*>> order;
    order.reserve(static_cast<size_t>(zones.size()));
    for (const ZoneSummary& zone : zones)
        order.emplace_back(&zone, &*m_keys.constFind(zone.name));
    std::sort(order.begin(), order.end(), [this](const auto& a, const auto& b) {
        if (const int worse = m_order == Order::WorstFirst ? compareStates(*a.first, *b.first) : 0)
            return worse < 0;
        const int byName = a.second->compare(*b.second);
        return byName != 0 ? byName < 0 : (a.first->name <=> b.first->name) < 0;
    });
    QList<ZoneSummary> sorted;
    sorted.reserve(zones.size());
    for (const auto& [zone, key] : order)
        sorted += *zone;
    return sorted;
}

int ZonesModel::compareStates(const ZoneSummary& a, const ZoneSummary& b)
{
    // What nobody compares can be neither good nor bad: it comes last.
    if ((a.links == 0) != (b.links == 0))
        return a.links > 0 ? -1 : 1;
    if (a.worstState != b.worstState)
        return StateText::rank(a.worstState) - StateText::rank(b.worstState);
    return b.differing - a.differing;
}

QString ZonesModel::stateText(const ZoneSummary& zone)
{
    return zone.links == 0 ? tr("no links") : StateText::word(zone.worstState);
}

QString ZonesModel::toBeMadeText(const ZoneSummary& zone, const QString& separator)
{
    return zone.toBeMade == 0
               ? QString()
               : separator + tr("%n external zone(s) still to be made, with the first push", nullptr, zone.toBeMade);
}

int ZonesModel::rowOf(const Name& name) const
{
    const auto at =
        std::find_if(m_zones.begin(), m_zones.end(), [&name](const ZoneSummary& zone) { return zone.name == name; });
    return at == m_zones.end() ? -1 : static_cast<int>(at - m_zones.begin());
}

int ZonesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_zones.size());
}

QVariant ZonesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ZoneSummary& zone = m_zones.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ZoneRole:
        return zone.name.toDisplay();
    case Qt::ToolTipRole: {
        const QString text =
            zone.differing > 0
                ? tr("%1 — revision %2, %n differing cell(s)", nullptr, zone.differing)
                      .arg(zone.name.toText())
                      .arg(zone.revision)
                : tr("%1 — revision %2, %3").arg(zone.name.toText()).arg(zone.revision).arg(stateText(zone));
        return QString(text + toBeMadeText(zone, QStringLiteral("\n")));
    }
    case Qt::AccessibleTextRole: {
        const QString text = zone.differing > 0 ? tr("%1, %2, %n differing cell(s)", nullptr, zone.differing)
                                                      .arg(zone.name.toDisplay(), stateText(zone))
                                                : tr("%1, %2").arg(zone.name.toDisplay(), stateText(zone));
        return QString(text + toBeMadeText(zone, QStringLiteral(", ")));
    }
    case StateRole:
        return zone.links == 0 ? QVariant() : static_cast<int>(zone.worstState);
    case DifferingRole:
        return zone.differing;
    default:
        return {};
    }
}

} // namespace zoneloom
