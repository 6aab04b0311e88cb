// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ActivityModel.h"

#include <QDockWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace zoneloom {

class Workspace;
struct SyncProgress;
struct SyncRequest;
struct ZoneReport;

/// What the engine is doing, a row a link, with cancel; collapses to one line.
class ActivityDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ActivityDock(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] const ActivityModel& model() const { return m_model; }
    void setCollapsed(bool collapsed);

private:
    void takeProgress(quint64 token, const SyncProgress& progress);
    void takeReport(quint64 token, const ZoneReport& report);
    void cancel(const QModelIndex& index);
    void showSummary();

    Workspace& m_workspace;
    ActivityModel m_model;
    QLabel* m_summary = nullptr;
    QToolButton* m_toggle = nullptr;
    QTreeView* m_view = nullptr;
};

} // namespace zoneloom
