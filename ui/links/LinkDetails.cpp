// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/LinkDetails.h"

#include "models/items/StateText.h"
#include "ui/dialogs/Labels.h"
#include "ui/theme/Icons.h"
#include "ui/theme/RelativeTime.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace zoneloom {

LinkDetails::LinkDetails(const LinkRow& row, const LinkReport& report, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_lines(new QFormLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Link %1").arg(row.link.name));
    build(row, report);
}

void LinkDetails::build(const LinkRow& row, const LinkReport& report)
{
    QLabel* title = Labels::heading(row.link.name, nullptr, this, 1.15);
    m_lines->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lines->setHorizontalSpacing(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(title);
    layout->addLayout(m_lines);
    const LinkStatus& status = row.status;
    addStates(status);
    if (!status.errorText.isEmpty())
        addLine(tr("Last error"),
                tr("%1 (%2)").arg(status.errorText, LinkText::time(status.failedAt.value_or(QDateTime()))));
    addLine(tr("Last read"),
            status.readAt ? tr("%1, at %2").arg(RelativeTime::ago(*status.readAt), LinkText::time(*status.readAt))
                          : tr("never"));
    if (status.appliedAt)
        addLine(tr("Last push"),
                status.liveSeconds
                    ? tr("at %1, live after %2 s")
                          .arg(LinkText::time(*status.appliedAt), QLocale().toString(*status.liveSeconds, 'f', 1))
                    : tr("at %1; no name server is known, so it cannot be checked whether it is live. Fill in “Name "
                         "servers” in its account.")
                          .arg(LinkText::time(*status.appliedAt)));
    addServers(report.servers);
    addLine(tr("External zone"), tr("%1 in the account %2").arg(row.link.externalZone, row.link.account));
    addLine(tr("On commit"), LinkText::policy(row.link.policy));
    addLine(tr("On drift"), LinkText::onDrift(row.link.onDrift));
    addButtons(row.link);
    setFixedWidth(fontMetrics().averageCharWidth() * 84);
}

void LinkDetails::addLine(const QString& label, const QString& text)
{
    QLabel* value = Labels::plain(text, this);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(label, text));
    m_lines->addRow(Labels::name(label, this), value);
}

void LinkDetails::addStates(const LinkStatus& status)
{
    const QStringList states = LinkText::states(status);
    addLine(tr("State"), states.join(QStringLiteral(", ")));
}

QString LinkDetails::serverText(const ServerReport& server)
{
    const QString who = server.server == server.address || server.address.isEmpty()
                            ? server.server
                            : tr("%1 (%2)", "name server and its address").arg(server.server, server.address);
    switch (server.state) {
    case ServerState::Right:
        return tr("%1: answers right, in %2 ms").arg(who, QLocale().toString(server.milliseconds, 'f', 0));
    case ServerState::Stale:
        return tr("%1: still answers older data").arg(who);
    case ServerState::Wrong:
        return tr("%1: %n wrong answer(s)", nullptr, static_cast<int>(server.wrong.size())).arg(who);
    case ServerState::Lame:
        return tr("%1: does not answer for this zone").arg(who);
    case ServerState::Unreachable:
        break;
    }
    return tr("%1: no answer").arg(who);
}

void LinkDetails::addServers(const QList<ServerReport>& servers)
{
    QStringList lines;
    for (const ServerReport& server : servers)
        lines += serverText(server);
    addLine(tr("Name servers"), lines.isEmpty() ? tr("not asked yet") : lines.join(u'\n'));
}

void LinkDetails::addButtons(const Link& link)
{
    auto* grid = new QGridLayout;
    const auto add = [this, grid](const QString& text, const QIcon& icon, auto signal) {
        auto* button = new QPushButton(icon, text, this);
        button->setAutoDefault(true);
        grid->addWidget(button, grid->count() / 2, grid->count() % 2);
        // The panel goes first: what follows may open a dialog.
        connect(button, &QPushButton::clicked, this, [this, signal] {
            hide();
            Q_EMIT(this->*signal)();
            close();
        });
        return button;
    };
    QPushButton* read = add(tr("&Read again"), Icons::action(QStringLiteral("view-refresh")), &LinkDetails::readAsked);
    add(tr("&Sync this link"), Icons::action(QStringLiteral("network-sync")), &LinkDetails::syncAsked)
        ->setEnabled(link.policy != LinkPolicy::Observe);
    add(tr("&Ask name servers"), Icons::action(QStringLiteral("ask-servers")), &LinkDetails::verifyAsked);
    add(tr("Show in &Drift"), Icons::state(CellState::Drifted), &LinkDetails::driftAsked);
    add(tr("&Edit…"), Icons::action(QStringLiteral("document-edit")), &LinkDetails::editAsked);
    add(tr("Re&move…"), Icons::action(QStringLiteral("edit-delete")), &LinkDetails::removeAsked);
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    layout->addSpacing(8);
    layout->addLayout(grid);
    setFocusProxy(read);
}

void LinkDetails::popUp(const QPoint& globalPosition)
{
    resize(width(), layout()->totalHeightForWidth(width()));
    QRect place(globalPosition, size());
    if (const QScreen* screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect whole = screen->availableGeometry();
        place.moveRight(std::min(place.right(), whole.right()));
        place.moveBottom(std::min(place.bottom(), whole.bottom()));
    }
    move(place.topLeft());
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace zoneloom
