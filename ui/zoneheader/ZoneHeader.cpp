// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/zoneheader/ZoneHeader.h"

#include "models/items/LinkText.h"
#include "models/items/VisibleText.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/links/LinkDetails.h"
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
    m_revision->setText(!m_session->isLoaded() ? tr("loading…")
                        : head.number == 0     ? tr("empty, nothing committed yet")
                                               : tr("revision %1 · %2 · %3")
                                                 .arg(head.number)
                                                 .arg(VisibleText::prose(head.author), RelativeTime::ago(head.time)));
    m_revision->setToolTip(head.message);
}

void ZoneHeader::showLinks()
{
    while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_chipOf.clear();
    QStringList names;
    for (const LinkRow& row : m_session->links()) {
        addChip(row);
        names += row.link.name;
    }
    Q_EMIT linksShown(names);
    auto* add = new QToolButton(m_chips);
    add->setIcon(Icons::action(QStringLiteral("insert-link")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setText(m_session->links().isEmpty() ? tr("Link this zone to a provider…") : tr("Add a link…"));
    connect(add, &QToolButton::clicked, this, &ZoneHeader::addLinkAsked);
    m_chips->layout()->addWidget(add);
    add->setVisible(m_session->isLoaded());
    orderTabs();
}

void ZoneHeader::orderTabs()
{
    // Chips come later than the pages below them; Tab goes by what one reads first all the same.
    QWidget* before = previousInFocusChain();
    while (before != this && (isAncestorOf(before) || !(before->focusPolicy() & Qt::TabFocus)))
        before = before->previousInFocusChain();
    for (int at = 0; at < m_chips->layout()->count(); ++at) {
        QWidget* chip = m_chips->layout()->itemAt(at)->widget();
        setTabOrder(before, chip);
        before = chip;
    }
}

void ZoneHeader::addChip(const LinkRow& row)
{
    auto* chip = new QToolButton(m_chips);
    const QString states = LinkText::states(row.status).join(QStringLiteral(", "));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setIcon(Icons::state(LinkText::state(row.status)));
    chip->setText(tr("%1  %2").arg(row.link.name, LinkText::summary(row.status)).replace(u'&', QStringLiteral("&&")));
    chip->setAccessibleName(tr("Link %1: %2").arg(row.link.name, states));
    const QString more = row.status.errorText.isEmpty() ? LinkText::policy(row.link.policy) : row.status.errorText;
    chip->setToolTip(
        tr("%1: %2\n%3").arg(row.link.name, states, more).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    connect(chip, &QToolButton::clicked, this, [this, name = row.link.name] { showLink(name); });
    m_chips->layout()->addWidget(chip);
    m_chipOf.insert(row.link.name, chip);
    chip->show();
}

void ZoneHeader::showLink(const QString& link)
{
    const auto row = std::ranges::find(m_session->links(), link, [](const LinkRow& one) { return one.link.name; });
    const QToolButton* chip = m_chipOf.value(link);
    if (row == m_session->links().end() || !chip)
        return;
    LinkReport report;
    for (const LinkReport& one : m_session->report().links) {
        if (one.link == link)
            report = one;
    }
    auto* details = new LinkDetails(*row, report, this);
    connect(details, &LinkDetails::readAsked, this, [this, link] { start(SyncRequest::Mode::Read, link); });
    connect(details, &LinkDetails::syncAsked, this, [this, link] { start(SyncRequest::Mode::Sync, link); });
    connect(details, &LinkDetails::verifyAsked, this, [this, link] { start(SyncRequest::Mode::Verify, link); });
    connect(details, &LinkDetails::driftAsked, this, [this, link] { Q_EMIT driftAsked(link); });
    connect(details, &LinkDetails::editAsked, this, [this, link] { Q_EMIT editLinkAsked(link); });
    connect(details, &LinkDetails::removeAsked, this, [this, link] { Q_EMIT removeLinkAsked(link); });
    details->popUp(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void ZoneHeader::start(SyncRequest::Mode mode, const QString& link)
{
    SyncRequest request;
    request.mode = mode;
    request.zones = {m_session->name()};
    request.links = {link};
    m_session->workspace().start(request);
}

} // namespace zoneloom
