// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractInterface>

namespace zoneloom {

/// org.freedesktop.Notifications on the session bus. Asking never waits: answers come as a pending call.
class NotificationService : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection& bus, QObject* parent = nullptr)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"), "org.freedesktop.Notifications", bus,
                                 parent)
    {}

Q_SIGNALS:
    // Named as the bus names them.
    void ActionInvoked(quint32 id, const QString& action);
    void NotificationClosed(quint32 id, quint32 reason);
};

} // namespace zoneloom
