// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DecisionBar.h"

#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace zoneloom {

DecisionBar::DecisionBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(Icons::action(QStringLiteral("edit-undo")), tr("&Undo"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_review(new QPushButton(tr("Revie&w…"), this))
    , m_commit(new QPushButton(Icons::action(QStringLiteral("document-save")), tr("&Commit…"), this))
    , m_send(new QPushButton(Icons::state(CellState::Pending), tr("Se&nd now"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("decisions"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_review->setObjectName(QStringLiteral("decisions-review"));
    m_undo->setObjectName(QStringLiteral("decisions-undo"));
    m_discard->setObjectName(QStringLiteral("decisions-discard"));
    m_discard->setToolTip(tr("Send none of these"));
    m_send->setObjectName(QStringLiteral("decisions-send"));
    m_commit->setObjectName(QStringLiteral("decisions-commit"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Hide this message"));
    m_close->setToolTip(tr("Hide this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 6, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_undo, m_discard, m_review, m_commit, m_send})
        layout->addWidget(button);
    layout->addWidget(m_close);
    connect(m_review, &QPushButton::clicked, this, &DecisionBar::reviewAsked);
    connect(m_commit, &QPushButton::clicked, this, &DecisionBar::commitAsked);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_decisions->undo(); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_decisions->discardPushes(); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_decisions->send(); });
    connect(m_close, &QToolButton::clicked, this, [this] { m_decisions->forgetLast(); });
    hide();
}

void DecisionBar::setDecisions(Decisions* decisions)
{
    if (m_decisions)
        m_decisions->disconnect(this);
    m_decisions = decisions;
    if (decisions)
        connect(decisions, &Decisions::changed, this, &DecisionBar::refresh);
    refresh();
}

QIcon DecisionBar::mark() const
{
    if (m_decisions->pushCount() > 0)
        return Icons::state(CellState::Pending);
    switch (m_decisions->last()->kind) {
    case Decisions::Step::Kind::Adopt:
        return Icons::action(QStringLiteral("adopt"));
    case Decisions::Step::Kind::Restore:
        return Icons::mark(RecordMark::Changed);
    case Decisions::Step::Kind::Ignore:
        return Icons::state(CellState::Ignored);
    case Decisions::Step::Kind::Regard:
    case Decisions::Step::Kind::Push:
        break;
    }
    return Icons::state(CellState::Unknown);
}

void DecisionBar::refresh()
{
    const Decisions::Step* last = m_decisions ? m_decisions->last() : nullptr;
    const int pushes = m_decisions ? m_decisions->pushCount() : 0;
    setVisible(last != nullptr || pushes > 0);
    if (!last && pushes == 0)
        return;
    m_icon->setPixmap(mark().pixmap(16));
    const bool staged = last && !last->staged.isEmpty();
    m_text->setText(m_decisions->text());
    m_text->setToolTip(m_decisions->text().toHtmlEscaped());
    m_undo->setEnabled(last != nullptr);
    m_discard->setVisible(pushes > 1);
    m_review->setVisible(pushes > 0);
    m_send->setVisible(pushes > 0);
    m_commit->setVisible(pushes == 0 && staged);
    m_close->setVisible(pushes == 0);
}

} // namespace zoneloom
