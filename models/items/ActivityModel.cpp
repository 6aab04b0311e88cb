// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ActivityModel.h"

#include "models/items/ItemRoles.h"

#include <QLocale>

#include <algorithm>

namespace zoneloom {

bool ActivityModel::isRunning(const Activity& activity)
{
    return activity.phase != Activity::Phase::Done && activity.phase != Activity::Phase::Waiting &&
           activity.phase != Activity::Phase::Failed;
}

void ActivityModel::update(const Activity& activity)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Activity& old = m_rows.at(row).activity;
        if (old.token == activity.token && old.zone == activity.zone && old.link == activity.link) {
            replace(row, activity);
            return;
        }
    }
    dropFinished(activity);
    // Links of one request stay together, in the order in which they were first heard of.
    int at = 0;
    while (at < m_rows.size() && m_rows.at(at).activity.token >= activity.token)
        ++at;
    beginInsertRows({}, at, at);
    Row row;
    row.id = ++m_lastId;
    row.activity = activity;
    row.activity.details.clear();
    m_rows.insert(at, row);
    endInsertRows();
    if (!activity.details.isEmpty())
        replace(at, activity);
}

void ActivityModel::replace(int at, const Activity& activity)
{
    const Activity old = m_rows.at(at).activity;
    if (isRunning(old) && !isRunning(activity)) {
        m_rows[at].reached = progress(old);
        if (old.phase >= Activity::Phase::Applying)
            m_rows[at].brokeOffAt = words(old);
    }
    const QModelIndex top = index(at, 0);
    if (old.details != activity.details && !old.details.isEmpty()) {
        beginRemoveRows(top, 0, static_cast<int>(old.details.size()) - 1);
        m_rows[at].activity.details.clear();
        endRemoveRows();
    }
    const bool adds = old.details != activity.details && !activity.details.isEmpty();
    if (adds)
        beginInsertRows(top, 0, static_cast<int>(activity.details.size()) - 1);
    m_rows[at].activity = activity;
    if (adds)
        endInsertRows();
    Q_EMIT dataChanged(top, index(at, ColumnCount - 1));
}

void ActivityModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void ActivityModel::dropFinished(const Activity& before)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const Activity& old = m_rows.at(row).activity;
        if (old.zone == before.zone && old.token < before.token && !isRunning(old))
            removeRow(row);
    }
}

void ActivityModel::clearFinished()
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!isRunning(m_rows.at(row).activity))
            removeRow(row);
    }
}

void ActivityModel::advance(double seconds)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        Activity& activity = m_rows[row].activity;
        if (!isRunning(activity) || activity.phase == Activity::Phase::Queued)
            continue;
        activity.seconds += seconds;
        Q_EMIT dataChanged(index(row, SecondsColumn), index(row, SecondsColumn));
    }
}

int ActivityModel::running() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return isRunning(row.activity); }));
}

int ActivityModel::failed() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.activity.phase == Activity::Phase::Failed; }));
}

QString ActivityModel::words(const Activity& activity)
{
    if (!activity.text.isEmpty())
        return activity.text;
    switch (activity.phase) {
    case Activity::Phase::Queued:
        return tr("waiting for its turn");
    case Activity::Phase::Reading:
        return activity.total > 0 ? tr("reading, %1 of %2").arg(activity.done).arg(activity.total) : tr("reading");
    case Activity::Phase::Planning:
        return tr("planning");
    case Activity::Phase::Applying:
        return tr("applying %1 of %2").arg(activity.done).arg(activity.total);
    case Activity::Phase::ReadingBack:
        return tr("reading back");
    case Activity::Phase::AskingNameServers:
        return activity.total > 0 ? tr("asking name servers, %1 of %2").arg(activity.done).arg(activity.total)
                                  : tr("asking name servers");
    case Activity::Phase::Done:
        return tr("done");
    case Activity::Phase::Waiting:
        return tr("waits for your decision");
    case Activity::Phase::Failed:
        return tr("failed");
    }
    return {};
}

QString ActivityModel::text(const Row& row)
{
    const QString said = words(row.activity);
    if (!row.activity.brokeOff || row.brokeOffAt.isEmpty())
        return said;
    //: What a link was doing when it failed ("applying 12 of 40"), and the error
    return tr("failed at “%1”: %2").arg(row.brokeOffAt, said);
}

QString ActivityModel::wholeText(const Row& row)
{
    QStringList lines{text(row)};
    for (const Activity::Detail& detail : row.activity.details) {
        if (detail.kind == Activity::Detail::Kind::Advice)
            lines += detailData(detail, TextColumn, Qt::DisplayRole).toString();
    }
    return lines.join(u'\n');
}

double ActivityModel::progress(const Activity& activity)
{
    const auto phase = static_cast<double>(activity.phase);
    const double within = activity.total > 0 ? static_cast<double>(activity.done) / activity.total : 0;
    return (phase + within) / static_cast<double>(Activity::Phase::Done);
}

double ActivityModel::progress(const Row& row)
{
    if (isRunning(row.activity))
        return progress(row.activity);
    return row.activity.phase == Activity::Phase::Failed ? row.reached : 1;
}

int ActivityModel::rowOf(quint64 id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QModelIndex ActivityModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(m_rows.at(parent.row()).id) : quintptr(0));
}

QModelIndex ActivityModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOf(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.column() != 0 || parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_rows.at(parent.row()).activity.details.size());
}

int ActivityModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return activityData(m_rows.at(index.row()), index.column(), role);
    const int row = rowOf(index.internalId());
    return detailData(m_rows.at(row).activity.details.at(index.row()), index.column(), role);
}

QVariant ActivityModel::detailData(const Activity::Detail& detail, int column, int role)
{
    switch (role) {
    case DetailKindRole:
        return static_cast<int>(detail.kind);
    case FailedRole:
        return detail.kind == Activity::Detail::Kind::Refused;
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        if (column == LinkColumn)
            return detail.subject;
        if (column != TextColumn)
            return {};
        return detail.kind == Activity::Detail::Kind::Advice ? tr("What to do: %1").arg(detail.text) : detail.text;
    default:
        return {};
    }
}

QVariant ActivityModel::activityData(const Row& row, int column, int role) const
{
    const Activity& one = row.activity;
    switch (role) {
    case DetailKindRole:
        return -1;
    case RunningRole:
        return isRunning(one);
    case FailedRole:
        return one.phase == Activity::Phase::Failed;
    case ProgressRole:
        return progress(row);
    case StateRole:
        return static_cast<int>(one.state);
    case LinkRole:
        return one.link;
    case ZoneRole:
        return one.zone.toDisplay();
    case Qt::ToolTipRole:
        return column == TextColumn   ? QVariant(wholeText(row))
               : column == LinkColumn ? QVariant(tr("%1 at %2").arg(one.zone.toDisplay(), one.link))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return column == SecondsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return column == ProgressColumn ? QVariant(tr("%1 %").arg(qRound(progress(row) * 100))) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case LinkColumn:
        return one.link.isEmpty() ? one.zone.toDisplay() : one.link;
    case TextColumn:
        return text(row);
    case SecondsColumn:
        return one.seconds > 0 ? tr("%1 s").arg(QLocale().toString(one.seconds, 'f', 1)) : QString();
    case CancelColumn:
        return isRunning(one) ? tr("Cancel") : QString();
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LinkColumn:
        return tr("Link");
    case ProgressColumn:
        return tr("Progress");
    case TextColumn:
        return tr("What happens");
    case SecondsColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace zoneloom
