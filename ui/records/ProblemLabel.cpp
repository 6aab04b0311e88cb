// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/ProblemLabel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace zoneloom {

ProblemLabel::ProblemLabel(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemLabel::show(const QStringList& texts, Severity severity)
{
    m_severity = severity;
    m_text->setText(texts.join(u'\n'));
    m_text->setAccessibleName(severity == Severity::Error ? tr("Error: %1").arg(m_text->text())
                                                          : tr("Warning: %1").arg(m_text->text()));
    tint();
    setVisible(!texts.isEmpty());
}

QString ProblemLabel::text() const
{
    return m_text->text();
}

void ProblemLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void ProblemLabel::tint()
{
    constexpr int size = 16;
    const QIcon icon = m_severity == Severity::Error ? Icons::error() : Icons::warning();
    m_mark->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colors;
    colors.setColor(QPalette::WindowText,
                    m_severity == Severity::Error ? StateColors::error(colors) : StateColors::warning(colors));
    m_text->setPalette(colors);
}

} // namespace zoneloom
