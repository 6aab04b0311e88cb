// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ActivityDock.h"

#include "models/items/ItemRoles.h"
#include "ui/Workspace.h"
#include "ui/activity/ActivityDelegate.h"
#include "ui/activity/ReportText.h"
#include "ui/theme/ElidedLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneloom {

namespace {

constexpr std::chrono::milliseconds TickTime{500};

} // namespace

ActivityDock::ActivityDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Activity"), parent)
    , m_workspace(workspace)
    , m_bar(new QWidget(this))
    , m_summary(new QLabel(this))
    , m_message(new ElidedLabel(this))
    , m_cancel(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_toggle(new QToolButton(this))
    , m_view(new QTreeView(this))
    , m_tick(new QTimer(this))
{
    build();
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        m_keepsCollapsed = !isCollapsed();
        setCollapsed(m_keepsCollapsed);
    });
    connect(m_cancel, &QToolButton::clicked, this, &ActivityDock::cancelChosen);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_model.clearFinished();
        showSummary();
        setCollapsed(m_model.rowCount() == 0);
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ActivityModel::CancelColumn)
            cancel(index);
    });
    connect(m_tick, &QTimer::timeout, this,
            [this] { m_model.advance(std::chrono::duration<double>(TickTime).count()); });
    connect(&m_workspace, &Workspace::progressed, this, &ActivityDock::takeProgress);
    connect(&m_workspace, &Workspace::reportArrived, this, &ActivityDock::takeReport);
    connect(&m_workspace, &Workspace::started, this, [this] { setCollapsed(m_keepsCollapsed); });
    setCollapsed(true);
    showSummary();
}

void ActivityDock::build()
{
    setObjectName(QStringLiteral("activity"));
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    // The line is part of the content: a dock's own title bar would leave room for a content that is hidden.
    setTitleBarWidget(new QWidget(this));
    m_bar->setObjectName(QStringLiteral("activity-bar"));
    auto* title = new QLabel(tr("Activity"), m_bar);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("activity-summary"));
    m_message->setObjectName(QStringLiteral("status-message"));
    m_message->setAccessibleName(tr("Message"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("activity-cancel"));
    m_cancel->setToolTip(tr("Cancel the chosen links, or all that are under way"));
    m_clear->setText(tr("Clear"));
    m_clear->setObjectName(QStringLiteral("activity-clear"));
    m_clear->setToolTip(tr("Remove what is finished from this list"));
    m_toggle->setObjectName(QStringLiteral("activity-toggle"));
    m_toggle->setAccessibleName(tr("Show or hide the activity rows"));
    m_toggle->setToolTip(tr("Show or hide the activity rows"));
    auto* barLayout = new QHBoxLayout(m_bar);
    barLayout->setContentsMargins(10, 2, 6, 2);
    barLayout->addWidget(title);
    barLayout->addSpacing(8);
    barLayout->addWidget(m_summary);
    barLayout->addSpacing(16);
    barLayout->addWidget(m_message, 1);
    for (QToolButton* button : {m_cancel, m_clear, m_toggle}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        barLayout->addWidget(button);
    }

    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ActivityDelegate(m_view));
    m_view->setObjectName(QStringLiteral("activity-rows"));
    m_view->setAccessibleName(tr("Activity"));
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->installEventFilter(this);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ActivityModel::TextColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ActivityModel::LinkColumn, letter * 30);
    m_view->setColumnWidth(ActivityModel::ProgressColumn, letter * 18);
    m_view->setColumnWidth(ActivityModel::SecondsColumn, letter * 10);
    m_view->setColumnWidth(ActivityModel::CancelColumn, letter * 12);
    auto* body = new QWidget(this);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addWidget(m_bar);
    bodyLayout->addWidget(m_view, 1);
    m_view->setMinimumHeight(fontMetrics().height() * 2);
    setWidget(body);
}

bool ActivityDock::isCollapsed() const
{
    return m_view->isHidden();
}

void ActivityDock::setCollapsed(bool collapsed)
{
    const bool was = isCollapsed();
    m_view->setVisible(!collapsed);
    m_toggle->setArrowType(collapsed ? Qt::UpArrow : Qt::DownArrow);
    const int bar = m_bar->sizeHint().height();
    // A dock keeps the height that it had: only one that cannot be higher is one line.
    widget()->setMinimumHeight(collapsed ? bar : 0);
    widget()->setMaximumHeight(collapsed ? bar : QWIDGETSIZE_MAX);
    auto* window = qobject_cast<QMainWindow*>(parentWidget());
    if (collapsed == was || !window || window->dockWidgetArea(this) == Qt::NoDockWidgetArea)
        return;
    // The room under a collapsed dock goes back to the pages only when it is asked for.
    if (collapsed)
        window->resizeDocks({this}, {bar}, Qt::Vertical);
    else
        fit();
}

