// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace zoneloom {

/// The actions by which zones, accounts and links come and go, with their words, keys and icons; Actions puts them into
/// the menus.
class ZoneActions : public QObject
{
    Q_OBJECT

public:
    explicit ZoneActions(QWidget* window);

    QAction* importText = nullptr;
    QAction* importFromProvider = nullptr;
    QAction* accounts = nullptr;
    QAction* overview = nullptr;
    QAction* addLink = nullptr;
    QAction* links = nullptr; ///< a menu of the open zone's links
    QAction* zoneSettings = nullptr;
    QAction* deleteZone = nullptr;

    /// Filled with what linkChosen() then is about.
    void setLinks(const QStringList& names);
    void setZoneOpen(bool open) const;
    void fillFileMenu(QMenu* menu) const;
    void fillZoneMenu(QMenu* menu) const;

Q_SIGNALS:
    void linkChosen(const QString& link);

private:
    QMenu* m_linkMenu = nullptr;
};

} // namespace zoneloom
