// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DifferenceModel.h"
#include "models/items/HistoryModel.h"
#include "ui/history/HistoryQuery.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QTabWidget;
class QTreeView;

namespace zoneloom {

class DecisionBar;
class EmptyPage;
class ZoneSession;

/// The revisions of a zone, or the readings of one of its links; what the chosen ones changed, side by side or as lines
/// of a master file; and the way back, staged as an edit.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    void setSession(ZoneSession* session);
    /// The list of revisions.
    [[nodiscard]] QTreeView* view() const { return m_revisions; }

Q_SIGNALS:
    void failed(const zoneloom::Error& error);
    void commitAsked();
    /// The first step of a zone without a revision.
    void newRecordAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Against
    {
        Previous, ///< the revision or reading before
        Then,     ///< the internal zone at the time of the reading
        Now       ///< the internal zone as it is
    };
    enum View
    {
        SideBySide,
        AsText,
        Content
    };
    void build();
    void fillSources();
    void fillAgainst();
    void reload();
    void takeRevisions(const QList<Revision>& revisions);
    [[nodiscard]] QString link() const;
    [[nodiscard]] HistoryPoint point(int revision) const;
    /// Where the difference begins; nothing where the store has to be asked.
    [[nodiscard]] std::optional<HistoryPoint> start(const HistoryPoint& to, const QList<int>& chosen) const;
    [[nodiscard]] QString label(const HistoryPoint& point) const;
    /// The same where it begins a line.
    [[nodiscard]] QString title(const HistoryPoint& point) const;
    void showDifference();
    /// Nothing is shown, and these words say why.
    void clearDifference(const QString& words);
    void take(const HistoryPoint& from, const HistoryPoint& to, const ChangeSet& changes);
    void showView();
    void fillRestoreMenu();
    void restore(const HistoryPoint& point, const std::function<bool(const RRsetKey&)>& wanted);

    ZoneSession* m_session = nullptr;
    HistoryModel m_history;
    DifferenceModel m_difference;
    HistoryPoint m_from;
    HistoryPoint m_to;
    TimelineId m_listed = 0; ///< the timeline whose revisions are shown
    quint64 m_request = 0;
    quint64 m_compared = 0; ///< the request whose difference is shown
    quint64 m_contentRequest = 0;
    QComboBox* m_source = nullptr;
    QComboBox* m_against = nullptr;
    QTreeView* m_revisions = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_restore = nullptr;
    QMenu* m_restoreMenu = nullptr;
    QTabWidget* m_views = nullptr;
    QSplitter* m_splitter = nullptr;
    QTableView* m_changes = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_content = nullptr;
    EmptyPage* m_empty = nullptr;
    DecisionBar* m_decisions = nullptr;
};

} // namespace zoneloom
