// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/OverviewModel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace zoneloom {

class Error;
class Workspace;

/// All zones at a glance, to search, sort and open.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);
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
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_view = nullptr;
};

} // namespace zoneloom
