// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ChosenRecords.h"
#include "models/items/FindingsModel.h"
#include "models/items/RecordFilterModel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QTableView;

namespace zoneloom {

class RecordActions;
class RecordColumns;
class RecordCommands;
class StagedBar;
class TypingHints;
class ZoneSession;

/// The records of a zone: staged changes bar, table with in-place editing, findings and counts. What is done to chosen
/// records is in RecordCommands.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPage(QWidget* parent = nullptr);
    ~RecordsPage() override;

    void setSession(ZoneSession* session);
    [[nodiscard]] ZoneSession* session() const { return m_session; }
    void setFilter(const QString& text);
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] RecordColumns& columns() { return *m_columns; }
    [[nodiscard]] RecordCommands& commands() { return *m_commands; }
    /// Enables these by what is chosen and seen, and does what they say.
    void setActions(RecordActions* actions);

    void editNew();
    void editCurrent();
    void show(const RRsetKey& key);
    /// The rows of the RecordsModel that are chosen, in the order shown, without the draft.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// The row of a new record is chosen, and something was typed into it.
    [[nodiscard]] bool choosesDraft() const;
    void clearDraft();
    /// The chosen records that are not staged to go, in the order shown.
    [[nodiscard]] ChosenRecords chosenRecords() const { return {m_records.overlay(), chosenRows()}; }

Q_SIGNALS:
    void reviewAsked();
    void commitAsked();
    /// One line for the status line: a refusal, a finding.
    void said(const QString& text);
    void contextMenuAsked(const QPoint& globalPosition);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void showStaged();
    void showFindings();
    void showCount();
    void showStates();
    void enableActions();

    ZoneSession* m_session = nullptr;
    RecordsModel m_records;
    RecordFilterModel m_shown;
    FindingsModel m_findings;
    QTimer m_filterTimer;
    QString m_filterText;
    QPointer<RecordActions> m_actions;
    StagedBar* m_bar = nullptr;
    QTableView* m_view = nullptr;
    QWidget* m_panel = nullptr;
    QLabel* m_findingsTitle = nullptr;
    QListView* m_findingsView = nullptr;
    QLabel* m_count = nullptr;
    RecordColumns* m_columns = nullptr;
    RecordCommands* m_commands = nullptr;
    TypingHints* m_hints = nullptr;
};

} // namespace zoneloom
