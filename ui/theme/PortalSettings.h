// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace zoneloom {

/// The desktop portal's settings on the session bus. Asking never waits: answers come as a pending call.
class PortalSettings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit PortalSettings(const QDBusConnection& bus, QObject* parent = nullptr)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                                 QStringLiteral("/org/freedesktop/portal/desktop"), "org.freedesktop.portal.Settings",
                                 bus, parent)
    {}

Q_SIGNALS:
    // Named as the bus names it.
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace zoneloom
