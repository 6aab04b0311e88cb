// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/OverviewPage.h"

#include "models/items/ItemRoles.h"
#include "ui/Workspace.h"
#include "ui/dialogs/Labels.h"
#include "ui/sidebar/OverviewDelegate.h"
#include "ui/theme/ProseDelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneloom {

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_count(new QLabel(this))
    , m_view(new QTableView(this))
{
    build();
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT zoneChosen(nameAt(index)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_view->indexAt(at);
        if (index.isValid())
            Q_EMIT contextMenuAsked(nameAt(index), m_view->viewport()->mapToGlobal(at));
    });
    connect(&workspace, &Workspace::zonesChanged, this, [this] {
        if (isVisible())
            reload();
    });
}

void OverviewPage::build()
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_shown.setSourceModel(&m_zones);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setSortRole(SortRole);
    m_view->setModel(&m_shown);
    m_view->setItemDelegateForColumn(OverviewModel::StateColumn, new OverviewDelegate(m_view));
    m_view->setItemDelegateForColumn(OverviewModel::MessageColumn, new ProseDelegate(m_view));
    m_view->setAccessibleName(tr("All zones"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(OverviewModel::StateColumn, Qt::AscendingOrder);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSectionsMovable(true);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths{34, 34, 12, 12, 10, 34};
    for (int column = 0; column < widths.size(); ++column) {
        const QString title = m_zones.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_view->setColumnWidth(
            column, std::max(letter * widths.at(column), fontMetrics().horizontalAdvance(title) + letter * 3));
    }
    QLabel* title = Labels::heading(tr("Overview"), nullptr, this, 1.6);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 0);
    head->addWidget(title);
    head->addSpacing(6);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void OverviewPage::setSearch(const QString& text)
{
    m_shown.setFilterFixedString(text);
    count();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void OverviewPage::reload()
{
    const quint64 request = ++m_request;
    m_workspace.ask(
        this, [](Store& store) { return store.zones().overview(); },
        [this, request](const Result<QList<ZoneOverview>>& zones) {
            if (request != m_request)
                return;
            if (!zones) {
                Q_EMIT failed(zones.error());
                return;
            }
            m_zones.setZones(*zones);
            count();
            Q_EMIT shown();
        });
}

void OverviewPage::count()
{
    const QLocale locale;
    m_count->setText(
        m_shown.rowCount() == m_zones.rowCount()
            ? tr("%Ln zone(s)", nullptr, m_zones.rowCount())
            : tr("%1 of %2 zones").arg(locale.toString(m_shown.rowCount()), locale.toString(m_zones.rowCount())));
}

const Name& OverviewPage::nameAt(const QModelIndex& index) const
{
    return m_zones.zone(m_shown.mapToSource(index).row()).zone.name;
}

} // namespace zoneloom
