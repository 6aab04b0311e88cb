// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/Sidebar.h"

#include "models/items/ItemRoles.h"
#include "ui/Workspace.h"
#include "ui/sidebar/OverviewButton.h"
#include "ui/sidebar/ZoneDelegate.h"
#include "ui/theme/Icons.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace zoneloom {

Sidebar::Sidebar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new QLineEdit(this))
    , m_overview(new OverviewButton(this))
    , m_view(new QListView(this))
{
    m_overview->setText(tr("Overview"));
    m_overview->setToolTip(tr("All zones in one table (Ctrl+0)"));
    m_overview->setIcon(Icons::action(QStringLiteral("view-overview")));
    m_search->setPlaceholderText(tr("Search zones"));
    m_search->setAccessibleName(tr("Search zones"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::action(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_shown.setSourceModel(&m_zones);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_shown);
    m_view->setItemDelegate(new ZoneDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Zones"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 6);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_overview);
    list->addWidget(m_view);
    layout->addWidget(m_search);
    layout->addLayout(list);

    connect(m_overview, &QToolButton::clicked, this, &Sidebar::overviewChosen);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown.setFilterFixedString(text.trimmed());
        Q_EMIT searched(text.trimmed());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_shown.rowCount() > 0)
            m_view->setCurrentIndex(m_shown.index(0, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_selecting)
            Q_EMIT zoneChosen(m_zones.zone(m_shown.mapToSource(current).row()).name);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_view->indexAt(at);
        if (index.isValid())
            Q_EMIT contextMenuAsked(m_zones.zone(m_shown.mapToSource(index).row()).name,
                                    m_view->viewport()->mapToGlobal(at));
    });
    connect(&workspace, &Workspace::zonesChanged, this, &Sidebar::reload);
    reload();
}

void Sidebar::reload()
{
    m_zones.setZones(m_workspace.zones());
}

void Sidebar::selectOverview()
{
    m_selecting = true;
    m_view->setCurrentIndex(QModelIndex());
    m_selecting = false;
    m_overview->setChecked(true);
}

void Sidebar::select(const Name& zone)
{
    m_overview->setChecked(false);
    const int row = m_zones.rowOf(zone);
    m_selecting = true;
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_shown.mapFromSource(m_zones.index(row)));
    m_selecting = false;
}

void Sidebar::step(int by)
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + by : 0;
    if (row >= 0 && row < m_shown.rowCount())
        m_view->setCurrentIndex(m_shown.index(row, 0));
}

void Sidebar::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Sidebar::setOrder(ZonesModel::Order order)
{
    m_zones.setOrder(order);
}

} // namespace zoneloom
