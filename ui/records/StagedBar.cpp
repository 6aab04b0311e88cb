// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/StagedBar.h"

#include "models/dns/ChangeSet.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace zoneloom {

StagedBar::StagedBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_conflicts(new QPushButton(this))
{
    setAutoFillBackground(true);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    auto* review = new QPushButton(tr("Revie&w…"), this);
    auto* discard = new QPushButton(tr("&Discard"), this);
    discard->setToolTip(tr("Takes back all staged changes; Undo brings them back"));
    auto* commit = new QPushButton(tr("&Commit…"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    m_conflicts->setIcon(Icons::state(CellState::Conflict));
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    m_conflicts->setToolTip(tr("Someone else committed these RRsets meanwhile: choose which value counts"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_conflicts);
    layout->addWidget(review);
    layout->addWidget(discard);
    layout->addWidget(commit);
    connect(m_conflicts, &QPushButton::clicked, this, &StagedBar::conflictsAsked);
    connect(review, &QPushButton::clicked, this, &StagedBar::reviewAsked);
    connect(discard, &QPushButton::clicked, this, &StagedBar::discardAsked);
    connect(commit, &QPushButton::clicked, this, &StagedBar::commitAsked);
    m_buttons = {m_conflicts, review, discard, commit};
    tint();
    hide();
}

void StagedBar::show(const ChangeSet& changes, qsizetype conflicts)
{
    m_conflicts->setText(tr("Se&ttle %n conflict(s)…", nullptr, static_cast<int>(conflicts)));
    m_conflicts->setVisible(conflicts > 0);
    m_text->setText(tr("%n staged change(s)", nullptr, static_cast<int>(changes.size())) +
                    QStringLiteral("   +%L1 ~%L2 −%L3")
                        .arg(changes.count(RRsetChange::Action::Create))
                        .arg(changes.count(RRsetChange::Action::Replace))
                        .arg(changes.count(RRsetChange::Action::Delete)));
    m_text->setAccessibleName(tr("%1 added, %2 changed, %3 removed")
                                  .arg(changes.count(RRsetChange::Action::Create))
                                  .arg(changes.count(RRsetChange::Action::Replace))
                                  .arg(changes.count(RRsetChange::Action::Delete)));
    setVisible(!changes.isEmpty());
}

void StagedBar::showWorking(qsizetype count)
{
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(count == 0);
    if (count == 0)
        return;
    m_text->setText(tr("Staging %Ln change(s)…", "RRsets, worked on in the background", static_cast<int>(count)));
    m_text->setAccessibleName(m_text->text());
    setVisible(true);
}

void StagedBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void StagedBar::tint()
{
    QPalette own;
    own.setColor(QPalette::Window, StateColors::isDark(own) ? QColor(0x4a, 0x40, 0x20) : QColor(0xff, 0xf5, 0xd6));
    setPalette(own);
}

} // namespace zoneloom
