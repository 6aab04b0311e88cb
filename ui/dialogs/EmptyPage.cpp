// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/EmptyPage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_step(new QPushButton(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_step->setObjectName(QStringLiteral("first-step"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_step, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_step, &QPushButton::clicked, this, &EmptyPage::stepAsked);
}

void EmptyPage::say(const QString& text, const QString& step, const QIcon& icon)
{
    m_text->setText(text);
    m_step->setText(step);
    m_step->setIcon(icon);
    m_step->setVisible(!step.isEmpty());
}

} // namespace zoneloom
