// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/HistoryModel.h"

#include "models/items/ShownTime.h"

#include <QLocale>

namespace zoneloom {

void HistoryModel::setRevisions(const QList<Revision>& revisions)
{
    const qsizetype added = revisions.size() - m_revisions.size();
    const bool grew = added >= 0 && !m_revisions.isEmpty() && revisions.at(added).hash == m_revisions.first().hash &&
                      revisions.last().hash == m_revisions.last().hash;
    if (grew && added == 0)
        return;
    if (grew) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_revisions = revisions;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_revisions = revisions;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_revisions.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Revision& revision = m_revisions.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == MessageColumn)
        return revision.message;
    if (role == Qt::ToolTipRole && index.column() == RevisionColumn)
        return tr("Hash %1").arg(QString::fromLatin1(revision.hash.toHex()));
    if (role == Qt::TextAlignmentRole && index.column() == RevisionColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RevisionColumn:
        return revision.number;
    case TimeColumn:
        return ShownTime::of(revision.time);
    case AuthorColumn:
        return revision.author;
    case MessageColumn:
        return revision.message.section(u'\n', 0, 0);
    case ChangesColumn:
        return QStringLiteral("+%L1 ~%L2 −%L3").arg(revision.added).arg(revision.changed).arg(revision.removed);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == RevisionColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RevisionColumn:
        return tr("Revision");
    case TimeColumn:
        return tr("Time");
    case AuthorColumn:
        return tr("Author");
    case MessageColumn:
        return tr("Message");
    case ChangesColumn:
        return tr("Records");
    default:
        return {};
    }
}

} // namespace zoneloom
