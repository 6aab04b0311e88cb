// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;
class QToolBar;

namespace zoneloom {

class RecordActions;
class ZoneActions;

/// All actions of the window with their words, keys and icons, and where they stand in menus and tool bar. What they do
/// is connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* newZone = nullptr;
    QAction* importFile = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* find = nullptr;
    QAction* commit = nullptr;
    QAction* discard = nullptr;
    QAction* previousZone = nullptr;
    QAction* nextZone = nullptr;
    QAction* newRecord = nullptr;
    QAction* read = nullptr;
    QAction* sync = nullptr;
    QAction* verify = nullptr;
    QAction* push = nullptr;
    QAction* adopt = nullptr;
    QAction* ignore = nullptr;
    QAction* worstFirst = nullptr;
    QAction* about = nullptr;
    QAction* columns = nullptr; ///< a menu of the records table
    QList<QAction*> tabs;       ///< Records, Drift, History
    ZoneActions* zones = nullptr;
    RecordActions* records = nullptr;
    QList<QAction*> ofDrift; ///< the matrix's own, at the end of the cell menu and of Sync

    void fill(QMenuBar* bar) const;
    void fill(QToolBar* bar) const;
    void fillZoneMenu(QMenu* menu) const;
    void fillRecordMenu(QMenu* menu) const;
    void fillCellMenu(QMenu* menu) const;
    /// Enables what needs an open zone, and what needs one with links.
    void setZoneOpen(bool open, bool linked) const;
};

} // namespace zoneloom
