// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ConflictDialog.h"

#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"
#include "ui/manners/DialogSize.h"
#include "ui/theme/ValuesDelegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zoneloom {

namespace {

enum ConflictColumn
{
    RecordColumn,
    BeforeColumn,
    TheirsColumn,
    MineColumn,
    ChoiceColumn,
    ConflictColumnCount
};

QString conflictText(const std::optional<RRset>& set, const Name& origin)
{
    if (!set)
        return QStringLiteral("—");
    return RRsetText::withTtl(*set, RRsetText::values(*set, origin, QStringLiteral("\n")));
}

} // namespace

ConflictDialog::ConflictDialog(ZoneEdits& edits, QWidget* parent)
    : QDialog(parent)
    , m_edits(edits)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Changed by someone else meanwhile"));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogSize(this, {140, 24}, {190, 34});
    auto* explanation = new QLabel(tr("Someone else committed a revision while you were editing. These RRsets changed "
                                      "there and are staged here too. Choose which value counts; the other changes of "
                                      "both are kept."),
                                   this);
    explanation->setWordWrap(true);
    m_list->setColumnCount(ConflictColumnCount);
    m_list->setHeaderLabels({tr("RRset"), tr("Before"), tr("Theirs, committed"), tr("Mine, staged"), tr("Keep")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setItemDelegate(new ValuesDelegate(BeforeColumn, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* settleButton = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    settleButton->setObjectName(QStringLiteral("settle"));
    QPushButton* allMine = buttons->addButton(tr("All &mine"), QDialogButtonBox::ActionRole);
    QPushButton* allTheirs = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(ZoneEdits::Choice::Mine); });
    connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(ZoneEdits::Choice::Theirs); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::settle);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    if (auto* first = m_list->findChild<QComboBox*>())
        first->setFocus();
}

void ConflictDialog::fill()
{
    for (const ZoneEdits::Conflict& conflict : m_edits.conflicts())
        addConflict(conflict);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RecordColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ChoiceColumn, QHeaderView::Fixed);
    m_list->setColumnWidth(ChoiceColumn, fontMetrics().averageCharWidth() * 26);
}

void ConflictDialog::addConflict(const ZoneEdits::Conflict& conflict)
{
    const Name& origin = m_edits.editor().origin();
    m_keys += conflict.key;
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(RecordColumn, RRsetText::name(conflict.key.name, origin) + u' ' + conflict.key.type.toText());
    item->setText(BeforeColumn, conflictText(conflict.before, origin));
    item->setText(TheirsColumn, conflictText(conflict.theirs, origin));
    item->setText(MineColumn, conflictText(conflict.mine, origin));
    if (conflict.mine && conflict.theirs) {
        item->setData(TheirsColumn, CounterpartRole, item->text(MineColumn));
        item->setData(MineColumn, CounterpartRole, item->text(TheirsColumn));
    }
    auto* choice = new QComboBox(m_list);
    choice->addItem(tr("mine"), static_cast<int>(ZoneEdits::Choice::Mine));
    choice->addItem(tr("theirs"), static_cast<int>(ZoneEdits::Choice::Theirs));
    if (conflict.mine && conflict.theirs)
        choice->addItem(tr("both together"), static_cast<int>(ZoneEdits::Choice::Both));
    choice->setAccessibleName(tr("Which value of %1 counts").arg(item->text(RecordColumn)));
    item->setSizeHint(ChoiceColumn, choice->sizeHint() + QSize(0, 6));
    m_list->setItemWidget(item, ChoiceColumn, choice);
}

void ConflictDialog::chooseAll(ZoneEdits::Choice choice)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        auto* box = qobject_cast<QComboBox*>(m_list->itemWidget(m_list->topLevelItem(row), ChoiceColumn));
        box->setCurrentIndex(box->findData(static_cast<int>(choice)));
    }
}

void ConflictDialog::settle()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const auto* box = qobject_cast<QComboBox*>(m_list->itemWidget(m_list->topLevelItem(row), ChoiceColumn));
        m_edits.resolve(m_keys.at(row), static_cast<ZoneEdits::Choice>(box->currentData().toInt()));
    }
    accept();
}

} // namespace zoneloom
