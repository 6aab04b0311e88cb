// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/OverviewModel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace zoneloom {

class Error;
class Workspace;

/// All zones at a glance, to sort and open. The search of the sidebar is that of this page too.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);
    /// Only zones that have this in their name are shown.
    void setSearch(const QString& text);
    [[nodiscard]] QTableView* view() const { return m_view; }

Q_SIGNALS:
    void zoneChosen(const zoneloom::Name& zone);
    void contextMenuAsked(const zoneloom::Name& zone, const QPoint& globalPosition);
    void failed(const zoneloom::Error& error);
    /// The zones are shown.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void reload();
    void count();
    [[nodiscard]] const Name& nameAt(const QModelIndex& index) const;

    Workspace& m_workspace;
    OverviewModel m_zones;
    QSortFilterProxyModel m_shown;
    quint64 m_request = 0;
    QLabel* m_count = nullptr;
    QTableView* m_view = nullptr;
};

} // namespace zoneloom
