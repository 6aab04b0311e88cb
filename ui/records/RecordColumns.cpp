// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordColumns.h"

#include "models/items/RecordsModel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace zoneloom {

namespace {

constexpr std::array hideable{RecordsModel::TypeColumn, RecordsModel::TtlColumn, RecordsModel::NoteColumn};

} // namespace

RecordColumns::RecordColumns(QTableView* view)
    : QObject(view)
    , m_view(view)
    , m_menu(new QMenu(tr("Co&lumns"), view))
{
    QHeaderView* header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setSortIndicatorClearable(true);
    header->setMinimumSectionSize(view->fontMetrics().averageCharWidth() * 4);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const RecordsModel::Column column : hideable) {
        QAction* action = m_menu->addAction(view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, column](bool shown) { m_view->setColumnHidden(column, !shown); });
        m_actions += action;
    }
    m_menu->addSeparator();
    m_actions += m_menu->addAction(tr("&Reset columns"));
    connect(m_actions.last(), &QAction::triggered, this, &RecordColumns::reset);
    connect(m_menu, &QMenu::aboutToShow, this, &RecordColumns::showChecks);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { m_menu->popup(header->mapToGlobal(at)); });
    reset();
    header->setSortIndicator(-1, Qt::AscendingOrder);
}

void RecordColumns::reset()
{
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < RecordsModel::ColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, false);
        header->setSectionResizeMode(column, QHeaderView::Interactive);
    }
    const int letter = m_view->fontMetrics().averageCharWidth();
    header->setSectionResizeMode(RecordsModel::MarkColumn, QHeaderView::Fixed);
    header->resizeSection(RecordsModel::MarkColumn, 46);
    header->resizeSection(RecordsModel::NameColumn, letter * 26);
    header->resizeSection(RecordsModel::TypeColumn, letter * 11);
    header->resizeSection(RecordsModel::TtlColumn, letter * 12);
    header->resizeSection(RecordsModel::NoteColumn, letter * 24);
    // The value takes what the others leave, however wide the window is.
    header->setSectionResizeMode(RecordsModel::ValueColumn, QHeaderView::Stretch);
    showChecks();
}

void RecordColumns::restore(const QByteArray& state)
{
    QHeaderView* header = m_view->horizontalHeader();
    if (state.isEmpty() || !header->restoreState(state))
        return;
    // What a settings file of another version, or a damaged one, cannot do: take away what one needs to work.
    for (const int column : {RecordsModel::MarkColumn, RecordsModel::NameColumn, RecordsModel::ValueColumn})
        header->setSectionHidden(column, false);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setSectionResizeMode(RecordsModel::ValueColumn, QHeaderView::Stretch);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    showChecks();
}

QByteArray RecordColumns::state() const
{
    return m_view->horizontalHeader()->saveState();
}

void RecordColumns::showChecks()
{
    for (size_t i = 0; i < hideable.size(); ++i)
        m_actions.at(static_cast<qsizetype>(i))->setChecked(!m_view->isColumnHidden(hideable[i]));
}

} // namespace zoneloom
