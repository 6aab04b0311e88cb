// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncRequest.h"
#include "ui/plan/PlanModel.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace zoneloom {

class ZoneSession;
struct SyncProgress;

/// What would be sent: reads the links, shows for each what would change there, what is accepted, what waits and what
/// is withheld and why, and sends exactly what it shows, or nothing.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// The plan of a sync of all links; with cells in `cells` that of pushing just these.
    PlanDialog(ZoneSession& session, QWidget* parent, const SyncRequest& cells = {});

    [[nodiscard]] PlanModel& model() { return m_model; }

private:
    void build();
    void read();
    void send();
    void takeProgress(const SyncProgress& progress);
    void takeReport(const ZoneReport& report);
    void showReport();
    void showWithheld();
    void showChosen();
    void fitColumns();
    /// Why nothing is sent.
    [[nodiscard]] QString nothingSent() const;
    void say(const QString& text, bool isError = false);

    ZoneSession& m_session;
    SyncRequest m_request;
    PlanModel m_model;
    quint64 m_token = 0;
    bool m_sends = false; ///< the request that runs is the one that sends
    QHash<QString, QString> m_phases;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QTreeView* m_view = nullptr;
    QVBoxLayout* m_withheld = nullptr;
    QCheckBox* m_overwrite = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace zoneloom
