// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

namespace zoneloom {

/// What can be done to chosen records beyond typing in the table: words, keys and icons. RecordCommands does it.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    explicit RecordActions(QWidget* window);

    QAction* form = nullptr;
    QAction* newForm = nullptr;
    QAction* duplicate = nullptr;
    QAction* changeTtl = nullptr;
    QAction* rename = nullptr;
    QAction* replace = nullptr;
    QAction* takeBack = nullptr;
    QAction* copyRows = nullptr;

    /// In the order of the menu; null stands for a line between groups.
    [[nodiscard]] QList<QAction*> all() const;
    void setEnabled(bool hasZone, qsizetype chosen, bool chosenStaged) const;

private:
    QAction* make(const QString& text, const QKeySequence& keys, const QString& icon = {});
    QAction* separator();

    QAction* m_lines[2] = {};
};

} // namespace zoneloom
