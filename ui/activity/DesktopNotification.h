// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QDBusConnection;

namespace zoneloom {

class NotificationService;

/// Tells the desktop's notification service. Where none runs nothing happens: the window shows it all as well.
class DesktopNotification : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotification(const QDBusConnection& bus, QObject* parent = nullptr);

    /// Plain text. `clicked` is called at most once, where a person clicks on it.
    void show(const QString& title, const QString& text, const std::function<void()>& clicked = {});

private:
    NotificationService* m_service;
    QHash<quint32, std::function<void()>> m_shown; ///< by the service's number, until it is closed
};

} // namespace zoneloom