void ActivityDock::fit()
{
    auto* window = qobject_cast<QMainWindow*>(parentWidget());
    if (isCollapsed() || !window || window->dockWidgetArea(this) == Qt::NoDockWidgetArea)
        return;
    constexpr int fewest = 3;
    constexpr int most = 8;
    int rows = 0;
    for (QModelIndex row = m_model.index(0, 0); row.isValid() && rows < most; row = m_view->indexBelow(row))
        ++rows;
    const int line = std::max(m_view->sizeHintForRow(0), fontMetrics().height());
    window->resizeDocks({this}, {m_bar->sizeHint().height() + line * std::max(rows, fewest) + 4}, Qt::Vertical);
}

void ActivityDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    // What is said while the window waits for something is there to be read, and must not fade with the rest.
    if (event->type() == QEvent::EnabledChange)
        m_message->setForegroundRole(isEnabled() ? QPalette::WindowText : QPalette::PlaceholderText);
}

void ActivityDock::say(const QString& text)
{
    m_message->setText(text);
}

void ActivityDock::takeProgress(quint64 token, const SyncProgress& progress)
{
    if (!progress.link.isEmpty())
        m_model.update(ReportText::activity(token, progress));
    showSummary();
}

void ActivityDock::takeReport(quint64 token, const ZoneReport& report)
{
    for (const LinkReport& link : report.links) {
        Activity activity = ReportText::activity(token, report.zone, link);
        if (report.error && !link.error) {
            // Nothing was wrong with this link, but nothing was done there either.
            activity.phase = Activity::Phase::Failed;
            activity.text = report.error->message();
        }
        m_model.update(activity);
    }
    if (report.error && report.links.isEmpty()) {
        Activity activity;
        activity.token = token;
        activity.zone = report.zone;
        activity.phase = Activity::Phase::Failed;
        activity.text = report.error->message();
        m_model.update(activity);
    }
    showSummary();
    openFailed();
}

void ActivityDock::openFailed()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const bool opens = index.data(FailedRole).toBool() && m_model.rowCount(index) > 0 &&
                           m_model.rowCount(index) <= 6 && !m_view->isExpanded(index);
        if (!opens)
            continue;
        m_view->expand(index);
        fit();
    }
}

void ActivityDock::showLink(const Name& zone, const QString& link)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.activity(row).zone != zone || m_model.activity(row).link != link)
            continue;
        setCollapsed(false);
        const QModelIndex index = m_model.index(row, 0);
        m_view->expand(index);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        m_view->setFocus();
        return;
    }
}

void ActivityDock::cancel(const QModelIndex& index)
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    const Activity& activity = m_model.activity(top.row());
    if (ActivityModel::isRunning(activity))
        m_workspace.cancel(activity.token, activity.zone, activity.link);
}

void ActivityDock::cancelChosen()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    rows.removeIf([](const QModelIndex& index) { return !index.data(RunningRole).toBool(); });
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows += m_model.index(row, 0);
    }
    for (const QModelIndex& index : rows)
        cancel(index);
}

void ActivityDock::copyChosen() const
{
    QStringList lines;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        const QString subject = index.data().toString();
        const QString text = index.siblingAtColumn(ActivityModel::TextColumn).data().toString();
        lines += subject.isEmpty() ? text : tr("%1: %2").arg(subject, text);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool ActivityDock::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = key->matches(QKeySequence::Copy) || key->key() == Qt::Key_Delete;
        if (event->type() == QEvent::ShortcutOverride) {
            // Without this the window's own actions on records would take these keys.
            event->setAccepted(isOurs);
            return isOurs;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyChosen();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            cancelChosen();
            return true;
        }
    }
    return QDockWidget::eventFilter(object, event);
}

void ActivityDock::showSummary()
{
    const int rows = m_model.rowCount();
    const int running = m_model.running();
    const int failed = m_model.failed();
    QString text;
    if (rows == 0)
        text = tr("nothing has run yet");
    else if (running + failed > 0)
        text = tr("%1 of %n link(s) done", nullptr, rows).arg(rows - running - failed);
    else
        text = tr("%n link(s) done", nullptr, rows);
    if (failed > 0)
        text += QStringLiteral(" · ") + tr("%n failed", nullptr, failed);
    m_summary->setText(text);
    m_cancel->setVisible(running > 0);
    m_clear->setVisible(rows > running);
    if (running > 0 && !m_tick->isActive())
        m_tick->start(TickTime);
    else if (running == 0)
        m_tick->stop();
}

} // namespace zoneloom
