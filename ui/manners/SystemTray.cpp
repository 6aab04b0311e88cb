// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/SystemTray.h"

#include "ui/theme/Icons.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace zoneloom {

SystemTray::SystemTray(QWidget* window)
    : QObject(window)
    , m_window(window)
{}

bool SystemTray::isShown() const
{
    return m_icon && m_icon->isVisible();
}

void SystemTray::setWanted(bool wanted)
{
    if (!wanted || !QSystemTrayIcon::isSystemTrayAvailable()) {
        delete std::exchange(m_icon, nullptr);
        return;
    }
    if (m_icon)
        return;
    m_icon = new QSystemTrayIcon(Icons::application(), this);
    m_icon->setToolTip(tr("Zoneloom"));
    auto* menu = new QMenu(m_window);
    connect(menu->addAction(tr("&Show the window")), &QAction::triggered, m_window, [this] {
        m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
    });
    connect(menu->addAction(tr("&Quit")), &QAction::triggered, m_window, &QWidget::close);
    m_icon->setContextMenu(menu);
    connect(m_icon, &QSystemTrayIcon::activated, m_window, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_window->setVisible(!m_window->isVisible());
    });
    m_icon->show();
}

} // namespace zoneloom
