// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/DriftMatrixModel.h"

#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"
#include "models/items/RecordOverlay.h"
#include "models/items/ShownTime.h"
#include "models/items/StateText.h"

#include <QLocale>

#include <algorithm>

namespace zoneloom {

void DriftMatrixModel::setMatrix(DriftMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

void DriftMatrixModel::setDecided(const QMap<QString, QSet<RRsetKey>>& decided)
{
    if (decided == m_decided)
        return;
    m_decided = decided;
    tellOfCells();
}

void DriftMatrixModel::setStaged(const ChangeSet& staged)
{
    if (staged.isEmpty() && m_staged.isEmpty())
        return;
    m_staged = staged;
    tellOfCells();
}

void DriftMatrixModel::setFailures(const QMap<QString, QString>& failures)
{
    if (failures == m_failures)
        return;
    m_failures = failures;
    if (columnCount() > FirstLinkColumn)
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstLinkColumn, columnCount() - 1);
}

QString DriftMatrixModel::decision(const QString& link, const Cell& cell) const
{
    if (m_decided.value(link).contains(cell.key))
        return cell.wanted ? tr("will be pushed") : tr("will be deleted");
    if (adoption(cell))
        return cell.observed ? tr("will be adopted") : tr("removal will be adopted");
    return {};
}

void DriftMatrixModel::tellOfCells()
{
    const auto tell = [this](const QModelIndex& parent) {
        const int rows = rowCount(parent);
        if (rows > 0 && columnCount() > FirstLinkColumn)
            Q_EMIT dataChanged(index(0, FirstLinkColumn, parent), index(rows - 1, columnCount() - 1, parent));
    };
    tell({});
    for (int group = 0; group < static_cast<int>(m_matrix.groups().size()); ++group)
        tell(index(group, 0));
}

const RRsetChange* DriftMatrixModel::adoption(const Cell& cell) const
{
    const RRsetChange* change = StateText::differs(cell.state) ? m_staged.find(cell.key) : nullptr;
    if (!change || change->after.has_value() != cell.observed.has_value())
        return nullptr;
    // A note is ours alone.
    return !change->after || change->after->withNote(cell.observed->note()) == *cell.observed ? change : nullptr;
}

int DriftMatrixModel::rowOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return -1;
    if (m_matrix.groups().empty())
        return index.row();
    if (index.internalId() == 0)
        return -1;
    return m_matrix.groups()[index.internalId() - 1].rows[static_cast<size_t>(index.row())];
}

int DriftMatrixModel::linkOf(const QModelIndex& index) const
{
    return index.isValid() && index.column() >= FirstLinkColumn ? index.column() - FirstLinkColumn : -1;
}

const Cell* DriftMatrixModel::cell(const QModelIndex& index) const
{
    const int row = rowOf(index);
    const int link = linkOf(index);
    return row < 0 || link < 0 ? nullptr : m_matrix.cell(row, link);
}

QModelIndex DriftMatrixModel::find(const RRsetKey& key, int column) const
{
    if (column >= columnCount())
        return {};
    if (m_matrix.groups().empty()) {
        for (int row = 0; row < m_matrix.rows(); ++row) {
            if (m_matrix.key(row) == key)
                return index(row, column);
        }
        return {};
    }
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex one = index(row, column, parent);
            if (m_matrix.key(rowOf(one)) == key)
                return one;
        }
    }
    return {};
}

QModelIndex DriftMatrixModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex DriftMatrixModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int DriftMatrixModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_matrix.groups().empty() ? m_matrix.rows() : static_cast<int>(m_matrix.groups().size());
    if (parent.column() != 0 || parent.internalId() != 0 || m_matrix.groups().empty())
        return 0;
    return static_cast<int>(m_matrix.groups()[static_cast<size_t>(parent.row())].rows.size());
}

int DriftMatrixModel::columnCount(const QModelIndex&) const
{
    return FirstLinkColumn + static_cast<int>(m_matrix.links().size());
}

