// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftDetail.h"

#include "models/items/RRsetText.h"
#include "models/items/StateText.h"
#include "ui/drift/ValueCard.h"
#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneloom {

DriftDetail::DriftDetail(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_story(new QLabel(this))
    , m_internal(new ValueCard(tr("Internal"), this))
    , m_base(new ValueCard(tr("Base (last pushed)"), this))
    , m_observed(new ValueCard(QString(), this))
    , m_live(new ValueCard(QString(), this))
    , m_push(new QPushButton(Icons::state(CellState::Pending), QString(), this))
    , m_adopt(new QPushButton(Icons::action(QStringLiteral("adopt")), QString(), this))
    , m_ignore(new QPushButton(Icons::state(CellState::Ignored), QString(), this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_story}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_story->setForegroundRole(QPalette::PlaceholderText);
    auto* cards = new QHBoxLayout;
    for (ValueCard* card : {m_internal, m_base, m_observed, m_live})
        cards->addWidget(card, 1);
    auto* actions = new QHBoxLayout;
    for (QPushButton* button : {m_push, m_adopt, m_ignore})
        actions->addWidget(button);
    actions->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_story);
    layout->addLayout(cards, 1);
    layout->addLayout(actions);
    connect(m_push, &QPushButton::clicked, this, &DriftDetail::pushAsked);
    connect(m_adopt, &QPushButton::clicked, this, &DriftDetail::adoptAsked);
    connect(m_ignore, &QPushButton::clicked, this, [this] { Q_EMIT ignoreAsked(m_ignores); });
    show({}, nullptr, {});
}

void DriftDetail::show(const Name& origin, const DriftLink* link, const QList<Cell>& cells)
{
    const bool some = link && !cells.isEmpty();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_internal, m_base, m_observed, m_live, m_push, m_adopt, m_ignore})
        part->setVisible(some);
    if (!some) {
        m_title->setText(link ? link->name : tr("No cell chosen"));
        m_story->setText(link && !link->errorText.isEmpty()
                             ? link->errorText
                             : tr("Choose a cell of a link to see it side by side and to settle it."));
        return;
    }
    const Cell& cell = cells.first();
    m_title->setText(
        cells.size() == 1
            ? tr("%1 %2 at %3: %4")
                  .arg(cell.key.name.toText(), cell.key.type.toText(), link->name, StateText::word(cell.state))
            : tr("%n cell(s) at %1 chosen", nullptr, static_cast<int>(cells.size())).arg(link->name));
    m_story->setText(cell.reason ? cell.reason->text() : QString());
    m_story->setVisible(!m_story->text().isEmpty());
    m_observed->setTitle(tr("At %1").arg(link->name));
    m_internal->show(cell.internal, {}, origin);
    m_base->show(cell.base, cell.internal, origin);
    m_observed->show(cell.observed, cell.internal, origin);
    m_live->showLive(*link, cell, origin);
    showActions(link->name, cells);
}

void DriftDetail::showActions(const QString& link, const QList<Cell>& cells)
{
    const auto all = [&cells](auto test) { return std::all_of(cells.begin(), cells.end(), test); };
    const bool differ = all([](const Cell& cell) { return StateText::differs(cell.state); });
    const bool ignored = all([](const Cell& cell) { return cell.state == CellState::Ignored; });
    const bool unmanaged = all([](const Cell& cell) { return !cell.wanted; });
    const bool missing = all([](const Cell& cell) { return !cell.observed; });
    m_push->setText(unmanaged ? tr("&Delete at %1").arg(link) : tr("&Push internal value"));
    m_push->setEnabled(differ);
    m_adopt->setText(missing ? tr("&Adopt: remove from internal zone") : tr("&Adopt into internal zone"));
    m_adopt->setEnabled(differ);
    m_ignores = !ignored;
    m_ignore->setText(ignored ? tr("Stop &ignoring") : tr("&Ignore"));
    m_ignore->setToolTip(ignored ? tr("Compare this record set at %1 again").arg(link)
                                 : tr("Not ours: no longer compared at %1").arg(link));
    m_ignore->setEnabled(differ || ignored);
}

} // namespace zoneloom
