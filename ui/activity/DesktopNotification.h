// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace zoneloom {

/// The desktop's notification service (org.freedesktop.Notifications).
class DesktopNotification
{
public:
    /// Plain text. Where no such service runs nothing happens: the window shows it all as well.
    static void show(const QString& title, const QString& text);
};

} // namespace zoneloom