QVariant DriftMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = rowOf(index);
    if (row < 0)
        return groupData(m_matrix.groups()[static_cast<size_t>(index.row())], index.column(), role);
    const RRsetKey& key = m_matrix.key(row);
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole)
            return RRsetText::visibleName(key.name, m_matrix.origin());
        return role == Qt::ToolTipRole ? QVariant(key.name.toText()) : QVariant();
    case TypeColumn:
        return role == Qt::DisplayRole ? QVariant(key.type.toText()) : QVariant();
    case InternalColumn: {
        const RRset* internal = m_matrix.internal(row);
        if (role == Qt::DisplayRole)
            return internal ? RRsetText::values(*internal, m_matrix.origin()) : QStringLiteral("—");
        if (role == ValuesRole && internal)
            return RRsetText::values(*internal, m_matrix.origin(), QStringLiteral("\n")).split(u'\n');
        if (role == Qt::ToolTipRole && internal)
            return tr("TTL %1\n%2").arg(internal->ttl()).arg(RRsetText::values(*internal, {}, QStringLiteral("\n")));
        if (role == Qt::AccessibleTextRole && !internal)
            return tr("not in the internal zone");
        return {};
    }
    case LiveColumn:
        return liveData(row, role);
    default:
        return cellData(row, index.column() - FirstLinkColumn, role);
    }
}

QVariant DriftMatrixModel::groupData(const DriftMatrix::Group& group, int column, int role) const
{
    if (column != NameColumn)
        return {};
    if (role == StateRole)
        return static_cast<int>(group.state);
    if (role != Qt::DisplayRole)
        return {};
    const QString title = group.link >= 0 ? m_matrix.links().at(group.link).name : StateText::word(group.state);
    return tr("%1 (%2)").arg(title).arg(group.rows.size());
}

QVariant DriftMatrixModel::liveData(int row, int role) const
{
    const DriftMatrix::Live live = m_matrix.live(row);
    const bool known = live.right + live.wrong > 0;
    switch (role) {
    case Qt::DisplayRole:
        //: Some name servers answer the internal value and others do not
        return live.wrong == 0 ? QString() : live.right > 0 ? tr("mixed") : tr("other");
    case StateRole:
        return static_cast<int>(live.wrong > 0            ? CellState::Drifted
                                : !known || !live.isWhole ? CellState::Unknown
                                                          : CellState::InSync);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!known)
            return tr("Not known: no name server was asked yet");
        return (live.isWhole ? tr("%1 of %2 name server addresses answer what they should")
                             : tr("%1 of %2 name server addresses answered what they should; a link holds another "
                                  "value, and its servers were not asked since"))
            .arg(live.right)
            .arg(live.asked);
    default:
        return {};
    }
}

QVariant DriftMatrixModel::adoptedData(const RRsetChange& adoption, int role) const
{
    const RRsetChange::Action action = adoption.action();
    switch (role) {
    case DecidedRole:
        return true;
    case StateRole:
        return static_cast<int>(CellState::Pending);
    case MarkRole:
        return static_cast<int>(action == RRsetChange::Action::Create    ? RecordMark::Added
                                : action == RRsetChange::Action::Replace ? RecordMark::Changed
                                                                         : RecordMark::Removed);
    default:
        return {};
    }
}

QString DriftMatrixModel::cellText(const Cell& cell, const QString& separator) const
{
    if (cell.state == CellState::InSync || cell.state == CellState::Unknown)
        return {};
    if (cell.state == CellState::Accepted && !cell.observed)
        return tr("not held");
    const auto& expected = cell.state == CellState::Accepted ? cell.internal : cell.wanted;
    return RRsetText::difference(expected, cell.observed, m_matrix.origin(), separator);
}

