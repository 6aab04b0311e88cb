// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DriftMatrixModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace zoneloom {

class DriftDetail;
class ZoneSession;

/// The drift matrix with its options, and the chosen cell below.
class DriftPage : public QWidget
{
    Q_OBJECT

public:
    explicit DriftPage(QWidget* parent = nullptr);

    void setSession(ZoneSession* session);
    void setFilter(const QString& words);
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] const DriftMatrixModel& model() const { return m_model; }

    /// Settle the chosen cells, all of one link.
    void pushChosen();
    void adoptChosen();
    void ignoreChosen(bool ignored);
    void showLink(const QString& link);

Q_SIGNALS:
    void matrixShown();
    void contextMenuAsked(const QPoint& globalPosition);

private:
    struct Choice
    {
        int link = -1;
        QList<Cell> cells;
    };
    void rebuild();
    void take(const DriftMatrix& matrix);
    void showChoice();
    void arrangeColumns();
    [[nodiscard]] QModelIndex worstCell() const;
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] QList<RRsetKey> chosenKeys() const;

    ZoneSession* m_session = nullptr;
    DriftMatrixModel m_model;
    QString m_words;
    quint64 m_request = 0;
    QStringList m_arranged; ///< links whose columns have been given widths
    QCheckBox* m_onlyDifferences = nullptr;
    QComboBox* m_grouping = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTreeView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    DriftDetail* m_detail = nullptr;
};

} // namespace zoneloom
