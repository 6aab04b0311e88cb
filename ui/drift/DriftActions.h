// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

namespace zoneloom {

/// The actions around the matrix that the window's own do not have: the plan, reading one link again, and decisions
/// that wait to be sent.
class DriftActions : public QObject
{
    Q_OBJECT

public:
    explicit DriftActions(QWidget* window);

    QAction* plan = nullptr;
    QAction* readLink = nullptr;
    QAction* undoDecision = nullptr;
    QAction* send = nullptr;

    /// For the end of the menu of a cell, and of Sync.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }
    /// Whether a zone is open, and whether it has links.
    void setZoneOpen(bool open, bool linked) const;
    /// How many pushes wait, whether anything can be taken back, and the link of the current cell.
    void setDecisions(int pushes, bool canUndo, const QString& link) const;

private:
    QList<QAction*> m_all;
};

} // namespace zoneloom
