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
        Activity& old = m_rows[row];
        if (old.token == activity.token && old.zone == activity.zone && old.link == activity.link) {
            old = activity;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            return;
        }
    }
    dropFinished(activity);
    // Links of one request stay together, in the order in which they were first heard of.
    int at = 0;
    while (at < m_rows.size() && m_rows.at(at).token >= activity.token)
        ++at;
    beginInsertRows({}, at, at);
    m_rows.insert(at, activity);
    endInsertRows();
}

void ActivityModel::dropFinished(const Activity& before)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const Activity& old = m_rows.at(row);
        if (old.zone != before.zone || old.token >= before.token || isRunning(old))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

int ActivityModel::running() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isRunning));
}

int ActivityModel::failed() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Activity& one) { return one.phase == Activity::Phase::Failed; }));
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
        return tr("waiting for a decision");
    case Activity::Phase::Failed:
        return tr("failed");
    }
    return {};
}

double ActivityModel::progress(const Activity& activity)
{
    if (!isRunning(activity))
        return 1;
    const auto phase = static_cast<double>(activity.phase);
    const double within = activity.total > 0 ? static_cast<double>(activity.done) / activity.total : 0;
    return (phase + within) / static_cast<double>(Activity::Phase::Done);
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity& one = m_rows.at(index.row());
    switch (role) {
    case RunningRole:
        return isRunning(one);
    case FailedRole:
        return one.phase == Activity::Phase::Failed;
    case ProgressRole:
        return progress(one);
    case LinkRole:
        return one.link;
    case ZoneRole:
        return one.zone.toDisplay();
    case Qt::ToolTipRole:
        return index.column() == TextColumn   ? QVariant(words(one))
               : index.column() == LinkColumn ? QVariant(tr("%1 at %2").arg(one.zone.toDisplay(), one.link))
                                              : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == SecondsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == ProgressColumn ? QVariant(tr("%1 %").arg(qRound(progress(one) * 100))) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case LinkColumn:
        return one.link;
    case TextColumn:
        return words(one);
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
