// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DriftMatrixModel.h"
#include "ui/drift/CellChoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTreeView;

namespace zoneloom {

class DecisionBar;
class DriftDetail;
class EmptyPage;
class MatrixHeader;
class MatrixLayout;
class ZoneSession;

/// The drift matrix with its options, the decisions that wait, and the chosen cell below.
class DriftPage : public QWidget
{
    Q_OBJECT

public:
    explicit DriftPage(QWidget* parent = nullptr);

    void setSession(ZoneSession* session);
    void setFilter(const QString& words);
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] MatrixHeader* header() const { return m_header; }
    [[nodiscard]] const DriftMatrixModel& model() const { return m_model; }
    /// The link of the current cell; empty in other columns.
    [[nodiscard]] QString currentLink() const;
    /// The chosen cells. Where a name or type is chosen: all cells of its row that differ.
    [[nodiscard]] CellChoice choice() const;

    /// Settle the chosen cells.
    void pushChosen();
    void adoptChosen();
    void ignoreChosen(bool ignored);
    void readCurrentLink();
    void showLink(const QString& link);

Q_SIGNALS:
    void matrixShown();
    /// Another cell is chosen, or other decisions wait.
    void choiceChanged();
    void contextMenuAsked(const QPoint& globalPosition);
    /// What the waiting decisions would send is to be shown.
    void reviewAsked();
    void commitAsked();
    /// The first steps of a zone that has no links, or none that was read.
    void addLinkAsked();
    void readAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void rebuild();
    /// Gives the header the words that the chips have for links that cannot be read.
    void tellFailures();
    void take(const DriftMatrix& matrix);
    void showEmpty();
    void showChoice();
    void askForStory(const Cell& cell, const QString& link);
    void arrangeColumns();

    ZoneSession* m_session = nullptr;
    DriftMatrixModel m_model;
    QString m_words;
    quint64 m_request = 0;
    quint64 m_storyRequest = 0;
    QStringList m_arranged; ///< zone and links whose columns have been arranged
    QCheckBox* m_onlyDifferences = nullptr;
    QComboBox* m_grouping = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTreeView* m_view = nullptr;
    MatrixHeader* m_header = nullptr;
    EmptyPage* m_empty = nullptr;
    MatrixLayout* m_layout = nullptr;
    DecisionBar* m_decisions = nullptr;
    DriftDetail* m_detail = nullptr;
};

} // namespace zoneloom
