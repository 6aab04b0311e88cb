// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/RevisionView.h"

#include "models/items/HistoryModel.h"
#include "models/items/ShownTime.h"
#include "ui/theme/ProseDelegate.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTreeView>

namespace zoneloom {

QTreeView* makeRevisionView(HistoryModel* history, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setObjectName(QStringLiteral("revisions"));
    view->setModel(history);
    view->setAccessibleName(QTreeView::tr("Revisions"));
    for (const int column : {HistoryModel::AuthorColumn, HistoryModel::MessageColumn})
        view->setItemDelegateForColumn(column, new ProseDelegate(view));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setAllColumnsShowFocus(true);
    QHeaderView* header = view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(HistoryModel::MessageColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = view->fontMetrics();
    // As wide as the longest that can stand there: a time that is cut tells nothing.
    const QString longest = ShownTime::of(QDateTime({2028, 12, 28}, {22, 58, 58}));
    view->setColumnWidth(HistoryModel::RevisionColumn, metrics.averageCharWidth() * 12);
    view->setColumnWidth(HistoryModel::TimeColumn, metrics.horizontalAdvance(longest) + 24);
    view->setColumnWidth(HistoryModel::AuthorColumn, metrics.averageCharWidth() * 20);
    view->setColumnWidth(HistoryModel::ChangesColumn,
                         metrics.horizontalAdvance(QStringLiteral("+000,000 ~0,000 −0,000")) + 16);
    return view;
}

} // namespace zoneloom
