// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftDetail.h"

#include "models/items/StateText.h"
#include "ui/drift/ValueCard.h"
#include "ui/theme/Icons.h"
#include "ui/theme/MarkedText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
    m_push->setObjectName(QStringLiteral("push-cells"));
    m_adopt->setObjectName(QStringLiteral("adopt-cells"));
    m_ignore->setObjectName(QStringLiteral("ignore-cells"));
    m_live->setObjectName(QStringLiteral("live-card"));
    m_observed->setObjectName(QStringLiteral("observed-card"));
    m_title->setObjectName(QStringLiteral("cell-title"));
    m_story->setObjectName(QStringLiteral("cell-story"));
    show({}, nullptr, {}, {});
}

void DriftDetail::show(const Name& origin, const DriftLink* link, const CellChoice& choice, const QString& decision)
{
    const bool some = link && !choice.isEmpty();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_internal, m_base, m_observed, m_live, m_push, m_adopt, m_ignore})
        part->setVisible(some);
    if (!some) {
        m_title->setText(link ? link->name : tr("No cell chosen"));
        setStory(!link                        ? tr("Choose a cell of a link to see it side by side and to settle it.")
                 : !link->errorText.isEmpty() ? link->errorText
                 : !link->known               ? tr("It was never read. Press F5 to read it.")
                                              : tr("Neither the internal zone nor the provider has this."));
        return;
    }
    const Cell& cell = choice.parts.first().cells.first();
    const int count = static_cast<int>(choice.count());
    const QString word = StateText::word(cell.state);
    //: The state of a cell and what was decided on it: "drifted, will be adopted"
    const QString state = decision.isEmpty() ? word : tr("%1, %2").arg(word, decision);
    m_title->setText(
        count == 1 ? tr("%1 %2 at %3: %4").arg(cell.key.name.toText(), cell.key.type.toText(), link->name, state)
                   : tr("%n cell(s) at %1 chosen", nullptr, count).arg(choice.links().join(QStringLiteral(", "))));
    setStory(cell.reason ? cell.reason->text() : QString());
    m_observed->setTitle(tr("At %1").arg(link->name));
    m_internal->show(cell.internal, cell.observed, origin);
    m_base->show(cell.base, cell.internal, origin);
    m_observed->show(cell.observed, cell.internal, origin);
    m_live->showLive(*link, cell, origin);
    showActions(choice, decision);
}

void DriftDetail::setStory(const QString& text)
{
    m_story->setText(text);
    m_story->setVisible(!text.isEmpty());
}

void DriftDetail::showActions(const CellChoice& choice, const QString& decision)
{
    const bool isDecided = !decision.isEmpty();
    const bool differ = choice.all([](const Cell& cell) { return StateText::differs(cell.state); });
    const bool ignored = choice.all([](const Cell& cell) { return cell.state == CellState::Ignored; });
    const bool unmanaged = choice.all([](const Cell& cell) { return !cell.wanted; });
    const bool missing = choice.all([](const Cell& cell) { return !cell.observed; });
    const QString links = choice.links().join(QStringLiteral(", "));
    m_push->setText(unmanaged ? tr("De&lete at %1").arg(links) : tr("&Push internal value"));
    m_push->setIcon(unmanaged ? Icons::action(QStringLiteral("edit-delete")) : Icons::state(CellState::Pending));
    m_push->setEnabled(differ && !isDecided);
    for (QPushButton* button : {m_push, m_adopt})
        button->setToolTip(isDecided ? tr("Decided already: %1. Undo takes it back.").arg(decision) : QString());
    m_adopt->setText(missing ? tr("&Adopt: remove from internal zone") : tr("&Adopt into internal zone"));
    m_adopt->setEnabled(differ && !isDecided);
    m_ignores = !ignored;
    m_ignore->setText(ignored ? tr("Stop &ignoring") : tr("&Ignore"));
    m_ignore->setToolTip(
        MarkedText::toolTip(ignored ? tr("Compare this RRset at %1 again").arg(links)
                                    : tr("Not ours: no longer compared at %1, until you stop ignoring it").arg(links)));
    m_ignore->setEnabled((differ && !isDecided) || ignored);
}

} // namespace zoneloom
