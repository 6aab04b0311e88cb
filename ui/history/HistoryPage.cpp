// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryPage.h"

#include "models/store/Timelines.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/history/DifferenceView.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace zoneloom {

HistoryPage::HistoryPage(QWidget* parent)
    : QWidget(parent)
    , m_revisions(new QTreeView(this))
    , m_title(new QLabel(this))
    , m_changes(makeDifferenceView(&m_difference, this))
{
    m_revisions->setModel(&m_history);
    m_revisions->setAccessibleName(tr("Revisions"));
    m_revisions->setRootIsDecorated(false);
    m_revisions->setUniformRowHeights(true);
    m_revisions->setFrameShape(QFrame::NoFrame);
    m_revisions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int letter = fontMetrics().averageCharWidth();
    m_revisions->setColumnWidth(HistoryModel::RevisionColumn, letter * 12);
    m_revisions->setColumnWidth(HistoryModel::TimeColumn, letter * 28);
    m_revisions->setColumnWidth(HistoryModel::AuthorColumn, letter * 18);
    m_revisions->setColumnWidth(HistoryModel::MessageColumn, letter * 60);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setMargin(6);
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(m_title);
    belowLayout->addWidget(m_changes, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("history-splitter"));
    splitter->addWidget(m_revisions);
    splitter->addWidget(below);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_revisions->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showDifference);
}

void HistoryPage::setSession(ZoneSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_history.setRevisions({});
    if (!session)
        return;
    connect(session, &ZoneSession::contentChanged, this, [this] {
        if (isVisible())
            reload();
    });
    if (isVisible())
        reload();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryPage::reload()
{
    if (!m_session || !m_session->isLoaded())
        return;
    m_session->workspace().ask(
        this, [timeline = m_session->summary().timeline](Store& store) { return store.timelines().history(timeline); },
        [this, session = m_session](const Result<QList<Revision>>& revisions) {
            if (session != m_session)
                return;
            if (!revisions) {
                Q_EMIT failed(revisions.error());
                return;
            }
            m_history.setRevisions(*revisions);
            if (!m_revisions->currentIndex().isValid() && m_history.rowCount() > 0)
                m_revisions->setCurrentIndex(m_history.index(0, 0));
        });
}

void HistoryPage::showDifference()
{
    QList<int> numbers;
    int parent = 0;
    for (const QModelIndex& index : m_revisions->selectionModel()->selectedRows()) {
        const Revision& revision = m_history.revision(index.row());
        numbers += revision.number;
        parent = revision.parent;
    }
    if (numbers.isEmpty() || !m_session)
        return;
    // One revision against the one before it; several: the oldest of them against the newest.
    const int to = *std::max_element(numbers.begin(), numbers.end());
    const int from = numbers.size() == 1 ? parent : *std::min_element(numbers.begin(), numbers.end());
    const quint64 request = ++m_request;
    m_session->workspace().ask(
        this,
        [timeline = m_session->summary().timeline, from, to](Store& store) {
            return store.timelines().difference(timeline, from, to);
        },
        [this, request, from, to](const Result<ChangeSet>& changes) {
            if (request != m_request)
                return;
            if (!changes) {
                Q_EMIT failed(changes.error());
                return;
            }
            m_title->setText(from == 0 ? tr("Revision %1").arg(to) : tr("From revision %1 to %2").arg(from).arg(to));
            m_difference.setChanges(m_session->name(), *changes);
        });
}

} // namespace zoneloom
