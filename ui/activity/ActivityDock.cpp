// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ActivityDock.h"

#include "models/items/ItemRoles.h"
#include "ui/Workspace.h"
#include "ui/activity/ActivityDelegate.h"
#include "ui/activity/ReportText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace zoneloom {

ActivityDock::ActivityDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Activity"), parent)
    , m_workspace(workspace)
    , m_summary(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("activity"));
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    auto* bar = new QWidget(this);
    auto* title = new QLabel(tr("Activity"), bar);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_toggle->setAutoRaise(true);
    m_toggle->setAccessibleName(tr("Show or hide the activity rows"));
    auto* barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(10, 3, 6, 3);
    barLayout->addWidget(title);
    barLayout->addSpacing(8);
    barLayout->addWidget(m_summary, 1);
    barLayout->addWidget(m_toggle);
    setTitleBarWidget(bar);

    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ActivityDelegate(m_view));
    m_view->setAccessibleName(tr("Activity"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ActivityModel::TextColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ActivityModel::LinkColumn, letter * 20);
    m_view->setColumnWidth(ActivityModel::ProgressColumn, letter * 20);
    m_view->setColumnWidth(ActivityModel::SecondsColumn, letter * 10);
    m_view->setColumnWidth(ActivityModel::CancelColumn, letter * 12);
    auto* body = new QWidget(this);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(6, 0, 6, 4);
    bodyLayout->addWidget(m_view);
    m_view->setMinimumHeight(fontMetrics().height() * 2);
    setWidget(body);

    connect(m_toggle, &QToolButton::clicked, this, [this] { setCollapsed(!widget()->isHidden()); });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ActivityModel::CancelColumn)
            cancel(index);
    });
    connect(m_view, &QTreeView::activated, this, &ActivityDock::cancel);
    connect(&workspace, &Workspace::progressed, this, &ActivityDock::takeProgress);
    connect(&workspace, &Workspace::reportArrived, this, &ActivityDock::takeReport);
    connect(&workspace, &Workspace::started, this, [this] { setCollapsed(false); });
    setCollapsed(true);
    showSummary();
}

void ActivityDock::setCollapsed(bool collapsed)
{
    widget()->setVisible(!collapsed);
    m_toggle->setArrowType(collapsed ? Qt::UpArrow : Qt::DownArrow);
    const int line = fontMetrics().height() + 10;
    const int rows = std::clamp(m_model.rowCount(), 2, 6);
    setMaximumHeight(collapsed ? titleBarWidget()->sizeHint().height() : line * (rows + 1) + line / 2);
}

void ActivityDock::takeProgress(quint64 token, const SyncProgress& progress)
{
    m_model.update(ReportText::activity(token, progress));
    showSummary();
}

void ActivityDock::takeReport(quint64 token, const ZoneReport& report)
{
    if (token == 0)
        return;
    for (const LinkReport& link : report.links)
        m_model.update(ReportText::activity(token, report.zone, link));
    showSummary();
    if (!widget()->isHidden())
        setCollapsed(false);
}

void ActivityDock::cancel(const QModelIndex& index)
{
    const Activity& activity = m_model.activity(index.row());
    if (ActivityModel::isRunning(activity))
        m_workspace.cancel(activity.token, activity.zone, activity.link);
}

void ActivityDock::showSummary()
{
    const int rows = m_model.rowCount();
    const int running = m_model.running();
    const int failed = m_model.failed();
    QString text;
    if (rows == 0)
        text = tr("nothing has run yet");
    else if (running > 0)
        text = tr("%1 of %n link(s) done", nullptr, rows).arg(rows - running);
    else
        text = tr("%n link(s) done", nullptr, rows);
    if (failed > 0)
        text += QStringLiteral(" · ") + tr("%n failed", nullptr, failed);
    m_summary->setText(text);
}

} // namespace zoneloom
