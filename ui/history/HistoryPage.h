// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DifferenceModel.h"
#include "models/items/HistoryModel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTreeView;

namespace zoneloom {

class ZoneSession;

/// The revisions of a zone, and what the chosen ones changed.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    void setSession(ZoneSession* session);

Q_SIGNALS:
    void failed(const zoneloom::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showDifference();

    ZoneSession* m_session = nullptr;
    HistoryModel m_history;
    DifferenceModel m_difference;
    quint64 m_request = 0;
    QTreeView* m_revisions = nullptr;
    QLabel* m_title = nullptr;
    QTableView* m_changes = nullptr;
};

} // namespace zoneloom