QVariant DriftMatrixModel::cellData(int row, int link, int role) const
{
    const DriftLink& column = m_matrix.links().at(link);
    const Cell* cell = m_matrix.cell(row, link);
    const CellState state = cell && column.known ? cell->state : column.known ? CellState::InSync : CellState::Unknown;
    if (role == LinkRole)
        return column.name;
    if (column.known && !cell) {
        // Neither side has it.
        if (role == Qt::DisplayRole)
            return QStringLiteral("–");
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
                   ? QVariant(tr("%1: in neither, not in the internal zone and not there").arg(column.name))
                   : QVariant();
    }
    const bool decided = cell && m_decided.value(column.name).contains(cell->key);
    const RRsetChange* adopted = cell && !decided && column.known ? adoption(*cell) : nullptr;
    if (adopted) {
        if (const QVariant own = adoptedData(*adopted, role); own.isValid())
            return own;
    }
    switch (role) {
    case DecidedRole:
        return decided;
    case StateRole:
        return static_cast<int>(decided ? CellState::Pending : state);
    case Qt::DisplayRole:
        if (decided || adopted)
            return decision(column.name, *cell);
        return cell && column.known ? cellText(*cell, QStringLiteral(", ")) : QString();
    case ValuesRole:
        return decided || adopted || !cell || !column.known ? QStringList()
                                                            : cellText(*cell, QStringLiteral("\n")).split(u'\n');
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (!column.known)
            return column.errorText.isEmpty() ? tr("%1 was never read").arg(column.name) : column.errorText;
        QString text = tr("%1: %2").arg(column.name, StateText::word(state));
        if (decided)
            text += QStringLiteral("\n") + (cell->wanted ? tr("The internal value will be pushed; it was not sent yet")
                                                         : tr("It will be deleted there; that was not sent yet"));
        if (adopted)
            text += QStringLiteral("\n") +
                    (cell->observed ? tr("The provider's value is staged as the internal one; it was not committed yet")
                                    : tr("Its removal from the internal zone is staged; it was not committed yet"));
        if (cell && cell->reason)
            text += QStringLiteral("\n") + cell->reason->text();
        if (cell && cell->observed && state != CellState::InSync)
            text += QStringLiteral("\n") + RRsetText::values(*cell->observed, {}, QStringLiteral("\n"));
        return text;
    }
    default:
        return {};
    }
}

QVariant DriftMatrixModel::liveHeader(int role) const
{
    // As old as the oldest of the answers: a column of several links must not look fresher than one of them is.
    std::optional<QDateTime> oldest;
    QStringList lines;
    for (const DriftLink& link : m_matrix.links()) {
        if (!link.askedAt) {
            lines += tr("%1: its name servers were not asked yet").arg(link.name);
            continue;
        }
        lines += tr("%1: its name servers answered %2").arg(link.name, ShownTime::of(*link.askedAt));
        if (!oldest || *link.askedAt < *oldest)
            oldest = link.askedAt;
    }
    if (role == TimeRole)
        return oldest ? QVariant(*oldest) : QVariant();
    return role == Qt::ToolTipRole && !lines.isEmpty() ? QVariant(lines.join(u'\n')) : QVariant();
}

QVariant DriftMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= FirstLinkColumn && section < columnCount()) {
        const DriftLink& link = m_matrix.links().at(section - FirstLinkColumn);
        if (role == Qt::DisplayRole || role == LinkRole)
            return link.name;
        if (role == TimeRole)
            return link.readAt ? QVariant(*link.readAt) : QVariant();
        if (role == FailedRole)
            return !link.errorText.isEmpty();
        const QMap<CellState, int>& counts = m_matrix.counts(section - FirstLinkColumn);
        const CellState worst = link.known ? StateText::worst(counts) : CellState::Unknown;
        if (role == StateRole)
            return static_cast<int>(worst);
        if (role == DifferingRole)
            return StateText::differs(worst) ? counts.value(worst) : 0;
        if (role == OthersRole) {
            int others = 0;
            for (auto it = counts.begin(); it != counts.end(); ++it)
                others += it.key() != worst && StateText::differs(it.key()) ? it.value() : 0;
            return others;
        }
        if (role == SummaryRole)
            return link.known ? QVariant() : QVariant(m_failures.value(link.name));
        if (role == Qt::ToolTipRole) {
            const QString read = link.readAt ? tr("Last read %1").arg(ShownTime::of(*link.readAt)) : tr("Never read");
            return link.errorText.isEmpty() ? read : read + u'\n' + link.errorText;
        }
        return {};
    }
    if (section == LiveColumn && role != Qt::DisplayRole)
        return liveHeader(role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case InternalColumn:
        return tr("Internal");
    case LiveColumn:
        //: What the name servers answer right now
        return tr("Live");
    default:
        return {};
    }
}

} // namespace zoneloom
