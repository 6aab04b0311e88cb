// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace zoneloom {

/// The columns of the records table: widths that fill the view, order and visibility as a person wants them.
class RecordColumns : public QObject
{
    Q_OBJECT

public:
    explicit RecordColumns(QTableView* view);
    /// To be remembered, and given back at the next start. What cannot be understood changes nothing.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray& state);

    /// One to show or hide each column that can be hidden, and one to go back to the columns of the first start.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }

private:
    void reset();
    void showChecks();

    QTableView* m_view = nullptr;
    QMenu* m_menu = nullptr;
    QList<QAction*> m_actions;
};

} // namespace zoneloom
