// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace zoneloom {

/// An icon in the desktop's panel, where a person wants one and the desktop has a place for it: shows and hides the
/// window.
class SystemTray : public QObject
{
    Q_OBJECT

public:
    explicit SystemTray(QWidget* window);
    void setWanted(bool wanted);
    [[nodiscard]] bool isShown() const;

private:
    QWidget* m_window;
    QSystemTrayIcon* m_icon = nullptr;
};

} // namespace zoneloom
