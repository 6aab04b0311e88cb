// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/SystemScheme.h"

#include "ui/theme/PortalSettings.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace zoneloom {

SystemScheme::SystemScheme(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_portal(new PortalSettings(bus, this))
{
    const QString group = QStringLiteral("org.freedesktop.appearance");
    const QString key = QStringLiteral("color-scheme");
    connect(m_portal, &PortalSettings::SettingChanged, this,
            [this, group, key](const QString& ofGroup, const QString& ofKey, const QDBusVariant& value) {
                if (ofGroup == group && ofKey == key)
                    take(value.variant());
            });
    auto* answer = new QDBusPendingCallWatcher(m_portal->asyncCall(QStringLiteral("Read"), group, key), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void SystemScheme::take(QVariant value)
{
    // Read() wraps the value once more than the signal does.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint preference = value.toUInt();
    const Theme::Scheme scheme = preference == 1   ? Theme::Scheme::Dark
                                 : preference == 2 ? Theme::Scheme::Light
                                                   : Theme::Scheme::System;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed(scheme);
}

} // namespace zoneloom
