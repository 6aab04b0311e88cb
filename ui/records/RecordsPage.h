// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/FindingsModel.h"
#include "models/items/RecordFilterModel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QTableView;

namespace zoneloom {

class StagedBar;
class ZoneSession;

/// The records of a zone: staged changes bar, table with in-place editing, findings and counts.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPage(QWidget* parent = nullptr);

    void setSession(ZoneSession* session);
    void setFilter(const QString& text);
    [[nodiscard]] QTableView* view() const { return m_view; }

    void editNew();
    void editCurrent();
    void removeSelected();
    void copySelected();
    void paste();
    void show(const RRsetKey& key);

Q_SIGNALS:
    void reviewAsked();
    void commitAsked();
    /// One line for the status line: a refusal, a finding.
    void said(const QString& text);
    void contextMenuAsked(const QPoint& globalPosition);

private:
    void showFindings();
    void showCount();
    void showStates();
    [[nodiscard]] QList<int> selectedRows() const;

    ZoneSession* m_session = nullptr;
    RecordsModel m_records;
    RecordFilterModel m_shown;
    FindingsModel m_findings;
    QTimer m_filterTimer;
    QString m_filterText;
    StagedBar* m_bar = nullptr;
    QTableView* m_view = nullptr;
    QWidget* m_panel = nullptr;
    QLabel* m_findingsTitle = nullptr;
    QListView* m_findingsView = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace zoneloom
