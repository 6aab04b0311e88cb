// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/zoneheader/ZoneHeader.h"

#include "models/items/LinkText.h"
#include "models/items/StateText.h"
#include "ui/ZoneSession.h"
#include "ui/theme/Icons.h"
#include "ui/theme/RelativeTime.h"
#include "ui/zoneheader/FlowLayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace zoneloom {

ZoneHeader::ZoneHeader(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_revision(new QLabel(this))
    , m_chips(new QWidget(this))
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_revision->setTextFormat(Qt::PlainText);
    m_revision->setForegroundRole(QPalette::PlaceholderText);
    new FlowLayout(m_chips);
    auto* line = new QHBoxLayout;
    line->addWidget(m_name);
    line->addSpacing(6);
    line->addWidget(m_revision, 1, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_chips);
}

void ZoneHeader::setSession(ZoneSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    setVisible(session != nullptr);
    if (!session)
        return;
    connect(session, &ZoneSession::linksChanged, this, [this] {
        showRevision();
        showLinks();
    });
    showRevision();
    showLinks();
}

void ZoneHeader::showRevision()
{
    m_name->setText(m_session->name().toDisplay());
    m_name->setToolTip(m_session->name().toText());
    const Revision& head = m_session->head();
    m_revision->setText(
        !m_session->isLoaded() ? tr("loading…")
        : head.number == 0
            ? tr("empty, nothing committed yet")
            : tr("revision %1 · %2 · %3").arg(head.number).arg(head.author, RelativeTime::ago(head.time)));
    m_revision->setToolTip(head.message);
}

void ZoneHeader::showLinks()
{
    while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const LinkRow& row : m_session->links()) {
        auto* chip = new QToolButton(m_chips);
        const CellState state = LinkText::state(row.status);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(Icons::state(state));
        chip->setText(
            tr("%1  %2").arg(row.link.name, LinkText::summary(row.status)).replace(u'&', QStringLiteral("&&")));
        chip->setAccessibleName(tr("Link %1: %2").arg(row.link.name, LinkText::summary(row.status)));
        chip->setToolTip(row.status.errorText.isEmpty() ? LinkText::policy(row.link.policy) : row.status.errorText);
        connect(chip, &QToolButton::clicked, this, [this, name = row.link.name] { Q_EMIT linkChosen(name); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_session->links().isEmpty());
}

} // namespace zoneloom
