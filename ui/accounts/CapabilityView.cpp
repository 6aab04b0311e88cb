// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/CapabilityView.h"

#include "ui/accounts/CapabilityText.h"
#include "ui/dialogs/Labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace zoneloom {

CapabilityView::CapabilityView(QWidget* parent)
    : QWidget(parent)
    , m_title(Labels::heading(QString(), nullptr, this, 1.2))
    , m_link(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    m_link->setTextFormat(Qt::RichText);
    m_link->setOpenExternalLinks(true);
    m_link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_lines->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_link);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void CapabilityView::setProvider(const ProviderDescriptor* provider)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(provider ? provider->nameText() : tr("Choose a provider at the left."));
    m_link->setVisible(provider && !provider->documentation.isEmpty());
    if (!provider)
        return;
    m_link->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                        .arg(provider->documentation.toHtmlEscaped(), tr("The provider's documentation")));
    m_link->setToolTip(provider->documentation);
    for (const CapabilityText::Line& line : CapabilityText::lines(*provider)) {
        const QString text = line.note.isEmpty() ? line.text : line.text + u'\n' + line.note;
        QLabel* value = Labels::plain(text, this);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(line.label, text));
        m_lines->addSpacing(8);
        m_lines->addWidget(Labels::heading(line.label, nullptr, this));
        m_lines->addWidget(value);
    }
}

} // namespace zoneloom
