// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/NoteLabel.h"

#include "ui/dialogs/Labels.h"
#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace zoneloom {

NoteLabel::NoteLabel(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_mark->setFixedSize(16, 16);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(0, Labels::TopMargin, 0, 0);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void NoteLabel::say(Kind kind, const QString& text)
{
    m_kind = kind;
    const QIcon icon = kind == Kind::Good      ? Icons::state(CellState::InSync)
                       : kind == Kind::Warning ? Icons::warning()
                       : kind == Kind::Error   ? Icons::error()
                                               : QIcon();
    m_mark->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_mark->setVisible(kind != Kind::Plain);
    m_text->setText(text);
    const QString spoken = kind == Kind::Error     ? tr("Error: %1").arg(text)
                           : kind == Kind::Warning ? tr("Warning: %1").arg(text)
                                                   : text;
    m_text->setAccessibleName(spoken);
    setVisible(!text.isEmpty());
}

QString NoteLabel::text() const
{
    return m_text->text();
}

} // namespace zoneloom
