// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/OverviewModel.h"

#include "models/items/ItemRoles.h"
#include "models/items/ShownOrder.h"
#include "models/items/ShownTime.h"
#include "models/items/StateText.h"

#include <QLocale>

#include <algorithm>

namespace zoneloom {

void OverviewModel::setZones(const QList<ZoneOverview>& zones)
{
    const bool same = std::equal(zones.begin(), zones.end(), m_came.begin(), m_came.end(),
                                 [](const ZoneOverview& zone, const Name& name) { return zone.zone.name == name; });
    if (same && !zones.isEmpty()) {
        for (qsizetype i = 0; i < zones.size(); ++i)
            m_zones[m_places.at(i)] = zones.at(i);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    QStringList names;
    names.reserve(zones.size());
    for (const ZoneOverview& zone : zones)
        names += zone.zone.name.toDisplay();
    beginResetModel();
    m_came.clear();
    m_places = ShownOrder::places(names);
    m_zones.resize(zones.size());
    for (qsizetype i = 0; i < zones.size(); ++i) {
        m_came += zones.at(i).zone.name;
        m_zones[m_places.at(i)] = zones.at(i);
    }
    endResetModel();
}

int OverviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_zones.size());
}

int OverviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OverviewModel::stateText(const ZoneOverview& zone)
{
    if (zone.zone.links == 0)
        return tr("no links");
    //: The worst state of a zone, and in how many cells it differs in all: "drifted · 6 differ"
    return zone.zone.differing > 0
               ? tr("%1 · %n differ(s)", nullptr, zone.zone.differing).arg(StateText::word(zone.zone.worstState))
               : StateText::word(zone.zone.worstState);
}

QVariant OverviewModel::text(const ZoneOverview& zone, int column) const
{
    const QLocale locale;
    switch (column) {
    case NameColumn:
        return zone.zone.name.toDisplay();
    case StateColumn:
        return stateText(zone);
    case RevisionColumn:
        return locale.toString(zone.zone.revision);
    case RecordsColumn:
        return locale.toString(zone.zone.records);
    case LinksColumn:
        return locale.toString(zone.zone.links);
    case CommitColumn:
        //: When, and by whom
        return zone.committedAt ? tr("%1 · %2").arg(ShownTime::of(*zone.committedAt), zone.author)
                                : tr("nothing committed yet");
    case MessageColumn:
        return zone.message;
    default:
        return {};
    }
}

QVariant OverviewModel::sortKey(int row, int column) const
{
    const ZoneOverview& zone = m_zones.at(row);
    switch (column) {
    case NameColumn:
        return row; // they are in that order
    case StateColumn:
        // Worst first, of those the most cells first, and zones that nobody compares last.
        return zone.zone.links == 0 ? qint64(1) << 48
                                    : (qint64(StateText::rank(zone.zone.worstState)) << 32) - zone.zone.differing;
    case RevisionColumn:
        return zone.zone.revision;
    case RecordsColumn:
        return static_cast<qint64>(zone.zone.records);
    case LinksColumn:
        return zone.zone.links;
    case CommitColumn:
        return zone.committedAt ? zone.committedAt->toMSecsSinceEpoch() : qint64(0);
    default:
        return text(zone, column);
    }
}

QVariant OverviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ZoneOverview& zone = m_zones.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(zone, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn      ? QVariant(zone.zone.name.toText())
               : index.column() == MessageColumn ? QVariant(zone.message)
                                                 : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number =
            index.column() == RevisionColumn || index.column() == RecordsColumn || index.column() == LinksColumn;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case StateRole:
        return zone.zone.links == 0 ? QVariant() : static_cast<int>(zone.zone.worstState);
    case ZoneRole:
        return zone.zone.name.toDisplay();
    case SortRole:
        return sortKey(index.row(), index.column());
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == RevisionColumn || section == RecordsColumn || section == LinksColumn;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Zone");
    case StateColumn:
        return tr("State");
    case RevisionColumn:
        return tr("Revision");
    case RecordsColumn:
        return tr("Records");
    case LinksColumn:
        return tr("Links");
    case CommitColumn:
        return tr("Last commit");
    case MessageColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace zoneloom
