// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ZonesModel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace zoneloom {

class OverviewButton;
class Workspace;

/// The zones with search and state, worst first or by name.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Workspace& workspace, QWidget* parent = nullptr);

    void select(const Name& zone);
    /// No zone is shown but all of them.
    void selectOverview();
    /// Moves the selection by that many zones.
    void step(int by);
    /// The keyboard goes to where zones are searched.
    void search();
    void setOrder(ZonesModel::Order order);
    [[nodiscard]] QListView* view() const { return m_view; }

Q_SIGNALS:
    /// For what zones is searched, as it is typed.
    void searched(const QString& text);
    void overviewChosen();
    void zoneChosen(const zoneloom::Name& zone);
    void contextMenuAsked(const zoneloom::Name& zone, const QPoint& globalPosition);

private:
    void reload();

    Workspace& m_workspace;
    ZonesModel m_zones;
    QSortFilterProxyModel m_shown;
    QLineEdit* m_search = nullptr;
    OverviewButton* m_overview = nullptr;
    QListView* m_view = nullptr;
    bool m_selecting = false;
};

} // namespace zoneloom
