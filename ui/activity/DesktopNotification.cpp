// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/DesktopNotification.h"

#include "ui/activity/NotificationService.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace zoneloom {

namespace {

const QString WholeOfIt = QStringLiteral("default"); // the specification's name of a click on no button

} // namespace

DesktopNotification::DesktopNotification(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_service(new NotificationService(bus, this))
{
    connect(m_service, &NotificationService::ActionInvoked, this, [this](quint32 id, const QString& action) {
        if (action == WholeOfIt && m_shown.contains(id))
            m_shown.take(id)();
    });
    connect(m_service, &NotificationService::NotificationClosed, this, [this](quint32 id) { m_shown.remove(id); });
}

void DesktopNotification::show(const QString& title, const QString& text, const std::function<void()>& clicked)
{
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    QStringList actions;
    if (clicked)
        actions << WholeOfIt << tr("Show");
    // The body may hold markup: what a provider said is not to be taken for it.
    auto* answer = new QDBusPendingCallWatcher(
        m_service->asyncCall(QStringLiteral("Notify"), QGuiApplication::applicationDisplayName(), 0U,
                             QStringLiteral("zoneloom"), title, text.toHtmlEscaped(), actions, hints, -1),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, clicked] {
        const QDBusPendingReply<quint32> id = *answer;
        if (id.isValid() && clicked)
            m_shown.insert(id.value(), clicked);
        answer->deleteLater();
    });
}

} // namespace zoneloom
