// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace zoneloom {

/// What can be done to chosen records: words, keys and icons. RecordCommands does it. All of it is disabled where the
/// records are not seen.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    explicit RecordActions(QWidget* window);

    QAction* edit = nullptr;
    QAction* remove = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* form = nullptr;
    QAction* newForm = nullptr;
    QAction* duplicate = nullptr;
    QAction* changeTtl = nullptr;
    QAction* rename = nullptr;
    QAction* replace = nullptr;
    QAction* takeBack = nullptr;
    QAction* copyRows = nullptr;

    /// In the order of the menu, where `columns` shows and hides those of the table.
    void fill(QMenu* menu, QAction* columns) const;
    void setEnabled(bool hasZone, qsizetype chosen, bool chosenStaged) const;
};

} // namespace zoneloom
