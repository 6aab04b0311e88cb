// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/ExplainedChoice.h"

#include "ui/dialogs/Labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace zoneloom {

ExplainedChoice::ExplainedChoice(const QString& title, QWidget* parent)
    : QGroupBox(title, parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT changed(id);
    });
}

void ExplainedChoice::add(int value, const QString& name, const QString& sentence)
{
    auto* button = new QRadioButton(name, this);
    button->setAccessibleDescription(sentence);
    m_buttons->addButton(button, value);
    QLabel* text = Labels::hint(sentence, this);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(indent, 0, 0, 4);
    line->addWidget(text);
    auto* lines = static_cast<QVBoxLayout*>(layout());
    lines->addWidget(button);
    lines->addLayout(line);
    if (m_buttons->buttons().size() == 1)
        button->setChecked(true);
}

int ExplainedChoice::value() const
{
    return m_buttons->checkedId();
}

void ExplainedChoice::setValue(int value)
{
    if (QAbstractButton* button = m_buttons->button(value))
        button->setChecked(true);
}

} // namespace zoneloom
