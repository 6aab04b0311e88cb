// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/ShortcutsDialog.h"

#include "ui/manners/DialogSize.h"
#include "ui/palette/PaletteModel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneloom {

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* keys = new QStandardItemModel(0, 2, this);
    keys->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    QPixmap none(16, 16); // names stand below each other, with a mark or without
    none.fill(Qt::transparent);
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        auto* name =
            new QStandardItem(action->icon().isNull() ? QIcon(none) : action->icon(), PaletteModel::textOf(action));
        auto* key = new QStandardItem(action->shortcut().toString(QKeySequence::NativeText));
        keys->appendRow({name, key});
    }
    auto* shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(keys);
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    shown->setSortLocaleAware(true);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    auto* table = new QTableView(this);
    table->setModel(shown);
    table->setAccessibleName(windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setIconSize({16, 16});
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    new DialogSize(this, {90, 36}, {90, 50});
    connect(search, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search->setFocus();
}

} // namespace zoneloom
