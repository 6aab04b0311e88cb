// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ActivityModel.h"

#include <QDockWidget>

class QLabel;
class QTimer;
class QToolButton;
class QTreeView;
class QWidget;

namespace zoneloom {

class ElidedLabel;
class Workspace;
struct SyncProgress;
struct SyncRequest;
struct ZoneReport;

/// What the engine is doing, a row a link, with cancel; a finished row opens to what came of it. Collapses to one line,
/// which also says what the window has to say: there is no second line below it.
class ActivityDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ActivityDock(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] const ActivityModel& model() const { return m_model; }
    [[nodiscard]] bool isCollapsed() const;
    void setCollapsed(bool collapsed);
    /// Opens the newest row of that link and what came of it, where there is one.
    void showLink(const Name& zone, const QString& link);
    /// Shows a sentence in the line until another one comes; empty for none.
    void say(const QString& text);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void takeProgress(quint64 token, const SyncProgress& progress);
    void takeReport(quint64 token, const ZoneReport& report);
    void openFailed();
    /// Gives an open dock the room that its rows need, within reason.
    void fit();
    /// The links of the chosen rows, or all.
    void cancelChosen();
    void cancel(const QModelIndex& index);
    void copyChosen() const;
    void showSummary();

    Workspace& m_workspace;
    ActivityModel m_model;
    QWidget* m_bar = nullptr;
    QLabel* m_summary = nullptr;
    ElidedLabel* m_message = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_clear = nullptr;
    QToolButton* m_toggle = nullptr;
    QTreeView* m_view = nullptr;
    QTimer* m_tick = nullptr;
    bool m_keepsCollapsed = false; ///< a person closed it, so that it does not open by itself
};

} // namespace zoneloom
