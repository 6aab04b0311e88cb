// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/ProviderChooser.h"

#include "ui/accounts/ProvidersModel.h"
#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneloom {

ProviderChooser::ProviderChooser(QList<const ProviderDescriptor*> providers, QWidget* parent)
    : QWidget(parent)
    , m_providers(new ProvidersModel(std::move(providers), this))
    , m_search(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_count(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search by name, country or DNSSEC"));
    m_search->setAccessibleName(tr("Search providers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::action(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_shown.setSourceModel(m_providers);
    m_shown.setFilterRole(ProvidersModel::SearchRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_shown);
    m_view->installEventFilter(this);
    m_view->setAccessibleName(tr("Providers"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ProvidersModel::NameColumn, Qt::AscendingOrder);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    int widest = letter * 30;
    for (int row = 0; row < m_providers->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_providers->provider(row).nameText()));
    m_view->setColumnWidth(ProvidersModel::NameColumn, widest + letter * 2);
    m_view->setColumnWidth(ProvidersModel::CountryColumn, letter * 24);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    const auto count = [this] {
        m_count->setText(tr("%1 of %n provider(s)", nullptr, m_providers->rowCount()).arg(m_shown.rowCount()));
    };
    connect(m_search, &QLineEdit::textChanged, this, [this, count](const QString& text) {
        m_shown.setFilterFixedString(text.trimmed());
        count();
        if (!m_view->currentIndex().isValid() && m_shown.rowCount() > 0)
            m_view->setCurrentIndex(m_shown.index(0, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProviderChooser::changed);
    connect(m_view, &QAbstractItemView::activated, this, &ProviderChooser::accepted);
    count();
    setFocusProxy(m_search);
}

const ProviderDescriptor* ProviderChooser::provider() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? &m_providers->provider(m_shown.mapToSource(current).row()) : nullptr;
}

void ProviderChooser::choose(const QString& id)
{
    const int row = m_providers->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_shown.mapFromSource(m_providers->index(row, 0)));
}

bool ProviderChooser::eventFilter(QObject* watched, QEvent* event)
{
    // A list lets Enter go on to the dialog, whose default button would be pressed as well.
    const bool isKey = event->type() == QEvent::KeyPress;
    if (watched == m_view) {
        const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return QWidget::eventFilter(watched, event);
        Q_EMIT accepted();
        return true;
    }
    // Up and down choose in the list while one types what to look for.
    if (isKey) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_view, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zoneloom
